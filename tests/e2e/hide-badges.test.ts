import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { marksOf } from '../page-objects/marks';
import { poll } from '../page-objects/poll';
import { onStage } from './stage';

/** Firefox's own key and menu; Chromium's drivers reach neither, so there the events that they send. */
const ways = ['key', 'menu'] as const;

onStage((stage) => {
  const toggle = (way: (typeof ways)[number]) =>
    way === 'key' ? stage.session.pressCommand('toggle-badges') : stage.session.chooseInMenu('toggle-badges');

  describe('hiding the badges of a page', () => {
    test.each(ways)('by %s takes badges, marks and our element away, and the same brings them back', async (way) => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      const before = (await page.whenStill()).map(({ name }) => name);
      await toggle(way);
      await poll(
        'nothing of ours in the page',
        async () => [await page.hasHost(), (await marksOf(page.page)).length] as const,
        ([hasHost, marks]) => !hasHost && marks === 0,
      );
      // What is known stays: the popup lists it.
      expect((await stage.control.pageState())?.mentions.length).toBeGreaterThanOrEqual(before.length);
      await toggle(way);
      await page.whenBadges();
      expect((await page.whenStill()).map(({ name }) => name)).toEqual(before);
      expect((await marksOf(page.page)).length).toBeGreaterThan(0);
    });

    test('holds for the page that it was asked for, not for the next one', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await toggle('key');
      await page.whenNoBadges();
      await page.visit(stage.stand.origin + STAND.newsComAu.path);
      expect((await page.whenBadges()).length).toBeGreaterThan(0);
    });

    test('has its key, as the browser knows it', async () => {
      expect(await stage.control.shortcut('toggle-badges')).toBe('Alt+Shift+H');
    });
  });
});
