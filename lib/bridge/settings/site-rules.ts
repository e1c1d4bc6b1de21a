import type { Mode, Settings, SiteRule } from './settings';

/** Hosts longer than this do not exist (RFC 1035, section 2.3.4). */
const longestHost = 253;

/** The rule that holds for a host: its own, else the nearest whole-domain rule above it; `undefined` if there is none. */
function findRule(rules: readonly SiteRule[], host: string): SiteRule | undefined {
  const own = rules.find((rule) => rule.host === host);
  if (own) return own;
  const above = rules.filter((rule) => rule.subdomains && host.endsWith(`.${rule.host}`));
  return above.reduce<SiteRule | undefined>(
    (best, rule) => (best && best.host.length >= rule.host.length ? best : rule),
    undefined,
  );
}

/** What is shown on a host. */
export function modeFor(settings: Pick<Settings, 'defaultMode' | 'rules'>, host: string): Mode {
  return findRule(settings.rules, host)?.mode ?? settings.defaultMode;
}

/** The rules with one added or changed, in order of host. */
export function withRule(rules: readonly SiteRule[], rule: SiteRule): readonly SiteRule[] {
  const others = rules.filter(({ host }) => host !== rule.host);
  return [...others, rule].sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** The rules without the one for a host. */
export function withoutRule(rules: readonly SiteRule[], host: string): readonly SiteRule[] {
  return rules.filter((rule) => rule.host !== host);
}

/**
 * The host that a reader means by what they typed: `https://News.Example:8080/a` and `news.example` give `news.example`;
 * names in other scripts become punycode. `null` when it is no site.
 */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/\.$/, '');
  return host !== '' && host.length <= longestHost ? host : null;
}
