import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageMention } from '../lib/bridge/messages/page-state';
import { plotOf } from '../lib/core/comparison/plot/plot';
import { groupVersions } from '../lib/core/comparison/version-groups';
import { Answer } from './card/Answer';
import { CardFoot } from './card/CardFoot';
import { VersionGroupView } from './card/VersionGroupView';
import { CloseButton } from './pieces/CloseButton';
import { PlotView } from './plot/PlotView';
import { useReader } from './reader-context';

export interface CardProps {
  readonly mention: PageMention;
  readonly page: { readonly title: string | null; readonly outlet: string | null; readonly date: string | null };
  readonly onClose: (event: Event) => void;
  /** "Not the same thing": mutes the claim for this page view. */
  readonly onMute: (event: Event) => void;
  /** Left out where the popup cannot be opened from a page. */
  readonly onOpenPopup?: ((event: Event) => void) | undefined;
  /** True when the card was opened by keyboard or press: the focus goes into it. A card opened by hover leaves it where it is. */
  readonly takesFocus?: boolean;
}

/** The panel behind a badge: this page's value, the others', a plot, every version with its words, and why. */
export function Card({ mention, page, onClose, onMute, onOpenPopup, takesFocus = false }: CardProps) {
  const reader = useReader();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) close.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => keepClearOfEdges(card.current));
  const plot = plotOf(mention, reader);
  // An id with a space would be two ids
  const heading = `ss-question-${mention.key.replace(/\s/g, '-')}`;
  return (
    <section
      ref={card}
      class="ss ss-card"
      role="dialog"
      aria-labelledby={heading}
      lang={reader.words.language}
      dir={reader.words.direction}
    >
      <header>
        <h2 id={heading} dir="auto">
          {mention.claim.question}
        </h2>
        <CloseButton button={close} label={reader.words.card.close} onClick={onClose} />
        <Answer mention={mention} date={page.date} />
      </header>
      {plot && <PlotView plot={plot} />}
      {groupVersions(mention, reader).map((group) => (
        <VersionGroupView key={group.key} group={group} mention={mention} />
      ))}
      <CardFoot mention={mention} onMute={onMute} onOpenPopup={onOpenPopup} id={`${heading}-why`} />
    </section>
  );
}

/** What takes the focus is scrolled to where the card's head and foot, which stay, do not cover it (WCAG 2.4.11). */
function keepClearOfEdges(card: HTMLElement | null): void {
  if (!card) return;
  const [head, foot] = ['header', 'footer'].map((part) => card.querySelector<HTMLElement>(part)?.offsetHeight ?? 0);
  card.style.scrollPadding = `${head}px 0 ${foot}px`;
}
