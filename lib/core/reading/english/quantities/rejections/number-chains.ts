import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { refinerRule } from '../sentence-rules';

/** From so many numbers in a chain of hyphens or dots on, it is a phone number, a version, or an address of a machine. */
const LONG_CHAIN = 3;

/** The mark that glues two numbers together, or null. */
function joint(tokens: readonly Token[], before: ReadStatement, after: ReadStatement): string | null {
  const mark = tokens[before.endToken];
  if (after.firstToken !== before.endToken + 1 || !mark?.glued || !tokens[after.firstToken]?.glued) return null;
  return /^[-./:]$/.test(mark.text) ? mark.text : null;
}

/** "(555) 123-4567": an area code in brackets. */
function isAreaCode(tokens: readonly Token[], { firstToken, endToken }: ReadStatement): boolean {
  return (
    tokens[firstToken - 1]?.text === '(' &&
    tokens[endToken]?.text === ')' &&
    tokens[endToken + 1]?.kind === 'number' &&
    tokens[endToken + 2]?.text === '-'
  );
}

/** How many statements from `from` on are one number behind a plus, in groups: "+44 20 7946 0958". */
function dialled(tokens: readonly Token[], statements: readonly ReadStatement[], from: number): number {
  const first = statements[from];
  if (first === undefined || tokens[first.firstToken - 1]?.text !== '+') return 0;
  let end = from + 1;
  while (end < statements.length && statements[end]?.firstToken === statements[end - 1]?.endToken) end += 1;
  return end - from > 1 ? end - from : 0;
}

/** One past the last statement of the chain that starts at `from`. */
function chainEnd(tokens: readonly Token[], statements: readonly ReadStatement[], from: number): number {
  let end = from + 1;
  for (;;) {
    const [before, after] = [statements[end - 1], statements[end]];
    if (before === undefined || after === undefined || after.kind === 'date' || joint(tokens, before, after) === null)
      return end;
    end += 1;
  }
}

const isBare = (tokens: readonly Token[], statement: ReadStatement) =>
  statement.kind === 'count' &&
  statement.endToken - statement.firstToken === 1 &&
  tokens[statement.firstToken]?.kind === 'number';

function isNameLike(tokens: readonly Token[], chain: readonly ReadStatement[]): boolean {
  const [first, second] = chain;
  if (first === undefined || second === undefined) return false;
  const mark = tokens[first.endToken]?.text;
  if (chain.length >= LONG_CHAIN) return true;
  // "1.2.3" comes as "1.2" and "3"
  if (mark === '.') return true;
  // "24/7", "50/50", "4:39"; "555-1234" has the parts of a phone number
  return (
    mark === '/' ||
    mark === ':' ||
    (mark === '-' &&
      /^\d{3}$/.test(tokens[first.firstToken]?.text ?? '') &&
      /^\d{4}$/.test(tokens[second.firstToken]?.text ?? ''))
  );
}

function withoutChains(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const { tokens } = sentence;
  const kept: ReadStatement[] = [];
  for (let at = 0; at < statements.length; ) {
    const statement = statements[at];
    if (statement === undefined) break;
    const end = statement.kind === 'count' ? chainEnd(tokens, statements, at) : at + 1;
    const chain = statements.slice(at, end);
    const isChain =
      chain.length > 1 && chain.slice(0, -1).every((one) => isBare(tokens, one)) && isNameLike(tokens, chain);
    const groups = dialled(tokens, statements, at);
    if (groups === 0 && !isChain && !isAreaCode(tokens, statement)) kept.push(...chain);
    at = Math.max(end, at + groups);
  }
  return kept.length === statements.length ? statements : kept;
}

/** Chains of numbers are no figures: phone numbers, versions, "24/7", scores with a colon. */
export const numberChains: Rule = refinerRule('number-chain', withoutChains);
