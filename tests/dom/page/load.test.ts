import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness';
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

inEachBrowser(({ domPage, family }) => {
  const open = (html: string) => domPage<Modules>({ html, modules });

  test.each([10_000, 1_000_000])(
    'reads an article of %i characters in slices, at a quarter of the speed (A4)',
    async (characters) => {
      const dom = await open(newsPage({ paragraphs: paragraphsFor(characters) }));
      const isChromium = family === 'chromium';
      if (isChromium) await dom.page.emulateCPUThrottling(4);
      const seen = await dom.run(async ({ fake }) => {
        // Layout of a page this long is the page's own; it is done before we start.
        document.body.getBoundingClientRect();
        await fake.pause(500);
        const tasks: number[] = [];
        if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
          new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
            type: 'longtask',
          });
        }
        let longest = 0;
        let last = performance.now();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
          channel.port2.postMessage(null);
        };
        channel.port2.postMessage(null);
        const start = performance.now();
        const stage = fake.startPageSide({ '# soldiers': 'higher' });
        await fake.until('it has asked', () => stage.worker.asked.length > 0, 20_000);
        await fake.until('words are marked', () => fake.marks().length > 0, 20_000);
        const firstMarkMs = performance.now() - start;
        await fake.pause(300);
        channel.port1.close();
        return { tasks, longest, firstMarkMs };
      });
      console.log(
        `${family}, ${characters} characters: long tasks ${seen.tasks.map(Math.round).join(' ') || 'none'}; longest ${Math.round(seen.longest)} ms; first mark after ${Math.round(seen.firstMarkMs)} ms`,
      );
      expect(seen.tasks).toEqual([]);
    },
  );

  test('stops at two million characters and says so (A4)', async () => {
    const dom = await open(newsPage({ paragraphs: paragraphsFor(2_300_000) }));
    const state = await dom.run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '# soldiers': 'higher' });
      await fake.until('words are marked', () => fake.marks().length > 0, 20_000);
      await fake.until('it is through', () => worker.asked.length >= 20, 20_000);
      await fake.pause(500);
      const { value } = (await worker.ask('getPageState')) as { value: { status: string } };
      return { status: value.status, longest: Math.max(...worker.asked.map(({ text }) => text.length)) };
    });
    expect(state.status).toBe('too-long');
    expect(state.longest).toBeLessThanOrEqual(100_000);
  });

  test('keeps few live ranges, and the page’s own work at most three times as long (A3)', async () => {
    const figures = Array.from(
      { length: 600 },
      (_, index) => `There are ${10_000 + index} soldiers at the border. ${prose}`,
    );
    const dom = await open(newsPage({ paragraphs: figures }));
    const seen = await dom.run(async ({ fake }) => {
      const work = () => {
        const target = document.querySelector('article') as HTMLElement;
        const start = performance.now();
        for (let index = 0; index < 5_000; index += 1) {
          const node = document.createElement('i');
          target.append(node);
          node.remove();
        }
        return performance.now() - start;
      };
      work();
      const bare = Math.min(work(), work(), work());
      fake.startPageSide({ '# soldiers': 'higher' });
      await fake.until('words are marked', () => fake.marks().length > 3, 5_000);
      await fake.pause(400);
      return { ratio: Math.min(work(), work(), work()) / bare, ranges: fake.marks().length };
    });
    expect(seen.ranges).toBeLessThanOrEqual(200);
    expect(seen.ratio).toBeLessThanOrEqual(3);
  });

  test('reads at most twice a second while a page changes all the time, and rests in a storm (A6)', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await dom.run(async ({ fake }, prose) => {
      const stage = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      await fake.pause(600);
      const ticker = document.createElement('p');
      document.querySelector('article')?.append(ticker);
      const readings: number[] = [];
      let before = stage.gateAsked;
      for (let second = 0; second < 6; second += 1) {
        const end = performance.now() + 1_000;
        while (performance.now() < end) {
          for (let index = 0; index < 10; index += 1) ticker.textContent = `${prose} ${Math.random()}`;
          await new Promise((resolve) => setTimeout(resolve, 8));
        }
        readings.push(stage.gateAsked - before);
        before = stage.gateAsked;
      }
      return { readings, marks: fake.marks() };
    }, prose);
    // The gate is asked twice for each reading: for the bare text and for what is rendered.
    expect(Math.max(...seen.readings)).toBeLessThanOrEqual(4);
    expect(seen.readings.slice(3).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2);
    expect(seen.marks).toEqual(['10,000 soldiers']);
  });
});
