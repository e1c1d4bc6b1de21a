import { newStatement } from '../../../statements';
import type { ReadStatement, Rule, Sentence } from '../../../types';
import { VOTE_WORDS } from '../../lexicons/change-words';
import { refinerRule } from '../sentence-rules';
import { jointOf } from './pair-words';

const isPlain = ({ kind, min, max, head }: ReadStatement) =>
  kind === 'count' && head === null && min !== null && min === max && Number.isInteger(min);

/** Two whole numbers joined as the result of a vote is. */
function isVote(sentence: Sentence, before: ReadStatement, after: ReadStatement): boolean {
  if (!isPlain(before) || !isPlain(after)) return false;
  const joint = jointOf(sentence, before, after);
  if (joint !== 'hyphen' && joint !== 'to') return false;
  return before.endToken - before.firstToken === 1 && after.endToken - after.firstToken === 1;
}

function asVotes(sentence: Sentence, statement: ReadStatement): ReadStatement {
  const { firstToken, endToken, min, max } = statement;
  return newStatement(sentence, firstToken, endToken, {
    kind: 'count',
    rule: 'vote',
    min,
    max,
    unit: 'vote',
    head: 'vote',
  });
}

function withVotes(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  if (statements.length < 2 || !sentence.tokens.some((token) => VOTE_WORDS.has(token.lower))) return statements;
  const votes = new Set<ReadStatement>();
  statements.forEach((statement, index) => {
    const next = statements[index + 1];
    if (next === undefined || votes.has(statement) || !isVote(sentence, statement, next)) return;
    // "a 10-15 vote lead" is read as a range only when the lower number comes first and a noun follows
    if (
      (statement.min ?? 0) < (next.min ?? 0) &&
      sentence.tokens[next.endToken]?.kind === 'word' &&
      /s$/.test(sentence.tokens[next.endToken]?.lower ?? '')
    )
      return;
    votes.add(statement);
    votes.add(next);
  });
  return votes.size === 0
    ? statements
    : statements.map((statement) => (votes.has(statement) ? asVotes(sentence, statement) : statement));
}

/** The result of a vote is two counts: "69-30", "69 to 30", "220-to-212". */
export const votes: Rule = refinerRule('vote', withVotes);
