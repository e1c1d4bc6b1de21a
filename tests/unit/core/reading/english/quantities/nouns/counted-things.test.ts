import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['14 Danish reserve brigades operate there.', ['14: count 14 [Danish] [reserve] brigade']],
  ['Some 12,000 North Koreans arrived.', ['12,000: count ~12000 North Korean']],
  ['They sent 500 North Korean soldiers.', ['500: count 500 [North Korean] soldier']],
  ['Thousands of Danish, North Korean nurses came.', ['Thousands: count 1000..10000 [Danish] [North Korean] nurse']],
  ['They sold 3 sports cars and 5 CPUs.', ['3: count 3 [sports] car', '5: count 5 cpu']],
  ['The airline grounded two new 737 Max jets.', ['two: count 2 [new] [737 Max] jet', '737: other']],
  ['They ordered 50 A320neo jets.', ['50: count 50 [A320neo] jet', '320: other']],
  ['The index posted 32 new 52-week highs.', ['32: count 32 [new] [52-week] high', '52-week: duration 52 week']],
  ['They made 250,000 152mm shells.', ['250,000: count 250000 shell', '152mm: other']],
  ['About 1.3 million Rohingya fled.', ['1.3 million: count ~1300000 Rohingya']],
  ['Two of the three suspects fled.', ['Two: count 2 suspect', 'three: count 3 suspect']],
  ['24 dead and over 200 injured', ['24: count 24 [dead] people', '200: count >=200 [injured] people']],
  ['Five were killed.', ['Five: count 5 people']],
  ['Dozens of French and British sailors left.', ['Dozens: count 12..120 [French] [British] sailor']],
  ['The top three seeds play.', ['three: count 3 [top] seed']],
  ['19 fouls proves it was rough.', ['19: count 19 foul']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['He scored 13 for the Lions.', ['13: count 13 -']],
  ['She left 40 as rains began.', ['40: count 40 -']],
];

describe('countedThings', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
