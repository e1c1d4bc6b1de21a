import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { poll } from '../page-objects/poll';
import { onStage, type Stage } from './stage';

const KNOWN = 'Some 13,000 North Korean soldiers are now in Russia, South Korean officials told lawmakers on Thursday.';

onStage((stage) => {
  describe('"What do others report?" on selected words', () => {
    test('reads them alone and shows what others report, wherever the browser lets us', async () => {
      const page = await stage.open(STAND.lighthouse.path);
      await page.whenRead();
      const text = await askAbout(stage, KNOWN, page.page.url());
      expect(text).toContain(KNOWN);
      expect(text).toMatch(/1 known/);
      expect(text).toContain('12,000');
      expect((await stage.control.pageState())?.mentions ?? []).toEqual([]);
    });

    test('says when nothing is known of them', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenRead();
      const text = await askAbout(stage, 'The lighthouse was painted in 1931.', page.page.url());
      expect(text).toContain('Nothing in the library is about the selected words.');
      expect(text).not.toContain('12,000');
    });
  });
});

/** Chooses the menu's entry, and gives the words of what opens then; that is closed again. */
async function askAbout(stage: Stage, selectionText: string, pageUrl: string): Promise<string> {
  const { session } = stage;
  const before = new Set(await session.browser.pages());
  await session.chooseInMenu('read-selection', { selectionText, pageUrl });
  const opened = await poll(
    'something shows the selected words',
    async () => {
      for (const target of session.browser.targets().filter((one) => one.url().endsWith('/popup.html'))) {
        const found = (await target.page()) ?? (await target.asPage());
        if (before.has(found)) continue;
        const text = await found.evaluate(
          () => document.querySelector('.ss-selection + *')?.parentElement?.textContent ?? '',
        );
        if (text !== '') return { found, text };
      }
      return null;
    },
    (seen) => seen !== null,
  );
  await opened?.found.close();
  return opened?.text ?? '';
}
