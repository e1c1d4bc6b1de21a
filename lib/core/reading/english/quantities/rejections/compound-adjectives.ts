import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { refinerRule } from '../sentence-rules';

const isHyphen = (token: Token | undefined) => token?.text === '-' && token.glued;

/** "five-seat": a number in words tied to a noun that is no unit. */
function isCompound(tokens: readonly Token[], { kind, rule, firstToken, endToken }: ReadStatement): boolean {
  if (kind !== 'count' || rule !== 'number' || tokens[firstToken]?.kind !== 'word') return false;
  return isHyphen(tokens[endToken]) && tokens[endToken + 1]?.glued === true && tokens[endToken + 1]?.kind === 'word';
}

/** "two-, three- and four-seat": a number whose noun is left for the end of the list. */
const isLeftOpen = (tokens: readonly Token[], { endToken }: ReadStatement) =>
  isHyphen(tokens[endToken]) && /^(?:,|and|or|to)$/.test(tokens[endToken + 1]?.lower ?? '');

function withoutCompounds(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const { tokens } = sentence;
  if (statements.some((statement) => isLeftOpen(tokens, statement))) return statements;
  const kept = statements.filter((statement) => !isCompound(tokens, statement));
  return kept.length === statements.length ? statements : kept;
}

/** Compound adjectives describe and do not count: "a five-seat car". Units ("five-year"), digits ("80-employee") and lists of them are kept. */
export const compoundAdjectives: Rule = refinerRule('compound-adjective', withoutCompounds);
