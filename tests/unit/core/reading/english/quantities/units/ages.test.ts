import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['A 22-year-old man fell.', ['22-year-old: duration 22 year of age']],
  ['A sixteen-year-old boy fell.', ['sixteen-year-old: duration 16 year of age']],
  ['The girl is 10 years old.', ['10 years old: duration 10 year of age']],
  ['He was aged 35.', ['35: duration 35 year of age']],
  ['She turned 40 this week.', ['40: duration 40 year of age']],
  ['They found a boy of six.', ['six: duration 6 year of age']],
  ['Children under 12 go free.', ['12: duration <=12 year of age']],
  ['Jane Roe, 25, left early.', ['25: duration 25 year of age']],
  ['"Too few," said harbour pilot Bo Roe, 61.', ['61: duration 61 year of age']],
  ['One man, 66, died.', ['One: count 1 man', '66: duration 66 year of age']],
  ['They are aged between 17 and 34.', ['17 and 34: duration 17..34 year of age']],
  ['Life expectancy in the north is around 73.', ['73: duration ~73 year of age']],
  ['It is for anyone 12 and older.', ['12: duration 12 year of age']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['Boats sank in Berg, 12, and in Thal.', []],
  ['The law is 10 years in the making.', ['10 years: duration 10 year']],
];

describe('ages', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
