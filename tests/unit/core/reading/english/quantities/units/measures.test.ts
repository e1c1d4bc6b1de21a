import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['It lies 10 kilometers (6 miles) away.', ['10 kilometers: measure 10 kilometre', '6 miles: measure 6 mile']],
  ['They shipped 4.2m tonnes.', ['4.2m tonnes: measure 4200000 tonne']],
  ['A 6.1-inch screen at 120Hz', ['6.1-inch: measure 6.1 inch', '120Hz: measure 120 hertz']],
  ['It does 87 mph (140 km/h).', ['87 mph: measure 87 mile per hour', '140 km/h: measure 140 kilometre per hour']],
  ['It flew at 900 kilometers per hour.', ['900 kilometers per hour: measure 900 kilometre per hour']],
  [
    'They own 311 square miles and 40 sq ft.',
    ['311 square miles: measure 311 square mile', '40 sq ft: measure 40 square foot'],
  ],
  ['The neck is 25.5″ long.', ['25.5″: measure 25.5 inch']],
  ['He is 6\'2" tall.', ["6': measure 6 foot", '2": measure 2 inch']],
  ['It was minus 40 degrees Celsius.', ['minus 40 degrees Celsius: measure -40 celsius']],
  ['It holds 5 kWh.', ['5 kWh: measure 5 kilowatt hour']],
  ['It took 18 months and two full weeks.', ['18 months: duration 18 month', 'two full weeks: duration 2 week']],
  ['A 12-story building', ['12-story: measure 12 storey']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['Four gigabit switches failed.', ['Four: count 4 [gigabit] switch']],
  ['They scored two second-half goals.', ['two: count 2 [second-half] goal']],
  ['He wrote three stories.', ['three: count 3 story']],
  ['The best songs of the 1990s', []],
  ['She drives two Teslas.', ['two: count 2 tesla']],
];

describe('measures', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
