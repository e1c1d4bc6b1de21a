import type { Mode } from '../../lib/bridge/settings/settings';
import { readableHost } from '../../lib/core/comparison/notation/host-name';
import { useModeWords, usePopupWords } from '../own-page-words';
import { ModeChoice } from '../pieces/ModeChoice';

interface SwitchProps {
  readonly host: string;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

/** What is shown on a page in a private window: for as long as the page is there, and not stored. */
export function PageSwitch({ host, mode, onMode }: SwitchProps) {
  const words = useModeWords();
  const { isPrivate } = usePopupWords();
  return (
    <div class="ss-site">
      <p>
        <span>
          {words.on} <b>{readableHost(host)}</b>
        </span>
      </p>
      <ModeChoice legend={words.legend} value={mode} onChange={onMode} />
      <p class="ss-quiet">{isPrivate}</p>
    </div>
  );
}
