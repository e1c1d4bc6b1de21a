import type { Mode, Settings } from './settings';
import { withoutRule, withRule } from './site-rules';

/** How far a choice made in the popup reaches: this host, its whole domain, or every site. */
export type ModeScope = 'site' | 'domain' | 'everywhere';

/** The settings after a reader chose a mode while on `host`. A choice for everywhere also holds here: the host's own rule goes. */
export function chooseMode(
  settings: Settings,
  host: string,
  { mode, scope }: { mode: Mode; scope: ModeScope },
): Settings {
  if (scope === 'everywhere') return { ...settings, defaultMode: mode, rules: withoutRule(settings.rules, host) };
  if (scope === 'site') return { ...settings, rules: withRule(settings.rules, { host, subdomains: false, mode }) };
  const domain = domainOf(host);
  return { ...settings, rules: withRule(withoutRule(settings.rules, host), { host: domain, subdomains: true, mode }) };
}

/** The host without a leading `www.`: the outlet's own part of the name, as far as can be told without a list of public suffixes. */
function domainOf(host: string): string {
  return host.startsWith('www.') ? host.slice('www.'.length) : host;
}
