import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['It costs three to five billion dollars.', ['three to five billion dollars: money 3000000000..5000000000 USD']],
  ['They sent 11-12,000 nurses.', ['11-12,000: count 11000..12000 nurse']],
  ['They sent 10–12,000 nurses.', ['10–12,000: count 10000..12000 nurse']],
  ['They sent 10 to 12 thousand nurses.', ['10 to 12 thousand: count 10000..12000 nurse']],
  ['It costs $1 to $2 million.', ['$1 to $2 million: money 1000000..2000000 USD']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['It costs $500 to $1 million.', ['$500 to $1 million: money 500..1000000 USD']],
  ['It costs $750,000 to $1 million.', ['$750,000 to $1 million: money 750000..1000000 USD']],
];

describe('elidedMagnitude', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
