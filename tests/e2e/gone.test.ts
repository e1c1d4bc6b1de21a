import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeBrowsers } from '../browsers/describe-browsers';
import { STAND } from '../demo/news-stand';
import { HOST } from '../page-objects/host';
import type { NewsPage } from '../page-objects/news-page';
import { poll } from '../page-objects/poll';
import { Stage } from './stage';

/** RELIABILITY, A10, with room for a loaded machine. */
const GONE_TIMEOUT_MS = 3_000;

/** What a page shows of us. */
const remainsIn = (page: NewsPage) =>
  page.page.evaluate(
    (selector) => ({
      hosts: [...document.querySelectorAll(selector)].map(({ localName }) => localName),
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
    }),
    HOST,
  );

async function openWithBadges(stage: Stage): Promise<{ page: NewsPage; errors: string[] }> {
  const page = await stage.open(STAND.courier.path);
  const errors: string[] = [];
  page.page.on('pageerror', (error) => errors.push(`${error}`));
  await page.whenBadges();
  return { page, errors };
}

describeBrowsers((family, found) => {
  const stage = new Stage(family, found);
  // The extension ends in each test, and with it what a stage tidies up with.
  beforeEach(() => stage.start());
  afterEach(() => stage.stop());

  test('an update while pages are open leaves nothing of the old copy, and no error (A10)', async () => {
    const { page, errors } = await openWithBadges(stage);
    const before = await remainsIn(page);
    await stage.session.reloadExtension();
    const after = await poll(
      'the old copy has gone',
      () => remainsIn(page),
      ({ hosts, highlights, sheets }) =>
        !hosts.some((host) => before.hosts.includes(host)) &&
        !highlights.some((name) => before.highlights.includes(name)) &&
        sheets <= hosts.length,
      GONE_TIMEOUT_MS,
    );
    // Firefox runs the new copy in open pages at once, Chromium in those that are opened from then on.
    expect(after.hosts.length).toBeLessThanOrEqual(family === 'firefox' ? 1 : 0);
    expect(errors).toEqual([]);
  });

  // Firefox ends the script without a word when the extension is removed, and leaves what it has drawn (README, "Limits").
  test.skipIf(family === 'firefox')('a removal while pages are open leaves nothing, and no error (A10)', async () => {
    const { page, errors } = await openWithBadges(stage);
    await stage.session.removeExtension();
    await poll(
      'everything has gone',
      () => remainsIn(page),
      ({ hosts, highlights, sheets }) => hosts.length + highlights.length + sheets === 0,
      GONE_TIMEOUT_MS,
    );
    expect(errors).toEqual([]);
  });
});
