/** Units of one family, as so many of the family's first; only units that convert exactly, or by a fixed factor. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { month: 1, year: 12, decade: 120, century: 1200 },
  {
    metre: 1,
    millimetre: 0.001,
    centimetre: 0.01,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  { 'square metre': 1, hectare: 10_000, 'square kilometre': 1_000_000, acre: 4046.856, 'square mile': 2_589_988 },
  { kilogram: 1, gram: 0.001, tonne: 1000, 'metric ton': 1000, ton: 907.185, pound: 0.453_592, ounce: 0.028_35 },
  { litre: 1, millilitre: 0.001, 'cubic metre': 1000, gallon: 3.785_41, barrel: 158.987 },
  { 'kilometre per hour': 1, 'mile per hour': 1.609_344, knot: 1.852, 'metre per second': 3.6 },
  { watt: 1, kilowatt: 1000, megawatt: 1_000_000, gigawatt: 1_000_000_000, horsepower: 745.7 },
  { byte: 1, kilobyte: 1000, megabyte: 1_000_000, gigabyte: 1_000_000_000, terabyte: 1_000_000_000_000 },
];

/** By how much a number in `from` is multiplied to be in `to`; 1 for the same unit, null when they do not convert. */
export function factorBetween(from: string | null, to: string | null): number | null {
  if (from === to) return 1;
  if (from === null || to === null) return null;
  for (const family of FAMILIES) {
    const [a, b] = [family[from], family[to]];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return null;
}
