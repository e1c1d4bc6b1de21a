import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['They won 2-0.', ['2-0: other']],
  ['It ended 89-89 after a late goal.', ['89-89: other']],
  ['The Lions (15-17) lost.', ['15-17: other']],
];
const FALSE_FRIENDS: readonly Row[] = [['They sold 15-17 cars.', ['15-17: count 15..17 car']]];

describe('scores', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
