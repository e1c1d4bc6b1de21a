import { describe, expect, test } from 'vitest';
import { versionAt } from '../../read-claims';

describe('scopeOf', () => {
  test.each([
    ['Some 5,000 soldiers are stationed near the border.', '5,000', 'near the border'],
    ['The army has 5,000 soldiers, 900 of them in the northern province.', '900', 'of them in the northern province'],
    ['On the lakeside campsite alone eight people drowned.', 'eight', 'On the lakeside campsite alone'],
    ['Officials counted 70 wounded people, not counting soldiers.', '70', 'not counting soldiers'],
    ['The army lost 30 tanks in the first week.', '30', 'in the first week'],
    [
      'There are 900 soldiers in the country, of whom 300 have reached the front.',
      '300',
      'of whom 300 have reached the front',
    ],
    ['The first contingent comprised 1,500 men.', '1,500', 'first contingent'],
    ['Not including officers, 700 men were taken prisoner.', '700', 'Not including officers'],
    ['Apart from the two southern districts, 400 schools are shut.', '400', 'Apart from the two southern districts'],
    ['Just in the capital, 900 buildings were damaged.', '900', 'in the capital'],
    ['Some 1,500 of the 11,000 soldiers have arrived.', '1,500', 'of the 11,000 soldiers have arrived'],
    ['In our region 2,900 of the 9,000 strikers work at the plant.', '9,000', null],
    ['Eighty of the dead are from Ostrow itself.', 'Eighty', 'from Ostrow itself'],
    ['The bomb wounded 47 people in the English town of Ostrow.', '47', 'in the English town of Ostrow'],
    ['After 32 days of strike in the car plant they agreed.', '32', null],
    ['There are 30 rescuers at the site.', '30', null],
    ['The storm killed 12 people.', '12', null],
    ['The storm killed 12 people in France.', '12', null],
    ['They sent 25,000 of us over the river.', '25,000', null],
  ])('%s', (text, words, scope) => {
    expect(versionAt(text, words).scope).toBe(scope);
  });
});

describe('asOfOf', () => {
  test.each([
    ['By 17 May, 40 people had died.', '40', '2031-05-17'],
    ['The storm on 17 May killed 40 people.', '40', '2031-05-20'],
    ['In 2029 the army had 40 tanks.', '40', '2029'],
    ['In 2029 the storm killed 40 people.', '40', '2031-05-20'],
    ['The army took 40 towns between 3 March and 8 April.', '40', '2031-04-08'],
    ['Since January 40 people have died.', '40', '2031-05-20'],
    ['Some 40 people died, fewer than in 2029.', '40', '2031-05-20'],
  ])('%s', (text, words, asOf) => {
    expect(versionAt(text, words).asOf).toBe(asOf);
  });
});
