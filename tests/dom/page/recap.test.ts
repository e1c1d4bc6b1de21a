import { expect, test } from 'vitest';
import { type DomPage, type DomPageOptions, inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

type Dom = DomPage<Modules>;

const modules = { fake: 'tests/dom/page/fake-worker' };
const long = [...twoFigures, ...Array(30).fill(prose)];
const footer = '<footer>More from the Northgate Ledger: a winter of empty shelves in the border towns.</footer>';

/** The line's box and words, with every line of the page's text that it lies on. */
const recap = ({ run }: Dom) =>
  run(({ fake }) => {
    const line = fake.findRoot()?.querySelector<HTMLElement>('.ss-recap');
    if (!line) return null;
    const { left, right, top, bottom } = line.getBoundingClientRect();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const covered: string[] = [];
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      const isUnder = (box: DOMRect) => box.left < right && left < box.right && box.top < bottom && top < box.bottom;
      if ((texts.currentNode.textContent ?? '').trim() !== '' && [...range.getClientRects()].some(isUnder))
        covered.push(texts.currentNode.textContent ?? '');
    }
    const words = [...(line.querySelectorAll('p') ?? [])].map((part) => part.textContent ?? '').join('');
    return { words: words.replace(/\s+/g, ' ').trim(), covered, left, right, top, bottom };
  });

const whenThere = ({ run }: Dom) =>
  run(({ fake }) => fake.until('the recap is there', () => fake.findRoot()?.querySelector('.ss-recap') != null));
const toEnd = ({ page }: Dom) => page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }));

inEachBrowser(({ domPage }) => {
  async function started(page: Partial<DomPageOptions> & { html: string }, isWanted = true): Promise<Dom> {
    const dom = await domPage<Modules>({ modules, ...page });
    await dom.run(async ({ fake }, isWanted) => {
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' }, { settings: { recap: isWanted } });
      await fake.until('the words are marked', () => fake.marks().length === 2);
    }, isWanted);
    return dom;
  }
  const roomy = `<div style="height:60px"></div>${footer}`;

  test('comes with the end of the article, not before, and says what agreed and what differed', async () => {
    const dom = await started({ html: newsPage({ paragraphs: long, after: roomy }) });
    expect(await recap(dom)).toBeNull();
    await toEnd(dom);
    await whenThere(dom);
    expect(await recap(dom)).toMatchObject({
      words: expect.stringMatching(/^2 known claims: 1 agrees, 1 differs\..*Compare$/),
      covered: [],
    });
  });

  test.each([
    ['in the gap below the last paragraph', 60, 0],
    ['beside the last paragraph where there is no gap', 0, 1],
  ])('stands %s, and on no text', async (_, gapPx, beside) => {
    const tight =
      '<style>main { margin-bottom: 0 } article p:last-child { margin: 0 } footer { line-height: 1.2 }</style>';
    const after = `<div style="height:${gapPx}px"></div>${footer.repeat(40)}`;
    const dom = await started({ html: newsPage({ paragraphs: long, head: tight, after }) });
    await dom.page.evaluate(() => document.querySelector('article p:last-child')?.scrollIntoView({ block: 'center' }));
    await whenThere(dom);
    const line = await recap(dom);
    const column = await dom.page.evaluate(
      () => document.querySelector('article p:last-child')?.getBoundingClientRect().right ?? 0,
    );
    expect(line?.covered).toEqual([]);
    expect(Number((line?.left ?? 0) > column)).toBe(beside);
  });

  test('is not there where nothing is free', async () => {
    const tight = '<style>main { max-width: none; margin: 0 } p { margin: 0 } body { line-height: 1.1 }</style>';
    const dom = await started({
      html: newsPage({ paragraphs: [...twoFigures, prose], head: tight, after: footer.repeat(60) }),
      media: { widthPx: 375, heightPx: 700 },
    });
    await dom.page.evaluate(() => document.querySelector('article p:last-child')?.scrollIntoView({ block: 'center' }));
    await dom.run(({ fake }) => fake.pause(400));
    expect(await recap(dom)).toBeNull();
  });

  test('never makes the page longer: what lies beyond its end is no gap', async () => {
    const tight = '<style>main { max-width: none; margin: 0 } article p:last-child { margin: 0 }</style>';
    const dom = await started({ html: newsPage({ paragraphs: long, head: tight, after: footer }) });
    const height = () => dom.page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await toEnd(dom);
    await dom.run(({ fake }) => fake.pause(400));
    expect(await height()).toBe(before);
    expect(await recap(dom)).toBeNull();
  });

  test('moves along when the page grows above it', async () => {
    const dom = await started({ html: newsPage({ paragraphs: long, after: roomy }) });
    await toEnd(dom);
    await whenThere(dom);
    const fromEnd = () =>
      dom.run(({ fake }) => {
        const line = fake.findRoot()?.querySelector('.ss-recap')?.getBoundingClientRect().top ?? Number.NaN;
        return Math.round(line - (document.querySelector('article p:last-child')?.getBoundingClientRect().bottom ?? 0));
      });
    const before = await fromEnd();
    await dom.page.evaluate(() => {
      const picture = document.createElement('div');
      picture.style.height = '120px';
      document.querySelector('article')?.prepend(picture);
    });
    await dom.run(({ fake }) => fake.pause(50));
    expect(await fromEnd()).toBe(before);
  });

  test('stays away once dismissed, also after badges were switched off and on', async () => {
    const dom = await started({ html: newsPage({ paragraphs: long, after: roomy }) });
    await toEnd(dom);
    await whenThere(dom);
    const close = await dom.run(({ fake }) => {
      const box = fake.findRoot()?.querySelector('.ss-recap .ss-icon')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await dom.page.mouse.click(close.x, close.y);
    expect(await recap(dom)).toBeNull();
    await dom.run(async ({ fake }) => {
      const { stage } = globalThis as unknown as { stage: ReturnType<typeof fake.startPageSide> };
      stage.setSettings({ defaultMode: 'off' });
      stage.setSettings({ defaultMode: 'badges' });
      await fake.until('our element is back', () => fake.findRoot() !== null);
      await fake.pause(300);
    });
    expect(await recap(dom)).toBeNull();
  });

  test('can be switched off, and on again, at once', async () => {
    const dom = await started({ html: newsPage({ paragraphs: long, after: roomy }) }, false);
    await toEnd(dom);
    await dom.run(({ fake }) => fake.pause(300));
    expect(await recap(dom)).toBeNull();
    await dom.run(({ fake }) => {
      const { stage } = globalThis as unknown as { stage: ReturnType<typeof fake.startPageSide> };
      stage.setSettings({ recap: true });
    });
    await whenThere(dom);
    await dom.run(({ fake }) => {
      const { stage } = globalThis as unknown as { stage: ReturnType<typeof fake.startPageSide> };
      stage.setSettings({ recap: false });
    });
    expect(await recap(dom)).toBeNull();
  });

  test('opens the comparison', async () => {
    const dom = await started({ html: newsPage({ paragraphs: long, after: roomy }) });
    await toEnd(dom);
    await whenThere(dom);
    const compare = await dom.run(({ fake }) => {
      const box = fake.findRoot()?.querySelector('.ss-recap .ss-link')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await dom.page.mouse.click(compare.x, compare.y);
    const calls = await dom.run(() => {
      const { stage } = globalThis as unknown as { stage: { worker: { calls: string[] } } };
      return stage.worker.calls;
    });
    expect(calls).toContain('openPopup');
  });
});
