import type { Mode } from '../../lib/bridge/settings/settings';
import { useModeWords } from '../own-page-words';
import { shownModes } from './modes';

interface ModeSelectProps {
  readonly label: string;
  readonly value: Mode;
  readonly onChange: (mode: Mode) => void;
}

/** The modes in a list, for tables. */
export function ModeSelect({ label, value, onChange }: ModeSelectProps) {
  const words = useModeWords();
  return (
    <select
      class="ss-select"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = shownModes.find((mode) => mode === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {shownModes.map((mode) => (
        <option key={mode} value={mode}>
          {words.longModes[mode]}
        </option>
      ))}
    </select>
  );
}
