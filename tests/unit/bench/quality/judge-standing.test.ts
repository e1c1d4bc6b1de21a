import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../../lib/core/statement';
import {
  judgeStanding,
  macroF1,
  NO_STANDINGS,
  STANDING_METRICS,
  standingRows,
} from '../../../bench/quality/judge-standing';
import { mentionOf, statementOf } from './made-up';

/** A text whose figures are annotated and read as told: `[annotated, read]`. */
function countsOf(...figures: [Standing, Standing | null][]) {
  const place = (at: number) => ({ start: 10 * at, end: 10 * at + 2 });
  const mentions = figures.map(([standing], at) => mentionOf({ ...place(at), standing }));
  const statements = figures.flatMap(([, standing], at) =>
    standing === null ? [] : [statementOf({ ...place(at), standing })],
  );
  return judgeStanding({ id: 'page', mentions }, statements);
}

describe('judgeStanding', () => {
  test('counts each annotated standing under what was read', () => {
    const counts = countsOf(['planned', 'planned'], ['planned', 'reported'], ['reported', 'reported']);
    expect(counts).toEqual({ ...NO_STANDINGS, 'planned>planned': 1, 'planned>reported': 1, 'reported>reported': 1 });
  });

  test('leaves out figures that were not read', () => {
    expect(countsOf(['denied', null])).toEqual(NO_STANDINGS);
  });
});

describe('macroF1', () => {
  test('gives each standing the same weight, however rare', () => {
    const counts = countsOf(
      ['reported', 'reported'],
      ['reported', 'reported'],
      ['reported', 'reported'],
      ['planned', 'reported'],
    );
    // Reported: precision 3/4, recall 1; planned: nothing.
    expect(macroF1(counts)).toBeCloseTo(6 / 7 / 2);
    expect(STANDING_METRICS.accuracy(counts)).toBe(0.75);
  });

  test('leaves out standings that are neither annotated nor read', () => {
    expect(macroF1(countsOf(['estimated', 'estimated']))).toBe(1);
  });

  test('is not a number when nothing was read', () => {
    expect(macroF1(NO_STANDINGS)).toBeNaN();
  });
});

test('standingRows gives precision over what was read and recall over what is annotated', () => {
  const counts = countsOf(
    ['planned', 'planned'],
    ['reported', 'planned'],
    ['planned', 'reported'],
    ['planned', 'denied'],
  );
  expect(standingRows(counts).find(({ standing }) => standing === 'planned')).toMatchObject({
    annotated: 3,
    precision: 1 / 2,
    recall: 1 / 3,
    f1: 0.4,
  });
});
