import { defaultSettings, type Mode, modes, type Settings, type SiteRule } from './settings';
import { hostOf } from './site-rules';

const textScales: readonly Settings['textScale'][] = [1, 1.15, 1.3, 2];

/** Settings from whatever was stored: a field that is missing or bad gets its default, a bad site rule is left out, the rest is kept. */
export function checkSettings(stored: unknown): Settings {
  if (!isObject(stored)) return defaultSettings;
  return {
    defaultMode: isMode(stored.defaultMode) ? stored.defaultMode : defaultSettings.defaultMode,
    rules: Array.isArray(stored.rules) ? uniqueRules(stored.rules.filter(isSiteRule)) : defaultSettings.rules,
    recap: typeof stored.recap === 'boolean' ? stored.recap : defaultSettings.recap,
    fadeSeen: typeof stored.fadeSeen === 'boolean' ? stored.fadeSeen : defaultSettings.fadeSeen,
    textScale: textScales.find((scale) => scale === stored.textScale) ?? defaultSettings.textScale,
  };
}

/** True for one of the four modes. */
function isMode(value: unknown): value is Mode {
  return modes.some((mode) => mode === value);
}

function isSiteRule(value: unknown): value is SiteRule {
  return (
    isObject(value) &&
    typeof value.host === 'string' &&
    hostOf(value.host) === value.host &&
    typeof value.subdomains === 'boolean' &&
    isMode(value.mode)
  );
}

/** Of several rules for one host the last counts; only the known fields are kept. */
function uniqueRules(rules: readonly SiteRule[]): readonly SiteRule[] {
  const byHost = new Map(rules.map(({ host, subdomains, mode }) => [host, { host, subdomains, mode }]));
  return [...byHost.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
