import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { onStage } from './stage';

onStage((stage) => {
  describe('the reader’s keys', () => {
    test('the next and the previous claim get the focus, in the order of the page', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      const names = (await page.whenStill()).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(2);
      await stage.session.pressCommand('next-claim');
      await page.whenFocused(names[0]);
      await stage.session.pressCommand('next-claim');
      await page.whenFocused(names[1]);
      await stage.session.pressCommand('previous-claim');
      await page.whenFocused(names[0]);
      await page.page.keyboard.press('Enter');
      await page.whenCard();
      await page.page.keyboard.press('Escape');
      await page.whenNoCard();
      await page.whenFocused(names[0]);
    });

    test('one hides all badges of the page and shows them again', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      const before = (await page.whenStill()).map(({ name }) => name);
      await stage.session.pressCommand('toggle-badges');
      await page.whenNoBadges();
      expect(await page.hasHost()).toBe(false);
      await stage.session.pressCommand('toggle-badges');
      await page.whenBadges();
      expect((await page.whenStill()).map(({ name }) => name)).toEqual(before);
    });

    test('they wake a worker that sleeps', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await stage.session.stopWorker();
      await stage.session.pressCommand('toggle-badges');
      await page.whenNoBadges();
    });
  });

  describe('the menu on a page', () => {
    test('hides all badges of the page and shows them again', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await stage.session.chooseInMenu('toggle-badges');
      await page.whenNoBadges();
      await stage.session.chooseInMenu('toggle-badges');
      expect((await page.whenBadges()).length).toBeGreaterThan(0);
    });
  });
});
