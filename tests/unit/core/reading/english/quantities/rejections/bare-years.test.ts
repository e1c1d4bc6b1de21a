import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['The plan of 1914 failed.', []],
  ['Acme lowered its 2018 sales forecasts.', []],
  ['Seas will rise by 2120.', []],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['The army lost 2000 men.', ['2000: count 2000 man']],
  ['They sold 1950 tickets.', ['1950: count 1950 ticket']],
];

describe('bareYears', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
