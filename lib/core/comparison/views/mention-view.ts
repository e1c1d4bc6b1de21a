import type { Mention } from '../../claims/types';
import type { WordedMention } from '../badge-text';
import type { Recounted } from '../counts';
import type { Reader } from '../reader';
import { countedOf } from '../summary';
import { fill } from '../words/message';
import { type BadgeView, badgeView } from './badge-view';
import { type CardView, cardView } from './card-view';
import { VersionViews } from './version-view';

/** All that is shown of a mention on its page, in words and places: plain data, so that it travels in a message and is drawn as it is. */
export interface MentionView extends Recounted {
  readonly claim: Mention['claim'];
  readonly badge: BadgeView;
  readonly card: CardView;
}

/** Makes the views of one page's mentions; a version that several of them have is worded once. */
export class MentionViews {
  readonly #versions: VersionViews;
  readonly #date: string | null;
  readonly #reader: Reader;

  /** @param date the page's own, for mentions that say no other */
  constructor(date: string | null, reader: Reader) {
    this.#versions = new VersionViews(reader);
    this.#date = date;
    this.#reader = reader;
  }

  /** The view of a mention. */
  of(mention: WordedMention): MentionView {
    const badge = badgeView(mention, this.#reader);
    return {
      ...countedOf(mention),
      claim: mention.claim,
      example: badge.state === 'differ' ? exampleText(mention, badge, this.#reader) : null,
      badge,
      card: cardView(mention, this.#date, this.#reader, this.#versions),
    };
  }
}

const exampleText = ({ claim }: WordedMention, { own, long }: BadgeView, reader: Reader): string =>
  fill(reader.words.summary.example, { question: claim.question, own, value: long });
