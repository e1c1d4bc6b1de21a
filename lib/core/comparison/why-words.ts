import type { Why } from '../claims/types';
import { isoText } from './notation/date-notation';
import { findDateSpan } from './notation/iso-dates';
import type { Reader } from './reader';
import { fill } from './words/message';
import { findWord } from './words/words';

/** One line of "Why this badge?". */
export interface WhyLine {
  readonly term: string;
  readonly text: string;
}

/** What matched weighs in this order; more than these few is for developers. */
const mostFactors = 4;

/** Why a badge is there, in lines of term and text; lines without a text are left out. */
export function whyLines(why: Why, reader: Reader): readonly WhyLine[] {
  const { card } = reader.words;
  const quoted = why.words.map((words) => `“${words}”`);
  const score = reader.numberFormat({ maximumFractionDigits: 2 }).format(why.score);
  const lines = [
    { term: card.wordsHere, text: [...new Set(quoted)].join(', ') },
    { term: card.matchedBy, text: matchedText(why, reader) },
    { term: card.apart, text: why.apart.map((words) => apartText(words, reader)).join('; ') },
    { term: card.rule, text: fill(card.score, { rule: findWord(card.rules, why.rule) ?? why.rule, score }) },
  ];
  return lines.map(({ term, text }) => ({ term, text: text.replace(turning, '') })).filter(({ text }) => text !== '');
}

/** Characters that turn the direction of all that follows: of several words in one line, one must not turn the others. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** What was compared, where our words have a name for it, each with the page's words that it found. */
function matchedText({ matched, words: all }: Why, reader: Reader): string {
  const { factor, factors, valueNoPart } = reader.words.card;
  // Words that stand one line higher, or behind the reason before, are not said again
  const told = new Set(['', all.join(', ')]);
  const named = matched.flatMap(({ name, words }) => {
    const known = findWord(factors, name);
    if (known === undefined) return [];
    const text = told.has(words) ? known : fill(factor, { name: known, words });
    told.add(words);
    return [text];
  });
  if (named.length === 0) return '';
  const shown = named.slice(0, mostFactors).join(', ');
  return matched.some(({ name }) => name === 'value' || name === 'size') ? shown : `${shown}; ${valueNoPart}`;
}

/** A date, a standing, or words of the version. */
function apartText(words: string, reader: Reader): string {
  if (findDateSpan(words)) return isoText(words, 'long', reader);
  const { standings } = reader.words.source;
  return findWord(standings, words) ?? words;
}
