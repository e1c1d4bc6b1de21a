import { badgeText, versionsBehind, type WordedMention } from '../badge-text';
import { isComparable, stateOfMention } from '../mention-state';
import { isoText } from '../notation/date-notation';
import { valueText } from '../notation/value-notation';
import { outletsAndOrigins } from '../origins';
import { plotOf } from '../plot/plot';
import { type PlotPicture, pictureOf } from '../plot/plot-picture';
import { rangeText } from '../range-elsewhere';
import type { Reader } from '../reader';
import { type WhyLine, whyLines } from '../why-words';
import { type GroupView, groupViews } from './group-view';
import type { VersionViews } from './version-view';

/** One line of the card's answer: a value and what is said of it. */
export interface AnswerView {
  readonly value: string;
  readonly facts: string;
}

/** A card as it is drawn. */
export interface CardView {
  readonly page: AnswerView;
  readonly others: AnswerView;
  readonly plot: PlotPicture | null;
  readonly groups: readonly GroupView[];
  readonly why: readonly WhyLine[];
}

/** A mention's card in the reader's words. `date` is the page's own, for mentions that say no other. */
export function cardView(
  mention: WordedMention,
  date: string | null,
  reader: Reader,
  versions: VersionViews,
): CardView {
  const plot = plotOf(mention, reader);
  return {
    page: pageAnswer(mention, date, reader),
    others: othersAnswer(mention, reader),
    plot: plot && pictureOf(plot, reader),
    groups: groupViews(mention, reader, versions),
    why: whyLines(mention.why, reader),
  };
}

function pageAnswer(mention: WordedMention, date: string | null, reader: Reader): AnswerView {
  const facts = [
    reader.words.source.standings[mention.standing],
    isoText(mention.asOf ?? date, 'short', reader),
    mention.speaker ?? '',
  ];
  return {
    value: valueText(mention, 'long', reader) || mention.words,
    facts: facts.filter((fact) => fact !== '').join(', '),
  };
}

function othersAnswer(mention: WordedMention, reader: Reader): AnswerView {
  const told = versionsBehind(mention, stateOfMention(mention));
  const counts = outletsAndOrigins(told, reader);
  const { word } = badgeText(mention, 'long', reader);
  return {
    value: rangeText(told, { form: 'long', own: mention, impliedYear: null }, reader),
    facts: told.some(isComparable) ? counts : `${word}, ${counts}`,
  };
}
