import type { Draft, ReadStatement, Rule, Sentence, Token } from '../../../types';

/** "of them", "of these", "of those", "of whom", "of which" right behind the number. */
const PRONOUN = /^(?:them|these|those|whom|which|us|you)$/;
/** Words between "including" or "of which" and the number. */
const REACH = 4;
const OPENS_PART = /^(?:including|includes|included|whom|which)$/;

/** "11,000 of them", "70,000 of these are". */
function isOfThem(tokens: readonly Token[], { endToken }: ReadStatement): boolean {
  return tokens[endToken]?.lower === 'of' && PRONOUN.test(tokens[endToken + 1]?.lower ?? '');
}

/** "including 500 officers", "of whom about 6,000", "of which $281 million". */
function isOpened(tokens: readonly Token[], { firstToken, phraseFirst }: ReadStatement): boolean {
  for (let back = 1; back <= REACH; back += 1) {
    const at = Math.min(firstToken, phraseFirst) - back;
    const lower = tokens[at]?.lower;
    if (lower === undefined || /^[.;:]$/.test(lower)) return false;
    if (OPENS_PART.test(lower)) return /^includ/.test(lower) || tokens[at - 1]?.lower === 'of';
  }
  return false;
}

/** "Of the 90 howitzers sent, 79 are used": the whole stands first. */
function isOutOfFirst(tokens: readonly Token[], whole: ReadStatement): boolean {
  return tokens[0]?.lower === 'of' && Math.min(whole.firstToken, whole.phraseFirst) <= 2;
}

const isFigure = ({ kind }: ReadStatement) => kind === 'count' || kind === 'money' || kind === 'measure';

/** The statement before, in this sentence or the one before, that the part is of: same kind, and not itself a part beside it. */
function wholeOf(part: ReadStatement, result: readonly ReadStatement[]): number | null {
  for (let at = result.length - 1; at >= 0; at -= 1) {
    const whole = result[at];
    if (whole === undefined || part.sentence - whole.sentence > 1) return null;
    if (!isFigure(whole) || (part.kind !== 'percent' && whole.kind !== part.kind) || whole.unit === null) continue;
    return result[at]?.partOf ?? at;
  }
  return null;
}

function joined(part: ReadStatement, whole: ReadStatement, wholeIndex: number): ReadStatement {
  const isElided = part.kind === 'count' && (part.head === null || part.carried);
  const thing = isElided ? { head: whole.head, unit: whole.unit, modifiers: whole.modifiers, carried: true } : {};
  return { ...part, ...thing, partOf: wholeIndex };
}

/** The place of the whole that opens the sentence of the part ("Of the 90 guns sent, …"), or null. */
function wholeInFront(tokens: readonly Token[], part: ReadStatement, result: readonly ReadStatement[]): number | null {
  const isElided = part.kind === 'count' && (part.head === null || part.carried);
  if (!isElided || tokens[0]?.lower !== 'of') return null;
  for (let at = result.length - 1; result[at]?.sentence === part.sentence; at -= 1) {
    const whole = result[at];
    if (whole !== undefined && isFigure(whole) && isOutOfFirst(tokens, whole)) return at;
  }
  return null;
}

function linkedPart(
  sentence: Sentence | undefined,
  part: ReadStatement,
  result: readonly ReadStatement[],
): ReadStatement {
  if (sentence === undefined || part.kind === 'date' || part.kind === 'other' || part.kind === 'duration') return part;
  const { tokens } = sentence;
  const isSaid = isOfThem(tokens, part) || isOpened(tokens, part);
  const at = isSaid ? wholeOf(part, result) : wholeInFront(tokens, part, result);
  const whole = at === null ? undefined : result[at];
  return at === null || whole === undefined ? part : joined(part, whole, at);
}

/** Parts and their whole: "50,000 troops - 11,000 of them", "$334 million, including $281 million in cash". */
export const parts: Rule = {
  name: 'part',
  apply(draft: Draft): Draft {
    const result: ReadStatement[] = [];
    let changed = false;
    draft.statements.forEach((statement) => {
      const next = linkedPart(draft.sentences[statement.sentence], statement, result);
      if (next !== statement) changed = true;
      result.push(next);
    });
    return changed ? { ...draft, statements: result } : draft;
  },
};
