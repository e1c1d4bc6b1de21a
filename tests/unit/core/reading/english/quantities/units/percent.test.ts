import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['Sales rose 40%.', ['40%: percent 40 percent']],
  ['Sales rose 19 per cent.', ['19 per cent: percent 19 percent']],
  ['Sales rose 5pc and 6 percent.', ['5pc: percent 5 percent', '6 percent: percent 6 percent']],
  ['Its lead grew by two percentage points.', ['two percentage points: percent 2 percentage point']],
  ['The index closed +0.26%.', ['+0.26%: percent 0.26 percent']],
];
const FALSE_FRIENDS: readonly Row[] = [['They built 3 PC rooms per centre.', ['3: count 3 [PC] room per centre']]];

describe('percent', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
