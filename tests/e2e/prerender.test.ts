import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeBrowsers } from '../browsers/describe-browsers';
import { poll } from '../page-objects/poll';
import type { LocalServer } from '../servers/local-server';
import { openLifePages } from './life-pages';
import { Stage } from './stage';

/** Longer than a page needs that is read at once. */
const READ_MS = 1_500;

describeBrowsers((family, found) => {
  const stage = new Stage(family, found);
  const opened: LocalServer[] = [];
  beforeAll(async () => {
    opened.push(await openLifePages());
    await stage.start();
  });
  // Nothing is tidied up: the driver can't close a tab whose page was prerendered.
  afterAll(async () => {
    await stage.stop();
    await opened[0]?.close();
  });

  // Firefox does not prerender.
  test.skipIf(family === 'firefox')(
    'a page that is prerendered gets nothing before it is seen, and its badges then',
    async () => {
      const requests = async (path: string) =>
        opened[0]?.requests.filter((request) => request.path.startsWith(path)) ?? [];
      const whenAsked = (path: string) =>
        poll(
          path,
          () => requests(path),
          (found) => found.length > 0,
        );
      const page = await stage.open(`${opened[0]?.origin}/prerenders`);
      await whenAsked('/prerendered');
      await new Promise((resolve) => setTimeout(resolve, READ_MS));
      await page.page.evaluate(() => void setTimeout(() => document.querySelector('a')?.click()));
      const [report] = await whenAsked('/report');
      expect(report?.path).toBe('/report?wasPrerendered=true&before=0&after=1');
    },
  );
});
