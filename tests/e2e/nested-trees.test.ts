import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewsPage } from '../page-objects/news-page';
import { poll } from '../page-objects/poll';
import type { LocalServer } from '../servers/local-server';
import { openLifePages } from './life-pages';
import { onStage } from './stage';

interface PageScope {
  readonly fill: () => void;
}

onStage((stage) => {
  const opened: LocalServer[] = [];
  beforeAll(async () => void opened.push(await openLifePages()));
  afterAll(() => opened[0]?.close());

  describe('text in shadow roots and frames of the page’s own origin', () => {
    test('is marked where it stands, and not a node of it is touched (A1)', async () => {
      const page = await openNested();
      const before = await markupOf(page);
      const words = await whenMarked(page, ['10,000', '11,000', '13,000']);
      expect(words.inFrame.join()).toContain('10,000');
      expect(words.inPage.join()).toContain('11,000');
      expect(words.inPage.join()).toContain('13,000');
      for (const figure of ['10,000', '11,000']) expect((await page.badge(figure)).name).toContain(figure);
      expect(await markupOf(page)).toEqual(before);
      expect(await treesWithOurRule(page)).toEqual(['frame', 'page', 'x-told']);
    });

    test('is left without a trace when the site is switched off', async () => {
      const page = await openNested();
      const before = await markupOf(page);
      await whenMarked(page, ['10,000', '11,000', '13,000']);
      await page.control.useMode('off');
      await page.whenNoBadges();
      expect(await wordsMarked(page)).toEqual({ inPage: [], inFrame: [] });
      expect(await treesWithOurRule(page)).toEqual([]);
      expect(await markupOf(page)).toEqual(before);
    });

    test('is read when a shadow root that was empty is filled', async () => {
      const page = await openNested();
      await whenMarked(page, ['10,000', '11,000', '13,000']);
      await page.whenStill();
      await page.page.evaluate(() => (globalThis as unknown as PageScope).fill());
      await whenMarked(page, ['12,000']);
      expect((await page.badge('12,000')).name).toContain('12,000');
    });
  });

  function openNested(): Promise<NewsPage> {
    return stage.open(`${opened[0]?.origin}/nested`, ({ page }) => page.setViewport({ width: 1200, height: 2_000 }));
  }
});

/** All that the page itself has made: its own markup, that of its shadow roots and of its frame. */
function markupOf({ page }: NewsPage): Promise<readonly string[]> {
  return page.evaluate(() => [
    document.head.outerHTML,
    document.body.outerHTML,
    ...['x-told', 'x-empty'].map((name) => document.querySelector(name)?.shadowRoot?.innerHTML ?? ''),
    document.querySelector('iframe')?.contentDocument?.documentElement.outerHTML ?? '',
  ]);
}

async function whenMarked(page: NewsPage, figures: readonly string[]) {
  return poll(
    `marks on ${figures}`,
    () => wordsMarked(page),
    ({ inPage, inFrame }) => figures.every((figure) => `${[...inPage, ...inFrame]}`.includes(figure)),
  );
}

/** The words under all marks, by the registry that they are in. */
function wordsMarked({ page }: NewsPage): Promise<{ readonly inPage: string[]; readonly inFrame: string[] }> {
  return page.evaluate(() => {
    const wordsOf = (range: AbstractRange) => {
      const live = range.startContainer.ownerDocument?.createRange() ?? document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return `${live}`;
    };
    const marked = (view: typeof globalThis | undefined) =>
      [...(view?.CSS.highlights.values() ?? [])].flatMap((highlight) => [...highlight].map(wordsOf));
    const frame = document.querySelector('iframe')?.contentWindow;
    return { inPage: marked(globalThis), inFrame: marked(frame as unknown as typeof globalThis) };
  });
}

/** Where a rule of ours paints marks. */
function treesWithOurRule({ page }: NewsPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const trees: Record<string, Document | ShadowRoot | null | undefined> = {
      frame: document.querySelector('iframe')?.contentDocument,
      page: document,
      'x-empty': document.querySelector('x-empty')?.shadowRoot,
      'x-told': document.querySelector('x-told')?.shadowRoot,
    };
    return Object.entries(trees).flatMap(([name, tree]) => {
      const rules =
        tree?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)) ?? [];
      return rules.some((rule) => rule.includes('::highlight(')) ? [name] : [];
    });
  });
}
