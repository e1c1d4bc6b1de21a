import { expect, test } from 'vitest';
import { type TraceEvent, traceEventsOf } from '../../browsers/trace-events';
import { type DomPage, inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

/** Paragraphs of an article of so many characters, a known figure in each fiftieth. */
function paragraphsFor(characters: number): readonly string[] {
  const count = Math.ceil(characters / prose.length);
  return Array.from({ length: count }, (_, index) =>
    index % 50 === 1 ? `There are ${10_000 + index} soldiers at the border. ${prose}` : prose,
  );
}

/**
 * The five longest tasks of the page's main thread in a trace, in milliseconds of processor time, without what the browser itself does for the page's own
 * content: the first `::highlight` rule makes it style every element once.
 */
function longestTasks(trace: Uint8Array): readonly number[] {
  const traceEvents = traceEventsOf(trace);
  const threads = new Set(traceEvents.filter(({ name }) => name === 'FunctionCall').map(threadOf));
  const own = traceEvents.filter((event) => threads.has(threadOf(event)) && event.tdur);
  const inner = own.filter(({ name }) => name === 'UpdateLayoutTree' || name === 'Paint' || name === 'PrePaint');
  const timeOf = (task: TraceEvent): number => {
    const within = inner.filter(({ ts }) => ts >= task.ts && ts < task.ts + task.dur);
    return (task.tdur ?? 0) - within.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  };
  const tasks = own.filter(({ name }) => name === 'RunTask').map((task) => timeOf(task) / 1_000);
  return tasks.sort((a, b) => b - a).slice(0, 5);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** 50 ms at a quarter of the speed. */
const longestTaskMs = 12.5;
/** A machine that others use at the same time only ever takes longer: the best of so many turns counts. */
const turns = 3;
/** None on a machine that does nothing else; one late reading of seven on one that does. */
const mostGone = 4;

inEachBrowser(({ domPage, family }) => {
  const open = (html: string) => domPage<Modules>({ html, modules });

  test.each([10_000, 1_000_000])(
    'reads an article of %i characters without a task over 50 ms at a quarter of the speed (A4)',
    async (characters) => {
      if (family === 'firefox') return; // Its driver tells nothing of the main thread's tasks.
      let tasks = await tasksOfReading(characters);
      for (let turn = 1; turn < turns && !isShort(tasks); turn += 1) tasks = await tasksOfReading(characters);
      console.log(
        `${characters} characters: the longest tasks took ${tasks.map((ms) => ms.toFixed(1)).join(', ')} ms of the processor`,
      );
      expect(isShort(tasks)).toBe(true);
    },
    120_000,
  );

  const isShort = (tasks: readonly number[]): boolean => Math.max(...tasks) <= longestTaskMs;

  /** The longest tasks while an article of so many characters is read and marked. */
  async function tasksOfReading(characters: number): Promise<readonly number[]> {
    const dom = await open(newsPage({ paragraphs: paragraphsFor(characters) }));
    await dom.run(({ fake }) => {
      fake.wordOnce();
      document.body.getBoundingClientRect();
    });
    await dom.page.tracing.start({
      categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await dom.run(async ({ fake }) => {
      fake.startPageSide({ '# soldiers': 'higher' });
      await fake.until('words are marked', () => fake.marks().length > 0, 20_000);
      await fake.pause(800);
    });
    return longestTasks((await dom.page.tracing.stop()) ?? new Uint8Array());
  }

  test('stops at two million characters and says so (A4)', async () => {
    const dom = await open(newsPage({ paragraphs: paragraphsFor(2_300_000) }));
    const state = await dom.run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '# soldiers': 'higher' });
      await fake.until('words are marked', () => fake.marks().length > 0, 20_000);
      let status = 'reading';
      const look = async () => {
        ({ status } = ((await worker.ask('getPageState')) as { value: { status: string } }).value);
      };
      await fake.until(
        'it is through',
        () => {
          void look();
          return worker.asked.length >= 20 && status !== 'reading';
        },
        20_000,
      );
      return { status, longest: Math.max(...worker.asked.map(({ text }) => text.length)) };
    });
    expect(state.status).toBe('too-long');
    expect(state.longest).toBeLessThanOrEqual(100_000);
  });

  test('keeps few ranges, and the page’s own changes at most three times as long (A3)', async () => {
    const figures = Array.from(
      { length: 600 },
      (_, index) => `There are ${10_000 + index} soldiers at the border. ${prose}`,
    );
    const dom = await open(newsPage({ paragraphs: figures }));
    const seen = await dom.run(async ({ fake }) => {
      // What a live page does: a paragraph comes, is laid out, and goes.
      const work = () => {
        const target = document.querySelector('article') as HTMLElement;
        const start = performance.now();
        for (let index = 0; index < 5_000; index += 1) {
          const node = document.createElement('p');
          node.textContent = 'some words of a paragraph';
          target.append(node);
          if (index % 50 === 0) node.getBoundingClientRect();
          node.remove();
        }
        return performance.now() - start;
      };
      const stage = fake.startPageSide({ '# soldiers': 'higher' });
      await fake.until('words are marked', () => fake.marks().length > 3, 5_000);
      const ranges = fake.marks().length;
      // In turns, with the page side off and on, so that both meet the same machine.
      const bare: number[] = [];
      const watched: number[] = [];
      for (let round = 0; round < 6; round += 1) {
        stage.setSettings({ defaultMode: 'off' });
        await fake.pause(100);
        bare.push(work());
        stage.setSettings({ defaultMode: 'badges' });
        await fake.until('words are marked again', () => fake.marks().length > 3, 5_000);
        await fake.pause(100);
        watched.push(work());
      }
      return { ratio: Math.min(...watched) / Math.min(...bare), ranges };
    });
    console.log(`${family}: the page’s own changes take ${seen.ratio.toFixed(2)} times as long; ${seen.ranges} ranges`);
    expect(seen.ranges).toBeLessThanOrEqual(200);
    expect(seen.ratio).toBeLessThanOrEqual(3);
  });

  test('reads at most twice a second while a page changes a thousand times a second, then rests (A6)', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await storm(dom, 7);
    console.log(`${family}: ${seen.changesPerSecond} changes and ${seen.readings.join(', ')} readings a second`);
    expect(seen.changesPerSecond).toBeGreaterThan(500);
    expect(Math.max(...seen.readings)).toBeLessThanOrEqual(2);
    // A storm by then: nothing is read until it is over, or only now and then.
    expect(seen.readings.slice(2).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1);
    expect(seen.marks).toEqual(['10,000 soldiers']);
    // When it is over, what it has left is read: the paragraph that it wrote in has a figure now.
    const after = await dom.run(async ({ fake }) => {
      (document.querySelector('#ticker') as HTMLElement).textContent =
        'In the end there were 20,000 soldiers at the border, the ministry said.';
      await fake.until('the last words are marked', () => fake.marks().includes('20,000 soldiers'), 10_000);
      return fake.marks();
    });
    expect(after).toEqual(['10,000 soldiers', '20,000 soldiers']);
  });

  test('a mark stays while the paragraph before it changes all the time and says the same (A5)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const gone = await run(async ({ fake }) => {
      fake.startPageSide({ '500 officers': 'higher' });
      const isMarked = () => fake.marks().includes('500 officers');
      await fake.until('all is marked', isMarked);
      const clock = document.createElement('i');
      document.querySelector('p')?.append(clock);
      await fake.until('it is marked again', isMarked);
      let gone = 0;
      for (let change = 0; change < 30; change += 1) {
        clock.textContent = ` Told ${change} times.`;
        await fake.pause(100);
        if (!isMarked()) gone += 1;
      }
      return gone;
    });
    console.log(`${family}: seen to be gone ${gone} of 30 times`);
    expect(gone).toBeLessThanOrEqual(mostGone);
  });
  // `npm run soak` runs it.
  test.runIf(process.env.LONG_STORMS)(
    'takes at most 5 % of the processor in a storm of half a minute (A6)',
    async () => {
      const seconds = 30;
      const { readings, changesPerSecond, ownMs } = await storm(
        await open(newsPage({ paragraphs: twoFigures })),
        seconds,
      );
      const share = ownMs / (seconds * 1_000);
      console.log(`${family}: ${(share * 100).toFixed(2)} % of the processor at ${changesPerSecond} changes a second`);
      expect(changesPerSecond).toBeGreaterThan(500);
      expect(Math.max(...readings)).toBeLessThanOrEqual(2);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(0.05);
    },
    120_000,
  );

  /** A paragraph of the page is written anew a thousand times a second, in as many turns of its loop. Counts what we do meanwhile. */
  function storm(dom: DomPage<Modules>, seconds: number) {
    return dom.run(
      async ({ fake }, { prose, seconds }) => {
        let ownMs = 0;
        /** What does the same, and is counted. */
        function timed<Given extends unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
          return (...given) => {
            const since = performance.now();
            act(...given);
            ownMs += performance.now() - since;
          };
        }
        // The page side's ways to be called back; what it does between two of its own waits is a reading, counted below.
        const { MutationObserver: Observer, setTimeout: later, requestAnimationFrame: nextFrame } = window;
        window.MutationObserver = class extends Observer {
          constructor(callback: MutationCallback) {
            super(timed(callback));
          }
        };
        Object.assign(window, {
          setTimeout: (act: () => void, ms: number) => later(timed(act), ms),
          requestAnimationFrame: (act: FrameRequestCallback) => nextFrame(timed(act)),
        });
        const stage = fake.startPageSide({ '# soldiers': 'higher' });
        await fake.untilBadges(1);
        await fake.pause(600);
        ownMs = 0;
        const ticker = Object.assign(document.createElement('p'), { id: 'ticker' });
        document.querySelector('article')?.append(ticker);
        const channel = new MessageChannel();
        const startedAt = performance.now();
        let changes = 0;
        // Timers are too slow: a message comes in the next turn, and is let pass until a millisecond is over.
        channel.port1.onmessage = () => {
          const elapsedMs = performance.now() - startedAt;
          if (elapsedMs > seconds * 1_000) return;
          if (changes < elapsedMs) {
            changes += 1;
            ticker.textContent = `${prose} ${changes}`;
          }
          channel.port2.postMessage(null);
        };
        channel.port2.postMessage(null);
        const readings: number[] = [];
        let before = stage.gateAsked;
        for (let second = 0; second < seconds; second += 1) {
          await fake.pause(1_000);
          // The gate is asked twice for each reading: for the bare text and for what is rendered.
          readings.push((stage.gateAsked - before) / 2);
          before = stage.gateAsked;
        }
        const changesPerSecond = Math.round(changes / seconds);
        return { readings, changesPerSecond, ownMs, marks: fake.marks() };
      },
      { prose, seconds },
    );
  }
});
