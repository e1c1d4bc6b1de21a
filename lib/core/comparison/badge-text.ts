import type { Mention, Version } from '../claims/types';
import { isComparable, type State, stateOfMention } from './mention-state';
import { findDateSpan, findYear } from './notation/iso-dates';
import { type Value, valueText } from './notation/value-notation';
import { countOrigins } from './origins';
import { rangeText } from './range-elsewhere';
import type { Reader } from './reader';
import type { OtherWord } from './words/words';

/** A mention with the page's own words for its value. */
export type WordedMention = Mention & { readonly words: string };

/** What a badge says, in its parts. */
export interface BadgeText {
  readonly state: State;
  /** The page's own value, in the page's words. */
  readonly own: string;
  /** "others", "same", "planned", … */
  readonly word: string;
  /** The range elsewhere; "" when the word says all. */
  readonly value: string;
  readonly origins: number;
}

/** The parts of a mention's badge. */
export function badgeText(mention: WordedMention, form: 'long' | 'short', reader: Reader): BadgeText {
  const state = stateOfMention(mention);
  const told = versionsBehind(mention, state);
  const options = { form, own: mention, impliedYear: impliedYear(mention) };
  const isExactlySame = state === 'same' && told.some(({ relation }) => relation === 'same');
  return {
    state,
    own: ownText(mention, reader),
    word: wordFor(mention, state, told, reader),
    value: isExactlySame ? '' : rangeText(told, options, reader),
    origins: countOrigins(told),
  };
}

/** Longer words of the page than this are told as a value: a badge is a line, not a sentence. */
const longestOwn = 24;

/** The page's own value in its own words, or in ours when those are long. */
export function ownText(mention: WordedMention, reader: Reader): string {
  const words = mention.words.trim();
  const isShort = words !== '' && words.length <= longestOwn;
  return isShort ? words : valueText(mention as Value, 'long', reader) || words.slice(0, longestOwn);
}

/** Days of the year that the mention is about are written without it. */
export const impliedYear = (mention: Pick<Mention, 'iso' | 'asOf'>): number | null =>
  findYear(mention.iso) ?? findYear(mention.asOf);

/** The versions that the badge's range is made of: comparable ones, else all of the first kind of other ones. */
export function versionsBehind(mention: Mention, state: State): readonly Version[] {
  if (state !== 'other') return mention.versions.filter(isComparable);
  const words = mention.versions.map((version) => otherWord(mention, version));
  const first = otherOrder.find((word) => words.includes(word));
  return mention.versions.filter((_, at) => words[at] === first);
}

/** Another time says most about the same thing, another part least. */
const otherOrder: readonly OtherWord[] = [
  'later',
  'earlier',
  'otherTime',
  'reported',
  'estimated',
  'planned',
  'denied',
  'hypothetical',
  'whole',
  'part',
  'otherPart',
];

function wordFor(mention: Mention, state: State, told: readonly Version[], reader: Reader): string {
  const words = reader.words.badge;
  if (state === 'differ') return words.others;
  if (state === 'same') return told.some(({ relation }) => relation === 'same') ? words.same : words.aboutSame;
  const [first] = told;
  return first ? otherWordText(otherWord(mention, first), reader) : '';
}

function otherWordText(word: OtherWord, { words: { badge } }: Reader): string {
  switch (word) {
    case 'earlier':
    case 'later':
    case 'otherTime':
    case 'part':
    case 'whole':
    case 'otherPart':
      return badge[word];
    default:
      return badge.standings[word];
  }
}

/** In one word, how a version that is no direct comparison stands to the page. */
export function otherWord(mention: Pick<Mention, 'asOf' | 'scope'>, version: Version): OtherWord {
  if (version.relation === 'other-standing') return version.standing;
  if (version.relation === 'other-scope') {
    if (version.scope === null) return mention.scope === null ? 'part' : 'whole';
    return mention.scope === null ? 'part' : 'otherPart';
  }
  const [here, there] = [findDateSpan(mention.asOf), findDateSpan(version.asOf ?? version.date)];
  if (!here || !there) return 'otherTime';
  if (there.to.last < here.from.first) return 'earlier';
  return there.from.first > here.to.last ? 'later' : 'otherTime';
}
