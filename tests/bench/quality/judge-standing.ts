import type { Statement } from '../../../lib/core/statement';
import { type Standing, standings } from '../../corpus/records';
import { type Counts, f1, share } from './counts';
import type { JudgedText } from './judge-page';
import { isReadingJudged } from './judge-reading';
import { mostOverlapping } from './spans';

/** How often each annotated standing was read as each: keys are `annotated>read`. Adds up over texts. */
export type StandingCounts = Counts;

const keyOf = (annotated: Standing, read: Standing): string => `${annotated}>${read}`;

/** No standing read yet. */
export const NO_STANDINGS: StandingCounts = Object.fromEntries(
  standings.flatMap((annotated) => standings.map((read) => [keyOf(annotated, read), 0] as const)),
);

/** The standings of the annotated figures that were read at all. */
export function judgeStanding(page: JudgedText, statements: readonly Statement[]): StandingCounts {
  const counts: Record<string, number> = { ...NO_STANDINGS };
  for (const mention of page.mentions.filter(isReadingJudged)) {
    const statement = mostOverlapping(mention, statements);
    if (statement === undefined) continue;
    const key = keyOf(mention.standing, statement.standing);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** One standing's figures. */
export interface StandingRow {
  readonly standing: Standing;
  readonly annotated: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of each standing that is annotated or read at all. */
export function standingRows(counts: StandingCounts): StandingRow[] {
  return standings.flatMap((standing) => {
    const right = counts[keyOf(standing, standing)] ?? 0;
    const annotated = sumOver((other) => counts[keyOf(standing, other)]);
    const read = sumOver((other) => counts[keyOf(other, standing)]);
    if (annotated + read === 0) return [];
    const [precision, recall] = [share(right, read), share(right, annotated)];
    return [{ standing, annotated, precision, recall, f1: f1(right, read, annotated) }];
  });
}

/** Every standing counts the same, however rare. */
export function macroF1(counts: StandingCounts): number {
  const rows = standingRows(counts);
  return share(
    rows.reduce((sum, row) => sum + row.f1, 0),
    rows.length,
  );
}

const sumOver = (countOf: (standing: Standing) => number | undefined): number =>
  standings.reduce((sum, standing) => sum + (countOf(standing) ?? 0), 0);

/** What is published of standing. */
export const STANDING_METRICS = {
  macroF1,
  accuracy: (counts: StandingCounts) =>
    share(
      sumOver((standing) => counts[keyOf(standing, standing)]),
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    ),
};
