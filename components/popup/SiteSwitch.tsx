import { useState } from 'preact/hooks';
import type { ModeScope, Reach } from '../../lib/bridge/settings/choose-mode';
import type { Mode, Settings } from '../../lib/bridge/settings/settings';
import { readableHost } from '../../lib/core/comparison/notation/host-name';
import { fill } from '../../lib/core/comparison/words/message';
import { useModeWords } from '../own-page-words';
import { ModeChoice } from '../pieces/ModeChoice';
import { scopes } from '../pieces/modes';

interface SwitchProps {
  readonly host: string;
  /** What is in force on the host. */
  readonly mode: Mode;
  readonly settings: Settings;
  readonly reach: Reach;
  readonly onMode: (mode: Mode, scope: ModeScope) => void;
}

/** What is shown here: four modes, for this site, its whole domain, or everywhere. */
export function SiteSwitch({ host, mode, settings, reach, onMode }: SwitchProps) {
  const words = useModeWords();
  const [scope, setScope] = useState<ModeScope>(reach.inForce);
  const shown = scope === 'everywhere' ? settings.defaultMode : mode;
  const domain = readableHost(reach.domain ?? '');
  const offered = scopes.filter((one) => one !== 'domain' || reach.domain !== null);
  return (
    <div class="ss-site">
      <p>
        <span>
          {words.on} <b>{readableHost(host)}</b>
        </span>
        <label>
          <span class="ss-hide">{words.scope}</span>
          <select
            class="ss-select"
            value={scope}
            onChange={(event) => setScope(offered.find((one) => one === event.currentTarget.value) ?? 'site')}
          >
            {offered.map((one) => (
              <option key={one} value={one}>
                {fill(words.scopes[one], { domain })}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ModeChoice legend={words.legend} value={shown} onChange={(chosen) => onMode(chosen, scope)} />
    </div>
  );
}
