import type { Version } from '../claims/types';
import { type DateForm, dateSpanText } from './notation/date-notation';
import { type DateSpan, findDateSpan } from './notation/iso-dates';
import { type Extent, extentOf, extentText, type Value, valueText } from './notation/value-notation';
import type { Reader } from './reader';

/** How a range is written, and against what. */
export interface RangeOptions {
  readonly form: 'long' | 'short';
  /** The page's own value: a rounded range never reads like it when it is not the same. */
  readonly own: Value;
  readonly impliedYear: number | null;
}

/** The lowest to highest value of some versions in the reader's way: "8,000–12,000", "8–12K", "18 – 19 June". "" for none. */
export function rangeText(versions: readonly Version[], options: RangeOptions, reader: Reader): string {
  const shown = ofOneUnit(versions, options.own);
  const [first] = shown;
  if (!first) return '';
  return first.kind === 'date' ? dateRangeText(shown, options, reader) : numberRange(shown, first, options, reader);
}

/** Dollars and hryvnias have no common range: those in the page's unit count, else those in the first one's. */
function ofOneUnit(versions: readonly Version[], own: Value): readonly Version[] {
  const isLike = (a: Value, b: Value): boolean => a.kind === b.kind && a.unit === b.unit && a.per === b.per;
  // A count's unit is the noun that its article chose ("troop", "soldier"): the claim is one, so the unit is too
  const inUnit = (unit: Value) =>
    versions.filter((version) => (unit.kind === 'count' ? version.kind === 'count' : isLike(version, unit)));
  const alike = inUnit(own);
  const [first] = versions;
  return alike.length > 0 || !first ? alike : inUnit(first);
}

function numberRange(versions: readonly Version[], first: Version, options: RangeOptions, reader: Reader): string {
  const extent = extentOf(versions);
  if (!extent) return valueText(first, options.form, reader);
  const long = extentText(extent, first, 'long', reader);
  if (options.form === 'long') return long;
  const short = extentText(extent, first, 'short', reader);
  return hidesDifference(extent, first, options.own, reader) ? long : short;
}

/** True when rounding makes two values read alike that are not: others' two ends, or others' and the page's. */
function hidesDifference({ low, high }: Extent, measure: Value, own: Value, reader: Reader): boolean {
  const distinct = new Set([low, high, own.min ?? low, own.max ?? high]);
  const written = new Set(
    [...distinct].map((value) => extentText(exactly(value), { ...measure, per: null }, 'short', reader)),
  );
  return written.size < distinct.size;
}

const exactly = (value: number) => ({ low: value, high: value, isOpenBelow: false, isOpenAbove: false });

function dateRangeText(versions: readonly Version[], { form, impliedYear }: RangeOptions, reader: Reader): string {
  const spans = versions.map(({ iso }) => findDateSpan(iso)).filter((span) => span !== null);
  const [first] = spans;
  if (!first) return versions[0]?.iso ?? '';
  const dateForm: DateForm = form;
  const exact = spans.filter((span) => !spans.some((other) => isWithin(other, span)));
  const whole = { from: earliest(exact, first), to: latest(exact, first) };
  return dateSpanText(whole, dateForm, reader, impliedYear);
}

/** True when the first span lies in the second and is shorter: "June" adds nothing to "19 June". */
const isWithin = (inner: DateSpan, outer: DateSpan): boolean =>
  outer.from.first <= inner.from.first &&
  inner.to.last <= outer.to.last &&
  inner.to.last - inner.from.first < outer.to.last - outer.from.first;

const earliest = (spans: readonly DateSpan[], first: DateSpan) =>
  spans.reduce((best, { from }) => (from.first < best.first ? from : best), (spans[0] ?? first).from);

const latest = (spans: readonly DateSpan[], first: DateSpan) =>
  spans.reduce((best, { to }) => (to.last > best.last ? to : best), (spans[0] ?? first).to);
