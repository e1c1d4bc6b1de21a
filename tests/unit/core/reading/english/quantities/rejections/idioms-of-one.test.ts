import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['No one knew one another.', []],
  ['One day this one will win.', []],
  ['It was a one-time gift.', []],
  ['They met one of them.', []],
  ['The two agreed.', []],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['The fire killed one man.', ['one: count 1 man']],
  ['At least one was found.', ['one: count >=1 -']],
  ['It is one of the best songs.', ['one: count 1 [good] song']],
  ['He rules one of the two regions.', ['two: count 2 region']],
  ['One plan works.', ['One: count 1 plan']],
];

describe('idiomsOfOne', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
