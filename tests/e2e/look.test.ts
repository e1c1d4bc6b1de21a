import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import type { NewsPage } from '../page-objects/news-page';
import { poll } from '../page-objects/poll';
import { onStage } from './stage';

onStage((stage) => {
  describe('badges', () => {
    test('follow a page that turns dark, and light again', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await stage.session.emulate(page.page, { dark: true });
      await whenTone(page, 'dark');
      await stage.session.emulate(page.page, { dark: false });
      await whenTone(page, 'light');
    });

    test('turn light while the window changes its size', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await stage.session.emulate(page.page, { dark: true, widthPx: 1200, heightPx: 2400 });
      await whenTone(page, 'dark');
      await stage.session.emulate(page.page, { dark: false, widthPx: 1200 });
      await whenTone(page, 'light');
    });

    test('are dark on a dark page, whatever the device is set to', async () => {
      const page = await stage.open(STAND.timeNews.path);
      await page.whenBadges();
      await whenTone(page, 'dark');
    });

    test.each([1600, 1200, 1000, 375])('lie beside the words and never over them at %d px', async (widthPx) => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await stage.session.emulate(page.page, { widthPx });
      const badges = await page.whenStill();
      expect(badges.length).toBeGreaterThan(0);
      const covered = await page.page.evaluate(textUnder, badges);
      expect(covered).toEqual([]);
      expect(await page.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
});

async function whenTone(page: NewsPage, tone: string): Promise<void> {
  await poll(
    `all badges are ${tone}`,
    () => page.badges(),
    (badges) => badges.length > 0 && badges.every((badge) => badge.tone === tone),
  );
}

/** Runs in the page: names of badges whose middle lies on a line of text. */
function textUnder(badges: readonly { name: string; xPx: number; yPx: number }[]): string[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  while (texts.nextNode()) {
    if ((texts.currentNode.textContent ?? '').trim() === '') continue;
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  return badges
    .filter(({ xPx, yPx }) =>
      boxes.some((box) => box.left < xPx && xPx < box.right && box.top < yPx && yPx < box.bottom),
    )
    .map(({ name }) => name);
}
