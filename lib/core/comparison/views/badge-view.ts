import { badgeText, type WordedMention } from '../badge-text';
import type { State } from '../mention-state';
import type { Reader } from '../reader';

/** A badge as it is drawn. */
export interface BadgeView {
  readonly state: State;
  /** The page's own value, in the page's words. */
  readonly own: string;
  /** "others", "same", "planned", … */
  readonly word: string;
  /** The range elsewhere for a margin and for a column; "" when the word says all. */
  readonly long: string;
  readonly short: string;
  /** How many origins: "3 origins", and the number in it. */
  readonly origins: string;
  readonly number: string;
}

/** A mention's badge in the reader's words. */
export function badgeView(mention: WordedMention, reader: Reader): BadgeView {
  const { state, own, word, value, origins } = badgeText(mention, 'long', reader);
  return {
    state,
    own,
    word,
    long: value,
    short: badgeText(mention, 'short', reader).value,
    origins: reader.count(reader.words.count.origins, origins),
    number: reader.numberFormat({}).format(origins),
  };
}
