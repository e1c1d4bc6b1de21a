import { expect, test } from 'vitest';
import { type DomPage, inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

/** A narrow column at the window's left: there is a margin at every width used here. */
const narrow = '<style>main { margin: 40px; max-width: 360px } </style>';
const styled = (css: string): string => `${narrow}<style>${css}</style>`;

inEachBrowser(({ domPage, family }) => {
  /** A page with a claim in its second paragraph, the badge in the margin beside it. */
  const open = async (head = narrow, { after = '', attributes = 'lang="en"' } = {}): Promise<DomPage<Modules>> => {
    const html = newsPage({ paragraphs: [prose, twoFigures[0], ...Array(20).fill(prose)], head, after, attributes });
    const dom = await domPage<Modules>({ html, modules });
    await dom.page.setViewport({ width: 1200, height: 800 });
    await dom.run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      await fake.until('the badge stands beside its words', () => fake.offOfBadge() <= 2);
    });
    return dom;
  };

  /** Waits until the words stand elsewhere than they did, and then until the badge stands beside them again (A12). */
  const follows = ({ run }: DomPage<Modules>, before: number) =>
    run(async ({ fake }, before) => {
      await fake.until('the words have moved', () => Math.abs((fake.wordsRect()?.top ?? before) - before) > 4);
      await fake.until('the badge stands beside them', () => fake.badges().length === 1 && fake.offOfBadge() <= 2);
    }, before);

  const wordsTop = ({ run }: DomPage<Modules>) => run(({ fake }) => fake.wordsRect()?.top ?? 0);

  test('follows a window that is resized', async () => {
    const dom = await open('<style>main { margin: 40px; max-width: 50vw }</style>');
    const before = await wordsTop(dom);
    await dom.page.setViewport({ width: 800, height: 700 });
    await follows(dom, before);
  });

  test('makes room at once in a window that becomes narrower than the margin: the page is never made wider', async () => {
    const dom = await open();
    expect(await dom.run(({ fake }) => (fake.slips()[0]?.right ?? 0) > 560)).toBe(true);
    const widest = await dom.run(() => {
      const { documentElement: page } = document;
      const seen = { narrow: 0, beyondPx: 0 };
      const look = () => {
        // What a frame shows is what stood there when it ended.
        requestAnimationFrame(() => setTimeout(look));
        if (innerWidth < 600) seen.narrow += 1;
        seen.beyondPx = Math.max(seen.beyondPx, page.scrollWidth - page.clientWidth);
      };
      Object.assign(globalThis, { seen });
      look();
      return page.scrollWidth - page.clientWidth;
    });
    expect(widest).toBe(0);
    await dom.page.setViewport({ width: 540, height: 800 });
    const seen = await dom.run(async ({ fake }) => {
      const { seen } = globalThis as unknown as { seen: { narrow: number; beyondPx: number } };
      await fake.until('the window has been narrow for a while', () => seen.narrow > 5);
      return seen.beyondPx;
    });
    expect(seen).toBe(0);
  });

  test.each([
    [200, 600, 2],
    [50, 2_400, 0.5],
  ])('follows a browser that zooms to %d per cent', async (_, width, deviceScaleFactor) => {
    const dom = await open('<style>main { margin: 4vw 20px; max-width: 300px }</style>');
    const before = await wordsTop(dom);
    await dom.page.setViewport({ width, height: 800, deviceScaleFactor });
    await follows(dom, before);
  });

  test.each(['html', 'body', 'article'])('follows %s when it is zoomed from 50 to 200 per cent', async (selector) => {
    const dom = await open();
    for (const zoom of ['2', '0.5', '1']) {
      const before = await wordsTop(dom);
      await dom.run(
        (_, [selector, zoom]) => {
          (document.querySelector(selector as string) as HTMLElement).style.zoom = zoom as string;
        },
        [selector, zoom],
      );
      await follows(dom, before);
    }
  });

  test('follows text whose font comes late', async () => {
    const dom = await open();
    await dom.run(async ({ fake }) => {
      const names = ['DejaVu Sans Mono', 'Liberation Mono', 'Noto Sans Mono', 'Courier New', 'Menlo', 'Cousine'];
      const before = fake.wordsRect()?.top ?? 0;
      const face = new FontFace('Late', names.map((name) => `local("${name}")`).join());
      document.fonts.add(face);
      document.body.style.fontFamily = 'Late, serif';
      await face.load();
      await fake.until('the words have moved', () => Math.abs((fake.wordsRect()?.top ?? before) - before) > 4);
      await fake.until('the badge stands beside them', () => fake.badges().length === 1 && fake.offOfBadge() <= 2);
    });
  });

  test('follows text that something above it pushes down', async () => {
    const dom = await open();
    const before = await wordsTop(dom);
    await dom.run(() => {
      (document.querySelector('h1') as HTMLElement).style.paddingBottom = '90px';
    });
    await follows(dom, before);
  });

  test('follows right-to-left text that moves', async () => {
    const css = 'main { margin: 40px 40px 40px auto; max-width: 360px }';
    const dom = await open(styled(css), { attributes: 'lang="en" dir="rtl"' });
    const before = await wordsTop(dom);
    await dom.run(() => {
      (document.querySelector('h1') as HTMLElement).style.paddingBottom = '90px';
    });
    await follows(dom, before);
    const side = await dom.run(({ fake }) => [fake.slips()[0]?.right ?? 0, fake.wordsRect()?.left ?? 0]);
    expect(side[0]).toBeLessThan(side[1] as number);
  });

  test('follows boxes that scroll inside one another, and goes with what either cuts off', async () => {
    const dom = await open(styled('main { height: 500px; overflow: auto } article { height: 700px; overflow: auto }'));
    for (const selector of ['main', 'article']) {
      const before = await wordsTop(dom);
      await dom.run((_, selector) => {
        (document.querySelector(selector) as HTMLElement).scrollTop = 30;
      }, selector);
      await follows(dom, before);
    }
    await dom.run(async ({ fake }) => {
      for (const selector of ['main', 'article']) {
        const box = document.querySelector(selector) as HTMLElement;
        box.scrollTop = 10_000;
        if (selector === 'article') await fake.untilBadges(0);
        box.scrollTop = 0;
        await fake.untilBadges(1);
      }
    });
  });

  test('never makes a page longer that is shorter than the box which scrolls in it', async () => {
    const html = newsPage({
      paragraphs: [...Array(6).fill(prose), twoFigures[0], ...Array(30).fill(prose), twoFigures[1]],
      head: styled('main { margin: 0 } article { height: 400px; overflow: auto }'),
    });
    const dom = await domPage<Modules>({ html, modules });
    const seen = await dom.run(async ({ fake }) => {
      const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join();
      const before = size();
      const box = document.querySelector('article') as HTMLElement;
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.until('the claims are known', () => fake.findRoot() !== null);
      const sizes = [size()];
      for (const top of [700, 10_000, 0, 700]) {
        box.scrollTop = top;
        await fake.nextFrames(3);
        sizes.push(size());
        if (top === 700) await fake.untilBadges(1);
        sizes.push(size());
      }
      return sizes.filter((each) => each !== before);
    });
    expect(seen).toEqual([]);
  });

  test('stands in the part of a wide page that the reader has scrolled to', async () => {
    const head = styled('body { width: 3000px } main { margin-left: 1500px; max-width: 800px }');
    const dom = await domPage<Modules>({ html: newsPage({ paragraphs: [prose, twoFigures[0]], head }), modules });
    const badge = await dom.run(async ({ fake }) => {
      scrollTo(1_400, 0);
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      await fake.until('the badge is in sight', () => (fake.slips()[0]?.left ?? 9_999) < innerWidth);
      return fake.slips()[0]?.right ?? 0;
    });
    expect(badge).toBeLessThanOrEqual(1_200);
  });

  test('goes with words that a box has scrolled away sideways', async () => {
    const dom = await open(styled('article { overflow-x: auto } article > * { width: 360px; margin-right: 2000px }'));
    await dom.run(async ({ fake }) => {
      const box = document.querySelector('article') as HTMLElement;
      box.scrollLeft = 1_500;
      await fake.untilBadges(0);
      box.scrollLeft = 0;
      await fake.untilBadges(1);
    });
  });

  test('makes room for what comes into the margin late', async () => {
    const dom = await open();
    const meets = await dom.run(async ({ fake }) => {
      const ad = document.createElement('div');
      ad.style.cssText = 'position:absolute;left:430px;top:60px;width:300px;height:600px;background:#ccd';
      document.body.append(ad);
      const box = ad.getBoundingClientRect();
      await fake.until('the badge has left the margin', () => (fake.slips()[0]?.left ?? 999) < 416);
      return fake.slips().some(({ right }) => right > box.left);
    });
    expect(meets).toBe(false);
  });

  test('makes room, after the next scrolling, for what filled the margin without a sign', async () => {
    const dom = await open(narrow, { after: '<div id="ad" style="position:absolute;left:430px;top:60px"></div>' });
    await dom.run(async ({ fake }) => {
      // Until nothing that the start has caused is still to come.
      await fake.pause(600);
      const ad = document.querySelector('#ad') as HTMLElement;
      ad.style.cssText += ';width:300px;height:600px;background:#ccd';
      scrollBy(0, 8);
      await fake.until('the badge has left the margin', () => (fake.slips()[0]?.left ?? 999) < 416);
    });
  });

  test('never shifts the page: not by badges, an open card, or their going (CLS 0)', async () => {
    const dom = await domPage<Modules>({ html: newsPage({ paragraphs: [prose, ...twoFigures, prose] }), modules });
    const seen = await dom.run(async ({ fake }, measures) => {
      let shift = 0;
      const count = (list: PerformanceObserverEntryList) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
      };
      if (measures) new PerformanceObserver(count).observe({ type: 'layout-shift', buffered: true });
      const boxes = () =>
        JSON.stringify(
          [...document.querySelectorAll('html, body, body *')].map((each) => each.getBoundingClientRect()),
        );
      const before = boxes();
      const after: boolean[] = [];
      const { worker, side } = fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(2);
      after.push(boxes() === before);
      const { value } = (await worker.ask('getPageState')) as { value: { mentions: { key: string }[] } };
      await worker.ask('showMention', { key: value.mentions[0]?.key });
      await fake.until('the card is open', () => fake.findRoot()?.querySelector('.ss-card') !== null);
      after.push(boxes() === before);
      side.destroy();
      await fake.nextFrames(2);
      after.push(boxes() === before);
      return { shift, after };
    }, family === 'chromium');
    expect(seen).toEqual({ shift: 0, after: [true, true, true] });
  });
});
