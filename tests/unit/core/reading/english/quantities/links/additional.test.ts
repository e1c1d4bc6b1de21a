import { describe, expect, it } from 'vitest';
import { figureStatements } from '../figures';

const ADDITIONAL = [
  'Britain said 3,000 more will come.',
  'Another 40 boats sank.',
  'A further 200 were hurt.',
  'They sent 500 additional men.',
  'Hundreds more were killed.',
];
const IN_ALL = [
  'More than 3,000 came.',
  'It sold 20 more than last time.',
  'They sent 500 men.',
  'Hundreds more were injured.',
];

describe('additional', () => {
  it.each(ADDITIONAL)('marks %s', (text) => {
    expect(figureStatements(text).map(({ additional }) => additional)).toEqual([true]);
  });
  it.each(IN_ALL)('leaves %s', (text) => {
    expect(figureStatements(text).map(({ additional }) => additional)).toEqual([false]);
  });
});
