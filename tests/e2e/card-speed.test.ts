import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { onStage } from './stage';

/** The promise, from the key press to the frame that shows the card. */
const MOST_MS = 50;
/** The browser tells durations in steps of 8 ms, and of no event shorter than this. */
const SHORTEST_TOLD_MS = 16;
const ROUNDS = 12;
const COLD_ROUNDS = 3;

interface Recorder {
  longestMs: number;
}

onStage((stage) => {
  test('a card is painted within 50 ms of the key press, warm', async () => {
    const page = await stage.open(STAND.courier.path);
    await page.whenStill();
    await page.page.evaluate(recordKeys);
    await page.focusBadge('13,000');
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await forget(page.page);
      await page.page.keyboard.press('Enter');
      await page.whenCard();
      times.push(await painted(page.page));
      await page.page.keyboard.press('Escape');
      await page.whenNoCard();
    }
    const warm = times.slice(COLD_ROUNDS).sort((a, b) => a - b);
    const middle = warm[Math.floor(warm.length / 2)];
    console.info(
      `${stage.family}: key press to painted card ${warm[0]} ms at best, ${middle} ms in the middle, first ${times[0]} ms`,
    );
    // The fastest: whatever else runs on the machine can only make a time longer
    expect(warm[0]).toBeLessThanOrEqual(MOST_MS);
  });
});

/** Runs in the page: the Event Timing API tells from an event's own time to the next frame painted after its handlers. */
function recordKeys(): void {
  const recorder: Recorder = { longestMs: 0 };
  Object.assign(globalThis, { keyTimes: recorder });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(?:key|click)/.test(name)) recorder.longestMs = Math.max(recorder.longestMs, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { keyTimes: Recorder }).keyTimes.longestMs = 0;
  });

/** The longest of the press's events, once the browser has had frames and an idle moment to tell of it. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(async (shortestMs) => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    await nextFrame();
    await nextFrame();
    await new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
    return (globalThis as unknown as { keyTimes: Recorder }).keyTimes.longestMs || shortestMs;
  }, SHORTEST_TOLD_MS);
