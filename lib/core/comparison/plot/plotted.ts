import type { Mention, Version } from '../../claims/types';
import type { Standing } from '../../statement';
import { impliedYear } from '../badge-text';
import { groupBy } from '../group-by';
import { isComparable } from '../mention-state';
import { findDateSpan } from '../notation/iso-dates';
import { type Value, valueText } from '../notation/value-notation';
import type { Reader } from '../reader';
import { outletName } from '../source-words';

/** How a value is drawn: this page, an answer to the same question, or one to another (a part, another time, a plan). */
export type PlotMark = 'page' | 'same' | 'aside';

/** One thing to be drawn: equal values of one day and mark are one. */
export interface Plotted {
  readonly mark: PlotMark;
  readonly value: Value;
  /** In the reader's way; "about" is left to the list. */
  readonly text: string;
  /** Who gives it, distinct; the words for this page. */
  readonly names: readonly string[];
  /** When it held, as a day number; `null` when unknown. */
  readonly day: number | null;
  readonly asOf: string | null;
}

/** Denied and supposed values sit on real ones and count for nothing. */
const plottedStandings: ReadonlySet<Standing> = new Set<Standing>(['reported', 'estimated', 'planned']);

/** What a mention's plot shows, this page first, at most some sixty marks; `rest` are those left out. Values in other units are left to the list. */
export function plottedOf(mention: Mention, reader: Reader): { marks: readonly Plotted[]; rest: number } {
  const page = plotted('page', mention, mention.asOf, [reader.words.plot.page], mention, reader);
  const versions = mention.versions.filter((version) => isPlotted(version, mention));
  const groups = groupBy(versions, (version) =>
    JSON.stringify([markOf(version), version.min, version.max, version.iso, dayOf(asOf(version))]),
  );
  const others = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const names = [...new Set(group.map((version) => outletName(version, reader)))];
    return first ? [plotted(markOf(first), first, asOf(first), names, mention, reader)] : [];
  });
  const shown = spreadOver(others);
  return { marks: [page, ...shown], rest: others.length - shown.length };
}

/** More marks than this are a cloud, in which nothing is read and which takes long to draw. */
const mostMarks = 60;

/** Some of too many marks, evenly by value, the lowest and the highest always among them. */
function spreadOver(all: readonly Plotted[]): readonly Plotted[] {
  if (all.length <= mostMarks) return all;
  const byValue = all.toSorted((a, b) => heightOf(a) - heightOf(b));
  const step = (byValue.length - 1) / (mostMarks - 1);
  const kept = new Set(Array.from({ length: mostMarks }, (_, at) => byValue[Math.round(at * step)]));
  return all.filter((one) => kept.has(one));
}

const heightOf = ({ value }: Plotted): number => value.max ?? value.min ?? findDateSpan(value.iso)?.from.first ?? 0;

const markOf = (version: Version): PlotMark => (isComparable(version) ? 'same' : 'aside');
const asOf = ({ asOf, date }: Version): string | null => asOf ?? date;

function isPlotted(version: Version, mention: Mention): boolean {
  if (!plottedStandings.has(version.standing) || version.kind !== mention.kind) return false;
  if (version.kind === 'date') return findDateSpan(version.iso) !== null;
  const isSameUnit = version.per === mention.per && (version.kind === 'count' || version.unit === mention.unit);
  return isSameUnit && (version.min ?? version.max) !== null;
}

function plotted(
  mark: PlotMark,
  value: Value,
  asOf: string | null,
  names: readonly string[],
  mention: Mention,
  reader: Reader,
): Plotted {
  const bound = value.bound === 'about' ? 'exact' : value.bound;
  const text = valueText({ ...value, bound }, 'long', reader, impliedYear(mention));
  return { mark, value, text, names, day: dayOf(asOf), asOf };
}

/** The middle of the day, month or year that a date names. */
function dayOf(iso: string | null): number | null {
  const span = findDateSpan(iso);
  return span && Math.round((span.from.first + span.to.last) / 2);
}
