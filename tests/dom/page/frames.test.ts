import { expect, test } from 'vitest';
import { type DomPage, inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

/** An article inside a frame of the page's own origin: 700 px wide and 500 px high, with an edge, padding, and more text than it shows. */
const framed = ({ style = '', css = '', text = twoFigures[0] as string } = {}): string => {
  const inner = `<style>body { margin: 0; font: 18px/1.5 serif; background: #fff; color: #111; width: 460px } p { margin: 0 0 20px } ${css}</style><article><h1>Soldiers</h1><p>${prose}</p><p id='told'>${text}</p>${`<p>${prose}</p>`.repeat(12)}</article>`;
  return `<iframe style="display:block;width:700px;height:500px;border:5px solid #ccc;padding:7px;${style}" srcdoc="${inner}"></iframe>`;
};

const pageWith = (frame: string, head = ''): string =>
  newsPage({ paragraphs: [prose, frame, prose], head: `<style>main { margin: 40px }</style>${head}` });

inEachBrowser(({ domPage }) => {
  /** A page with a known claim inside its frame, the badge in sight. */
  const open = async (html: string): Promise<DomPage<Modules>> => {
    const dom = await domPage<Modules>({ html, modules });
    await dom.run(async ({ fake }) => {
      const frame = () => document.querySelector('iframe')?.contentDocument;
      await fake.until('the frame has loaded', () => frame()?.getElementById('told') !== null);
      fake.startPageSide({ '10,000 soldiers': 'higher', '12,000 soldiers': 'same', '700 sailors': 'lower' });
      await fake.untilBadges(1);
    });
    return dom;
  };

  /** How far the badge's middle is from that of the line its words begin on, in pixels. */
  const offOf = ({ run }: DomPage<Modules>) => run(({ fake }) => fake.offOfBadge());

  test('marks words inside a frame by the frame’s own registry, and puts the badge beside them', async () => {
    const dom = await open(pageWith(framed()));
    const marks = await dom.run(({ fake }) => ({
      inFrame: fake.marks(document.querySelector('iframe')?.contentWindow as typeof globalThis & Window),
      inPage: fake.marks(),
    }));
    expect(marks).toEqual({ inFrame: ['10,000 soldiers'], inPage: [] });
    expect(await offOf(dom)).toBeLessThanOrEqual(2);
  });

  test.each([
    ['the page is zoomed', '<style>html { zoom: 1.5 }</style>', ''],
    ['the page is shrunk', '<style>html { zoom: 0.5 }</style>', ''],
    ['the frame is zoomed', '', 'zoom: 1.25;'],
    ['the frame is enlarged by a transform', '', 'transform: scale(1.1); transform-origin: 0 0;'],
  ])('stands within two pixels of words in a frame when %s', async (_, head, style) => {
    expect(await offOf(await open(pageWith(framed({ style }), head)))).toBeLessThanOrEqual(2);
  });

  test('follows a frame that scrolls, and goes with what it has scrolled away', async () => {
    const dom = await open(pageWith(framed()));
    const off = await dom.run(async ({ fake }) => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      const before = fake.slips()[0]?.top ?? 0;
      contentWindow?.scrollTo(0, 60);
      await fake.until('the badge has moved', () => Math.abs((fake.slips()[0]?.top ?? 0) - before + 60) <= 1);
      const off = fake.offOfBadge();
      contentWindow?.scrollTo(0, 900);
      await fake.untilBadges(0);
      contentWindow?.scrollTo(0, 0);
      await fake.untilBadges(1);
      return off;
    });
    expect(off).toBeLessThanOrEqual(2);
    expect(await offOf(dom)).toBeLessThanOrEqual(2);
  });

  test('follows a frame that changes its size, and one that is moved', async () => {
    const dom = await open(pageWith(framed()));
    const off = await dom.run(async ({ fake }) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const body = frame.contentDocument?.body as HTMLElement;
      const before = fake.wordsRect()?.top ?? 0;
      body.style.width = '300px';
      frame.style.width = '560px';
      await fake.until('the words have moved', () => Math.abs((fake.wordsRect()?.top ?? 0) - before) > 5);
      await fake.until('the badge has followed', () => fake.offOfBadge() <= 2);
      (document.querySelector('h1') as HTMLElement).style.paddingBottom = '90px';
      await fake.until('the badge has moved along', () => fake.offOfBadge() <= 2);
      return fake.offOfBadge();
    });
    expect(off).toBeLessThanOrEqual(2);
  });

  test('takes mark and badge away with a frame that is removed', async () => {
    const dom = await open(pageWith(framed()));
    const left = await dom.run(async ({ fake }) => {
      document.querySelector('iframe')?.remove();
      // At once, not only when the page has been read again.
      await fake.nextFrames(3);
      return fake.findRoot()?.querySelectorAll('.ss-place').length ?? 0;
    });
    expect(left).toBe(0);
  });

  test('shows what a frame holds after it went elsewhere', async () => {
    const dom = await open(pageWith(framed()));
    const badges = await dom.run(async ({ fake }, text) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.srcdoc = `<article><p>${text}</p></article>`;
      await fake.until('the new words have their badge', () => /700/.test(fake.badges().join()));
      return {
        badges: fake.badges().length,
        marks: fake.marks(frame.contentWindow as typeof globalThis & Window),
      };
    }, `The navy said on Tuesday that 700 sailors had come as well. ${prose}`);
    expect(badges).toEqual({ badges: 1, marks: ['700 sailors'] });
  });

  test('never leaves a mark on words that a frame has changed (A5)', async () => {
    const dom = await open(pageWith(framed()));
    const seen = await dom.run(async ({ fake }) => {
      const { contentWindow, contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
      const marks = () => fake.marks(contentWindow as typeof globalThis & Window);
      const node = contentDocument?.getElementById('told')?.firstChild as Text;
      node.data = node.data.replace('10,000', '12,000');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const afterTwoFrames = marks();
      await fake.until('the new words are marked', () => marks().includes('12,000 soldiers'));
      await fake.untilBadges(1);
      return { afterTwoFrames, badges: fake.badges() };
    });
    expect(seen).toEqual({ afterTwoFrames: [], badges: ['12,000 soldiers: same 1 origin'] });
  });

  test('opens the card by a press on words in a frame that have no badge', async () => {
    const dense = `<span style='display:block;text-align-last:justify'>There are 10,000 soldiers at the border, and ${prose}</span>`;
    const dom = await domPage<Modules>({
      html: pageWith(framed({ text: dense, css: 'body { width: auto; line-height: 1.05 } p { margin: 0 }' })),
      modules,
    });
    await dom.page.setViewport({ width: 800, height: 800 });
    const point = await dom.run(async ({ fake }) => {
      const view = () => document.querySelector('iframe')?.contentWindow as typeof globalThis & Window;
      await fake.until('the frame has loaded', () => view().document.getElementById('told') !== null);
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.until('the words are marked', () => fake.marks(view()).length === 1);
      await fake.until('it has no badge', () => fake.findRoot()?.querySelector('[data-unplaced]') !== null);
      const { left, top, right, bottom } = fake.wordsRect() ?? { left: 0, top: 0, right: 0, bottom: 0 };
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    await dom.page.mouse.click(point.x, point.y);
    await dom.run(({ fake }) =>
      fake.until('the card is open', () => fake.findRoot()?.querySelector('.ss-card') !== null),
    );
  });

  test('marks words in a shadow root by a rule inside it, and drops the mark when they change there (A5)', async () => {
    const dom = await domPage<Modules>({ html: newsPage({ paragraphs: [prose, prose] }), modules });
    const seen = await dom.run(async ({ fake }, text) => {
      const host = document.createElement('x-paragraph');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<p>The navy said that 700 sailors had come as well. ${text}</p>`;
      document.querySelector('article')?.append(host);
      const html = root.innerHTML;
      fake.startPageSide({ '700 sailors': 'same', '900 sailors': 'higher' });
      await fake.untilBadges(1);
      const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      const isUntouched = root.innerHTML === html;
      const node = root.querySelector('p')?.firstChild as Text;
      node.data = node.data.replace('700', '900');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const afterTwoFrames = fake.marks();
      await fake.until('the new words are marked', () => fake.marks().includes('900 sailors'));
      return { hasRule: rules.some((rule) => rule.includes('::highlight(')), isUntouched, afterTwoFrames };
    }, prose);
    expect(seen).toEqual({ hasRule: true, isUntouched: true, afterTwoFrames: [] });
  });
});
