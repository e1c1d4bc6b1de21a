import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../browsers/build-extension';
import { describeBrowsers } from '../browsers/describe-browsers';
import { STAND } from '../demo/news-stand';
import { poll } from '../page-objects/poll';
import { Popup } from '../page-objects/popup';
import { type LoggingProxy, openLoggingProxy } from '../servers/logging-proxy';
import { LEAK_HOSTS, plantLeaks } from './planted-leak';
import { Stage } from './stage';

/** Firefox asks these by itself: its settings service and add-on lists. No extension of ours knows them. */
const BROWSERS_OWN = /^https?:\/\/(?:[a-z0-9.-]+\.)?(?:mozilla\.(?:com|net|org)|firefox\.com)(?::443)?(?:\/|$)/;

describeBrowsers((family, found) => {
  let proxy: LoggingProxy;
  const stage = new Stage(family, found);
  afterEach(() => stage.tidy());

  describe('the extension as built', () => {
    beforeAll(async () => {
      proxy = await openLoggingProxy();
      await stage.start({ proxyPort: proxy.port });
    });
    afterAll(async () => {
      await stage.stop();
      await proxy.close();
    });

    test('asks nothing of any server while pages are read, cards opened and the popup looked at', async () => {
      const courier = await stage.open(STAND.courier.path);
      await courier.openCard('13,000');
      const popup = await Popup.open(stage.session);
      await popup.whenShown();
      const dispatch = await stage.open(STAND.dispatch.path);
      await dispatch.whenBadges();
      // The pages' own: themselves, the script of one, and the icon that browsers look for.
      const own = ['/', '/tidewater-courier', '/meridian-dispatch', '/meridian-dispatch-story', '/favicon.ico'];
      expect(foreign(stage, proxy)).toEqual([]);
      expect(stage.stand.requests.map(({ path }) => path).filter((path) => !own.includes(path))).toEqual([]);
      expect(proxy.asked).toContain(`${stage.stand.origin}/tidewater-courier`);
      await popup.close();
    });
  });

  describe('a copy with planted leaks', () => {
    const planted = plantLeaksLater(family);
    beforeAll(async () => {
      proxy = await openLoggingProxy();
      await stage.start({ proxyPort: proxy.port, extensionFolder: planted.plant() });
    });
    afterAll(async () => {
      await stage.stop();
      await proxy.close();
      planted.remove();
    });

    test('is caught by the same check', async () => {
      await stage.open(STAND.courier.path);
      const hosts = async () => foreign(stage, proxy).map((address) => new URL(address).hostname);
      const seen = await poll('all leaks', hosts, (names) => LEAK_HOSTS.every((host) => names.includes(host)));
      expect(seen).toEqual(expect.arrayContaining([...LEAK_HOSTS]));
    });
  });
});

/** What was asked of others than the news-stand. */
function foreign(stage: Stage, proxy: LoggingProxy): readonly string[] {
  return proxy.asked.filter((address) => !address.startsWith(`${stage.stand.origin}/`) && !BROWSERS_OWN.test(address));
}

function plantLeaksLater(family: 'chromium' | 'firefox'): { plant(): string; remove(): void } {
  const copies: ReturnType<typeof plantLeaks>[] = [];
  return {
    plant() {
      const copy = plantLeaks(builtFolder(family));
      copies.push(copy);
      return copy.folder;
    },
    remove() {
      for (const copy of copies) copy.remove();
    },
  };
}
