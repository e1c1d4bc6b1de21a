import type { Mode } from '../../lib/bridge/settings/settings';
import { useModeWords } from '../own-page-words';
import { shownModes } from './modes';
import { Segments } from './Segments';

interface ModeChoiceProps {
  readonly legend: string;
  readonly value: Mode;
  readonly onChange: (mode: Mode) => void;
  /** Modes to choose from; all when left out. */
  readonly offered?: readonly Mode[];
}

/** The modes side by side. */
export function ModeChoice({ legend, value, onChange, offered = shownModes }: ModeChoiceProps) {
  const words = useModeWords();
  const options = offered.map((mode) => ({ value: mode, text: words.modes[mode] }));
  return <Segments legend={legend} options={options} value={value} onChange={onChange} />;
}
