import { firstLine } from './lines';
import type { OpenCard } from './open-card';
import type { PageFocus } from './page-focus';
import type { ShownMention } from './shown-mention';

interface WalkOptions {
  readonly focus: PageFocus;
  readonly card: OpenCard;
  /** In reading order. */
  readonly shown: () => readonly ShownMention[];
  /** The button of a mention's own badge; `undefined` when it has none. */
  readonly findButton: (key: string) => HTMLElement | undefined;
  /** Scrolls to a mention and looks for places for its badges; false when its words are not there. */
  readonly bringIntoView: (shown: ShownMention) => boolean;
  readonly open: (shown: ShownMention) => void;
}

/** Takes the reader's focus from claim to claim in reading order, and back into the page after the last one. */
export class ClaimWalk {
  /** The mention that the walk came to last. */
  #at: string | null = null;
  readonly #options: WalkOptions;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  /**
   * Moves the focus to the next (`1`) or previous (`-1`) claim's badge; one without a badge of its own shows its card. Begins at what is in the window.
   * After the last one the focus goes back to where it was in the page, and false is given; the next step begins at the other end.
   */
  step(direction: 1 | -1): boolean {
    const { shown, focus, card, bringIntoView } = this.#options;
    // The same said again is no other claim.
    const claims = shown().filter(({ isRepeated }) => !isRepeated);
    const from = claims.findIndex((claim) => this.#isHere(claim));
    const to = from < 0 ? nearest(claims, direction) : from + direction;
    const next = claims.at(to % claims.length);
    if (!next || (!claims[to] && focus.inside) || !bringIntoView(next)) {
      card.close({ returnsFocus: false });
      focus.giveBack();
      return false;
    }
    this.#at = next.mention.key;
    this.#goTo(next);
    return true;
  }

  #goTo(shown: ShownMention): void {
    const { findButton, focus, open, card } = this.#options;
    card.close({ returnsFocus: false });
    const button = findButton(shown.mention.key);
    button?.focus({ preventScroll: true });
    // Beneath a bar of the page a badge takes no focus.
    if (!button || focus.inside !== button) open(shown);
  }

  /** True where the card is open, else where the focus is, else where the walk stopped, if that is still in the window. */
  #isHere(shown: ShownMention): boolean {
    const { card, focus, findButton } = this.#options;
    const { key } = shown.mention;
    if (card.key !== null) return card.key === key;
    if (focus.inside) return findButton(key) === focus.inside;
    return this.#at === key && isBelowTop(shown) && isAboveBottom(shown);
  }
}

/** In the direction of the walk, from the window on; the first or last of all when there is none. */
function nearest(claims: readonly ShownMention[], direction: 1 | -1): number {
  return direction < 0 ? claims.findLastIndex(isAboveBottom) : Math.max(0, claims.findIndex(isBelowTop));
}

const isBelowTop = (shown: ShownMention): boolean => (firstLine(shown)?.top ?? -1) >= 0;
const isAboveBottom = (shown: ShownMention): boolean => (firstLine(shown)?.bottom ?? Infinity) <= innerHeight;
