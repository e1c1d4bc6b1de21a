import type { Bound } from '../../../statement';
import { changeStatements } from '../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../types';
import { AFTER_HEDGE, MEASURES_TIME } from '../lexicons/hedge-words';
import { TAKES_OVER } from '../lexicons/idiom-words';
import { SMALL_NUMBERS } from '../lexicons/number-words';
import { HEDGE_WORDS, HEDGE_WORDS_AFTER } from './hedge-table';
import { type PhraseMatch, phraseBefore, phraseFrom } from './phrase-table';

/** Prepositions of place and topic that pass for hedges before small whole numbers in words: "near two villages". */
const PLACE_HEDGES: ReadonlySet<string> = new Set([
  'near',
  'around',
  'about',
  'over',
  'above',
  'below',
  'under',
  'beyond',
]);

/** "over five years" is a stretch of time, "after over a year" measures it. */
function isStretch(tokens: readonly Token[], hedge: PhraseMatch<Bound>, { kind }: ReadStatement): boolean {
  if (kind !== 'duration' || hedge.end - hedge.first > 1 || tokens[hedge.first]?.lower !== 'over') return false;
  return !MEASURES_TIME.has(tokens[hedge.first - 1]?.lower ?? '');
}

/** "about the two men": a topic, not a hedge; "about 12" is one. */
function isPlaceOrTopic(tokens: readonly Token[], hedge: PhraseMatch<Bound>, statement: ReadStatement): boolean {
  if (hedge.end - hedge.first > 1 || !PLACE_HEDGES.has(tokens[hedge.first]?.lower ?? '')) return false;
  if (hedge.end === statement.firstToken) return tokens[hedge.first]?.lower === 'near' && (statement.max ?? 0) < 100;
  return !/^an?$/.test(tokens[hedge.end]?.lower ?? '');
}

const isPhrasal = (tokens: readonly Token[], hedge: PhraseMatch<Bound>) =>
  hedge.end - hedge.first === 1 &&
  tokens[hedge.first]?.lower === 'over' &&
  TAKES_OVER.test(tokens[hedge.first - 1]?.lower ?? '');

/** The hedge that ends before the token, past an article between them. */
function hedgeBefore(tokens: readonly Token[], at: number): PhraseMatch<Bound> | null {
  const direct = phraseBefore(HEDGE_WORDS, tokens, at);
  if (direct !== null) return direct;
  return AFTER_HEDGE.has(tokens[at - 1]?.lower ?? '') ? phraseBefore(HEDGE_WORDS, tokens, at - 1) : null;
}

interface Hedge {
  readonly bound: Bound;
  readonly first: number;
  readonly words: string;
}

/** All hedges before the number, joined; a bound counts more than an "about" beside it, the outermost bound most. */
function hedgeOf(tokens: readonly Token[], statement: ReadStatement): Hedge | null {
  let bound: Bound | null = null;
  let first = statement.firstToken;
  for (;;) {
    const hedge = hedgeBefore(tokens, first);
    if (
      hedge === null ||
      isPhrasal(tokens, hedge) ||
      isStretch(tokens, hedge, statement) ||
      isPlaceOrTopic(tokens, hedge, statement)
    )
      break;
    bound = hedge.value === 'about' && bound !== null ? bound : hedge.value;
    first = hedge.first;
  }
  if (bound === null) return null;
  const words = tokens
    .slice(first, statement.firstToken)
    .map((token) => token.text)
    .join(' ');
  return { bound, first, words };
}

/** A hedge behind the number or behind what it counts: "or so", "or more", "200+". */
function hedgeBehind(
  tokens: readonly Token[],
  statement: ReadStatement,
): (PhraseMatch<Bound> & { words: string }) | null {
  for (const at of [statement.endToken, statement.phraseEnd]) {
    const found = phraseFrom(HEDGE_WORDS_AFTER, tokens, at);
    // "24 dead and over 200 injured": what is followed by a number belongs to that
    if (found === null || tokens[found.end]?.kind === 'number' || SMALL_NUMBERS.has(tokens[found.end]?.lower ?? ''))
      continue;
    if (tokens[at]?.text === '+' && !tokens[at]?.glued) continue;
    if (tokens[at]?.lower === 'plus' && !tokens[at]?.glued && tokens[at - 1]?.text !== '-') continue;
    return {
      ...found,
      words: tokens
        .slice(found.first, found.end)
        .map((token) => token.text)
        .join(' '),
    };
  }
  return null;
}

/** The statement with the bound; a range keeps both ends whatever stands before it. */
function bounded(statement: ReadStatement, bound: Bound): ReadStatement {
  if (statement.bound === 'range' || statement.rule === 'none') return statement;
  if (bound === 'at-least') return { ...statement, bound, max: null };
  return bound === 'at-most' ? { ...statement, bound, min: null } : { ...statement, bound };
}

function withHedge(statement: ReadStatement, sentence: Sentence): ReadStatement {
  if (statement.kind === 'date' || statement.kind === 'other') return statement;
  const { tokens } = sentence;
  const before = hedgeOf(tokens, statement);
  const behind = before === null ? hedgeBehind(tokens, statement) : null;
  if (before !== null) {
    return {
      ...bounded(statement, before.bound),
      hedge: before.words,
      phraseFirst: Math.min(before.first, statement.phraseFirst),
    };
  }
  if (behind === null) return statement;
  return {
    ...bounded(statement, behind.value),
    hedge: behind.words,
    phraseEnd: Math.max(behind.end, statement.phraseEnd),
  };
}

/** Hedges and bounds: "about 300", "up to 12,000", "at least five", "ten or more"; not "over five years". */
export const hedges: Rule = { name: 'hedge', apply: (draft) => changeStatements(draft, withHedge) };
