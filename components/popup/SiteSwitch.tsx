import { useState } from 'preact/hooks';
import type { ModeScope } from '../../lib/bridge/settings/choose-mode';
import type { Mode, Settings } from '../../lib/bridge/settings/settings';
import { useModeWords } from '../own-page-words';
import { ModeChoice } from '../pieces/ModeChoice';
import { scopes } from '../pieces/modes';

interface SwitchProps {
  readonly host: string;
  /** What is in force on the host. */
  readonly mode: Mode;
  readonly settings: Settings;
  readonly onMode: (mode: Mode, scope: ModeScope) => void;
}

/** What is shown here: four modes, for this site, its whole domain, or everywhere. */
export function SiteSwitch({ host, mode, settings, onMode }: SwitchProps) {
  const words = useModeWords();
  const [scope, setScope] = useState<ModeScope>(() => scopeInForce(host, settings));
  const shown = scope === 'everywhere' ? settings.defaultMode : mode;
  return (
    <div class="ss-site">
      <p>
        <span>
          {words.on} <b>{host}</b>
        </span>
        <label>
          <span class="ss-hide">{words.scope}</span>
          <select
            class="ss-select"
            value={scope}
            onChange={(event) => setScope(scopes.find((one) => one === event.currentTarget.value) ?? 'site')}
          >
            {scopes.map((one) => (
              <option key={one} value={one}>
                {words.scopes[one]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ModeChoice legend={words.legend} value={shown} onChange={(chosen) => onMode(chosen, scope)} />
    </div>
  );
}

/** A whole-domain rule in force is changed as such; anything else as a rule for this site. */
function scopeInForce(host: string, { rules }: Settings): ModeScope {
  const own = rules.find((rule) => rule.host === host);
  if (own) return own.subdomains ? 'domain' : 'site';
  return rules.some((rule) => rule.subdomains && host.endsWith(`.${rule.host}`)) ? 'domain' : 'site';
}
