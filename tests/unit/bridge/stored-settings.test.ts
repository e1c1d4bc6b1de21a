import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkSettings } from '../../../lib/bridge/settings/check-settings';
import { defaultSettings, type Settings } from '../../../lib/bridge/settings/settings';
import { changeSettings, readSettings, watchSettings } from '../../../lib/bridge/settings/stored-settings';

beforeEach(() => fakeBrowser.reset());

const rule = { host: 'news.example', subdomains: false, mode: 'off' } as const;

describe('checkSettings', () => {
  const whole: Settings = { defaultMode: 'popup', rules: [rule], recap: false, fadeSeen: true, textScale: 1.3 };

  it('keeps settings that are whole', () => {
    expect(checkSettings(whole)).toEqual(whole);
  });

  const damaged: readonly [field: keyof Settings, bad: unknown][] = [
    ['defaultMode', 'loud'],
    ['rules', 'none'],
    ['recap', 1],
    ['fadeSeen', null],
    ['textScale', 7],
  ];
  it.each(damaged)('gives a damaged %s its default and keeps the rest', (field, bad) => {
    expect(checkSettings({ ...whole, [field]: bad })).toEqual({ ...whole, [field]: defaultSettings[field] });
  });

  const badRules: readonly unknown[] = [
    { ...rule, host: 'HTTP://News.Example' },
    { ...rule, host: 'not a site' },
    { ...rule, mode: 'loud' },
    { ...rule, subdomains: 'yes' },
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

  it('gives whole settings for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(checkSettings(checkSettings(stored))).toEqual(checkSettings(stored));
      }),
    );
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
});
