import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['It lasted less than a month.', ['a month: duration <=1 month']],
  ['It lies half a mile off.', ['half a mile: measure 0.5 mile']],
  ['Rates rose half a percentage point.', ['half a percentage point: percent 0.5 percentage point']],
  ['It took half an hour.', ['half an hour: duration 0.5 hour']],
  ['It took a year and a half.', ['a year and a half: duration 1.5 year']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['He earns $9 a month.', ['$9: money 9 USD per month']],
  ['A day in the life of a village', []],
  ['In a second they were gone.', []],
  ['He read half a book and a half-mile sign.', []],
];

describe('loneUnits', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
