import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkSettings } from '../../../lib/bridge/settings/check-settings';
import { defaultSettings, type Settings } from '../../../lib/bridge/settings/settings';
import { settingsVersion } from '../../../lib/bridge/settings/settings-versions';
import { withRule } from '../../../lib/bridge/settings/site-rules';
import { changeSettings, readSettings, watchSettings } from '../../../lib/bridge/settings/stored-settings';
import { provideWindowLocks } from './window-locks';

beforeEach(() => {
  fakeBrowser.reset();
  provideWindowLocks();
});

const rule = { host: 'news.example', subdomains: false, mode: 'off' } as const;

describe('checkSettings', () => {
  const whole: Settings = {
    defaultMode: 'popup',
    rules: [rule],
    recap: false,
    fadeSeen: true,
    textScale: 1.3,
    numbers: 'short',
  };

  it('keeps settings that are whole', () => {
    expect(checkSettings(whole)).toEqual(whole);
  });

  const damaged: readonly [field: keyof Settings, bad: unknown][] = [
    ['defaultMode', 'loud'],
    ['rules', 'none'],
    ['recap', 1],
    ['fadeSeen', null],
    ['textScale', 7],
    ['numbers', 'roman'],
  ];
  it.each(damaged)('gives a damaged %s its default and keeps the rest', (field, bad) => {
    expect(checkSettings({ ...whole, [field]: bad })).toEqual({ ...whole, [field]: defaultSettings[field] });
  });

  const badRules: readonly unknown[] = [
    { ...rule, host: 'HTTP://News.Example' },
    { ...rule, host: 'not a site' },
    { ...rule, mode: 'loud' },
    { ...rule, subdomains: 'yes' },
    { ...rule, host: '*.news.example' },
    { ...rule, host: 'news.example.' },
    { ...rule, host: 'news.example:80' },
    { host: 'other.example' },
    null,
    'news.example',
  ];
  it.each(badRules)('leaves out the bad site rule %j and keeps the good one', (bad) => {
    expect(checkSettings({ ...whole, rules: [bad, rule] }).rules).toEqual([rule]);
  });

  it('keeps the last of two rules for one host, and drops unknown fields of a rule', () => {
    const stored = {
      ...whole,
      rules: [
        { ...rule, mode: 'popup' },
        { ...rule, colour: 'red' },
      ],
    };
    expect(checkSettings(stored).rules).toEqual([rule]);
  });

  it('lets each damaged field fall back alone, whatever is in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(whole) as (keyof Settings)[])), fc.anything(), (field, bad) => {
        const { [field]: _, ...rest } = checkSettings({ version: settingsVersion, ...whole, [field]: bad });
        const { [field]: __, ...kept } = whole;
        expect(rest).toEqual(kept);
      }),
    );
  });

  it('gives whole settings for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(checkSettings(checkSettings(stored))).toEqual(checkSettings(stored));
      }),
    );
  });
});

describe('every version that was ever stored', () => {
  const folder = new URL('../../fixtures/settings/', import.meta.url);
  const example = (version: number) =>
    JSON.parse(readFileSync(new URL(`version-${version}.json`, folder), 'utf8')) as { stored: object; means: Settings };
  const versions = Array.from({ length: settingsVersion }, (_, at) => at + 1);

  it('has a frozen example', () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `version-${version}.json`));
  });

  it.each(versions)('version %d still means what it meant', (version) => {
    const { stored, means } = example(version);
    expect(checkSettings(stored)).toEqual(means);
  });

  it.each(versions)('version %d is stored in the newest shape at the next change', async (version) => {
    const { stored, means } = example(version);
    await fakeBrowser.storage.local.set({ settings: stored });
    await changeSettings((settings) => ({ ...settings, recap: !settings.recap }));
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toEqual({ version: settingsVersion, ...means, recap: !means.recap });
  });

  it('is read field by field when it is one of a later program', () => {
    const later = { ...example(settingsVersion).stored, version: settingsVersion + 5, recap: 'sometimes', glow: true };
    expect(checkSettings(later)).toEqual({ ...example(settingsVersion).means, recap: defaultSettings.recap });
  });
});

describe('stored settings', () => {
  it('are the defaults before anything was stored', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('are read back as they were changed', async () => {
    await changeSettings((settings) => ({ ...settings, recap: false }));
    await changeSettings((settings) => ({ ...settings, rules: [rule] }));
    expect(await readSettings()).toEqual({ ...defaultSettings, recap: false, rules: [rule] });
  });

  it('survive a damaged store', async () => {
    await fakeBrowser.storage.local.set({ settings: { defaultMode: 'off', rules: { length: 3 }, textScale: 'big' } });
    expect(await readSettings()).toEqual({ ...defaultSettings, defaultMode: 'off' });
  });

  it('are told to whoever watches, until they stop', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await changeSettings((settings) => ({ ...settings, defaultMode: 'off' }));
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ ...defaultSettings, defaultMode: 'off' }));
    stop();
    await changeSettings((settings) => ({ ...settings, defaultMode: 'popup' }));
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('lose no change when two windows make many at once', async () => {
    const slowly = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    // Both windows would read before either has written
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (...asked: unknown[]) => {
      const read = await slowly(...(asked as [string]));
      await Promise.resolve();
      return read;
    });
    const changes = Array.from({ length: 20 }, (_, at) =>
      changeSettings((settings) => ({
        ...settings,
        rules: withRule(settings.rules, { ...rule, host: `s${at}.example` }),
      })),
    );
    await Promise.all(changes);
    vi.restoreAllMocks();
    expect((await readSettings()).rules).toHaveLength(20);
  });

  it('tell when there is no room, and are then as before', async () => {
    await changeSettings((settings) => ({ ...settings, rules: [rule] }));
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings((settings) => ({ ...settings, recap: false }))).rejects.toThrow('quota');
    full.mockRestore();
    expect(await readSettings()).toEqual({ ...defaultSettings, rules: [rule] });
    await changeSettings((settings) => ({ ...settings, recap: false }));
    expect((await readSettings()).recap).toBe(false);
  });

  it('that cannot be read are not written over with the defaults', async () => {
    await changeSettings((settings) => ({ ...settings, rules: [rule] }));
    const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged profile'));
    expect(await readSettings()).toEqual(defaultSettings);
    await expect(changeSettings((settings) => ({ ...settings, recap: false }))).rejects.toThrow('damaged profile');
    broken.mockRestore();
    expect((await readSettings()).rules).toEqual([rule]);
  });
});
