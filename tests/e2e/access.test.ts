import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { OwnPage } from '../page-objects/own-page';
import { onStage } from './stage';

onStage((stage) => {
  describe('a site that the reader gives no access to', () => {
    test('is left alone until the reader gives it', async () => {
      await stage.session.withdrawAccess();
      const page = await stage.open(STAND.courier.path);
      expect(await page.hasHost()).toBe(false);
      await stage.session.pressToolbarButton(page.page);
      if (stage.family === 'firefox') {
        // A real popup is out of a driver's reach: a tab behind the page stands for it
        const popup = new OwnPage(await stage.session.openExtensionPage('popup.html'));
        await popup.whenSays(/No access to this site/);
        expect(await page.hasHost()).toBe(false);
        await popup.page.bringToFront();
        await popup.page.click('.ss-empty .ss-main');
        await popup.whenSays(/figures read/);
        await popup.close();
        await page.page.bringToFront();
      }
      // In Chromium the press itself lets the page be read, once
      expect((await page.whenBadges()).length).toBeGreaterThan(0);
    });
  });
});
