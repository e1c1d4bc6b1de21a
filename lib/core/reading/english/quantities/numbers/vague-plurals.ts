import { newStatement } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { CUE } from '../../cues';
import { SCALES, VAGUE_PLURALS } from '../../lexicons/number-words';
import { finderRule } from '../sentence-rules';

/** "scores" are goals unless something is said to be scores of. */
const NEEDS_OF: ReadonlySet<string> = new Set(['scores', 'tens']);

interface Vague {
  readonly min: number;
  readonly max: number;
  readonly end: number;
}

const times = (a: number, b: number) => Number((a * b).toPrecision(12));

function vagueAt(tokens: readonly Token[], at: number): Vague | null {
  const range = VAGUE_PLURALS.get(tokens[at]?.lower ?? '');
  if (range === undefined) return null;
  const of = tokens[at + 1]?.lower === 'of';
  const inner = of ? VAGUE_PLURALS.get(tokens[at + 2]?.lower ?? '') : undefined;
  if (inner !== undefined) {
    const further = tokens[at + 3]?.lower === 'of' ? VAGUE_PLURALS.get(tokens[at + 4]?.lower ?? '') : undefined;
    const [factor, end] = further === undefined ? [inner[0], at + 3] : [inner[0] * further[0], at + 5];
    return { min: times(range[0], factor), max: times(range[1], factor), end };
  }
  if (NEEDS_OF.has(tokens[at]?.lower ?? '') && !of) return null;
  const scale = SCALES.get(tokens[at + 1]?.lower ?? '');
  if (scale !== undefined) return { min: times(range[0], scale), max: times(range[1], scale), end: at + 2 };
  return { min: range[0], max: range[1], end: at + 1 };
}

function vagueInSentence(sentence: Sentence, taken: readonly boolean[]): ReadStatement[] {
  const { tokens } = sentence;
  const found: ReadStatement[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // "5 millions" is a number; "in the thousands" and "by the dozens" say the same as the bare plural
    if (taken[at] || tokens[at - 1]?.kind === 'number') continue;
    const vague = vagueAt(tokens, at);
    if (vague === null) continue;
    const { min, max, end } = vague;
    found.push(newStatement(sentence, at, end, { kind: 'count', rule: 'vague-plural', bound: 'range', min, max }));
    at = end - 1;
  }
  return found;
}

/** Orders of magnitude in words: "dozens", "tens of thousands", "hundreds of". */
export const vaguePlurals: Rule = finderRule('vague-plural', CUE.vaguePlural, vagueInSentence);
