import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['Two-thirds of voters stayed home.', ['Two-thirds: percent 66.6667 percent']],
  [
    'It uses a quarter of the power and one sixth the space.',
    ['a quarter: percent 25 percent', 'one sixth: percent 16.6667 percent'],
  ],
  ['Half of them left.', ['Half: percent 50 percent']],
  ['More than half voted.', ['half: percent >=50 percent']],
  ['One in five homes is empty.', ['One in five: percent 20 percent']],
  ['Nine out of ten shops closed.', ['Nine out of ten: percent 90 percent']],
  ['Some 1/3 of them agreed.', ['1/3: percent ~33.3333 percent']],
  ['It lies a quarter of a mile off.', ['a quarter: measure 0.25 mile']],
  ['It holds 1⁄32 of a US quart.', ['1⁄32: measure 0.03125 quart']],
  ['It rose by a third of a percentage point.', ['a third: percent 0.333333 percentage point']],
  ['They sold ½ of the crop.', ['½: percent 50 percent']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['He led in the first half and the third quarter.', []],
  ['The attack of 9/11 and a 24/7 shop', []],
  ['A quarter of a village burned.', ['A quarter: percent 25 percent']],
  ['He came third; a third man came later.', []],
  ['It happened two in 3 days.', ['two: count 2 -', '3 days: duration 3 day']],
  ['She waited half an hour.', ['half an hour: duration 0.5 hour']],
];

describe('fractions', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
