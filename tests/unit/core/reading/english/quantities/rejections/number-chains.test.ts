import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['Call 555-0142 or (202) 555-0142.', []],
  ['Call +44 20 7946 0958.', []],
  ['Version 1.2.3 is out; the shop is open 24/7.', []],
  ['He scored with 4:39 left.', ['4:39: other']],
];
const FALSE_FRIENDS: readonly Row[] = [['They sold 5-10 vans.', ['5-10: count 5..10 van']]];

describe('numberChains', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
