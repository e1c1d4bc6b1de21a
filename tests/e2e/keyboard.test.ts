import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { poll } from '../page-objects/poll';
import { Popup } from '../page-objects/popup';
import { onStage } from './stage';

onStage((stage) => {
  describe('with the keyboard alone', () => {
    test('a reader goes from the page to a badge, through its card, and back', async () => {
      const page = await stage.open(STAND.courier.path);
      const { keyboard } = page.page;
      await page.whenBadges();
      await page.tabTo('13,000:');
      expect(await page.isFocusSeen()).toBe(true);

      await page.pressEnter();
      const card = await page.whenCard();
      expect(await page.focusedName()).toBe('Close');
      const { versions } = await card.shown();
      expect(versions.length).toBeGreaterThan(0);
      await page.tabTo('Read it there', 3);
      expect(await page.isFocusSeen()).toBe(true);
      await page.tabTo('Why this badge?');
      await keyboard.press(' ');
      expect((await card.shown()).text).toMatch(/Words here.*Matched by.*the size of the number/);
      expect(await page.focusedName()).toBe('Why this badge?');

      await keyboard.press('Escape');
      await page.whenNoCard();
      expect(await page.focusedName()).toContain('13,000:');
    });

    test('badges are met in reading order, each seen, each named by its words and how others stand to them', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await page.whenStill();
      const order = (await page.whenMentions()).map(({ words }) => words);
      const met: string[] = [];
      await page.tabTo('13,000');
      for (
        let name = await page.focusedName();
        name !== null && /^[^:]+: /.test(name);
        name = await page.focusedName()
      ) {
        met.push(name);
        expect(await page.isFocusSeen(), name).toBe(true);
        await page.page.keyboard.press('Tab');
      }
      const places = met.map((name) => order.findIndex((words) => name.startsWith(words)));
      expect(places.length).toBeGreaterThan(3);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const name of met) expect(name).toMatch(/: (?:others|same|about same|earlier|later|planned|reported)\b/);
    });

    test('from one card Tab leads on to the next badge, and no card is left over it', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await page.whenStill();
      await page.tabTo('13,000:');
      await page.pressEnter();
      await page.whenCard();
      await page.tabTo('Not the same thing');
      await page.page.keyboard.press('Tab');
      expect(await page.focusedName()).toContain('9,500:');
      await page.whenNoCard();
      expect(await page.isFocusSeen()).toBe(true);
    });

    test('"Not the same thing" takes the claim’s badges away, and the focus goes on to the next one', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await page.whenStill();
      await page.tabTo('18 June:');
      await page.pressEnter();
      await page.whenCard();
      await page.tabTo('Not the same thing');
      await page.pressEnter();
      await poll(
        'the badge is gone',
        () => page.badges(),
        (badges) => badges.every(({ name }) => !name.startsWith('18 June')),
      );
      expect(await page.focusedName()).toContain('August and January:');
      const muted = (await page.whenMentions()).filter((mention) => mention.muted).map(({ words }) => words);
      expect(muted).toEqual(['18 June']);
    });

    test('the recap comes with the article’s end, leads to the comparison, and is dismissed for good', async () => {
      const page = await stage.open(STAND.courier.path);
      const { keyboard } = page.page;
      await page.whenBadges();
      await page.whenStill();
      expect(await page.recap()).toBeNull();
      await keyboard.press('End');
      await poll(
        'the recap',
        () => page.recap(),
        (words) => words !== null,
      );
      expect(await page.recap()).toMatch(/^\d+ known claims: .*\d (?:agrees?|differs?|earlier|planned).*Compare$/);
      await page.tabTo('Compare');
      expect(await page.isFocusSeen()).toBe(true);
      await page.tabTo('Dismiss', 1);
      expect(await page.isFocusSeen()).toBe(true);
      await page.pressEnter();
      expect(await page.recap()).toBeNull();
      await keyboard.press('Home');
      await keyboard.press('End');
      await page.whenStill();
      expect(await page.recap()).toBeNull();
    });
  });

  describe('what is stored', () => {
    test('is seen to change when the popup changes it', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      const before = await stage.control.stored();
      const popup = await Popup.open(stage.session);
      await popup.choose('Underline');
      await page.whenNoBadges();
      await popup.close();
      expect(await stage.control.stored()).not.toBe(before);
    });

    test.each([
      '',
      'html { opacity: 0.02 }',
      'body::before { content: ""; position: fixed; inset: 0; z-index: 9; background: #fff; pointer-events: none }',
    ])('stays as it is whatever is pressed in the page (page style: "%s")', async (css) => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      await page.whenStill();
      if (css) await page.page.addStyleTag({ content: css });
      const before = await stage.control.stored();
      await page.openCard('13,000');
      const { keyboard } = page.page;
      for (const name of ['Why this badge?', 'Not the same thing']) {
        await page.tabTo(name);
        await page.pressEnter();
      }
      await page.whenNoCard();
      await keyboard.press('End');
      await poll(
        'the recap',
        () => page.recap(),
        (words) => words !== null,
      );
      await page.tabTo('Dismiss');
      await page.pressEnter();
      expect(await page.recap()).toBeNull();
      expect(await stage.control.stored()).toBe(before);
    });
  });
});
