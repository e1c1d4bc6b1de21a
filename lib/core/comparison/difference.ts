import type { Mention, Version } from '../claims/types';
import { findDateSpan } from './notation/iso-dates';
import { numberText } from './notation/number-notation';
import { extentOf } from './notation/value-notation';
import type { Reader } from './reader';
import { spanBetween, timeApart } from './time-apart';
import { fill } from './words/message';

/** What of the page a version is told apart from. */
export type Told = Pick<
  Mention,
  'kind' | 'min' | 'max' | 'iso' | 'bound' | 'unit' | 'per' | 'standing' | 'scope' | 'asOf'
>;

/** How a version differs from the page, in words: "2,000 fewer, nine days earlier", "planned, not reported". */
export function differenceText(page: Told, version: Version, reader: Reader): string {
  const words = reader.words.difference;
  const time = apartInTime(page, version, reader);
  // "two days later" is the date's own difference; when it was told must be said as such
  const apart = version.kind === 'date' ? toldText(page, version, reader) : time;
  switch (version.relation) {
    case 'same':
      return join([words.same, apart]);
    case 'close':
      return join([closeText(page, version, reader), apart]);
    case 'overlaps':
      return join([words.overlaps, apart]);
    case 'higher':
    case 'lower':
      return join([amountText(page, version, reader), apart]);
    case 'other-time':
      return join([apart === '' ? words.otherTime : apart, amountText(page, version, reader)]);
    case 'other-standing':
      return join([standingText(page, version, reader), toldText(page, version, reader)]);
    case 'other-scope':
      return join([scopeText(page, version, reader), apart]);
  }
}

/** "told five months earlier": for where the standing is said already. "" when it was told at the same time or nobody knows. */
export function toldText(page: Told, version: Version, reader: Reader): string {
  const time = apartInTime(page, version, reader);
  return time && fill(reader.words.difference.told, { time });
}

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** "June" agrees with "19 June" by being less exact; numbers agree within rounding. */
function closeText(page: Told, version: Version, reader: Reader): string {
  const words = reader.words.difference;
  const [here, there] = [findDateSpan(page.iso), findDateSpan(version.iso)];
  if (version.kind !== 'date' || !here || !there) return words.close;
  const isLonger = there.to.last - there.from.first > here.to.last - here.from.first;
  return isLonger ? words.lessExact : words.moreExact;
}

/** "2,000 more", "at least 500 fewer", "nine days earlier" for dates; "" when they cannot be told in one unit. */
function amountText(page: Told, version: Version, reader: Reader): string {
  if (version.kind === 'date') {
    const span = spanBetween(page.iso, version.iso);
    return span ? timeApart(span, reader) : '';
  }
  if (!sharesUnit(page, version)) return reader.words.difference.otherUnit;
  const gap = gapBetween(page, version);
  if (!gap || gap.size === 0) return '';
  const words = reader.words.difference;
  const amount = sizeText(gap.size, version, reader);
  const fewer = version.kind === 'count' ? words.fewer : words.less;
  const text = fill(gap.isMore ? words.more : fewer, { amount });
  return gap.isOpen ? fill(words.atLeast, { text }) : text;
}

const sharesUnit = (page: Told, version: Version): boolean =>
  page.kind === version.kind && page.per === version.per && (page.kind === 'count' || page.unit === version.unit);

/** The least distance between two values; `null` when they meet or have no numbers. */
function gapBetween(page: Told, version: Version): { size: number; isMore: boolean; isOpen: boolean } | null {
  const [here, there] = [extentOf([page]), extentOf([version])];
  if (!here || !there) return null;
  const isMore = there.low > here.high;
  if (!isMore && there.high >= here.low) return null;
  const size = isMore ? there.low - here.high : here.low - there.high;
  const isOpen = isMore ? there.isOpenAbove || here.isOpenBelow : there.isOpenBelow || here.isOpenAbove;
  return { size: Number(size.toPrecision(12)), isMore, isOpen };
}

function sizeText(size: number, version: Version, reader: Reader): string {
  const rounded = Number(size.toFixed(2));
  if (version.kind === 'percent') return reader.count(reader.words.difference.points, rounded);
  return numberText(size, { kind: version.kind, unit: version.unit, per: null }, 'long', reader);
}

function standingText(page: Told, version: Version, reader: Reader): string {
  const { standings } = reader.words.source;
  const { standing } = reader.words.difference;
  if (page.standing === version.standing) return standings[version.standing];
  return fill(standing, { there: standings[version.standing], here: standings[page.standing] });
}

function scopeText(page: Told, version: Version, reader: Reader): string {
  const { part, partOf, whole } = reader.words.difference;
  if (version.scope !== null) return fill(part, { scope: version.scope });
  return page.scope === null ? partOf : whole;
}

/** How much earlier or later the version's value holds, or was told for dates and plans; "" when that is unknown or the same. */
function apartInTime(page: Told, version: Version, reader: Reader): string {
  const span = spanBetween(page.asOf, version.asOf ?? version.date);
  if (!span || span.days === 0) return '';
  const text = timeApart(span, reader);
  const isFromArticle = version.asOf === null || version.asOf === version.date;
  return version.dateInferred && isFromArticle ? fill(reader.words.difference.about, { text }) : text;
}
