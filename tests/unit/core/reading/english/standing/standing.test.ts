import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../../../lib/core/statement';
import { readEnglish, statementOver } from '../read-english';
import { STANDING_CASES } from './standing-cases';

const PAGE = '2024-11-05';

describe('standing', () => {
  it.each<[text: string, words: string, standing: Standing, because: string | null]>([
    ['The army sent 500 tanks.', '500', 'reported', null],
    ['The army will send 3,000 men.', '3,000', 'planned', 'will send'],
    ['It sent 500 tanks last year and will send 40 tanks more.', '500', 'reported', null],
    ['It sent 500 tanks last year and will send 40 tanks more.', '40', 'planned', 'will send'],
    ['The company plans to build 12 plants, after it closed 3 plants.', '12', 'planned', 'plans to build'],
    ['The company plans to build 12 plants, after it closed 3 plants.', '3', 'reported', null],
    ['The bridge is expected to open in March.', 'March', 'planned', 'expected to open'],
    ['Some 12,000 soldiers will be deployed.', '12,000', 'planned', 'will be deployed'],
    ['Some 50,000 soldiers are set to take part in the march.', '50,000', 'reported', null],
    ['North to send 3,000 troops to the front', '3,000', 'planned', 'to send'],
    ['The ministry said the club would pay £40m.', '£40m', 'planned', 'would pay'],
    ['The war, which has killed 5,000 people, will cost $3 billion.', '5,000', 'reported', null],
    ['The war, which has killed 5,000 people, will cost $3 billion.', '$3 billion', 'planned', 'will cost'],
    ['It could begin as early as March 2025.', 'March 2025', 'hypothetical', 'could begin'],
    ['The deal closes on 5 March 2025.', '5 March 2025', 'planned', '5 March 2025'],
    ['The treaty, signed in June, will bind them.', 'June', 'reported', null],
    ['The north sent an estimated 10,000 men.', '10,000', 'estimated', 'estimated'],
    ['About 40 people are believed to be trapped.', '40', 'estimated', 'believed'],
    ['The study projects 3 million deaths.', '3 million', 'estimated', 'projects 3'],
    ['The bridge is expected to cost $40 million.', '$40 million', 'estimated', 'expected to cost'],
    ['Forecasters expect another 20 millimetres of rain.', '20 millimetres', 'estimated', 'expect'],
    ['Insurers fear that the bill will top €500 million.', '€500 million', 'estimated', 'fear'],
    ['She reckons that the year will end with 40 ships.', '40', 'estimated', 'reckons'],
    ['The damage is put at €4 million.', '€4 million', 'estimated', 'put at'],
    ['Engineers estimate the damage at €2 million.', '€2 million', 'estimated', 'estimate the damage at'],
    ['Officers estimate that about 200 tanks crossed the river.', '200', 'estimated', 'estimate that'],
    ['A poll gives the Greens 21 per cent.', '21 per cent', 'estimated', 'poll'],
    ['The survey asked 900 people.', '900', 'reported', null],
    ['It costs 30 million crowns, we calculate.', '30 million crowns', 'estimated', 'we calculate'],
    ['Some 150 new ships are forecast.', '150', 'estimated', 'forecast'],
    ['The bank counts on 3 per cent.', '3 per cent', 'estimated', 'counts on'],
    ['The mayor said repairs would cost €85 million.', '€85 million', 'estimated', 'would cost'],
    ['The general expects that they will send 40 tanks.', '40', 'planned', 'will send'],
    ['About 140 jobs will go.', '140', 'planned', 'will go'],
    ['A second group of 60 is to follow.', '60', 'planned', 'to follow'],
    ['The town asked donors for $4 million.', '$4 million', 'planned', 'asked donors for'],
    ['The tax goes up to 23 per cent on 1 January.', '23 per cent', 'planned', '1 January'],
    ['Party members want 6 per cent.', '6 per cent', 'planned', 'want'],
    ['The union wants to save 40 jobs.', '40', 'planned', 'wants to save'],
    ['The flood may have killed 400 people.', '400', 'estimated', 'may have'],
    ['The ministry denied that 600 men had died.', '600', 'denied', 'denied'],
    ['It has not sent 40 ships.', '40', 'denied', 'not'],
    ['Neither side has announced 12 deaths.', '12', 'denied', 'Neither'],
    ['There is no evidence that 40 people died.', '40', 'denied', 'no evidence'],
    ['There is no sign of 40 survivors.', '40', 'denied', 'no sign'],
    ['The sum of $6 million told abroad is exaggerated.', '$6 million', 'denied', 'exaggerated'],
    ['The list of 260 victims is forged.', '260', 'denied', 'forged'],
    ['She had never heard of a wage of $700.', '$700', 'reported', null],
    ['This is not about 40 jobs.', '40', 'reported', null],
    ['He refused to pay $300.', '$300', 'denied', 'refused to pay'],
    ['If the dam fails, 4,000 homes are lost.', '4,000', 'hypothetical', 'If'],
    ['Imagine that the enemy sends 300 drones over a city.', '300', 'hypothetical', 'Imagine'],
    ['It could earn the north $115 million.', '$115 million', 'hypothetical', 'could earn'],
    ['It would owe a fee of £29m, one per cent of the price.', '£29m', 'hypothetical', 'would owe'],
    ['It would owe a fee of £29m, one per cent of the price.', 'one per cent', 'reported', null],
    ['It would owe £29m and lose 40 jobs.', '40', 'hypothetical', 'would owe'],
    ['At £6 apiece they will fetch a fortune.', '£6', 'reported', null],
    ['He would have paid £50m.', '£50m', 'hypothetical', 'would have'],
    ['The ferry will not sail before 9 December.', '9 December', 'planned', '9 December'],
    ['It will borrow less than the £19 million expected this year.', '£19 million', 'estimated', 'expected'],
    ['Holders will receive 640 pence a share.', '640 pence', 'reported', null],
    ['The age will rise from 66 to 67 years.', '66', 'reported', null],
    ['The remaining 87 seats will be filled in May.', '87', 'reported', null],
    ['It cut the price of the model to €829.', '€829', 'reported', null],
    ['The suspect, 19, lives there.', '19', 'reported', null],
  ])('%s (%s is %s)', (text, words, standing, because) => {
    expect(statementOver(text, words, PAGE)).toMatchObject({ standing, standingWords: because });
  });

  it.each([
    ['Not only 40 houses but a school burned.', '40'],
    ['It is not going to be a one-time shipment of 10,000 shells.', '10,000'],
    ['The island is at risk due to its 300 volcanoes.', '300'],
    ['Police put attendance at 48,000.', '48,000'],
    ["It isn't 60 ships, it's 23.", '23'],
    ['He had not left the town in 14 months.', '14 months'],
    ['The board had rejected 610 pence.', '610 pence'],
    ['Now it is going to Stockholm for $300.', '$300'],
    ['Pledges from other holders cover 31 per cent.', '31 per cent'],
    ['Will Artin scored 14 points.', '14'],
    ['It closed 3 plants in May.', '3'],
    ['The flood caused hundreds of people to be evacuated.', 'hundreds'],
    ['It cut its sales forecast as profit fell 60 percent.', '60 percent'],
    ['Officials, who asked not to be named, counted 600 trucks.', '600'],
  ])('is a plain report: %s', (text, words) => {
    expect(statementOver(text, words, PAGE).standing).toBe('reported');
  });

  const cases = Object.entries(STANDING_CASES).flatMap(([standing, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => [standing, line.trim()] as const),
  );
  it.each(cases)('is %s: %s', (standing, marked) => {
    const [first, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    const read = readEnglish(marked.replace(/[[\]]/gu, ''), { date: '2031-11-05' });
    expect(read.find((one) => one.start < end && one.end > first)?.standing).toBe(standing);
  });
});
