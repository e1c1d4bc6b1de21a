import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['A 6.1-magnitude quake hit.', ['6.1: measure 6.1 magnitude']],
  ['A magnitude 7 quake hit.', ['7: measure 7 magnitude']],
  ['A quake of magnitude-6.1 hit.', ['6.1: measure 6.1 magnitude']],
  ['It measured 7.2 on the Richter scale.', ['7.2: measure 7.2 magnitude']],
];
const FALSE_FRIENDS: readonly Row[] = [['The magnitude of 40 problems grew.', ['40: count 40 problem']]];

describe('magnitudes', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
