import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { RATE_ADVERBS, RATE_NOUNS, TIME_UNITS } from '../../lexicons/news-units';
import { singular } from '../nouns/lemma';
import { unitAt } from './unit-words';

interface RateEnd {
  readonly per: string;
  readonly end: number;
}

/** The unit or noun that a rate is told by, at the token. */
function perUnit(tokens: readonly Token[], at: number, anyNoun: boolean): RateEnd | null {
  const unit = unitAt(tokens, at, { inDigits: true });
  if (unit !== null) return { per: unit.value, end: unit.end };
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const noun = singular(token.lower);
  return anyNoun || RATE_NOUNS.has(noun) ? { per: noun, end: at + 1 } : null;
}

/** The rate that starts at the token: "per gram", "a month", "an ounce", "/day", "each year", "annually". */
function rateAt(tokens: readonly Token[], at: number): RateEnd | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === '-' && token.glued && tokens[at + 1]?.glued) return rateAt(tokens, at + 1);
  if (token.lower === 'per' && tokens[at + 1]?.lower === 'annum') return { per: 'year', end: at + 2 };
  if (token.lower === 'per' && tokens[at + 1]?.lower === 'capita') return { per: 'person', end: at + 2 };
  if (token.lower === 'per' && tokens[at + 1]?.lower !== 'cent')
    return perUnit(tokens, tokens[at + 1]?.text === '-' ? at + 2 : at + 1, true);
  if (token.text === '/' && token.glued) return perUnit(tokens, at + 1, false);
  if (/^(?:an?|each|every)$/.test(token.lower)) {
    // "52,000 barrel-a-day"
    const noun = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued ? at + 2 : at + 1;
    const found = perUnit(tokens, noun, false);
    const isWord = (tokens[noun]?.text.length ?? 0) > 2;
    // "20 troops a day after" counts from a day, "every second house" is no rate
    const isRate =
      found !== null && isWord && !/^(?:ago|later|earlier|after|before|old|and)$/.test(tokens[found.end]?.lower ?? '');
    return isRate && !(token.lower !== 'a' && token.lower !== 'an' && !TIME_UNITS.has(found.per)) ? found : null;
  }
  const adverb = RATE_ADVERBS.get(token.lower);
  return adverb === undefined || tokens[at + 1]?.text === '-' ? null : { per: adverb, end: at + 1 };
}

/** Where a rate may stand: right behind the phrase, or behind the bracket of a conversion. */
function rateStarts(tokens: readonly Token[], { phraseEnd, kind }: ReadStatement): readonly number[] {
  // "55 billion cubic metres of gas a year"
  const isOf = kind === 'measure' && tokens[phraseEnd]?.lower === 'of' && tokens[phraseEnd + 1]?.kind === 'word';
  if (isOf) return [phraseEnd + 2];
  if (tokens[phraseEnd]?.text !== '(') return [phraseEnd];
  for (let at = phraseEnd + 1; at < phraseEnd + 8; at += 1) {
    if (tokens[at]?.text === ')') return [at + 1];
  }
  return [];
}

/** A speed is one unit, "mile per hour"; of all else the rate stays apart. */
function rated(statement: ReadStatement, rate: RateEnd): ReadStatement {
  const speed =
    statement.kind === 'measure' &&
    TIME_UNITS.has(rate.per) &&
    /metre$|^mile$|^foot$/.test(statement.unit ?? '') &&
    /^(?:second|minute|hour)$/.test(rate.per);
  const phraseEnd = Math.max(statement.phraseEnd, rate.end);
  if (speed) return { ...statement, unit: `${statement.unit} per ${rate.per}`, phraseEnd };
  return { ...statement, per: rate.per, phraseEnd };
}

function withRate(statement: ReadStatement, sentence: Sentence): ReadStatement {
  if (statement.kind === 'date' || statement.kind === 'other' || statement.per !== null) return statement;
  for (const at of rateStarts(sentence.tokens, statement)) {
    const rate = rateAt(sentence.tokens, at);
    if (rate !== null && rate.per !== statement.unit) return rated(statement, rate);
  }
  return statement;
}

/** The other half of a rate: "15,000 men a month", "$10 per gram", "US$115 million annually". */
export const rates: Rule = { name: 'rate', apply: (draft) => changeStatements(draft, withRate) };
