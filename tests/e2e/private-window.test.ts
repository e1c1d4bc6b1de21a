import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeBrowsers } from '../browsers/describe-browsers';
import { STAND } from '../demo/news-stand';
import { ExtensionControl } from '../page-objects/extension-control';
import { NewsPage } from '../page-objects/news-page';
import { poll } from '../page-objects/poll';
import { pressEverything } from '../page-objects/press-everything';
import { Stage } from './stage';

describeBrowsers((family, found) => {
  const stage = new Stage(family, found);
  beforeEach(() => stage.start());
  afterEach(() => stage.stop());

  test('a page in a private window has its badges, and nothing of it is stored, whatever is pressed (B7)', async () => {
    // The database is made, without a row, when the first known claim is met anywhere.
    await (await stage.open(STAND.courier.path)).whenBadges();
    const tab = await stage.session.openPrivatePage();
    // The one before has closed with the extension's first life.
    const control = await ExtensionControl.open(stage.session);
    const before = await control.stored();
    const page = NewsPage.in(control, tab);
    const url = `${stage.stand.origin}${STAND.courier.path}`;
    // Pages get the content script some time after an extension has started.
    await poll(
      'badges in the private window',
      async () => {
        await page.visit(url);
        return page.whenBadges().catch(() => []);
      },
      (badges) => badges.length > 0,
      30_000,
    );
    expect((await pressEverything(page)).join()).toContain('Not the same thing');
    await page.page.goto('about:blank');
    expect(await control.stored()).toBe(before);
  });
});
