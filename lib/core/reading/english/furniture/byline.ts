import type { Token } from '../../types';
import { dayAt, monthAt, weekdayAt, yearAt, yearBehind } from '../calendar/date-words';
import { BYLINE_MARKS, BYLINE_WORDS } from '../lexicons/furniture-words';
import { furnitureLineRule } from './furniture-rule';

/** Names, date, time and a few words; more is text. */
const LONGEST = 26;

/** One past a full date with its year at the token, or null. Names may be glued before the weekday ("SmithThursday, 27 June 2024"). */
function fullDateEnd(tokens: readonly Token[], at: number): number | null {
  if (/^\d{4}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-' && tokens[at + 3]?.text === '-')
    return at + 5;
  const month = monthAt(tokens, at);
  const dayFirst = dayAt(tokens, at);
  const monthSecond = dayFirst === null ? null : monthAt(tokens, dayFirst.end);
  const daySecond = month === null ? null : dayAt(tokens, month.end);
  const end = monthSecond?.end ?? daySecond?.end;
  return end === undefined ? null : (yearBehind(tokens, end)?.end ?? null);
}

const isCapital = (token: Token) => token.text[0] !== token.lower[0];
/** Words that stand inside a date, beside those of the line: `19th of June` */
const IN_DATE = /^(?:st|nd|rd|th|first)$/;

/** Whether all words of the line may be names, dates, or words of a byline. */
const mayBe = (tokens: readonly Token[]) =>
  tokens.every(
    (token) => token.kind !== 'word' || isCapital(token) || BYLINE_WORDS.has(token.lower) || IN_DATE.test(token.lower),
  );

/** Who wrote and when: `By Jane Doe`, `June 28, 2024`, `Posted on 3 May 2024 by Admin`, `Jane Doe, 27 June 2024, 05:49`. */
export const byline = furnitureLineRule('byline', ({ tokens, endsSentence, wordCount }) => {
  if (wordCount === 0 || tokens.length > LONGEST || endsSentence || !mayBe(tokens)) return false;
  const dateAt = tokens.findIndex((_, at) => fullDateEnd(tokens, at) !== null);
  const dateEnd = dateAt < 0 ? -1 : (fullDateEnd(tokens, dateAt) ?? -1);
  const rest = tokens.filter(
    (token, at) => token.kind === 'word' && (at < dateAt || at >= dateEnd) && weekdayAt(tokens, at) === null,
  );
  if (!rest.every((token) => isCapital(token) || BYLINE_WORDS.has(token.lower))) return false;
  const isMarked = rest.some((token) => BYLINE_MARKS.has(token.lower));
  if (dateAt < 0)
    return tokens[0]?.lower === 'by' && rest.length > 1 && tokens.every((token) => token.kind !== 'number');
  const hasTime = tokens.some((token, at) => token.text === ':' && token.glued && tokens[at + 1]?.kind === 'number');
  const hasOtherNumber = tokens.some(
    (token, at) => token.kind === 'number' && (at < dateAt || at >= dateEnd) && yearAt(tokens, at) === null,
  );
  return (
    rest.length === 0 ||
    isMarked ||
    hasTime ||
    (rest.length <= 3 && !hasOtherNumber && /^[|,·-]$/.test(tokens[dateAt - 1]?.text ?? ''))
  );
});
