import type { Reading } from '../../../reading/types';
import type { Vocabulary } from '../../vocabulary';
import { OUTLET_WORDS } from '../source-words';
import { citedOutlets, reportingNames } from './citations';

/** Lines at either end of an article where it says who wrote it. */
const LINES_OF_CREDITS = 4;
/** A longer line is text. */
const LONGEST_CREDIT = 90;
/** Outlets kept of one article; more are a press review. */
const MOST_CREDITS = 12;
/** Words before the agency in a dateline: "STOCKHOLM/LONDON, 14 Feb 2031". */
const MOST_PLACE_WORDS = 6;

// "DALEN, May 9 (AFP) - "
const DATELINE = /^(?<place>[^\n()]{0,60}?)\s*\((?<name>\p{L}[\p{L}\d .&'/-]{1,38})\)\s*[-\u2013\u2014:]/u;
// "Source: dpa", "By Reuters", "- AFP"
const WHOLE_LINE =
  /^[-\u2013\u2014(\s]*(?:(?:source|sources|credit|by)\s*:?\s+)?(?<name>\p{L}[\p{L}\d .&'-]{1,38}?)[\s).]*$/iu;
// "(With reporting by Reuters)", "With files from The Canadian Press", "By our correspondent and Alpenpress"
const HELP =
  /(?:(?:reporting|files|material|input|contributions?) (?:by|from)|(?:staff|correspondents?|writers?|reporters?|desk|agencies)(?: and|,|:)|(?:staff|correspondents?) with) (?<names>[^\n]{2,60})/iu;

// "By Medwire", "Source: Medwire": people have two names
const LONE_NAME = /^(?:source|sources|credit|by)\s*:?\s+(?<name>\p{Lu}[\p{L}\d-]{2,30})[.)]?$/iu;

/** The agency whose text the article prints, by its dateline or credit line; null when none is named. */
export function wireOf(text: string, vocabulary: Vocabulary): string | null {
  const lines = linesOf(text);
  for (const line of lines.slice(0, LINES_OF_CREDITS)) {
    const { place = '', name } = DATELINE.exec(line)?.groups ?? {};
    if (name !== undefined && place.split(/\s+/u).length <= MOST_PLACE_WORDS && isName(name))
      return nameOf(name, vocabulary);
  }
  for (const line of creditLines(lines)) {
    const name = WHOLE_LINE.exec(line)?.groups?.name;
    if (name !== undefined && isOutlet(name, vocabulary)) return nameOf(name, vocabulary);
  }
  return null;
}

/** All outlets that the article credits anywhere, by name. */
export function creditsOf({ text, sentences }: Pick<Reading, 'text' | 'sentences'>, vocabulary: Vocabulary): string[] {
  const cited = sentences.flatMap(({ tokens }) => citedOutlets(tokens, vocabulary).map(({ name }) => name));
  const helping = creditLines(linesOf(text)).flatMap((line) =>
    (HELP.exec(line)?.groups?.names ?? '').split(/,|\band\b|[();.]/u).map((name) => name.trim()),
  );
  const reporting = sentences.flatMap(({ tokens }) => reportingNames(tokens));
  const lone = creditLines(linesOf(text)).flatMap((line) => LONE_NAME.exec(line)?.groups?.name ?? []);
  const wire = wireOf(text, vocabulary);
  const names = [...(wire === null ? [] : [wire]), ...cited, ...helping.filter(isName), ...lone, ...reporting];
  return [...new Set(names.map((name) => nameOf(name, vocabulary)))].slice(0, MOST_CREDITS);
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const creditLines = (lines: readonly string[]): string[] =>
  [...lines.slice(0, LINES_OF_CREDITS), ...lines.slice(-LINES_OF_CREDITS)].filter(
    ({ length }) => length <= LONGEST_CREDIT,
  );

/** Capitalised, or an agency that writes itself small: "dpa". */
const isName = (name: string): boolean => /^\p{Lu}/u.test(name) || /^\p{Ll}{3}$/u.test(name);

const isOutlet = (name: string, vocabulary: Vocabulary): boolean =>
  vocabulary.outletOf(name) !== null ||
  (/^\p{Lu}/u.test(name) &&
    name.includes(' ') &&
    name
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => OUTLET_WORDS.has(word)));

const nameOf = (name: string, vocabulary: Vocabulary): string =>
  vocabulary.outletOf(name) ?? name.replace(/^the /iu, '').trim();
