import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newsPage, prose } from '../dom/page/news-page';
import { HOST } from '../page-objects/host';
import { marksOf } from '../page-objects/marks';
import type { NewsPage } from '../page-objects/news-page';
import { poll } from '../page-objects/poll';
import { htmlAnswer, type LocalServer, serve } from '../servers/local-server';
import { onStage } from './stage';

const figure = '13,000';
const claim = `Some ${figure} North Korean soldiers are now in Russia, South Korean officials told lawmakers on Thursday.`;
const paragraphs = [prose, claim, ...Array<string>(20).fill(prose)];
/** A narrow column: there is a margin for the badge at every zoom. */
const narrow = '<style>main { margin: 20px; max-width: 280px }</style>';

/** RELIABILITY, A12. */
const mostOffPx = 2;

const pages: Readonly<Record<string, string>> = {
  '/plain': newsPage({ paragraphs, head: narrow }),
  '/covered': newsPage({
    paragraphs,
    head: narrow,
    after: '<dialog>Subscribe</dialog><button style="position:fixed;right:0;bottom:0">Full screen</button>',
  }),
  // A taller head in a wider window: zooming moves the words.
  '/zoomed': newsPage({ paragraphs, head: '<style>main { margin: 4vw 20px; max-width: 280px }</style>' }),
  '/leftward': newsPage({
    paragraphs,
    attributes: 'lang="en" dir="rtl"',
    head: '<style>main { margin: 20px 20px 20px auto; max-width: 280px }</style>',
  }),
  '/scroller': newsPage({
    paragraphs,
    head: `${narrow}<style>main { height: 450px; overflow: auto } article { height: 900px; overflow: auto }</style>`,
  }),
};

onStage((stage) => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await serve((path) => (pages[path] === undefined ? null : htmlAnswer(pages[path])));
  });
  afterAll(() => server.close());

  /** The page with its badge beside the words. */
  async function open(path: string, arrange?: (page: NewsPage) => Promise<void>): Promise<NewsPage> {
    const page = await stage.open(`${server.origin}${path}`, arrange);
    await whenBeside(page);
    return page;
  }

  describe('what covers the page', () => {
    test('a modal dialog hides the badges until it is closed (A12)', async () => {
      const page = await open('/covered');
      await page.page.evaluate(() => document.querySelector('dialog')?.showModal());
      await whenHidden(page);
      await page.page.evaluate(() => document.querySelector('dialog')?.close());
      await whenBeside(page);
    });

    test('full screen hides the badges until it is left (A12)', async () => {
      const page = await open('/covered');
      await page.page.evaluate(() => {
        const button = document.querySelector('button') as HTMLElement;
        button.onclick = () => void document.querySelector('main')?.requestFullscreen();
      });
      await page.page.click('button');
      await whenHidden(page);
      expect(await page.page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
      await page.page.evaluate(() => document.exitFullscreen());
      await whenBeside(page);
    });

    test('print shows no badges (A12)', async () => {
      const page = await open('/plain');
      await stage.session.emulate(page.page, { print: true });
      await whenHidden(page);
      await stage.session.emulate(page.page, {});
      await whenBeside(page);
    });
  });

  describe('a badge stays within two pixels of its words', () => {
    test('at each zoom of the browser from 50 to 200 per cent (A12)', async () => {
      const page = await open('/zoomed');
      const pixels = () => page.page.evaluate(() => devicePixelRatio);
      const before = await pixels();
      // The browser keeps the zoom of a site.
      onTestFinished(() => stage.control.zoom(1));
      for (const factor of [0.5, 1.5, 2, 1]) {
        await stage.control.zoom(factor);
        await poll(`${factor} times as large`, pixels, (now) => Math.abs(now / before - factor) < 0.02);
        await whenBeside(page);
      }
    });

    test('on a page from right to left, at its left side (A12)', async () => {
      const page = await open('/leftward');
      const { leftPx } = (await marksOf(page.page))[0] ?? { leftPx: 0 };
      expect((await page.badges())[0]?.xPx).toBeLessThan(leftPx);
      await page.page.evaluate(() => {
        (document.querySelector('h1') as HTMLElement).style.paddingBottom = '90px';
      });
      await whenBeside(page);
    });

    test('in boxes that scroll inside one another, and goes with what either cuts off (A12)', async () => {
      const page = await open('/scroller');
      for (const box of ['main', 'article']) {
        await scroll(page, box, 30);
        await whenBeside(page);
        await scroll(page, box, 2_000);
        await page.whenNoBadges();
        await scroll(page, box, 0);
        await whenBeside(page);
      }
    });
  });

  test('nothing of ours ever shifts the page: badges, card, recap, their going (A12, CLS 0)', async () => {
    const page = await open('/plain', ({ page: tab }) =>
      tab.evaluateOnNewDocument(watchForShifts).then(() => undefined),
    );
    await page.openCard(figure);
    await page.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await poll(
      'the recap',
      () => page.recap(),
      (words) => words !== null,
    );
    await page.control.useMode('off');
    await page.whenNoBadges();
    expect(await page.page.evaluate(() => (globalThis as unknown as Watch).shiftsSeen())).toEqual([]);
  });
});

const scroll = ({ page }: NewsPage, selector: string, toPx: number): Promise<void> =>
  page.evaluate(
    (name, top) => {
      document.querySelector(name)?.scrollTo({ top });
    },
    selector,
    toPx,
  );

/** Waits until all of ours is taken out of sight: card and recap as well as badges. */
async function whenHidden({ page }: NewsPage): Promise<void> {
  await poll(
    'our element is hidden',
    () => page.evaluate((host) => getComputedStyle(document.querySelector(host) ?? document.body).display, HOST),
    (display) => display === 'none',
  );
}

/** Waits until the badge is there, as high as the line that its words begin on. */
async function whenBeside(page: NewsPage): Promise<void> {
  await poll(
    'the badge stands beside its words',
    async () => {
      const [badge] = await page.badges();
      const [mark] = await marksOf(page.page);
      return badge && mark ? Math.abs(badge.yPx - (mark.topPx + mark.bottomPx) / 2) : Number.POSITIVE_INFINITY;
    },
    (offPx) => offPx <= mostOffPx,
  );
}

interface Watch {
  readonly shiftsSeen: () => readonly string[];
}

/** Runs in the page before its own text comes: writes down what the browser calls a shift, where it tells, and what stands elsewhere than when it was loaded. */
function watchForShifts(): void {
  const shifts: string[] = [];
  const boxes = () =>
    [...document.querySelectorAll<HTMLElement>('html, body, body *')].map(
      (element) => `${element.offsetLeft} ${element.offsetTop} ${element.offsetWidth} ${element.offsetHeight}`,
    );
  const size = () => `${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight}`;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => {
    const [before, sizeBefore] = [boxes(), size()];
    const look = () => {
      boxes().forEach((box, at) => void (box !== before[at] && shifts.push(`${before[at]} became ${box}`)));
      if (size() !== sizeBefore) shifts.push(`the page of ${sizeBefore} became ${size()}`);
      requestAnimationFrame(look);
    };
    look();
  });
  Object.assign(globalThis, { shiftsSeen: () => shifts });
}
