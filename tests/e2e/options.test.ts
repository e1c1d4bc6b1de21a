import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { Options } from '../page-objects/options';
import { poll } from '../page-objects/poll';
import { onStage } from './stage';

/** RELIABILITY, C4: 200 ms; with room for a machine that does other things. The best of several turns is asserted and told. */
const SWITCH_MS = { promised: 200, withRoom: 600 };
const TURNS = 4;
/** A file with ten thousand rules is loaded within a second; with room for a machine that does other things. */
const IMPORT_MS = { promised: 1_000, withRoom: 3_000 };

const HOST_OF_STAND = '127.0.0.1';

const fileWith = (rules: readonly object[], more: object = {}) =>
  JSON.stringify({
    kind: 'second-source-settings',
    settings: {
      version: 2,
      defaultMode: 'badges',
      recap: true,
      fadeSeen: false,
      textScale: 1,
      numbers: 'automatic',
      rules,
    },
    muted: [],
    ...more,
  });

onStage((stage) => {
  describe('a site rule', () => {
    test('takes effect in all open tabs at once', async () => {
      const tabs = [await stage.open(STAND.courier.path), await stage.open(STAND.timeNews.path)];
      for (const tab of tabs) {
        await tab.page.bringToFront();
        await tab.whenBadges();
      }
      const options = await Options.open(stage.session);
      const tookMs: number[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        const gone = tabs.map((tab) => tab.page.evaluate(whenHostIsGone));
        await options.page.evaluate(() => performance.now());
        const startedMs = Date.now();
        await options.add(HOST_OF_STAND);
        tookMs.push(Math.max(...(await Promise.all(gone))) - startedMs);
        await options.press(`Remove ${HOST_OF_STAND}`);
        for (const tab of tabs) {
          await tab.page.bringToFront();
          await tab.whenBadges();
        }
      }
      console.info(
        `${stage.family}: a rule takes effect in two tabs within ${Math.min(...tookMs)} ms (of ${tookMs.join(', ')})`,
      );
      expect(Math.min(...tookMs)).toBeLessThan(SWITCH_MS.withRoom);
      await options.close();
    });

    test('is not lost when two windows change settings at once', async () => {
      const windows = [await Options.open(stage.session), await Options.open(stage.session)];
      await Promise.all(
        windows.map(async (options, at) => {
          for (let n = 0; n < 10; n += 1) await options.add(`site-${at}-${n}.example`);
        }),
      );
      for (const options of windows) {
        await poll(
          'all rules in both windows',
          async () => Object.keys(await options.rules()).length,
          (count) => count === 20,
        );
        await options.close();
      }
    });

    test('for what is no site is refused and kept for mending', async () => {
      const options = await Options.open(stage.session);
      await options.add('not a site');
      await options.whenSays(/“not a site” is not the name of a site/);
      await options.add('https://Münchner.Example:8080/seite?a#b');
      await options.whenSays(/Rule for münchner.example added/);
      await options.whenRules({ 'münchner.examplexn--mnchner-n2a.example': 'off' });
      await options.close();
    });
  });

  describe('settings in a file', () => {
    test('come back as they were after all was started anew', async () => {
      const options = await Options.open(stage.session);
      await options.add('*.news.example');
      await options.add('192.168.0.1');
      await options.press('Short');
      await options.press('130%');
      await options.whenSays(/Short everywhere/);
      const saved = await options.save();
      await options.press('Start anew');
      await options.press('Yes, start anew');
      await options.whenSays(/All is as it was at first/);
      await options.whenRules({});
      await options.load(saved);
      await options.whenSays(/Loaded: 2 site rules, 0 muted claims/);
      expect(Object.keys(await options.rules())).toHaveLength(2);
      expect(await options.save()).toBe(saved);
      await options.close();
    });

    test('that are none are refused with the place, and nothing is changed', async () => {
      const options = await Options.open(stage.session);
      await options.add('kept.example');
      await options.whenRules({ 'kept.example': 'off' });
      await options.load(fileWith([{ host: 'not a site', subdomains: false, mode: 'off' }]));
      await options.whenSays(/settings\.rules\.0\.host: is not the name of a site.*Nothing was changed/);
      await options.load('{"half":');
      await options.whenSays(/not JSON/);
      await options.whenRules({ 'kept.example': 'off' });
      await options.close();
    });

    test('with ten thousand rules are loaded, found and used', async () => {
      const options = await Options.open(stage.session);
      const rules = Array.from({ length: 10_000 }, (_, at) => ({
        host: `site-${at}.example`,
        subdomains: false,
        mode: 'off',
      }));
      const startedMs = Date.now();
      await options.load(fileWith([...rules, { host: HOST_OF_STAND, subdomains: false, mode: 'off' }]));
      await options.whenSays(/Loaded: 10,001 site rules/);
      const tookMs = Date.now() - startedMs;
      console.info(`${stage.family}: 10,001 rules loaded in ${tookMs} ms`);
      expect(tookMs).toBeLessThan(IMPORT_MS.withRoom);
      const page = await stage.open(STAND.courier.path);
      expect((await page.whenRead()).status).toBe('off');
      await options.press(`Remove ${HOST_OF_STAND}`);
      await page.whenBadges();
      await options.close();
    });
  });

  describe('the library in the options', () => {
    test('shows each source with what it gave', async () => {
      const options = await Options.open(stage.session);
      await options.whenSays(/Look inside/);
      await options.press('Look inside');
      await options.press('What it gave');
      await poll(
        'what the article gave',
        () => options.page.evaluate(() => document.querySelectorAll('.ss-given dt').length),
        (count) => count > 0,
      );
      expect(await options.page.evaluate(() => document.querySelectorAll('.ss-pack li').length)).toBe(5);
      await options.close();
    });
  });
});

/** Runs in a news page: when our element leaves it, by the machine's clock. */
function whenHostIsGone(): Promise<number> {
  return new Promise((resolve) => {
    const watch = new MutationObserver((records) => {
      if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return;
      watch.disconnect();
      resolve(Date.now());
    });
    watch.observe(document.documentElement, { childList: true });
  });
}
