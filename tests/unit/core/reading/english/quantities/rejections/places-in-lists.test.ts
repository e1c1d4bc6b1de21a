import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['They finished in the bottom three.', []],
  ['1. Open the lid', []],
  ['10 of the best phones', []],
  ['Boats sank in Berg, 12, and in Thal.', []],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['The top three seeds play.', ['three: count 3 [top] seed']],
  ['He sold 5 of the cars.', ['5: count 5 car']],
];

describe('placesInLists', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
