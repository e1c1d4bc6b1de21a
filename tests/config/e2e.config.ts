import { defineConfig } from 'vitest/config';
import { sveltePlugin } from './svelte-plugin.ts';

/** What measures times, and what opens the browser's own popup: a second Firefox beside it may take the focus away. */
const alone = ['card-speed', 'options', 'popup-actions', 'selection'].map((name) => `tests/e2e/${name}.test.ts`);

/** The built extension in real browsers. Most tests wait most of the time: two files run side by side, each with its own browsers. */
export default defineConfig({
  plugins: [sveltePlugin('server')],
  test: {
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    // A machine that does other things meanwhile makes a timing test fail now and then; `npm run soak` allows no second try.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    projects: [
      {
        extends: true,
        test: { name: 'side by side', include: ['tests/e2e/**/*.test.ts'], exclude: alone, maxWorkers: 2 },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
