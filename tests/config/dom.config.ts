import { defineConfig } from 'vitest/config';
import { sveltePlugin } from './svelte-plugin.ts';

/** What measures times, or makes the processor sweat: beside others it would fail, and make them fail. */
const alone = ['tests/dom/page/load.test.ts', 'tests/dom/page/routes.test.ts', 'tests/dom/components/*.test.ts'];

/** Modules of the page side in real browsers. Most tests wait most of the time: two files run side by side, each process with its own browsers. */
export default defineConfig({
  plugins: [sveltePlugin('server')],
  test: {
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    // The browsers stay open from file to file.
    isolate: false,
    // A machine that does other things meanwhile makes a timing test fail now and then; `npm run soak` allows no second try.
    retry: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'side by side', include: ['tests/dom/**/*.test.ts'], exclude: alone, maxWorkers: 2 },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
