import { Component } from 'preact';
import type { WhyLine } from '../../lib/core/comparison/why-words';
import type { PageWords } from '../../lib/core/comparison/words/words';
import type { CardProps } from '../Card';
import { WhyThisBadge } from './WhyThisBadge';

type CardFootProps = Pick<CardProps, 'onMute' | 'onOpenPopup'> & {
  readonly why: readonly WhyLine[];
  readonly words: PageWords['card'];
  /** Id for the reasons, unlike any other in the card's root. */
  readonly id: string;
};

/** What can be done with a card. The reasons stand below once they are asked for; the foot then goes with the text, which would have no room otherwise. */
export class CardFoot extends Component<CardFootProps, { readonly isWhyShown: boolean }> {
  override state = { isWhyShown: false };

  override render({ why, words, onMute, onOpenPopup, id }: CardFootProps) {
    const { isWhyShown } = this.state;
    return (
      <footer data-long={isWhyShown ? '' : undefined}>
        <div class="ss-row">
          <button
            type="button"
            class="ss-link"
            aria-expanded={isWhyShown}
            aria-controls={isWhyShown ? id : undefined}
            onClick={() => this.setState({ isWhyShown: !isWhyShown })}
          >
            {words.why}
          </button>
          {onOpenPopup && (
            <button type="button" class="ss-link" onClick={onOpenPopup}>
              {words.compare}
            </button>
          )}
          <button type="button" class="ss-link" onClick={onMute}>
            {words.mute}
          </button>
        </div>
        {isWhyShown && <WhyThisBadge why={why} id={id} />}
      </footer>
    );
  }
}
