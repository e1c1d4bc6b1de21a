import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPageSettings, watchPageSettings } from '../../../lib/bridge/settings/page-settings';
import { defaultSettings } from '../../../lib/bridge/settings/settings';
import { changeSettings } from '../../../lib/bridge/settings/stored-settings';

beforeEach(() => fakeBrowser.reset());

describe('settings as a news page reads them', () => {
  it('are what popup and options stored', async () => {
    expect(await readPageSettings()).toEqual(defaultSettings);
    const stored = await changeSettings((settings) => ({ ...settings, defaultMode: 'popup', textScale: 1.3 }));
    expect(await readPageSettings()).toEqual(stored);
  });

  it('are told when popup or options change them, until the page stops listening', async () => {
    const seen = vi.fn();
    const stop = watchPageSettings(seen);
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
    expect(await readPageSettings()).toEqual(defaultSettings);
    broken.mockRestore();
  });
});
