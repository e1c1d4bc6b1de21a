import { expect, test } from 'vitest';
import { type DomPage, inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

inEachBrowser(({ domPage }) => {
  const open = async (html: string, media = {}): Promise<DomPage<Modules>> => {
    const dom = await domPage<Modules>({ html, modules, media });
    await dom.run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same', '700 sailors': 'other-time' });
      await fake.until('badges are seen', () => fake.badges().length > 0);
    });
    return dom;
  };

  test('is hidden under a modal dialog and comes back after it (A12)', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures, after: '<dialog>Subscribe</dialog>' }));
    const seen = await dom.run(async ({ fake }) => {
      const dialog = document.querySelector('dialog') as HTMLDialogElement;
      dialog.showModal();
      await fake.until('it is hidden', () => fake.isHidden());
      dialog.close();
      await fake.until('it is back', () => !fake.isHidden());
      return fake.badges().length;
    });
    expect(seen).toBe(2);
  });

  test('is hidden under a modal dialog inside a shadow root and comes back after it (A12)', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures, after: '<x-wall></x-wall>' }));
    await dom.run(async ({ fake }) => {
      const root = document.querySelector('x-wall')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      root.innerHTML = '<dialog>Subscribe <button>Yes</button></dialog>';
      const dialog = root.querySelector('dialog') as HTMLDialogElement;
      dialog.showModal();
      await fake.until('it is hidden', () => fake.isHidden());
      dialog.close();
      await fake.until('it is back', () => !fake.isHidden());
    });
  });

  test('is hidden in full screen and comes back after it (A12)', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures, after: '<button id="big">Full screen</button>' }));
    await dom.run(() => {
      const button = document.querySelector('#big') as HTMLElement;
      button.onclick = () => void document.querySelector('main')?.requestFullscreen();
      button.scrollIntoView();
    });
    await dom.page.click('#big');
    await dom.run(async ({ fake }) => {
      await fake.until('it is hidden', () => document.fullscreenElement !== null && fake.isHidden());
      await document.exitFullscreen();
      await fake.until('it is back', () => !fake.isHidden());
    });
  });

  test('is not printed (A12)', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    expect(await dom.run(({ fake }) => fake.isHidden())).toBe(false);
    await dom.session.emulate(dom.page, { print: true });
    expect(await dom.run(({ fake }) => [matchMedia('print').matches, fake.isHidden()])).toEqual([true, true]);
    await dom.session.emulate(dom.page, {});
  });

  test('draws lines below the words where forced colours take highlights away, and they follow', async () => {
    const html = newsPage({
      paragraphs: [prose, ...twoFigures, ...Array(12).fill(prose)],
      head: '<style>article { height: 300px; overflow: auto }</style>',
    });
    const dom = await open(html, { forcedColours: true });
    const seen = await dom.run(async ({ fake }) => {
      const off = () =>
        fake.rules().map((rule, index) => {
          const { left, width, top, height } = fake.markRects()[index] ?? new DOMRect();
          return [rule.left - left, rule.width - width, rule.top - top - height].map(Math.abs).every((px) => px < 5);
        });
      await fake.until('lines are drawn', () => fake.rules().length === 2);
      const before = off();
      const box = document.querySelector('article') as HTMLElement;
      box.scrollTop = 40;
      await fake.nextFrames(2);
      const after = off();
      box.scrollTop = 600;
      await fake.until('the lines are cut off', () => fake.rules().length === 0);
      return { before, after };
    });
    expect(seen).toEqual({ before: [true, true], after: [true, true] });
    await dom.session.emulate(dom.page, {});
  });

  test('takes the look of the background behind each mention', async () => {
    const on = (paper: string, ink: string, text: string) =>
      `<span style="display:block;background:${paper};color:${ink}">${text}</span>`;
    const dom = await open(
      newsPage({
        paragraphs: [
          twoFigures[0],
          on('#15151a', '#eee', twoFigures[1]),
          `<b style="background:#000;color:#fff">There are 700 sailors</b> as well. ${prose}`,
        ],
      }),
    );
    const tones = await dom.run(async ({ fake }) => {
      await fake.until('all are marked', () => fake.marks().length === 3);
      return [...CSS.highlights]
        .filter(([name, { size }]) => size > 0 && !name.includes('active'))
        .map(([name]) => name.replace(/^.*?-(same|differ|other)/, '$1'))
        .sort();
    });
    expect(tones).toEqual(['differ', 'other-dark', 'same-dark']);
  });

  test('takes the look of the text where a picture that is no background lies behind it', async () => {
    const picture = '<div style="position:absolute;inset:0;z-index:-1;background:#222"></div>';
    const dom = await open(
      newsPage({
        paragraphs: [twoFigures[0]],
        head: `<style>main { position: relative; z-index: 0; color: #fff; background: #fff }</style>`,
        after: '',
      }).replace('<article>', `${picture}<article>`),
    );
    expect(await dom.run(({ fake }) => fake.themes())).toEqual(['dark']);
  });

  test('follows a page that is switched between light and dark', async () => {
    const dom = await open(
      newsPage({ paragraphs: twoFigures, head: '<style>.night body { background: #15151a; color: #eee }</style>' }),
    );
    const themes = await dom.run(async ({ fake }) => {
      await fake.untilBadges(2);
      const before = fake.themes();
      document.documentElement.className = 'night';
      await fake.until('badges are dark', () => fake.themes().every((theme) => theme === 'dark'));
      document.documentElement.className = '';
      await fake.until('badges are light again', () => fake.themes().every((theme) => theme === 'light'));
      return before;
    });
    expect(themes).toEqual(['light', 'light']);
  });

  test('shows badges alone where the Custom Highlight API is missing, and never on changed words (A5)', async () => {
    const dom = await domPage<Modules>({ html: newsPage({ paragraphs: twoFigures }), modules });
    const seen = await dom.run(async ({ fake }) => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
      Reflect.deleteProperty(globalThis, 'Highlight');
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(2);
      const node = document.querySelector('p')?.firstChild as Text;
      node.data = node.data.replace('10,000', '12,000');
      await fake.nextFrames(2);
      return { badges: fake.badges(), sheets: document.adoptedStyleSheets.length };
    });
    expect(seen).toEqual({ badges: ['500 officers: same 1 origin'], sheets: 0 });
  });

  test('paints at most 200 marks, those in the window first (A3)', async () => {
    const short = Array.from({ length: 1_200 }, (_, at) => `There are ${10_000 + at} soldiers. ${prose}`);
    const dom = await domPage<Modules>({
      html: newsPage({
        paragraphs: short,
        head: '<style>p { margin: 0; font-size: 4px; line-height: 1 } main { max-width: none }</style>',
      }),
      modules,
    });
    await dom.page.setViewport({ width: 1200, height: 600 });
    const seen = await dom.run(async ({ fake }) => {
      fake.startPageSide({ '# soldiers': 'higher' });
      await fake.until('the first are marked', () => fake.marks().length > 0);
      scrollTo(0, document.documentElement.scrollHeight / 2);
      const inWindow = () =>
        [...document.querySelectorAll('p')].filter((p) => {
          const { top, bottom } = p.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && /soldiers/.test(p.textContent ?? '');
        });
      await fake.until('the window is marked', () => {
        const marks = new Set(fake.marks());
        return inWindow()
          .slice(0, 100)
          .every(({ textContent }) => marks.has(/\d+ soldiers/.exec(textContent ?? '')?.[0] ?? ''));
      });
      return { marks: fake.marks().length, inWindow: inWindow().length };
    });
    expect(seen.inWindow).toBeGreaterThan(0);
    expect(seen.marks).toBeLessThanOrEqual(200);
  });
});
