import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['They waited 5 and 7 hours respectively.', ['5: duration 5 hour', '7 hours: duration 7 hour']],
  ['The club grew to 7,000 from 5,000 members.', ['7,000: count 7000 member', '5,000: count 5000 member']],
  [
    'It raised 280 million of the 1.5 billion shekels.',
    ['280 million: money 280000000 ILS', '1.5 billion shekels: money 1500000000 ILS'],
  ],
  ['It has gone from 50 to 150 shillings.', ['50: money 50 -', '150 shillings: money 150 -']],
  ['It weighs 19.6 kilos against 18.9.', ['19.6 kilos: measure 19.6 kilogram', '18.9: measure 18.9 kilogram']],
  ['It fell 2 percent, then by 1.', ['2 percent: percent 2 percent', '1: percent 1 percent']],
  ['The blast hit a bus, killing at least five.', ['five: count >=5 people']],
  ['He was hurt with 7 others.', ['7: count 7 people']],
  ['Of these, 95,800 who fled came back.', ['95,800: count 95800 people']],
];
const FALSE_FRIENDS: readonly Row[] = [['The share rose 8% to 3.65.', ['8%: percent 8 percent', '3.65: count 3.65 -']]];

describe('elidedUnits', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
