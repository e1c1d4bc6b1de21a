import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Media } from '../../browsers/browser-session';
import { boardNames } from '../../gallery/board-names';
import { galleryHtml } from '../../gallery/build-gallery';
import { inEachBrowser } from '../harness';

/** Rules about a whole page: a board shows many pages at once, or pieces of one. */
const rulesOfWholePages = [
  'heading-order',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
];

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    ...Object.fromEntries(rulesOfWholePages.map((rule) => [rule, { enabled: false }])),
    // Off unless asked for by name
    'target-size': { enabled: true },
  },
};

interface View {
  readonly name: string;
  readonly media: Media;
  readonly query?: string;
  /** Direction, size and language change no colour: to look at each once in light and in dark is enough, and it takes half of axe's time. */
  readonly coloursAreKnown?: true;
}

const views: readonly View[] = [
  { name: 'light', media: { widthPx: 1320, dark: false } },
  { name: 'at 375 px, dark', media: { widthPx: 375, dark: true } },
  { name: 'at 320 px in longer words', media: { widthPx: 320 }, query: '&words=pseudo', coloursAreKnown: true },
  { name: 'at 200 % text, dark', media: { widthPx: 1320, dark: true }, query: '&scale=2', coloursAreKnown: true },
  { name: 'from right to left', media: { widthPx: 1320 }, query: '&dir=rtl', coloursAreKnown: true },
];

let html = '';
let axe = '';
beforeAll(async () => {
  html = await galleryHtml();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

inEachBrowser(({ family, domPage }) => {
  const open = async (board: string, { media, query = '' }: View): Promise<Page> => {
    const { page, url, session } = await domPage({ html: '<p></p>' });
    await session.emulate(page, media);
    await page.goto(`${url}#board=${board}${query}`);
    await page.setContent(html);
    await page.waitForSelector('.board');
    return page;
  };

  test.each(views.filter(({ name }) => family === 'chromium' || name === 'light'))(
    'no board of the gallery, $name, has a fault that axe finds or is wider than the window',
    async (view) => {
      const page = await open(boardNames[0], view);
      await page.addScriptTag({ content: axe });
      const found: string[] = [];
      for (const board of boardNames) {
        await turnTo(page, board, view);
        found.push(...(await faults(page, view)).map((fault) => `${board}: ${fault}`));
        const beyond = await pixelsBeyondWindow(page);
        if (beyond > 0) found.push(`${board}: ${beyond} px beyond the window`);
      }
      expect(found).toEqual([]);
    },
    60_000,
  );

  test('axe is seen to find a target that is too small beside another', async () => {
    const page = await open('recap', { name: 'light', media: {} });
    await page.addScriptTag({ content: axe });
    await page.evaluate(() => {
      const buttons = [
        ...(document.querySelector('.state div')?.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? []),
      ];
      for (const [at, button] of buttons.entries())
        button.style.cssText = `all: unset; display: block; width: 9px; height: 9px; overflow: hidden; position: fixed; left: ${50 + 10 * at}px; top: 50px`;
    });
    expect((await faults(page)).join()).toContain('target-size');
  });

  test('axe is seen to find a planted fault in a shadow root', async () => {
    const page = await open('badges', { name: 'light', media: {} });
    await page.addScriptTag({ content: axe });
    await page.evaluate(() => {
      const slip = document.querySelector('.state div')?.shadowRoot?.querySelector<HTMLElement>('.ss-slip');
      if (slip) slip.style.color = '#ddd';
    });
    expect((await faults(page)).join()).toContain('color-contrast');
  });
});

/** Draws another board in the same page: loading the gallery anew takes longer than looking at most boards. */
async function turnTo(page: Page, board: string, { query = '' }: View): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `board=${board}${query}`);
  await page.waitForSelector(`.board[aria-label="${board}"]:only-child`);
}

/** How much of the page can only be reached by scrolling sideways. */
const pixelsBeyondWindow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** One line for each element with a fault. */
async function faults(page: Page, { coloursAreKnown }: Partial<View> = {}): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (asked): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(asked),
    {
      ...options,
      rules: { ...options.rules, 'color-contrast': { enabled: !coloursAreKnown } },
    } as object,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}
