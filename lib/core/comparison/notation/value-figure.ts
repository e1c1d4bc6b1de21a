import type { Reader } from '../reader';
import { isoText } from './date-notation';
import { dateOfDay, findDateSpan } from './iso-dates';
import { numberRangeText, numberText } from './number-notation';
import { extentOf, type Value, valueText } from './value-notation';

/** A value as the card sets it: large figure, and what belongs to it in small type ("about", "2024"). */
export interface ValueFigure {
  readonly main: string;
  readonly small: string;
}

/** The figure of a value; `fallback`, its own words, when nothing of it was read. */
export function valueFigure(value: Value, fallback: string, reader: Reader): ValueFigure {
  if (value.kind === 'date') return dateFigure(value, fallback, reader);
  const extent = extentOf([value]);
  if (!extent) return { main: fallback, small: '' };
  const { low, high } = extent;
  const main =
    low === high ? numberText(low, value, 'long', reader) : numberRangeText(low, high, value, 'long', reader);
  const whole = valueText(value, 'long', reader);
  return { main, small: whole.replace(main, '').trim() };
}

/** "19 June" and "2024", "July" and "2024": the year is small, as the other figures of a card mostly share it. */
function dateFigure({ iso, bound }: Value, fallback: string, reader: Reader): ValueFigure {
  const span = findDateSpan(iso);
  if (!span) return { main: iso ?? fallback, small: '' };
  const { from, to } = span;
  const hedge =
    bound === 'about'
      ? valueText({ ...emptyDate, bound, iso }, 'long', reader)
          .replace(isoText(iso, 'long', reader), '')
          .trim()
      : '';
  const isSingle = from.first === to.first && from.last === to.last;
  if (!isSingle || from.precision === 'year') return { main: isoText(iso, 'short', reader), small: hedge };
  const date = dateOfDay(from.first);
  const year = reader.dateFormat({ year: 'numeric' }).format(date);
  const day = from.precision === 'day' ? { day: 'numeric' as const } : {};
  const long = reader.dateFormat({ ...day, month: 'long' }).format(date);
  const main = long.length <= longestDate ? long : reader.dateFormat({ ...day, month: 'short' }).format(date);
  return { main, small: [hedge, year].filter((part) => part !== '').join(' ') };
}

/** A longer month is abbreviated: it would not fit the column of figures. */
const longestDate = 7;

const emptyDate = { kind: 'date', min: null, max: null, unit: null, per: null } as const;
