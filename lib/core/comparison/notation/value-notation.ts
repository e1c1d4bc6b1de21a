import type { Statement } from '../../statement';
import type { Reader } from '../reader';
import { fill } from '../words/message';
import { isoText } from './date-notation';
import { type NumberForm, numberRangeText, numberText } from './number-notation';

/** A value with its unit, without where it stands. */
export type Value = Pick<Statement, 'kind' | 'min' | 'max' | 'iso' | 'bound' | 'unit' | 'per'>;

/** Lowest and highest of one or more values of one unit; an open side is said, the number is the outermost known. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** One value in the reader's way, hedge included: "about 10,000", "at least 500", "19 June 2024". "" when nothing of it was read. */
export function valueText(value: Value, form: NumberForm, reader: Reader, impliedYear: number | null = null): string {
  const { kind, iso, bound } = value;
  const text =
    kind === 'date'
      ? isoText(iso, form === 'short' ? 'short' : 'long', reader, impliedYear)
      : numbersText(value, form, reader);
  return bound === 'about' && text !== '' ? fill(reader.words.value.about, { value: text }) : text;
}

function numbersText(value: Value, form: NumberForm, reader: Reader): string {
  const extent = extentOf([value]);
  return extent ? extentText(extent, value, form, reader) : '';
}

/** Lowest and highest over values; `null` when none has a number. */
export function extentOf(values: readonly Pick<Value, 'min' | 'max'>[]): Extent | null {
  const told = values.filter(({ min, max }) => min !== null || max !== null);
  if (told.length === 0) return null;
  return {
    low: Math.min(...told.map(({ min, max }) => min ?? max ?? 0)),
    high: Math.max(...told.map(({ min, max }) => max ?? min ?? 0)),
    isOpenBelow: told.some(({ min }) => min === null),
    isOpenAbove: told.some(({ max }) => max === null),
  };
}

/** An extent in the reader's way: "8,000–12,000", "at least 500", "up to 3,000", "8,000–12,000 or more". */
export function extentText(
  { low, high, isOpenBelow, isOpenAbove }: Extent,
  measure: Pick<Value, 'kind' | 'unit' | 'per'>,
  form: NumberForm,
  reader: Reader,
): string {
  const words = reader.words.value;
  const single = (value: number): string => numberText(value, measure, form, reader);
  if (isOpenBelow && !isOpenAbove) return fill(words.atMost, { value: single(high) });
  if (low === high) return isOpenAbove && !isOpenBelow ? fill(words.atLeast, { value: single(low) }) : single(low);
  const range = numberRangeText(low, high, measure, form, reader);
  return isOpenAbove ? fill(words.orMore, { value: range }) : range;
}
