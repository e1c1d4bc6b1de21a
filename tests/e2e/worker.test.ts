import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import type { NewsPage } from '../page-objects/news-page';
import { poll } from '../page-objects/poll';
import { onStage } from './stage';

onStage((stage) => {
  describe('the worker', () => {
    test('wakes for a page that is opened while it sleeps', async () => {
      await stage.session.stopWorker();
      expect(await stage.session.isWorkerRunning()).toBe(false);
      const page = await stage.open(STAND.courier.path);
      expect((await page.whenBadges()).length).toBeGreaterThan(0);
      expect(await stage.session.isWorkerRunning()).toBe(true);
    });

    // From a worker that only starts to one that has read half of the page.
    test.each([0, 40, 120])('may die %i ms after it was asked: the page asks once more (A9)', async (delayMs) => {
      await stage.session.stopWorker();
      expect(await stage.session.isWorkerRunning()).toBe(false);
      const opening = stage.open(STAND.courier.path);
      await poll(
        'the worker runs',
        () => stage.session.isWorkerRunning(),
        (runs) => runs,
      );
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await stage.session.stopWorker();
      const page = await opening;
      expect((await page.whenBadges()).length).toBeGreaterThan(0);
    });

    test('may die after it has answered: what comes later is asked of the next one (A9)', async () => {
      const page = await stage.open(STAND.lighthouse.path);
      await page.whenRead();
      await stage.session.stopWorker();
      expect(await stage.session.isWorkerRunning()).toBe(false);
      await addClaim(page);
      expect((await page.badge('13,000')).name).toContain('13,000');
    });

    test('is not needed to open a card', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await stage.session.stopWorker();
      expect(await stage.session.isWorkerRunning()).toBe(false);
      expect((await (await page.openCard('13,000')).shown()).versions.length).toBeGreaterThan(0);
    });

    // In Firefox asking the page how far it is wakes the event page: the question spoils the answer.
    if (stage.family === 'firefox') return;
    test('is not woken by a page without a known subject', async () => {
      await stage.session.stopWorker();
      expect(await stage.session.isWorkerRunning()).toBe(false);
      const page = await stage.open('/');
      expect((await page.whenRead()).status).toMatch(/^(?:no-subject|not-an-article|not-english)$/);
      expect(await stage.session.isWorkerRunning()).toBe(false);
    });
  });

  describe('offline', () => {
    test('badges come without any network', async () => {
      const page = await stage.open(STAND.lighthouse.path);
      await page.whenRead();
      await stage.session.setOffline(page.page, true);
      const reached = await page.page.evaluate(() =>
        fetch('/').then(
          () => true,
          () => false,
        ),
      );
      expect(reached).toBe(false);
      await addClaim(page);
      expect((await page.badge('13,000')).name).toContain('13,000');
      await stage.session.setOffline(page.page, false);
    });
  });
});

function addClaim({ page }: NewsPage): Promise<void> {
  return page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'About 13,000 North Korean soldiers are now in Russia, according to officials in Seoul.';
    document.querySelector('article')?.append(paragraph);
  });
}
