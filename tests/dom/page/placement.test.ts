import { expect, test } from 'vitest';
import { type DomPage, inEachBrowser } from '../harness';
import { newsPage, prose } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

const short = 'There are 10,000 soldiers at the border.';
/** Ends close to the column's end in every font that the test machines have: its last line has no room. */
const full = `<span style="display:block;text-align-last:justify">There are 10,000 soldiers at the border, and ${prose}</span>`;

inEachBrowser(({ domPage }) => {
  const open = async (html: string, width = 1200): Promise<DomPage<Modules>> => {
    const dom = await domPage<Modules>({ html, modules });
    await dom.page.setViewport({ width, height: 800 });
    return dom;
  };

  /** Starts the page side and tells where the one badge stands to its paragraph; rung 4 is the mark alone. */
  const placeOf = ({ run }: DomPage<Modules>) =>
    run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.until('the words are marked', () => fake.marks().length > 0);
      await fake.until('it has been placed', () => fake.findRoot()?.querySelector('.ss-place') !== null);
      const [slip] = fake.slips();
      if (!slip) return { rung: 4 };
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.includes('10,000'),
      ) as HTMLElement;
      const { left, right, bottom } = paragraph.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = [...range.getClientRects()];
      const last = lines.at(-1) as DOMRect;
      const isBeside = slip.left >= right || slip.right <= left;
      const isOnLastLine = slip.top < last.bottom && slip.bottom > last.top;
      const meetsText = lines.some(
        (line) =>
          line.left < slip.right && slip.left < line.right && line.top + 3 < slip.bottom && slip.top < line.bottom - 3,
      );
      return {
        rung: isBeside ? 1 : isOnLastLine ? 2 : 3,
        side: slip.left >= right ? 'right' : 'left',
        meetsText,
        isEndAligned: Math.abs(slip.right - right) < 2,
        isBelow: slip.top >= bottom - 4,
      };
    });

  test('stands in a free margin, beside the line', async () => {
    expect(await placeOf(await open(newsPage({ paragraphs: [short] })))).toMatchObject({
      rung: 1,
      side: 'right',
      meetsText: false,
    });
  });

  test('stands in the left margin of right-to-left text', async () => {
    const dom = await open(newsPage({ paragraphs: [short], attributes: 'lang="en" dir="rtl"' }));
    expect(await placeOf(dom)).toMatchObject({ rung: 1, side: 'left' });
  });

  test.each([
    ['a sidebar with text', `<div style="position:absolute;left:940px;top:60px;width:240px">${prose.repeat(4)}</div>`],
    [
      'a picture',
      '<img style="position:absolute;left:940px;top:60px;width:240px;height:400px" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    ],
    [
      'a coloured box',
      '<div style="position:absolute;left:940px;top:60px;width:240px;height:400px;background:#ccc"></div>',
    ],
    [
      'a sidebar that stays in the window',
      '<div style="position:fixed;left:940px;top:400px;width:240px;height:200px;background:#ccc"></div>',
    ],
    ['a frame', '<iframe style="position:absolute;left:940px;top:60px;width:240px;height:400px" srcdoc="x"></iframe>'],
  ])('goes to the last line’s free end where the margin holds %s', async (_, markup) => {
    expect(await placeOf(await open(newsPage({ paragraphs: [short], after: markup })))).toMatchObject({
      rung: 2,
      meetsText: false,
      isEndAligned: true,
    });
  });

  const inMargin = 'position: absolute; left: 940px; top: 60px; width: 240px; height: 400px;';
  test.each([
    ['a coloured box of the style sheet alone', `main::after { content: ""; ${inMargin} background: #ccc }`, 2],
    [
      'words of the style sheet alone',
      `article::before { content: "${'Read this too. '.repeat(20)}"; ${inMargin} }`,
      2,
    ],
    [
      'a link that fills its box',
      `.card { ${inMargin} } .card a::after { content: ""; position: absolute; inset: 0 }`,
      2,
    ],
    ['an empty box that clears floats', `main::after { content: ""; display: table; ${inMargin} }`, 1],
    [
      'a ground with words that stays in the window',
      'body::before { content: "DRAFT"; position: fixed; inset: 0; z-index: -1; background: #eef }',
      1,
    ],
    [
      'the ground of the article, drawn by a box of its own',
      'main { position: relative; max-width: 1000px; padding-right: 360px } main::before { content: ""; position: absolute; inset: 0; z-index: -1; background: #eef }',
      1,
    ],
  ])('takes the margin that holds %s for what it is', async (_, css, rung) => {
    const card = '<div class="card"><a href="#x"></a></div>';
    const dom = await open(newsPage({ paragraphs: [short], head: `<style>${css}</style>`, after: card }));
    expect(await placeOf(dom)).toMatchObject({ rung, meetsText: false });
  });

  test('leaves the last line to what a style sheet adds to it', async () => {
    const css = '<style>p::after { content: " — as told to this paper" }</style>';
    expect(await placeOf(await open(newsPage({ paragraphs: [short], head: css }), 375))).toMatchObject({ rung: 3 });
  });

  test('goes to the last line’s free end in a narrow column', async () => {
    expect(await placeOf(await open(newsPage({ paragraphs: [short] }), 375))).toMatchObject({
      rung: 2,
      meetsText: false,
      isEndAligned: true,
    });
  });

  test('goes to the gap below a paragraph whose last line is full', async () => {
    expect(await placeOf(await open(newsPage({ paragraphs: [full] }), 375))).toMatchObject({
      rung: 3,
      meetsText: false,
      isEndAligned: true,
    });
  });

  test('has no badge where there is no room at all, and no text is ever covered', async () => {
    const dom = await open(
      newsPage({ paragraphs: [full, prose], head: '<style>p { margin: 0; line-height: 1.1 }</style>' }),
      375,
    );
    expect(await placeOf(dom)).toEqual({ rung: 4 });
  });

  test('keeps its target off links', async () => {
    const linked = `${full.replace('</span>', '')}</span></p><p style="margin:0;line-height:1"><a href="#x">${prose}</a>`;
    const dom = await open(
      newsPage({ paragraphs: [linked, prose], head: '<style>p { margin-bottom: 14px }</style>' }),
      375,
    );
    await placeOf(dom);
    const overLink = await dom.run(({ fake }) =>
      [...(fake.findRoot()?.querySelectorAll('.ss-place:not([data-unplaced]) .ss-badge') ?? [])].some((badge) => {
        const target = badge.getBoundingClientRect();
        return [...document.querySelectorAll('a')].some((link) =>
          [...link.getClientRects()].some(
            (line) =>
              line.left < target.right &&
              target.left < line.right &&
              line.top < target.bottom &&
              target.top < line.bottom,
          ),
        );
      }),
    );
    expect(overLink).toBe(false);
  });

  test('marks vertical writing without badges', async () => {
    const dom = await open(
      newsPage({ paragraphs: [short], head: '<style>main { writing-mode: vertical-rl; height: 500px }</style>' }),
    );
    expect(await placeOf(dom)).toEqual({ rung: 4 });
  });

  /** Four badges on a narrow page, where there is room for two. */
  async function crowd() {
    const crowded = `There are 10,000 soldiers at the border, 500 officers, 700 sailors and 40 pilots among them, said <span style="display:block;text-align-last:justify">${prose}</span>`;
    const dom = await open(newsPage({ paragraphs: [crowded] }), 375);
    const badges = await dom.run(async ({ fake }) => {
      fake.startPageSide({
        '10,000 soldiers': 'same',
        '500 officers': 'same',
        '700 sailors': 'higher',
        '40 pilots': 'same',
      });
      await fake.untilBadges(2);
      return fake.badges();
    });
    return { ...dom, badges };
  }

  test('names each own value where several stand together, and folds what does not fit, differences last', async () => {
    const { badges } = await crowd();
    expect(badges[0]).toContain('700 sailors: others');
    expect(badges[1]).toContain('3 more');
  });

  test('unfolds when there is room for each', async () => {
    const { page, run } = await crowd();
    await page.setViewport({ width: 1600, height: 1000 });
    const badges = await run(async ({ fake }) => {
      await fake.untilBadges(4);
      return fake.badges();
    });
    expect(badges.map((name) => name.slice(0, name.indexOf(':')))).toEqual([
      '10,000 soldiers',
      '500 officers',
      '700 sailors',
      '40 pilots',
    ]);
  });

  test('drops the folded badge with the words that it was for', async () => {
    const { run } = await crowd();
    const badges = await run(async ({ fake }) => {
      const words = document.querySelector('p')?.firstChild as Text;
      words.data = words.data.replace(/10,000.*sailors and/, 'men at the border,');
      await fake.until('the one that is left has its badge', () => `${fake.badges()}`.includes('40 pilots'));
      return fake.badges();
    });
    expect(badges.map((name) => name.slice(0, name.indexOf(':')))).toEqual(['40 pilots']);
  });

  test.each([
    ['a zoomed page', '<style>html { zoom: 1.5 }</style>'],
    ['a shrunk page', '<style>html { zoom: 0.5 }</style>'],
    ['a transformed page', '<style>html { transform: scale(1.2); transform-origin: 0 0 }</style>'],
    ['a page with a margin around it', '<style>html { margin: 33px 0 0 21px; position: relative }</style>'],
    ['a faded body', '<style>body { opacity: 0.5; transform: translateX(7px) }</style>'],
    [
      'a body that scrolls by itself',
      '<style>html { overflow: hidden; height: 100% } body { overflow: auto; height: 100% }</style>',
    ],
  ])('stands within two pixels of its line on %s (A12)', async (_, head) => {
    const dom = await open(
      newsPage({
        paragraphs: [prose, short, ...Array(30).fill(prose)],
        head: `${head}<style>main { margin: 40px 0 40px 40px; width: 300px }</style>`,
      }),
    );
    const off = await dom.run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const before = fake.offOfBadge();
      document.scrollingElement?.scrollBy(0, 40);
      document.body.scrollBy(0, 40);
      await fake.nextFrames(3);
      return { before, after: fake.offOfBadge() };
    });
    expect(off.before).toBeLessThanOrEqual(2);
    expect(off.after).toBeLessThanOrEqual(2);
  });

  test.each(['z-index: 10', 'z-index: auto'])('goes beneath a bar that stays in the window, with %s', async (level) => {
    const bar = `<header style="position:fixed;left:0;right:0;top:0;height:60px;background:#ccc;${level}"></header>`;
    const dom = await open(newsPage({ paragraphs: [short, ...Array(40).fill(prose)], after: bar }));
    const seen = await dom.run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const [slip] = fake.slips();
      const y = scrollY;
      scrollBy(0, (slip?.top ?? 0) - 20);
      const top = () => document.elementFromPoint((slip?.left ?? 0) + 5, 25)?.localName;
      await fake.until('the bar lies over it', () => top() === 'header');
      const seen = top();
      scrollTo(0, y);
      await fake.untilBadges(1);
      return seen;
    });
    expect(seen).toBe('header');
  });

  test('adds no width or height to a short page, badges and open card included', async () => {
    const dom = await open(newsPage({ paragraphs: [full] }), 375);
    const seen = await dom.run(async ({ fake }) => {
      const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join();
      const before = size();
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const { value } = (await worker.ask('getPageState')) as { value: { mentions: { key: string }[] } };
      await worker.ask('showMention', { key: value.mentions[0]?.key });
      return [before, size()];
    });
    expect(seen[1]).toBe(seen[0]);
  });
});
