import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['He cited Article 5 and No. 10.', ['5: other', '10: other']],
  ['She flew on Flight 370 in a Boeing 737.', ['370: other', '737: other']],
  ['He lives at 49 Acacia Road.', ['49: other']],
  ['The firm is in the Fortune 500 and the S&P 500.', ['500: other', '500: other']],
  ['A category 4 storm hit.', ['4: other']],
  ['She owns an iPhone 11 Pro camera.', ['11: other']],
  ['As figure 3 shows, the 2.8 release is out.', ['3: other', '2.8: other']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['Police found 12 Danish boats.', ['12: count 12 [Danish] boat']],
  ['In the room 22 patients lie.', ['22: count 22 patient']],
  ['The prisoners number 260.', ['260: count 260 -']],
  ['Acme sold 2,000 cars.', ['2,000: count 2000 car']],
  ['Firms Cut 3,000 Jobs Across Northern Region', ['3,000: count 3000 job']],
];

describe('namedNumbers', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
