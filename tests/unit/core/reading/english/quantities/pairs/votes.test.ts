import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['The Senate passed it 69-30.', ['69: count 69 vote', '30: count 30 vote']],
  ['Lawmakers approved it 69 to 30.', ['69: count 69 vote', '30: count 30 vote']],
  ['The bill failed in a 220-to-212 vote.', ['220: count 220 vote', '212: count 212 vote']],
];
const FALSE_FRIENDS: readonly Row[] = [['The court heard 10-12 witnesses.', ['10-12: count 10..12 witness']]];

describe('votes', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
