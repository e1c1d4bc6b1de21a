import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from './figures';

const ROWS: readonly Row[] = [
  ['About 300 boats sank.', ['300: count ~300 boat']],
  ['Some 300 boats sank.', ['300: count ~300 boat']],
  ['Nearly 300 boats sank.', ['300: count ~300 boat']],
  ['An estimated 300 boats sank.', ['300: count ~300 boat']],
  ['It took ~300 boats.', ['300: count ~300 boat']],
  ['It took 300 boats or so.', ['300: count ~300 boat']],
  ['More than 300 boats sank.', ['300: count >=300 boat']],
  ['At least 300 boats sank.', ['300: count >=300 boat']],
  ['No fewer than 300 boats sank.', ['300: count >=300 boat']],
  ['Over 300 boats sank.', ['300: count >=300 boat']],
  ['It took 300+ boats.', ['300: count >=300 boat']],
  ['It took 300 or more boats.', ['300: count >=300 boat']],
  ['Up to 300 boats sank.', ['300: count <=300 boat']],
  ['As many as 300 boats sank.', ['300: count <=300 boat']],
  ['Fewer than 300 boats sank.', ['300: count <=300 boat']],
  ['It can hold up to about 40 boats.', ['40: count <=40 boat']],
  ['The bill would top €500 million.', ['€500 million: money >=500000000 EUR']],
  ['The garrison never exceeded 1,800 men.', ['1,800: count <=1800 man']],
  ["The crowd didn't exceed 900 people.", ['900: count <=900 people']],
  ['After over two years they left.', ['two years: duration >=2 year']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['The top 10 clubs met.', ['10: count 10 [top] club']],
  ['Over five years he wrote two books.', ['five years: duration 5 year', 'two: count 2 book']],
  ['They will hand over 1,000 men.', ['1,000: count 1000 man']],
  ['It was higher than the 4% seen in May.', ['4%: percent 4 percent']],
  ['It left 24 dead and over 200 hurt.', ['24: count 24 [dead] people', '200: count >=200 [hurt] people']],
];

describe('hedges', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
