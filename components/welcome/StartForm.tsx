import { useState } from 'preact/hooks';
import type { Mode } from '../../lib/bridge/settings/settings';
import { useWelcomeWords } from '../own-page-words';
import { ModeChoice } from '../pieces/ModeChoice';
import { Segments } from '../pieces/Segments';

interface StartProps {
  readonly mode: Mode;
  readonly onDefaultMode: (mode: Mode) => void;
  readonly onStart: () => void;
  readonly onOptions: () => void;
}

const offered: readonly Mode[] = ['badges', 'underline', 'popup'];

/** What to see, and where: both are the default mode, as "only on sites I choose" is "off" for all others. */
export function StartForm({ mode, onDefaultMode, onStart, onOptions }: StartProps) {
  const words = useWelcomeWords();
  const [shown, setShown] = useState<Mode>(mode === 'off' ? 'badges' : mode);
  const choose = (chosen: Mode): void => {
    setShown(chosen);
    onDefaultMode(chosen);
  };
  return (
    <form
      class="ss-start"
      onSubmit={(event) => {
        event.preventDefault();
        onStart();
      }}
    >
      <p>{words.where}</p>
      <Segments
        legend={words.where}
        options={[
          { value: 'everywhere', text: words.everywhere },
          { value: 'chosen', text: words.onlyChosen },
        ]}
        value={mode === 'off' ? 'chosen' : 'everywhere'}
        onChange={(where) => onDefaultMode(where === 'chosen' ? 'off' : shown)}
      />
      {mode === 'off' && <p class="ss-quiet">{words.chosenNote}</p>}
      {mode !== 'off' && (
        <>
          <p>{words.begin}</p>
          <ModeChoice legend={words.begin} offered={offered} value={shown} onChange={choose} />
        </>
      )}
      <div class="ss-bar">
        <button type="submit" class="ss-btn ss-main">
          {words.start}
        </button>
        <button type="button" class="ss-link" onClick={onOptions}>
          {words.options}
        </button>
      </div>
    </form>
  );
}
