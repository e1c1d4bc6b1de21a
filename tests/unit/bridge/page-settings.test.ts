import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPageSettings, watchPageSettings } from '../../../lib/bridge/settings/page-settings';
import { defaultSettings, type SiteRule } from '../../../lib/bridge/settings/settings';
import { modeFor } from '../../../lib/bridge/settings/site-rules';
import { changeSettings } from '../../../lib/bridge/settings/stored-settings';
import { provideWindowLocks } from './window-locks';

beforeEach(() => {
  fakeBrowser.reset();
  provideWindowLocks();
});

const host = 'www.news.example';

describe('settings as a news page reads them', () => {
  it('are what popup and options stored', async () => {
    expect(await readPageSettings(host)).toEqual(defaultSettings);
    const stored = await changeSettings((settings) => ({ ...settings, defaultMode: 'popup', textScale: 1.3 }));
    expect(await readPageSettings(host)).toEqual(stored);
  });

  it('hold only the rules around the page, which give the mode that all of them give', async () => {
    const rules: readonly SiteRule[] = [
      { host: 'news.example', subdomains: true, mode: 'underline' },
      { host: 'other.example', subdomains: true, mode: 'off' },
      { host: 'sport.news.example', subdomains: false, mode: 'off' },
    ];
    const stored = await changeSettings((settings) => ({ ...settings, rules }));
    const read = await readPageSettings(host);
    expect(read.rules.map((rule) => rule.host)).toEqual(['news.example']);
    expect(modeFor(read, host)).toBe(modeFor(stored, host));
  });

  it('are told when popup or options change them, until the page stops listening', async () => {
    const seen = vi.fn();
    const stop = watchPageSettings(host, seen);
    const stored = await changeSettings((settings) => ({ ...settings, recap: false }));
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(stored));
    stop();
    await changeSettings((settings) => ({ ...settings, recap: true }));
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('are the defaults where storage cannot be read', async () => {
    const broken = vi
      .spyOn(fakeBrowser.storage.local, 'get')
      .mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await readPageSettings(host)).toEqual(defaultSettings);
    broken.mockRestore();
  });
});
