import { defineConfig } from 'vitest/config';
import { sveltePlugin } from './svelte-plugin.ts';

/** Modules of the page side in real browsers, one file after the other. */
export default defineConfig({
  plugins: [sveltePlugin('server')],
  test: {
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    include: ['tests/dom/**/*.test.ts'],
    fileParallelism: false,
    // A machine that does other things meanwhile makes a timing test fail now and then; `npm run soak` allows no second try.
    retry: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
