import { english } from '../../../../../lib/core/reading/english/english';
import { readText } from '../../../../../lib/core/reading/read';
import type { ReadStatement } from '../../../../../lib/core/reading/types';

/** What English reads in a text, each statement with its own words. */
export function readEnglish(
  text: string,
  { date = null, title = null }: { date?: string | null; title?: string | null } = {},
): (ReadStatement & { words: string })[] {
  return readText({ text, date, title }, english).statements.map((statement) => ({
    ...statement,
    words: text.slice(statement.start, statement.end),
  }));
}

/** The only statement of a text; throws, with what was read, when there is none or more. */
export function readOne(text: string, date: string | null = null): ReadStatement & { words: string } {
  const [first, ...more] = readEnglish(text, { date });
  if (first === undefined || more.length > 0) {
    throw new Error(
      `expected one statement in "${text}", read ${[first, ...more].map((one) => one?.words).join(' | ')}`,
    );
  }
  return first;
}

/** The statement over these words; throws when nothing was read there. */
export function statementOver(
  text: string,
  words: string,
  date: string | null = null,
): ReadStatement & { words: string } {
  const all = readEnglish(text, { date });
  const found = all.find((statement) => statement.words === words);
  if (found === undefined)
    throw new Error(`nothing read over "${words}" in "${text}", but ${all.map((one) => one.words).join(' | ')}`);
  return found;
}
