import type { Settings } from '../../lib/bridge/settings/settings';
import type { NumberStyle } from '../../lib/core/comparison/reader';
import type { SettingsChange } from '../OptionsView';
import { useOptionsWords } from '../own-page-words';
import { Segments } from '../pieces/Segments';
import { useReader } from '../reader-context';
import { SampleText } from './SampleText';

interface DisplayProps {
  readonly settings: Settings;
  readonly onSettings: (change: SettingsChange) => void;
}

const scales: readonly Settings['textScale'][] = [1, 1.15, 1.3, 2];
const styles: readonly NumberStyle[] = ['automatic', 'full', 'short'];

/** How badges, card and popup look, with a sample that shows it. */
export function DisplaySection({ settings, onSettings }: DisplayProps) {
  const { display } = useOptionsWords();
  const percent = useReader().numberFormat({ style: 'percent' });
  return (
    <>
      <p>{display.text}</p>
      <SampleText />
      <div class="ss-rows">
        <span aria-hidden="true">{display.size}</span>
        <Segments
          legend={display.size}
          options={scales.map((value) => ({ value, text: percent.format(value) }))}
          value={settings.textScale}
          onChange={(textScale) => onSettings({ textScale })}
        />
        <span aria-hidden="true">{display.numbers}</span>
        <div>
          <Segments
            legend={display.numbers}
            options={styles.map((value) => ({ value, text: display.numberStyles[value] }))}
            value={settings.numbers}
            onChange={(numbers) => onSettings({ numbers })}
          />
          <small>{display.numberNotes[settings.numbers]}</small>
        </div>
        <span aria-hidden="true">{display.atEnd}</span>
        <Check text={display.recap} isOn={settings.recap} onChange={(recap) => onSettings({ recap })} />
        <span aria-hidden="true">{display.seen}</span>
        <Check
          text={display.fadeSeen}
          about={display.seen}
          isOn={settings.fadeSeen}
          onChange={(fadeSeen) => onSettings({ fadeSeen })}
        />
      </div>
    </>
  );
}

interface CheckProps {
  readonly text: string;
  /** Said before the text to screen readers, where the text alone does not say what it is about. */
  readonly about?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ text, about, isOn, onChange }: CheckProps) {
  return (
    <label class="ss-check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {about && <span class="ss-hide">{about}: </span>}
        {text}
      </span>
    </label>
  );
}
