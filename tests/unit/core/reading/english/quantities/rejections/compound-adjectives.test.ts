import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['He drives a five-seat car.', []],
  ['It is a two-way street.', []],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['They build two-, three- and four-seat cars.', ['two: count 2 seat', 'three: count 3 seat', 'four: count 4 seat']],
  ['He signed a five-year deal.', ['five-year: duration 5 year']],
];

describe('compoundAdjectives', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
