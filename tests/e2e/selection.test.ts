import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { poll } from '../page-objects/poll';
import { onStage, type Stage } from './stage';

const KNOWN = 'Some 13,000 North Korean soldiers are now in Russia, South Korean officials told lawmakers on Thursday.';

onStage((stage) => {
  describe('"What do others report?" on selected words', () => {
    test('reads them alone and shows in the popup what others report', async () => {
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

/** Chooses the menu's entry, and gives the words of the popup that opens; that is closed again. */
async function askAbout({ session }: Stage, selectionText: string, pageUrl: string): Promise<string> {
  await session.chooseInMenu('read-selection', { selectionText, pageUrl });
  const text = await poll(
    'the popup shows the selected words',
    () => session.popupText(),
    (words) => words.includes(selectionText),
  );
  await session.closePopup();
  return text;
}
