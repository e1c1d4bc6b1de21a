import { defaultSettings, type Mode, modes, numberStyles, type Settings, type SiteRule, textScales } from './settings';
import { type UncheckedSettings, upgradeSettings } from './settings-versions';
import { isHost } from './site-host';
import { rulesAround, sortedRules } from './site-rules';

/**
 * Settings from whatever was stored, of any version: a field that is missing or bad gets its default, a bad site rule is left out, the rest is kept.
 * @param host when given, only rules that may hold there are looked at: a page need not check ten thousand others
 */
export function checkSettings(stored: unknown, host?: string): Settings {
  if (!isObject(stored)) return defaultSettings;
  const fields = upgradeSettings(stored);
  return {
    defaultMode: isMode(fields.defaultMode) ? fields.defaultMode : defaultSettings.defaultMode,
    rules: Array.isArray(fields.rules) ? checkRules(fields.rules, host) : defaultSettings.rules,
    recap: typeof fields.recap === 'boolean' ? fields.recap : defaultSettings.recap,
    fadeSeen: typeof fields.fadeSeen === 'boolean' ? fields.fadeSeen : defaultSettings.fadeSeen,
    textScale: textScales.find((scale) => scale === fields.textScale) ?? defaultSettings.textScale,
    numbers: numberStyles.find((style) => style === fields.numbers) ?? defaultSettings.numbers,
  };
}

function checkRules(stored: readonly unknown[], host: string | undefined): readonly SiteRule[] {
  const around = host === undefined ? stored : rulesAround(stored.filter(hasHost), host);
  const rules = around.filter(isSiteRule).map(({ host, subdomains, mode }) => ({ host, subdomains, mode }));
  return sortedRules(rules);
}

/** True for one of the four modes. */
function isMode(value: unknown): value is Mode {
  return modes.some((mode) => mode === value);
}

function hasHost(value: unknown): value is { readonly host: string } {
  return isObject(value) && typeof value.host === 'string';
}

function isSiteRule(value: unknown): value is SiteRule {
  return isObject(value) && typeof value.host === 'string' && isHost(value.host) && isRest(value);
}

const isRest = ({ subdomains, mode }: UncheckedSettings): boolean => typeof subdomains === 'boolean' && isMode(mode);

function isObject(value: unknown): value is UncheckedSettings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
