import { f1, share } from './counts';
import type { MatchCounts } from './judge-page';

/** What is published of matching; each is computed from counts that add up over texts. */
export const MATCH_METRICS = {
  precision: ({ right, detected }: MatchCounts) => share(right, detected),
  recall: ({ right, known }: MatchCounts) => share(right, known),
  f1: ({ right, detected, known }: MatchCounts) => f1(right, detected, known),
  different: ({ differentRight, different }: MatchCounts) => share(differentRight, different),
  purity: ({ pure, versions }: MatchCounts) => share(pure, versions),
  coverage: ({ coverShown, coverAll }: MatchCounts) => share(coverShown, coverAll),
  falsePer100Unrelated: ({ falseOnUnrelated, unrelated }: MatchCounts) => 100 * share(falseOnUnrelated, unrelated),
};

/** Names of the figures of matching. */
export type MatchMetric = keyof typeof MATCH_METRICS;

/** The figures of one sum, without intervals. */
export function matchFiguresOf(sum: MatchCounts): Record<MatchMetric, number> {
  return {
    precision: MATCH_METRICS.precision(sum),
    recall: MATCH_METRICS.recall(sum),
    f1: MATCH_METRICS.f1(sum),
    different: MATCH_METRICS.different(sum),
    purity: MATCH_METRICS.purity(sum),
    coverage: MATCH_METRICS.coverage(sum),
    falsePer100Unrelated: MATCH_METRICS.falsePer100Unrelated(sum),
  };
}
