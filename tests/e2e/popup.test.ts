import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { Popup } from '../page-objects/popup';
import { onStage } from './stage';

/** RELIABILITY, C4, with room for a loaded machine. */
const SWITCH_TIMEOUT_MS = 2_000;

onStage((stage) => {
  describe('the popup', () => {
    test('shows the known claims, this page first, and what each outlet gives', async () => {
      const page = await stage.open(STAND.courier.path);
      const mentions = await page.whenMentions();
      const popup = await Popup.open(stage.session);
      const claims = await popup.claims();
      expect(new Set(claims.map(({ question }) => question))).toEqual(
        new Set(mentions.map(({ claim }) => claim.question)),
      );
      const troops = claims.find(({ own }) => own.includes('13,000'));
      expect(troops?.elsewhere['Time.news']).toContain('12,000');
      await popup.close();
    });

    test('counts what was read and what is known', async () => {
      const page = await stage.open(STAND.courier.path);
      const claims = new Set((await page.whenMentions()).map(({ claim }) => claim.id));
      const popup = await Popup.open(stage.session);
      expect(await popup.whenShown()).toMatch(new RegExp(`\\d+ figures read, ${claims.size} known`));
      await popup.close();
    });

    test.each([
      [STAND.lighthouse.path, /nothing known here|none known/i],
      [STAND.german.path, /not in english/i],
    ])('says of %s why there is nothing', async (path, words) => {
      const page = await stage.open(path);
      await page.whenRead();
      const popup = await Popup.open(stage.session);
      expect(await popup.whenShown()).toMatch(words);
      await popup.close();
    });
  });

  describe('the site switch', () => {
    test('takes everything away and brings it back, without a reload', async () => {
      const page = await stage.open(STAND.courier.path);
      // All of them: badges come a few at a time.
      await page.whenBadges();
      const before = await page.whenStill();
      await page.page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      const popup = await Popup.open(stage.session);

      await popup.choose('Off');
      await page.whenNoBadges(SWITCH_TIMEOUT_MS);
      expect(await page.hasHost()).toBe(false);
      expect(await page.page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);

      await popup.choose('Badges');
      await page.whenBadges();
      const after = await page.whenStill();
      expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
      expect(await page.page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
      await popup.close();
    });

    test('holds for the next page of the site', async () => {
      const first = await stage.open(STAND.courier.path);
      await first.whenBadges();
      const popup = await Popup.open(stage.session);
      await popup.choose('Off');
      // Then it is stored.
      await first.whenNoBadges();
      const page = await stage.open(STAND.timeNews.path);
      expect((await page.whenRead()).status).toBe('off');
      expect(await page.hasHost()).toBe(false);
      await popup.close();
    });

    test('"underline" keeps the marks and takes the badges', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      const popup = await Popup.open(stage.session);
      await popup.choose('Underline');
      await page.whenNoBadges(SWITCH_TIMEOUT_MS);
      expect(await page.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
      await popup.close();
    });
  });
});
