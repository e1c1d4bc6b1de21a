import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['They train 15,000 men a month.', ['15,000: count 15000 man per month']],
  ['It costs $10 per gram.', ['$10: money 10 USD per gram']],
  ['Gold cost $1,271 an ounce.', ['$1,271: money 1271 USD per ounce']],
  ['It earns $5 million annually.', ['$5 million: money 5000000 USD per year']],
  ['Rent is $80 per sq m.', ['$80: money 80 USD per square metre']],
  ['It earned 63 cents per share.', ['63 cents: money 63 - per share']],
  ['It pumps 52,000 barrels-a-day.', ['52,000 barrels: measure 52000 barrel per day']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['They lost 20 men a day after the storm.', ['20: count 20 man']],
  ['She bought 3 hats a friend had made.', ['3: count 3 hat']],
];

describe('rates', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
