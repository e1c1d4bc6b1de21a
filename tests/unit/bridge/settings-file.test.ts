import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../lib/bridge/settings/settings';
import { largestFileBytes, parseSettingsFile, writeSettingsFile } from '../../../lib/bridge/settings/settings-file';
import { settingsVersion } from '../../../lib/bridge/settings/settings-versions';
import { anyMuted, anySettings } from './any-settings';

const rule = { host: 'news.example', subdomains: false, mode: 'off' } as const;
const mute = { claim: 'c1', question: 'How many?', mutedAt: '2031-04-02T07:30:00.000Z' };
const file = (settings: object = {}, more: object = {}) =>
  JSON.stringify({
    kind: 'second-source-settings',
    settings: { version: settingsVersion, ...defaultSettings, rules: [rule], ...settings },
    muted: [mute],
    ...more,
  });

describe('a settings file', () => {
  it('gives back what went in, and from that the same file', () => {
    fc.assert(
      fc.property(anySettings, anyMuted, (settings, muted) => {
        const text = writeSettingsFile({ settings, muted });
        const read = parseSettingsFile(text);
        if (!read.ok) throw new Error(read.error);
        expect(read.value.settings).toEqual(settings);
        expect(new Set(read.value.muted)).toEqual(new Set(muted));
        expect(writeSettingsFile(read.value)).toBe(text);
      }),
    );
  });

  it.each([1, 2])('of version %d is read as what it meant', (version) => {
    const path = new URL(`../../fixtures/settings/version-${version}.json`, import.meta.url);
    const { stored, means } = JSON.parse(readFileSync(path, 'utf8')) as { stored: object; means: Settings };
    const text = JSON.stringify({ kind: 'second-source-settings', settings: stored, muted: [] });
    expect(parseSettingsFile(text)).toEqual({ ok: true, value: { settings: means, muted: [] } });
  });

  it('with ten thousand rules is read whole', () => {
    const rules = Array.from({ length: 10_000 }, (_, at) => ({ ...rule, host: `site-${at}.example` }));
    const text = writeSettingsFile({ settings: { ...defaultSettings, rules }, muted: [] });
    expect(text.length).toBeLessThan(largestFileBytes / 2);
    const read = parseSettingsFile(text);
    expect(read.ok && read.value.settings.rules).toHaveLength(10_000);
  });

  const refused: readonly [name: string, text: string, place: string][] = [
    ['nothing', '', 'not JSON'],
    ['a picture', '\u0089PNG\r\n', 'not JSON'],
    ['half a file', file().slice(0, 80), 'not JSON'],
    ['a number', '7', 'kind: this is JSON, but no settings file'],
    ['null', 'null', 'kind: this is JSON, but no settings file'],
    ['a pack', '{"format":1,"title":"Pack"}', 'kind: this is JSON, but no settings file'],
    ['settings that are a list', file({}, { settings: [] }), 'settings'],
    ['no muted claims', file({}, { muted: undefined }), 'muted'],
    ['an unknown part', file({}, { code: 'alert(1)' }), 'code'],
    ['an unknown setting', file({ glow: true }), 'settings.glow'],
    ['a mode that is none', file({ defaultMode: 'loud' }), 'settings.defaultMode: must be one of badges'],
    [
      'a rule for no site',
      file({ rules: [rule, { ...rule, host: 'not a site' }] }),
      'settings.rules.1.host: is not the name',
    ],
    ['a rule without a mode', file({ rules: [{ host: 'a.example', subdomains: true }] }), 'settings.rules.0.mode'],
    ['a rule with more', file({ rules: [{ ...rule, colour: 'red' }] }), 'settings.rules.0.colour'],
    ['a text for a switch', file({ recap: 'yes' }), 'settings.recap: must be true or false'],
    ['a size that is none', file({ textScale: 7 }), 'settings.textScale: must be one of 1, 1.15'],
    [
      'a muted claim without a date',
      file({}, { muted: [{ ...mute, mutedAt: 'soon' }] }),
      'muted.0.mutedAt: must be a date',
    ],
    ['a later version', file({ version: settingsVersion + 1 }), 'settings.version: 3 is newer'],
    ['a version in words', file({ version: 'two' }), 'settings.version: must be a whole number'],
    ['a prototype', file().replace('"recap"', '"__proto__":{"x":1},"recap"'), 'settings'],
    ['far too much', `"${'x'.repeat(largestFileBytes)}"`, 'the file is larger'],
  ];
  it.each(refused)('is refused with the place when it is %s', (_, text, place) => {
    const read = parseSettingsFile(text);
    expect(read.ok ? 'accepted' : read.error).toContain(place);
  });

  it('is never read into anything but whole settings', () => {
    fc.assert(
      fc.property(fc.json(), fc.dictionary(fc.string(), fc.jsonValue()), (text, settings) => {
        expect(parseSettingsFile(text).ok).toBe(false);
        const read = parseSettingsFile(file(settings));
        if (read.ok) expect(Object.keys(read.value.settings).sort()).toEqual(Object.keys(defaultSettings).sort());
      }),
    );
  });
});
