import { type Recounted, recapText } from '../lib/core/comparison/counts';
import type { Reader } from '../lib/core/comparison/reader';
import { fill } from '../lib/core/comparison/words/message';
import type { PageWords } from '../lib/core/comparison/words/words';
import { CloseButton } from './pieces/CloseButton';

export interface RecapProps {
  readonly mentions: readonly Recounted[];
  readonly reader: Reader<PageWords>;
  /** True where there is room for a sentence on the first differing claims. */
  readonly wide?: boolean;
  readonly onOpenPopup: (event: Event) => void;
  readonly onDismiss: (event: Event) => void;
}

/** The quiet line at the article's end: "6 known claims: 4 agree, 2 differ." Nothing when nothing is known. */
export function Recap({ mentions, reader, wide = false, onOpenPopup, onDismiss }: RecapProps) {
  const text = recapText(mentions, reader);
  if (!text) return null;
  const { recap, summary } = reader.words;
  const [known = '', rest = ''] = fill(summary.recap, {
    known: `${text.known}\n`,
    counts: text.counts.map((count) => count.text).join(', '),
  }).split('\n');
  return (
    <div
      class="ss ss-recap"
      role="note"
      aria-label={recap.label}
      lang={reader.words.language}
      dir={reader.words.direction}
    >
      <p>
        <b>{known}</b>
        {rest} {wide && text.examples.join(' ')}{' '}
        <button type="button" class="ss-link" onClick={onOpenPopup}>
          {recap.compare}
        </button>
      </p>
      <CloseButton label={recap.dismiss} onClick={onDismiss} />
    </div>
  );
}
