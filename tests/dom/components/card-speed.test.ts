import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness';

interface Modules {
  readonly draw: typeof import('./draw-card');
}

/** The promise is a card within 50 ms of the key press, warm; drawing may take this much of it. */
const mostMs = 40;

inEachBrowser(({ domPage }) => {
  test('a card of two hundred versions is drawn within 40 ms, warm', async () => {
    const { run } = await domPage<Modules>({ html: '<p></p>', modules: { draw: 'tests/dom/components/draw-card' } });
    const times = await run(({ draw }) => Array.from({ length: 12 }, () => draw.drawCrowd()));
    // The fastest: whatever else runs on the machine can only make a time longer
    const fastest = Math.min(...times.slice(4));
    console.info(`card of 200 versions: ${fastest.toFixed(1)} ms warm, ${times[0]?.toFixed(1)} ms the first time`);
    expect(fastest).toBeLessThan(mostMs);
  });
});
