import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['They counted 12,000 users.', ['12,000: count 12000 user']],
  ['They counted 3000 users.', ['3000: count 3000 user']],
  ['They built 1.6 million homes.', ['1.6 million: count 1600000 home']],
  ['They built 1.6mn homes.', ['1.6mn: count 1600000 home']],
  ['They built 1.6 Mil homes.', ['1.6 Mil: count 1600000 home']],
  ['They built one-point-six million homes.', ['one-point-six million: count 1600000 home']],
  ['Some towns lost 15-hundred homes.', ['15-hundred: count 1500 home']],
  ['They sent half a million letters.', ['half a million: count 500000 letter']],
  ['They sent a dozen letters.', ['a dozen: count 12 letter']],
  ['They sent half a dozen letters.', ['half a dozen: count 6 letter']],
  ['They sent a thousand letters.', ['a thousand: count 1000 letter']],
  ['They sent ten-thousand letters.', ['ten-thousand: count 10000 letter']],
  ['Three Thousand Farmers Protest', ['Three Thousand: count 3000 farmer']],
  ['One hundred and twenty-five boats left.', ['One hundred and twenty-five: count 125 boat']],
  ['Two and a half million people voted.', ['Two and a half million: count 2500000 people']],
  ['They own 11K shops and 50K vans.', ['11K: count 11000 shop', '50K: count 50000 van']],
  ['The site has 6.5M readers.', ['6.5M: count 6500000 reader']],
  ['The site has 6 B users.', ['6 B: count 6000000000 user']],
  [
    'The plan needs 4 lakh workers and 2 crore bricks.',
    ['4 lakh: count 400000 worker', '2 crore: count 20000000 brick'],
  ],
  ['About 12,50,000 voters enrolled.', ['12,50,000: count ~1250000 voter']],
  ['He ate 3½ apples and 2 1/2 pears.', ['3½: count 3.5 apple', '2 1/2: count 2.5 pear']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['She bought a 4K screen.', ['4: other']],
  ['He ran the 100 m in May.', ['100 m: measure 100 metre']],
  ['They had a point to make.', []],
  ['A hundred is a number; half of it is not.', ['A hundred: count 100 -', 'half: percent 50 percent']],
];

describe('numbers', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
