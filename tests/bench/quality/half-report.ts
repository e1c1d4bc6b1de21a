import { groupBy } from '../../../lib/core/comparison/group-by';
import type { Reading } from '../../../lib/core/reading/types';
import type { CorpusText } from '../../corpus/records';
import { type CorpusHalf, readHalf } from './corpus-half';
import { sumOf } from './counts';
import { type Figure, figuresOf } from './intervals';
import type { MatchCounts } from './judge-page';
import { judgePair, NO_PAIRS, PAIR_METRICS, type PairAnswer, type PairCounts } from './judge-pairs';
import { judgeReading, NO_READING, READING_METRICS, type ReadingCounts } from './judge-reading';
import { judgeStanding, NO_STANDINGS, STANDING_METRICS, type StandingRow, standingRows } from './judge-standing';
import { type ErrorCase, listErrors } from './list-errors';
import { type MatchMetric, matchFiguresOf } from './match-figures';
import type { Half } from './options';
import { createPairReader } from './pair-answers';
import {
  type CurvePoint,
  countsOf,
  curveOf,
  type JudgedRun,
  type MatchReport,
  type Matchup,
  matchReportOf,
  runMatchups,
} from './score-matching';
import { createReader, indexStory, joinStories } from './story-index';

/** Figures with what they were counted from. */
export interface Scored<Counts, Name extends string> {
  readonly counts: Counts;
  readonly figures: Record<Name, Figure>;
}

/** All that is published of one half of the corpus. */
export interface HalfReport {
  readonly half: Half;
  readonly sizes: Readonly<Record<'stories' | 'indexed' | 'read' | 'unrelated' | 'pairs', number>>;
  readonly matching: MatchReport;
  readonly stories: readonly {
    readonly name: string;
    readonly counts: MatchCounts;
    readonly figures: Record<MatchMetric, number>;
  }[];
  /** All stories of the half in one library. */
  readonly library: MatchReport;
  readonly curve: readonly CurvePoint[];
  readonly pairs: Scored<PairCounts, keyof typeof PAIR_METRICS>;
  readonly standing: { readonly rows: readonly StandingRow[] } & Scored<
    Readonly<Record<string, number>>,
    keyof typeof STANDING_METRICS
  >;
  readonly reading: Scored<ReadingCounts, keyof typeof READING_METRICS>;
  /** Null for the held half, of which nothing but figures is ever shown. */
  readonly errors: readonly ErrorCase[] | null;
}

/** Measures one half. */
export function reportHalf(name: Half): HalfReport {
  const half = readHalf(name);
  const read = createReader();
  const stories = half.stories.map(({ id }) =>
    indexStory(
      id,
      half.texts.filter(({ story }) => story === id),
    ),
  );
  const toRead = half.texts.filter(({ index }) => !index);
  const matchups: Matchup[] = stories.map((story) => ({
    story,
    texts: [...toRead.filter((text) => text.story === story.name), ...half.unrelated],
  }));
  const runs = runMatchups(matchups, read);
  const library = { story: joinStories('all stories', stories), texts: [...toRead, ...half.unrelated] };
  const answers = answersTo(half, read);
  return {
    half: name,
    sizes: {
      stories: stories.length,
      indexed: half.texts.length - toRead.length,
      read: toRead.length,
      unrelated: half.unrelated.length,
      pairs: half.pairs.length,
    },
    matching: matchReportOf(runs),
    stories: stories.map((story) => storyRow(story.name, runs)),
    library: matchReportOf(runMatchups([library], read)),
    curve: curveOf(matchups, read),
    pairs: pairScores(answers),
    ...textScores([...half.texts, ...half.unrelated], read),
    errors: name === 'held' ? null : listErrors({ half, runs, read, answers }),
  };
}

function storyRow(name: string, runs: readonly JudgedRun[]): HalfReport['stories'][number] {
  const counts = countsOf(runs.filter(({ story }) => story.name === name));
  return { name, counts, figures: matchFiguresOf(counts) };
}

function answersTo(
  { stories, texts, pairs }: CorpusHalf,
  read: (text: CorpusText) => Reading,
): Map<CorpusHalf['pairs'][number], PairAnswer> {
  const answers = new Map<CorpusHalf['pairs'][number], PairAnswer>();
  for (const { id } of stories) {
    const answer = createPairReader(
      id,
      texts.filter(({ story }) => story === id),
      read,
    );
    for (const pair of pairs.filter(({ story }) => story === id)) answers.set(pair, answer(pair));
  }
  return answers;
}

function pairScores(answers: ReadonlyMap<CorpusHalf['pairs'][number], PairAnswer>): HalfReport['pairs'] {
  const byText = groupBy(answers, ([pair]) => pair.mention.text);
  const units = [...byText.values()].map((pairs) =>
    sumOf(
      NO_PAIRS,
      pairs.map(([pair, answer]) => judgePair(pair, answer)),
    ),
  );
  return { counts: sumOf(NO_PAIRS, units), figures: figuresOf(NO_PAIRS, units, PAIR_METRICS) };
}

function textScores(
  texts: readonly CorpusText[],
  read: (text: CorpusText) => Reading,
): Pick<HalfReport, 'reading' | 'standing'> {
  const readings = texts.map((text) => judgeReading(text, read(text).statements).counts);
  const standings = texts.map((text) => judgeStanding(text, read(text).statements));
  const standing = sumOf(NO_STANDINGS, standings);
  return {
    reading: { counts: sumOf(NO_READING, readings), figures: figuresOf(NO_READING, readings, READING_METRICS) },
    standing: {
      rows: standingRows(standing),
      counts: standing,
      figures: figuresOf(NO_STANDINGS, standings, STANDING_METRICS),
    },
  };
}
