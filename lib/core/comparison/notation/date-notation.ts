import type { Reader } from '../reader';
import { type DateSpan, type DaySpan, dateOfDay, findDateSpan } from './iso-dates';

/** `long`: "19 June 2024"; `short`: "19 Jun 2024". */
export type DateForm = 'long' | 'short';

/** A day, month or year in the reader's way. Days of `impliedYear` are written without it; months never are: "July" alone says little. */
export function daySpanText(span: DaySpan, form: DateForm, reader: Reader, impliedYear: number | null = null): string {
  const date = dateOfDay(span.first);
  if (span.precision === 'year') return reader.dateFormat({ year: 'numeric' }).format(date);
  const month = form === 'long' ? 'long' : 'short';
  if (span.precision === 'month') return reader.dateFormat({ month, year: 'numeric' }).format(date);
  const isImplied = date.getUTCFullYear() === impliedYear;
  return reader.dateFormat({ day: 'numeric', month, ...(isImplied ? {} : { year: 'numeric' }) }).format(date);
}

/** A date or interval in the reader's way, e.g. "18 – 19 June", "August 2023 – January 2024". */
export function dateSpanText(
  { from, to }: DateSpan,
  form: DateForm,
  reader: Reader,
  impliedYear: number | null = null,
): string {
  if (from.first === to.first && from.last === to.last) return daySpanText(from, form, reader, impliedYear);
  if (from.precision !== to.precision) {
    return `${daySpanText(from, form, reader)} – ${daySpanText(to, form, reader)}`;
  }
  const years = [from, to].map((end) => dateOfDay(end.first).getUTCFullYear());
  const isImplied = from.precision === 'day' && years.every((year) => year === impliedYear);
  return reader
    .dateFormat({
      ...(from.precision === 'day' ? { day: 'numeric' } : {}),
      ...(from.precision === 'year' ? {} : { month: form === 'long' ? 'long' : 'short' }),
      ...(isImplied ? {} : { year: 'numeric' }),
    })
    .formatRange(dateOfDay(from.first), dateOfDay(to.first));
}

/** An ISO date or interval in the reader's way; as it stands if it cannot be read, "" for `null`. */
export function isoText(iso: string | null, form: DateForm, reader: Reader, impliedYear: number | null = null): string {
  const span = findDateSpan(iso);
  return span ? dateSpanText(span, form, reader, impliedYear) : (iso ?? '');
}
