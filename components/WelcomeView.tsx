import { useState } from 'preact/hooks';
import type { Mode, Settings } from '../lib/bridge/settings/settings';
import { fill } from '../lib/core/comparison/words/message';
import { useWelcomeWords } from './own-page-words';
import { IconTile } from './pieces/IconTile';
import { Notice } from './pieces/Notice';
import { useReader } from './reader-context';
import { Lessons } from './welcome/Lessons';
import { StartForm } from './welcome/StartForm';

export interface WelcomeProps {
  readonly settings: Settings;
  /** Why the last choice was not stored, in the browser's words; `null` when it was. */
  readonly problem?: string | null;
  /** Told at every choice, so that closing the page at any time loses nothing. `off` is "only on sites I choose". */
  readonly onDefaultMode: (mode: Mode) => void;
  /** The reader is done. */
  readonly onStart: () => void;
  readonly onOptions: () => void;
}

/** In the order in which they are told. */
const vows = ['here', 'origins', 'silent', 'yours'] as const;

/** What a badge means, tried on a sample; what is promised; where to begin. */
export function WelcomeView({ settings, problem = null, onDefaultMode, onStart, onOptions }: WelcomeProps) {
  const words = useWelcomeWords();
  const reader = useReader();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div
      class="ss ss-page"
      lang={reader.words.language}
      dir={reader.words.direction}
      data-scale={settings.textScale}
      style={`--ss-scale:${settings.textScale}`}
    >
      <main class="ss-welcome">
        <div class="ss-top">
          <p class="ss-name">
            <IconTile state="known" size={32} />
            {words.name}
          </p>
          <button type="button" class="ss-link" onClick={onStart}>
            {words.skip}
          </button>
        </div>
        <h1>{words.title}</h1>
        <p class="ss-lead">{words.lead}</p>
        <Lessons open={open} onOpen={setOpen} />
        <dl class="ss-vows">
          {vows.map((vow) => (
            <div key={vow}>
              <dt>{words.vows[vow].title}</dt>
              <dd>{words.vows[vow].text}</dd>
            </div>
          ))}
        </dl>
        {problem !== null && <Notice>{fill(words.notStored, { reason: problem })}</Notice>}
        <StartForm mode={settings.defaultMode} onDefaultMode={onDefaultMode} onStart={onStart} onOptions={onOptions} />
      </main>
    </div>
  );
}
