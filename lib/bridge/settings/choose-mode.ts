import type { Mode, Settings, SiteRule } from './settings';
import { domainOf } from './site-domain';
import { domainRuleFor, ruleFor, withoutLastDot, withoutRule, withRule } from './site-rules';

/** How far a choice made in the popup reaches: this host, its whole domain, or every site. */
export type ModeScope = 'site' | 'domain' | 'everywhere';

/** What may be changed while on a host. */
export interface Reach {
  /** The domain that a choice for the whole domain is about; `null` where there is none, as for an address in numbers. */
  readonly domain: string | null;
  /** How far the rule in force reaches; `site` where there is none. */
  readonly inForce: 'site' | 'domain';
}

/** How far a choice made on a host may reach. A whole-domain rule that the host lies in keeps its own domain, however it was written. */
export function reachFrom(rules: readonly SiteRule[], host: string): Reach {
  return {
    domain: domainRuleFor(rules, host)?.host ?? domainOf(host),
    inForce: ruleFor(rules, host)?.subdomains ? 'domain' : 'site',
  };
}

/**
 * The settings after a reader chose a mode while on `host`. A choice for the domain or for everywhere also holds here:
 * rules that would stand before it go. Where there is no domain, a choice for it is one for the site.
 */
export function chooseMode(
  settings: Settings,
  host: string,
  { mode, scope }: { mode: Mode; scope: ModeScope },
): Settings {
  const { rules } = settings;
  const site = { host: withoutLastDot(host), subdomains: false };
  const { domain } = reachFrom(rules, host);
  if (scope === 'everywhere') return { ...settings, defaultMode: mode, rules: withoutHolding(rules, host) };
  if (scope === 'site' || domain === null) return { ...settings, rules: withRule(rules, { ...site, mode }) };
  return { ...settings, rules: withRule(withoutRule(rules, site), { host: domain, subdomains: true, mode }) };
}

/** Without all rules that would hold on the host, so that the default does. */
function withoutHolding(rules: readonly SiteRule[], host: string): readonly SiteRule[] {
  const rule = ruleFor(rules, host);
  return rule ? withoutHolding(withoutRule(rules, rule), host) : rules;
}
