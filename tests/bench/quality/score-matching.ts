import { BADGE } from '../../../lib/core/claims/decide';
import { probabilityOf } from '../../../lib/core/claims/score';
import { groupBy } from '../../../lib/core/comparison/group-by';
import type { Reading } from '../../../lib/core/reading/types';
import type { CorpusText } from '../../corpus/records';
import { sumOf } from './counts';
import { type Figure, figuresOf } from './intervals';
import { type Judgement, judgePage, type MatchCounts, NO_MATCHES } from './judge-page';
import { MATCH_METRICS, type MatchMetric, matchFiguresOf } from './match-figures';
import { badgesOn, type StoryIndex } from './story-index';

/** Thresholds of the curve in log-odds, the one that is shipped among them: from showing much to showing little. */
const CURVE = [...new Set([-3, -2, -1, 0, BADGE, 1, 1.5, 2, 2.5, 3, 4, 5])].sort((a, b) => a - b);

/** A story's index and the texts that are read against it. */
export interface Matchup {
  readonly story: StoryIndex;
  readonly texts: readonly CorpusText[];
}

/** One text judged against one index. */
export interface JudgedRun {
  readonly story: StoryIndex;
  readonly text: CorpusText;
  readonly judgement: Judgement;
}

/** Figures of a set of runs. */
export interface MatchReport {
  readonly counts: MatchCounts;
  readonly figures: Record<MatchMetric, Figure>;
}

/** One point of the precision-recall curve. */
export interface CurvePoint {
  readonly threshold: number;
  readonly probability: number;
  readonly isShipped: boolean;
  readonly figures: Record<MatchMetric, number>;
}

/** Reads each text against its index and judges its badges. */
export function runMatchups(
  matchups: readonly Matchup[],
  read: (text: CorpusText) => Reading,
  threshold?: number,
): JudgedRun[] {
  return matchups.flatMap(({ story, texts }) =>
    texts.map((text) => ({
      story,
      text,
      judgement: judgePage(text, badgesOn(story, text, read(text), threshold), story.gold),
    })),
  );
}

/** The figures with intervals; all that was judged on one text, against however many indexes, is one unit. */
export function matchReportOf(runs: readonly JudgedRun[]): MatchReport {
  const byText = groupBy(runs, ({ text }) => text.id);
  const units = [...byText.values()].map(countsOf);
  return { counts: countsOf(runs), figures: figuresOf(NO_MATCHES, units, MATCH_METRICS) };
}

/** The sum over runs. */
export function countsOf(runs: readonly JudgedRun[]): MatchCounts {
  return sumOf(
    NO_MATCHES,
    runs.map(({ judgement }) => judgement.counts),
  );
}

/** Precision and recall for each threshold. */
export function curveOf(matchups: readonly Matchup[], read: (text: CorpusText) => Reading): CurvePoint[] {
  return CURVE.map((threshold) => ({
    threshold,
    probability: probabilityOf(threshold),
    isShipped: threshold === BADGE,
    figures: matchFiguresOf(countsOf(runMatchups(matchups, read, threshold))),
  }));
}
