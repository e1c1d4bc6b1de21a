import type { PageMention } from '../../lib/bridge/messages/page-state';
import type { SelectionReading } from '../../lib/bridge/messages/selection';
import { claimTable } from '../../lib/core/comparison/claim-table';
import { usePopupWords } from '../own-page-words';
import { useReader } from '../reader-context';
import { ClaimTableView } from './ClaimTableView';
import { Summary } from './Summary';

interface SelectionProps {
  readonly selection: SelectionReading;
  /** `null` where nothing may be stored. */
  readonly onMute: ((mention: PageMention) => void) | null;
  /** Back to the whole page; `null` where there is none to be asked. */
  readonly onWholePage: (() => void) | null;
}

/** What others report of the words that the reader selected. */
export function SelectionResult({ selection, onMute, onWholePage }: SelectionProps) {
  const words = usePopupWords().selection;
  return (
    <>
      <figure class="ss-selection">
        <figcaption>{words.label}</figcaption>
        <blockquote dir="auto">{selection.text}</blockquote>
      </figure>
      <Found selection={selection} onMute={onMute} />
      {onWholePage && (
        <p class="ss-whole-page">
          <button type="button" class="ss-link" onClick={onWholePage}>
            {words.wholePage}
          </button>
        </p>
      )}
    </>
  );
}

function Found({ selection, onMute }: Pick<SelectionProps, 'selection' | 'onMute'>) {
  const reader = useReader();
  if (selection.mentions.length === 0) return <NothingFound selection={selection} />;
  return (
    <>
      <Summary state={selection} />
      <div class="ss-list" tabIndex={-1}>
        <ClaimTableView table={claimTable(selection.mentions, reader)} onShow={null} onMute={onMute} />
      </div>
    </>
  );
}

function NothingFound({ selection: { figuresRead, error } }: Pick<SelectionProps, 'selection'>) {
  const words = usePopupWords();
  const reader = useReader();
  const hasRead = error === null && figuresRead > 0;
  const title = error === null ? words.empty.nothingKnown.title : words.selection.failed;
  return (
    <div class="ss-empty">
      <h2>{hasRead ? reader.count(words.nothingKnown, figuresRead) : title}</h2>
      <p>{error ?? words.selection.none}</p>
    </div>
  );
}
