import { Component, createRef } from 'preact';
import type { Reader } from '../lib/core/comparison/reader';
import type { MentionView } from '../lib/core/comparison/views/mention-view';
import type { PageWords } from '../lib/core/comparison/words/words';
import { Answer } from './card/Answer';
import { CardFoot } from './card/CardFoot';
import { VersionGroupView } from './card/VersionGroupView';
import { CloseButton } from './pieces/CloseButton';
import { PlotView } from './plot/PlotView';

export interface CardProps {
  readonly view: MentionView;
  /** Unlike any other card's in its root: for the names of its parts. */
  readonly id: string;
  readonly reader: Reader<PageWords>;
  readonly onClose: (event: Event) => void;
  /** "Not the same thing": mutes the claim for this page view. */
  readonly onMute: (event: Event) => void;
  /** Left out where the popup cannot be opened from a page. */
  readonly onOpenPopup?: ((event: Event) => void) | undefined;
  /** True when the card was opened by keyboard or press: the focus goes into it. A card opened by hover leaves it where it is. */
  readonly takesFocus?: boolean;
}

/**
 * The panel behind a badge: this page's value, the others', a plot, every version with its words, and why. A class, as are its parts that change: hooks
 * would be a kilobyte more in every news page.
 */
export class Card extends Component<CardProps> {
  readonly #card = createRef<HTMLElement>();
  readonly #close = createRef<HTMLButtonElement>();

  override componentDidMount(): void {
    this.#keepClearOfEdges();
    if (this.props.takesFocus) this.#close.current?.focus({ preventScroll: true });
  }

  override componentDidUpdate(): void {
    this.#keepClearOfEdges();
  }

  override render({ view, id, reader, onClose, onMute, onOpenPopup }: CardProps) {
    const { claim, card } = view;
    const { words } = reader;
    // An id with a space would be two ids
    const heading = `ss-question-${id.replace(/\s/g, '-')}`;
    return (
      <section
        ref={this.#card}
        class="ss ss-card"
        role="dialog"
        aria-labelledby={heading}
        lang={words.language}
        dir={words.direction}
      >
        <header>
          <h2 id={heading} dir="auto">
            {claim.question}
          </h2>
          <CloseButton button={this.#close} label={words.card.close} onClick={onClose} />
          <Answer card={card} words={words.card} />
        </header>
        {card.plot && <PlotView plot={card.plot} />}
        {card.groups.map((group) => (
          <VersionGroupView key={group.title} group={group} words={words.card} />
        ))}
        <CardFoot why={card.why} words={words.card} onMute={onMute} onOpenPopup={onOpenPopup} id={`${heading}-why`} />
      </section>
    );
  }

  /** What takes the focus is scrolled to where the card's head and foot, which stay, do not cover it (WCAG 2.4.11). */
  #keepClearOfEdges(): void {
    const card = this.#card.current;
    if (!card) return;
    const [head, foot] = ['header', 'footer'].map((part) => card.querySelector<HTMLElement>(part)?.offsetHeight ?? 0);
    card.style.scrollPadding = `${head}px 0 ${foot}px`;
  }
}
