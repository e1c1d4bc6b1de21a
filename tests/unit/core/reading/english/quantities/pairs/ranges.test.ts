import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['Between 10 and 12 boats sank.', ['10 and 12: count 10..12 boat']],
  ['It lies 5-10 km away.', ['5-10 km: measure 5..10 kilometre']],
  ['It took two or three weeks.', ['two or three weeks: duration 2..3 week']],
  ['They sent three or four of these brigades.', ['three or four: count 3..4 brigade']],
  ['It costs $3 billion to $5 billion.', ['$3 billion to $5 billion: money 3000000000..5000000000 USD']],
  ['Prices range from $200,000 to $4 million.', ['$200,000 to $4 million: money 200000..4000000 USD']],
  ['It fell by 1 to 1.5 degrees.', ['1 to 1.5 degrees: measure 1..1.5 degree']],
  [
    'They cut it from 5 to 7 percent to 3 to 4 percent.',
    ['5 to 7 percent: percent 5..7 percent', '3 to 4 percent: percent 3..4 percent'],
  ],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['It rose from 10 percent to 12 percent.', ['10 percent: percent 10 percent', '12 percent: percent 12 percent']],
  ['It rose by $4 billion to $12 billion.', ['$4 billion: money 4000000000 USD', '$12 billion: money 12000000000 USD']],
  ['Two men and 12 women left.', ['Two: count 2 man', '12: count 12 woman']],
];

describe('ranges', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
