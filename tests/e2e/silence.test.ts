import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import type { NewsPage } from '../page-objects/news-page';
import { NO_TRACES, recordTraces, tracesOf } from '../page-objects/traces';
import { onStage, type Stage } from './stage';

const KNOWN_CLAIM =
  'Some 13,000 North Korean soldiers are now in Russia, South Korean officials told lawmakers on Thursday.';

onStage((stage) => {
  describe('a page without known claims', () => {
    test('keeps no trace, and gets badges once a known claim is written into it', async () => {
      const page = await openRecorded(stage, STAND.lighthouse.path);
      expect((await page.whenRead()).mentions).toEqual([]);
      expect(await tracesOf(page.page)).toEqual(NO_TRACES);

      // The same look must see us where we are.
      await addParagraph(page, KNOWN_CLAIM);
      await page.whenBadges();
      const traces = await tracesOf(page.page);
      expect(traces.hosts).toHaveLength(1);
      expect(traces.highlights).toBeGreaterThan(0);
      expect(traces.signals).toEqual([]);
    });

    test.each([STAND.german.path, STAND.germanUnmarked.path])(
      '%s is not in English and keeps no trace',
      async (path) => {
        const page = await openRecorded(stage, path);
        expect((await page.whenRead()).status).toBe('not-english');
        expect(await tracesOf(page.page)).toEqual(NO_TRACES);
      },
    );

    test('the front page keeps no trace', async () => {
      const page = await openRecorded(stage, '/');
      expect((await page.whenRead()).mentions).toEqual([]);
      expect(await tracesOf(page.page)).toEqual(NO_TRACES);
    });
  });

  describe('a page with badges', () => {
    test.each([STAND.courier.path, STAND.newsComAu.path, STAND.thinLineNews.path])(
      'the markup of %s is byte for byte what it was',
      async (path) => {
        const page = await stage.open(path, async ({ page: tab }) => {
          await tab.evaluateOnNewDocument(() => {
            document.addEventListener('DOMContentLoaded', () => {
              Object.assign(globalThis, { htmlBefore: document.head.outerHTML + document.body.outerHTML });
            });
          });
        });
        expect((await page.whenBadges()).length).toBeGreaterThan(0);
        await page.openCard((await page.whenBadges())[0]?.name ?? '');
        const before = await page.page.evaluate(() => (globalThis as unknown as { htmlBefore: string }).htmlBefore);
        expect(before.length).toBeGreaterThan(1_000);
        expect(await page.ownHtml()).toBe(before);
      },
    );
  });
});

async function openRecorded(stage: Stage, path: string): Promise<NewsPage> {
  const id = new URL(stage.session.extensionUrl('')).host;
  return stage.open(path, ({ page }) => recordTraces(page, id));
}

async function addParagraph(page: NewsPage, text: string): Promise<void> {
  await page.page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.querySelector('article')?.append(paragraph);
  }, text);
}
