import type { Value } from './compiled';

/** How telling a value is, by how much of it is written: 334 is seldom met by chance, 300 and 10 often. */
const TELLING_DIGITS = [0, 0.2, 0.6, 1] as const;
/** Millions and more are written out less often; the first few numbers are everywhere. */
const LARGE = 1e6;
const FOR_LARGE = 0.2;
const SMALL = 20;
const FOR_SMALL = -0.3;
/** A day tells more than a month, a month more than a year. */
const TELLING_DATE = { day: 1, month: 0.6, year: 0.3 } as const;
const DAY_LENGTH = '2024-06-19'.length;
const MONTH_LENGTH = '2024-06'.length;

/** How unlikely it is that two texts give this value by chance, 0 to 1. */
export function tellingnessOf({ kind, min, max, iso }: Value): number {
  if (kind === 'date') return iso === null ? 0 : tellingnessOfDate(iso);
  const number = Math.abs(min ?? max ?? 0);
  if (number === 0) return 0;
  const digits = significantDigits(number);
  const telling = TELLING_DIGITS[Math.min(digits, TELLING_DIGITS.length - 1)] ?? 1;
  const size = number >= LARGE ? FOR_LARGE : number < SMALL && Number.isInteger(number) ? FOR_SMALL : 0;
  return Math.min(1, Math.max(0, telling + size));
}

function tellingnessOfDate(iso: string): number {
  if (iso.length >= DAY_LENGTH) return TELLING_DATE.day;
  return iso.length >= MONTH_LENGTH ? TELLING_DATE.month : TELLING_DATE.year;
}

/** Digits without the zeros in front and behind: 2 for 12,000 and 0.012. */
function significantDigits(number: number): number {
  const [mantissa = ''] = number.toExponential().split('e');
  return mantissa.replace('.', '').length;
}
