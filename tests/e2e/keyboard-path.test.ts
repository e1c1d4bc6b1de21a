import { expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { Options } from '../page-objects/options';
import { poll } from '../page-objects/poll';
import { Popup } from '../page-objects/popup';
import { onStage } from './stage';

onStage((stage) => {
  test('the whole way is gone by keys alone: page, badge, card, popup, site rule, options, and back', async () => {
    const page = await stage.open(STAND.courier.path);
    await page.whenBadges();
    const [first] = await page.whenStill();

    await stage.session.pressCommand('next-claim');
    await page.whenFocused(first?.name);
    await page.page.keyboard.press('Enter');
    await page.whenCard();
    await page.page.keyboard.press('Escape');
    await page.whenNoCard();
    await page.whenFocused(first?.name);

    // Opened as a tab behind the page, then brought to the front: keys go to what is in front
    const popup = await Popup.open(stage.session);
    const [claim] = await popup.claims();
    await popup.page.bringToFront();
    await popup.tabTo('Differences only');
    await popup.page.keyboard.press('Enter');
    await popup.tabTo(claim?.question ?? '');
    await popup.page.keyboard.press('Enter');
    await popup.whenSays(/Show in page/);
    await popup.tabTo('Badges');
    // Radio buttons: one place for the tab key, arrows go from one to the next
    for (let step = 0; step < 3; step += 1) await popup.page.keyboard.press('ArrowRight');
    await popup.whenSays(/Off on this site/);
    await poll(
      'nothing is left in the page',
      () => page.hasHost(),
      (has) => !has,
    );
    await popup.close();

    const options = await Options.open(stage.session);
    await options.page.bringToFront();
    await options.tabTo('Remove 127.0.0.1');
    await options.page.keyboard.press('Enter');
    await options.whenRules({});
    await options.close();
    await page.page.bringToFront();
    expect((await page.whenBadges()).map(({ name }) => name)).toContain(first?.name);
  });
});
