import { checkFields } from './check-fields';
import type { Settings } from './settings';
import { isHost } from './site-host';
import { sortedRules } from './site-rules';

/** The reader's settings from whatever was stored, of any version, each field checked for itself; all rules whose hosts are any are kept. */
export function checkSettings(stored: unknown): Settings {
  return checkFields(stored, (rules) => sortedRules(rules.filter(({ host }) => isHost(host))));
}
