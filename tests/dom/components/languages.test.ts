import { beforeAll, expect, test } from 'vitest';
import { galleryHtml } from '../../gallery/build-gallery';
import { inEachBrowser } from '../harness';

interface Modules {
  readonly look: typeof import('./overflow');
}

/** A made-up language of longer words, and ours. */
const languages = ['pseudo', 'uk', 'ko', 'en'];
const wideAndNarrowPx = [1320, 320] as const;

let html = '';
beforeAll(async () => {
  html = await galleryHtml();
});

inEachBrowser(({ domPage }) => {
  const open = async (language: string, widthPx: number) => {
    const shown = await domPage<Modules>({ html: '<p></p>', modules: { look: 'tests/dom/components/overflow' } });
    await shown.session.emulate(shown.page, { widthPx });
    await shown.page.goto(`${shown.url}#words=${language}`);
    await shown.page.setContent(html);
    await shown.page.waitForFunction(() => document.querySelectorAll('.board .ss-detail').length > 2);
    return shown;
  };

  test.each(languages)('the gallery in %s holds all words within its boxes, wide and narrow', async (language) => {
    const { run, session, page } = await open(language, wideAndNarrowPx[0]);
    for (const widthPx of wideAndNarrowPx) {
      await session.emulate(page, { widthPx });
      await page.waitForFunction((width) => innerWidth === width, {}, widthPx);
      expect(await run(({ look }) => look.overflowingElements()), `at ${widthPx} px`).toEqual([]);
    }
  });

  test('a word that is too long for its box is found', async () => {
    const { page, run } = await open('en', 320);
    await page.evaluate(() => {
      const heading = document.querySelector<HTMLElement>('.ss-pop h1');
      if (!heading) return;
      heading.textContent = 'x'.repeat(100);
      heading.style.whiteSpace = 'nowrap';
      heading.style.overflowWrap = 'normal';
    });
    expect((await run(({ look }) => look.overflowingElements())).length).toBeGreaterThan(0);
  });
});
