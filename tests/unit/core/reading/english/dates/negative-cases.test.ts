import { describe, expect, it } from 'vitest';
import { readEnglish } from '../read-english';

describe('false friends of dates', () => {
  it.each([
    'The number could be up at 15,000 men.',
    'They march on Kyiv.',
    'March on, the leader told them.',
    'A Sunday Times report said so.',
    'They sat in the sun.',
    'He may leave soon. May will come too.',
    'In a second, he was gone.',
    'It rose from 10 to 12 percent at 10 sites.',
    'It is 1 to 1.5 degrees warmer.',
    'They stayed for two weeks and three days more.',
    'It was the day before.',
    'The shops wait for Black Friday.',
    'They meet every Sunday.',
    'See section 1950 and model 2020.',
    'Some 2000 soldiers and about 1800 people came.',
    'The fall of the city came. They fall.',
    'He scored 14 points in the third quarter.',
    'Half of 2023 students left.',
    'It was April Jones, his wife.',
    'He won 4-3 and lost 10:1.',
    'It grew over the last year.',
    'They took an overnight train.',
  ])('%s', (text) => {
    expect(readEnglish(text, { date: '2024-11-05' }).filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});
