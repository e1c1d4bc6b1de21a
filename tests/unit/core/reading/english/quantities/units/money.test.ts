import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['It paid US$115 million.', ['US$115 million: money 115000000 USD']],
  ['It paid USD 115 million.', ['USD 115 million: money 115000000 USD']],
  ['It paid 115 million dollars.', ['115 million dollars: money 115000000 USD']],
  [
    'It paid $3bn, $281M and $334m.',
    ['$3bn: money 3000000000 USD', '$281M: money 281000000 USD', '$334m: money 334000000 USD'],
  ],
  ['It paid £2.5m.', ['£2.5m: money 2500000 GBP']],
  ['It paid 1,200€.', ['1,200€: money 1200 EUR']],
  ['It paid ¥500 and ₩4,000.', ['¥500: money 500 JPY', '₩4,000: money 4000 KRW']],
  ['The fine was 100,000 rubles.', ['100,000 rubles: money 100000 RUB']],
  [
    'It paid 400 leva, 30 lei and 20 soles.',
    ['400 leva: money 400 BGN', '30 lei: money 30 RON', '20 soles: money 20 PEN'],
  ],
  ['The fine was 9 million won.', ['9 million won: money 9000000 KRW']],
  ['It paid 7 million Danish crowns.', ['7 million Danish crowns: money 7000000 DKK']],
  [
    'It paid A$5, NZ$6, HK $7 and $A8.',
    ['A$5: money 5 AUD', 'NZ$6: money 6 NZD', 'HK $7: money 7 HKD', '$A8: money 8 AUD'],
  ],
  ['Oil cost $76 US a barrel.', ['$76 US: money 76 USD per barrel']],
  [
    'It gave $5 billion U.S. $3 billion later.',
    ['$5 billion: money 5000000000 USD', 'U.S. $3 billion: money 3000000000 USD'],
  ],
  ['The debt grew to Rs 500 crore.', ['Rs 500 crore: money 5000000000 INR']],
  ['The balance fell to $-50.8bn.', ['$-50.8bn: money -50800000000 USD']],
  ['A $334 million bet', ['$334 million: money 334000000 USD']],
  ['The car costs 30,000 pounds.', ['30,000 pounds: money 30000 GBP']],
  ['Shares lost 63 cents.', ['63 cents: money 63 -']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['Of the 12 games they won 3 won late.', ['12: count 12 game', '3: count 3 game']],
  ['The bag weighs 20 pounds.', ['20 pounds: measure 20 pound']],
  ['ALL 5 players left.', ['5: count 5 player']],
  ['She sold her PS5.', ['5: other']],
];

describe('money', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
