import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsPage, prose } from '../dom/page/news-page';
import { htmlAnswer, type LocalServer, serve } from '../servers/local-server';
import { scriptTimes, TRACED } from './main-thread';
import { onStage } from './stage';

const KNOWN_CLAIM = '000 North Korean soldiers are now in Russia, South Korean officials told lawmakers on Thursday.';

/** An article of so many characters, a known claim in each fiftieth paragraph. */
function articleOf(characters: number): string {
  const count = Math.ceil(characters / prose.length);
  const paragraphs = Array.from({ length: count }, (_, index) =>
    index % 50 === 1 ? `Some ${10 + (index % 7)},${KNOWN_CLAIM}` : prose,
  );
  return newsPage({ paragraphs });
}

/** RELIABILITY, A4. */
const slowDown = 4;
const longestTaskMs = 50;
const firstMarkMs = 300;
/** A machine that others use at the same time only ever takes longer: the best of so many turns counts. */
const turns = 3;

onStage((stage) => {
  describe.skipIf(stage.family === 'firefox')('on a long page at a quarter of the speed (A4)', () => {
    let server: LocalServer;
    beforeAll(async () => {
      server = await serve((path) => htmlAnswer(articleOf(Number(path.slice(1)))));
    });
    afterAll(() => server.close());

    /** The longest tasks of ours in one load of an article, in milliseconds of processor time. */
    async function longestTasks(characters: number): Promise<readonly number[]> {
      const page = await stage.open(`${server.origin}/${characters}`, async ({ page: tab }) => {
        await slowedDown(await tab.createCDPSession());
        await tab.tracing.start({ categories: TRACED });
      });
      await page.whenBadges();
      await page.whenStill();
      const times = scriptTimes((await page.page.tracing.stop()) ?? new Uint8Array());
      return times.slice(0, 5);
    }

    test.each([10_000, 1_000_000])('no task of ours is over 50 ms on %i characters', async (characters) => {
      const longest = await bestOf(
        turns,
        () => longestTasks(characters),
        ([longest = 0]) => longest <= longestTaskMs,
      );
      const shown = longest.map((ms) => ms.toFixed(0)).join(', ');
      console.log(`${characters} characters: the longest tasks of ours took ${shown} ms of the processor`);
      expect(longest[0]).toBeLessThanOrEqual(longestTaskMs);
    });
  });

  describe('on an ordinary article (A4)', () => {
    let server: LocalServer;
    beforeAll(async () => {
      server = await serve(() => htmlAnswer(articleOf(ordinaryArticle)));
    });
    afterAll(() => server.close());

    /** From the moment when the page's text is there to its first mark, in milliseconds. */
    async function firstMark(): Promise<number> {
      const page = await stage.open(`${server.origin}/article`, async ({ page: tab }) => {
        await tab.evaluateOnNewDocument(noteFirstMark);
      });
      const seen = await page.page.waitForFunction(() => (globalThis as Noting).firstMarkMs);
      const ms = (await seen.jsonValue()) ?? Number.POSITIVE_INFINITY;
      return ms;
    }

    test('the first words are marked within 300 ms of the text being there', async () => {
      const ms = await bestOf(turns, firstMark, (took) => took <= firstMarkMs);
      console.log(`${stage.family}: the first words were marked ${ms.toFixed(0)} ms after the text was there`);
      expect(ms).toBeLessThanOrEqual(firstMarkMs);
    });
  });
});

/** Characters of one; two minutes of reading. */
const ordinaryArticle = 10_000;

interface Noting {
  firstMarkMs?: number;
}

/** Runs in the page before its own text comes: looks in each frame whether words are marked. */
function noteFirstMark(): void {
  const look = () => {
    if (CSS.highlights.size === 0) return requestAnimationFrame(look);
    const [{ domContentLoadedEventEnd }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    (globalThis as Noting).firstMarkMs = performance.now() - domContentLoadedEventEnd;
    return undefined;
  };
  look();
}

/** The first of so many turns that is good enough, else the last. */
async function bestOf<Seen>(most: number, take: () => Promise<Seen>, isGood: (seen: Seen) => boolean): Promise<Seen> {
  let seen = await take();
  for (let turn = 1; turn < most && !isGood(seen); turn += 1) seen = await take();
  return seen;
}

const slowedDown = (cdp: CDPSession) => cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
