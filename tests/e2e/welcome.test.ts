import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { OwnPage } from '../page-objects/own-page';
import { poll } from '../page-objects/poll';
import { onStage } from './stage';

onStage((stage) => {
  const open = async () => {
    const welcome = new OwnPage(await stage.session.openExtensionPage('welcome.html'));
    await welcome.whenSays(/The same figure, as others tell it/);
    return welcome;
  };

  describe('the welcome page', () => {
    test('lets the reader try a badge by keys, and gives the focus back', async () => {
      const welcome = await open();
      await welcome.page.bringToFront();
      await welcome.tabTo('10,000 people: others');
      await welcome.page.keyboard.press('Enter');
      await welcome.whenSays(/Why this badge/);
      await welcome.page.keyboard.press('Escape');
      await poll(
        'the badge has the focus again',
        () => welcome.page.evaluate(() => document.activeElement?.className),
        (name) => name === 'ss-badge',
      );
      await welcome.close();
    });

    test('stores at once that it shall work only on chosen sites, and says how to choose one', async () => {
      const welcome = await open();
      await welcome.press('Only on sites I choose');
      await welcome.whenSays(/Nothing is read until you choose a site/);
      const page = await stage.open(STAND.courier.path);
      expect((await page.whenRead()).status).toBe('off');
      await welcome.press('On all sites');
      await page.whenBadges();
      await welcome.close();
    });

    test.each(['Skip this page', 'Start reading'])('"%s" closes it', async (name) => {
      const welcome = await open();
      await welcome.press(name);
      await poll(
        'the tab is closed',
        () => welcome.isGone(),
        (closed) => closed,
      );
    });

    test('is no wider than 375 px', async () => {
      const welcome = await open();
      await stage.session.emulate(welcome.page, { widthPx: 375 });
      const beyondPx = () =>
        welcome.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await beyondPx()).toBeLessThanOrEqual(0);
      await welcome.close();
    });
  });
});
