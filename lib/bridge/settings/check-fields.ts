import { defaultSettings, type Mode, modes, numberStyles, type Settings, type SiteRule, textScales } from './settings';
import { type UncheckedSettings, upgradeSettings } from './settings-versions';

/**
 * Settings from whatever was stored, of any version: a field that is missing or bad gets its default, a bad site rule is left out, the rest is kept.
 * @param choose the rules to keep, of those that have the shape of one; whether their hosts are any is left to it
 */
export function checkFields(stored: unknown, choose: (rules: readonly SiteRule[]) => readonly SiteRule[]): Settings {
  if (!isObject(stored)) return defaultSettings;
  const fields = upgradeSettings(stored);
  return {
    defaultMode: isMode(fields.defaultMode) ? fields.defaultMode : defaultSettings.defaultMode,
    rules: Array.isArray(fields.rules) ? choose(fields.rules.filter(isRule)).map(knownFields) : defaultSettings.rules,
    recap: typeof fields.recap === 'boolean' ? fields.recap : defaultSettings.recap,
    fadeSeen: typeof fields.fadeSeen === 'boolean' ? fields.fadeSeen : defaultSettings.fadeSeen,
    textScale: textScales.find((scale) => scale === fields.textScale) ?? defaultSettings.textScale,
    numbers: numberStyles.find((style) => style === fields.numbers) ?? defaultSettings.numbers,
  };
}

/** True for one of the four modes. */
function isMode(value: unknown): value is Mode {
  return modes.some((mode) => mode === value);
}

function isRule(value: unknown): value is SiteRule {
  return (
    isObject(value) && typeof value.host === 'string' && typeof value.subdomains === 'boolean' && isMode(value.mode)
  );
}

const knownFields = ({ host, subdomains, mode }: SiteRule): SiteRule => ({ host, subdomains, mode });

function isObject(value: unknown): value is UncheckedSettings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
