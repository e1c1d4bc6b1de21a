import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['It lasted less than a month.', ['a month: duration <=1 month']],
  ['It took half an hour.', ['half an hour: duration 0.5 hour']],
  ['It took a year and a half.', ['a year and a half: duration 1.5 year']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['He earns $9 a month.', ['$9: money 9 USD per month']],
  ['A day in the life of a village', []],
  ['In a second they were gone.', []],
];

describe('loneUnits', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
