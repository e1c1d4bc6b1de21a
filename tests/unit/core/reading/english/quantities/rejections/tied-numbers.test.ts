import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['They sent T-72 tanks.', ['72: other']],
  ['COVID-19 spread; COVID -19 too.', ['19: other', '19: other']],
  ['A 4G phone with an x86 chip', ['4: other', '86: other']],
  ['He came 12th in the 1990s.', []],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['The 80-employee firm closed.', ['80: count 80 employee']],
  ['It has 64GB of storage.', ['64GB: measure 64 gigabyte']],
];

describe('tiedNumbers', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
