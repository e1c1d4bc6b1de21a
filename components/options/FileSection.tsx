import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../lib/core/comparison/words/message';
import type { OwnPageWords } from '../../lib/core/comparison/words/words';
import { useOptionsWords } from '../own-page-words';
import { useReader } from '../reader-context';

/** What came of the last file, or of starting anew. */
export type FileOutcome =
  | { readonly kind: 'exported' | 'imported'; readonly rules: number; readonly mutes: number }
  /** `reason` says where in the file, and why. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'reset' };

interface FileProps {
  readonly outcome: FileOutcome | null;
  /** False in a private window: only saving to a file is offered then. */
  readonly canChange: boolean;
  readonly onExport: () => void;
  readonly onImport: (file: Blob) => void;
  readonly onReset: () => void;
}

/** Settings into a file and back, and all as it was at first. */
export function FileSection({ outcome, canChange, onExport, onImport, onReset }: FileProps) {
  const words = useOptionsWords().file;
  return (
    <>
      <p>{words.text}</p>
      <div class="ss-bar">
        <button type="button" class="ss-btn" onClick={onExport}>
          {words.export}
        </button>
        {canChange && <ImportButton onImport={onImport} />}
      </div>
      <p role="status" class={outcome?.kind === 'refused' ? 'ss-told' : 'ss-quiet'} id="file-outcome">
        <Outcome outcome={outcome} />
      </p>
      {canChange && <Reset onReset={onReset} />}
    </>
  );
}

/** The browser's own field for files, drawn as one of our buttons: the words are its label. */
function ImportButton({ onImport }: Pick<FileProps, 'onImport'>) {
  const words = useOptionsWords().file;
  return (
    <>
      <label class="ss-btn ss-file">
        {words.import}
        <input
          type="file"
          accept="application/json,.json"
          aria-describedby="import-note"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onImport(file);
            // The same file may be chosen again after it was mended
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span id="import-note" class="ss-quiet">
        {words.importNote}
      </span>
    </>
  );
}

function Outcome({ outcome }: Pick<FileProps, 'outcome'>) {
  const words = useOptionsWords().file;
  const reader = useReader();
  if (outcome === null) return null;
  if (outcome.kind === 'reset') return <>{words.wasReset}</>;
  if (outcome.kind === 'refused') return <Refused reason={outcome.reason} words={words} />;
  const counts = { rules: reader.count(words.rules, outcome.rules), mutes: reader.count(words.mutes, outcome.mutes) };
  return <>{fill(words[outcome.kind], counts)}</>;
}

function Refused({ reason, words }: { readonly reason: string; readonly words: OwnPageWords['options']['file'] }) {
  return (
    <>
      {fill(words.refused, { reason })} {words.unchanged}
    </>
  );
}

/** Asked once more before all goes: there is no way back but a file. The focus goes along. */
function Reset({ onReset }: Pick<FileProps, 'onReset'>) {
  const words = useOptionsWords().file;
  const [isAsked, setAsked] = useState(false);
  const wasAsked = useRef(isAsked);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasAsked.current !== isAsked) first.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked) {
    return (
      <p>
        <button type="button" class="ss-link" ref={first} onClick={() => setAsked(true)}>
          {words.reset}
        </button>
      </p>
    );
  }
  const answer = (isYes: boolean): void => {
    setAsked(false);
    if (isYes) onReset();
  };
  return (
    <fieldset class="ss-plain ss-ask" aria-labelledby="reset-question">
      <p id="reset-question">{words.resetQuestion}</p>
      <div class="ss-bar">
        <button type="button" class="ss-btn" ref={first} onClick={() => answer(false)}>
          {words.keep}
        </button>
        <button type="button" class="ss-btn ss-main" onClick={() => answer(true)}>
          {words.resetNow}
        </button>
      </div>
    </fieldset>
  );
}
