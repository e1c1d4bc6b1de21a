import type { CompiledStatement } from './compiled';
import { FEATURES, type Feature } from './feature-names';
import { featuresOf } from './features';
import { gateAgainst } from './gates';
import type { Vocabulary } from './vocabulary';
import { weightsFor } from './weights';

/** Equal values never lift a pair whose words alone stay below this. */
export const WORDS_FLOOR = -1;
/** Equal values add no more than this, whatever was learned: giving other values is the point. */
const MOST_FOR_EQUAL_VALUE = 3;
const VALUE_FEATURES: readonly Feature[] = ['equal value', 'equal telling value'];
const IS_OF_VALUE = FEATURES.map((feature) => VALUE_FEATURES.includes(feature));

/** What one feature added to a score. */
interface ScoreTerm {
  readonly feature: Feature;
  readonly added: number;
}

/** Log-odds that two statements answer one question. */
export interface Score {
  readonly logOdds: number;
  readonly terms: readonly ScoreTerm[];
}

/** The log-odds alone; minus infinity when a gate keeps the two apart. Pure, and the same in either order. */
export function logOddsOf(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): number {
  if (gateAgainst(a, b, vocabulary) !== null) return Number.NEGATIVE_INFINITY;
  const values = featuresOf(a, b, vocabulary);
  const { bias, of } = weightsFor(a.value.kind);
  let words = bias;
  let equal = 0;
  for (let at = 0; at < FEATURES.length; at += 1) {
    const feature = FEATURES[at];
    if (feature === undefined) continue;
    const added = of[feature] * (values[at] ?? 0);
    if (IS_OF_VALUE[at]) equal += added;
    else words += added;
  }
  return words < WORDS_FLOOR ? words : words + Math.min(MOST_FOR_EQUAL_VALUE, equal);
}

/** The same log-odds with what each feature added, greatest first: the answer to "why this badge?". */
export function scoreOf(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): Score {
  const values = featuresOf(a, b, vocabulary);
  const { of } = weightsFor(a.value.kind);
  const terms = FEATURES.map((feature, at) => ({ feature, added: of[feature] * (values[at] ?? 0) })).filter(
    ({ added }) => added !== 0,
  );
  terms.sort((x, y) => Math.abs(y.added) - Math.abs(x.added));
  return { logOdds: logOddsOf(a, b, vocabulary), terms };
}

/** Probability of a log-odds. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
