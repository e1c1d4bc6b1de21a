import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['It was a sixfold rise.', ['sixfold: measure 6 fold']],
  ['Prices rose 10-fold.', ['10-fold: measure 10 fold']],
];
const FALSE_FRIENDS: readonly Row[] = [['They unfold the manifold blindfold.', []]];

describe('multiples', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
