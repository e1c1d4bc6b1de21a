import type { Mode, Settings, SiteRule } from './settings';

/** What a rule is about: two rules with the same site are one. */
export type RuledSite = Pick<SiteRule, 'host' | 'subdomains'>;

/** What is shown on a host: its own rule, else the nearest whole-domain rule at or above it, else the default. */
export function modeFor(settings: Pick<Settings, 'defaultMode' | 'rules'>, host: string): Mode {
  return ruleFor(settings.rules, host)?.mode ?? settings.defaultMode;
}

/** The rule that holds for a host; `undefined` if there is none. */
export function ruleFor(rules: readonly SiteRule[], host: string): SiteRule | undefined {
  const around = rulesAround(rules, host);
  const own = around.find((rule) => !rule.subdomains && rule.host === withoutLastDot(host));
  return own ?? domainRuleFor(around, host);
}

/** The nearest whole-domain rule at or above a host, whether or not the host has a rule of its own. */
export function domainRuleFor(rules: readonly SiteRule[], host: string): SiteRule | undefined {
  const above = rulesAround(rules, host).filter(({ subdomains }) => subdomains);
  return above.reduce<SiteRule | undefined>(
    (best, rule) => (best && best.host.length >= rule.host.length ? best : rule),
    undefined,
  );
}

/** Those rules whose host is this one or one above it: one pass, without a look at what else they say. */
export function rulesAround<R extends { readonly host: string }>(rules: readonly R[], host: string): readonly R[] {
  const labels = withoutLastDot(host).split('.');
  const around = new Set(labels.map((_, at) => labels.slice(at).join('.')));
  return rules.filter((rule) => around.has(rule.host));
}

/** Addresses may end their host with a dot; rules never do. */
export const withoutLastDot = (host: string): string => host.replace(/\.$/, '');

/** One rule for each site, the last given, in order of host. */
export function sortedRules(rules: readonly SiteRule[]): readonly SiteRule[] {
  const bySite = new Map(rules.map((rule) => [keyOf(rule), rule]));
  return [...bySite].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}

/** The host first, so that keys sort like hosts; a space sorts before all that hosts are made of. */
const keyOf = ({ host, subdomains }: RuledSite): string => `${host} ${subdomains ? '+' : ''}`;

/** The rules with one added or changed, in order of host. */
export function withRule(rules: readonly SiteRule[], rule: SiteRule): readonly SiteRule[] {
  return sortedRules([...rules, rule]);
}

/** The rules without the one for a site. */
export function withoutRule(rules: readonly SiteRule[], site: RuledSite): readonly SiteRule[] {
  return rules.filter((rule) => keyOf(rule) !== keyOf(site));
}
