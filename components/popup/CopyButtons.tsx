import { usePopupWords } from '../own-page-words';

const formats = ['markdown', 'csv'] as const;

interface CopyProps {
  readonly copied: (typeof formats)[number] | null;
  readonly onCopy: (format: (typeof formats)[number]) => void;
}

/** "Copy as Markdown, CSV", and a word when it is done. */
export function CopyButtons({ copied, onCopy }: CopyProps) {
  const words = usePopupWords();
  return (
    <span class="ss-copy">
      <span role="status">{copied && `${words.copied} · `}</span>
      {words.copy}{' '}
      {formats.map((format) => (
        <button key={format} type="button" class="ss-link" onClick={() => onCopy(format)}>
          <span class="ss-hide">{words.copy} </span>
          {words.copyAs[format]}
        </button>
      ))}
    </span>
  );
}
