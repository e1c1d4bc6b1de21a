import { useState } from 'preact/hooks';
import type { CardProps } from '../Card';
import { useReader } from '../reader-context';
import { WhyThisBadge } from './WhyThisBadge';

type CardFootProps = Pick<CardProps, 'mention' | 'onMute' | 'onOpenPopup'> & {
  /** Id for the reasons, unlike any other in the card's root. */
  readonly id: string;
};

/** What can be done with a card. The reasons stand below once they are asked for; the foot then goes with the text, which would have no room otherwise. */
export function CardFoot({ mention, onMute, onOpenPopup, id }: CardFootProps) {
  const { card } = useReader().words;
  const [isWhyShown, setWhyShown] = useState(false);
  return (
    <footer data-long={isWhyShown ? '' : undefined}>
      <div class="ss-row">
        <button
          type="button"
          class="ss-link"
          aria-expanded={isWhyShown}
          aria-controls={isWhyShown ? id : undefined}
          onClick={() => setWhyShown(!isWhyShown)}
        >
          {card.why}
        </button>
        {onOpenPopup && (
          <button type="button" class="ss-link" onClick={onOpenPopup}>
            {card.compare}
          </button>
        )}
        <button type="button" class="ss-link" onClick={onMute}>
          {card.mute}
        </button>
      </div>
      {isWhyShown && <WhyThisBadge why={mention.why} id={id} />}
    </footer>
  );
}
