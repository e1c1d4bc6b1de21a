import { daySpanText } from '../notation/date-notation';
import { type DateSpan, type DaySpan, dateOfDay, findDateSpan } from '../notation/iso-dates';
import type { Reader } from '../reader';
import { widthOf } from './labels';
import type { BarLabel, DatePlot, PlotBar, PlotTick } from './plot';
import type { Plotted } from './plotted';
import { tenths } from './scale';
import { apart } from './value-plot';

const width = 360;
const edge = 10;
const laneHeight = 19;
const axisText = 22;
const top = 8;
/** More lanes would make the picture higher than the list it sums up. */
const mostLanes = 5;
/** A bar is never thinner than this, so that one day among years is still seen. */
const leastBar = 7;
const labelGap = 6;
/** Room at both ends of the line, as a share of what lies between the outermost days. */
const margin = 0.12;

interface Dated {
  readonly plotted: Plotted;
  readonly span: DateSpan;
}

/** Dates as bars over a line of days, months or years; `null` when all name the same days. */
export function datePlot(plotted: readonly Plotted[], reader: Reader): DatePlot | null {
  const dated = plotted.flatMap((one): Dated[] => {
    const span = findDateSpan(one.value.iso);
    return span ? [{ plotted: one, span }] : [];
  });
  if (new Set(dated.map(({ span: { from, to } }) => `${from.first}/${to.last}`)).size < 2) return null;
  const merged = mergeEqual(dated);
  const shown = merged.slice(0, mostLanes);
  const xOf = timeAxis(shown);
  const baseline = top + shown.length * laneHeight + 2;
  return {
    kind: 'dates',
    width,
    height: baseline + axisText,
    plotted,
    baseline,
    xTicks: apart(ticksOf(shown, reader).map(({ at, text }) => ({ at: inPicture(xOf(at), text), text }))),
    bars: shown.map((one, lane) => barOf(one, top + (lane + 0.5) * laneHeight, xOf)),
    rest: merged.length - shown.length,
  };
}

/** The same days told on different days are one bar here: the line shows what is told, not when. */
function mergeEqual(dated: readonly Dated[]): readonly Dated[] {
  const merged = new Map<string, Dated>();
  for (const one of dated) {
    const key = JSON.stringify([one.plotted.mark, one.span.from.first, one.span.to.last]);
    const before = merged.get(key);
    const names = [...new Set([...(before?.plotted.names ?? []), ...one.plotted.names])];
    merged.set(key, { ...one, plotted: { ...one.plotted, names } });
  }
  return [...merged.values()];
}

function timeAxis(dated: readonly Dated[]): (day: number) => number {
  const first = Math.min(...dated.map(({ span }) => span.from.first));
  const last = Math.max(...dated.map(({ span }) => span.to.last + 1));
  const room = (last - first) * margin;
  return (day) => tenths(edge + ((day - first + room) / (last - first + 2 * room)) * (width - 2 * edge));
}

/** The dates told, this page's first; of a month and a day in it only the day is written. Where they leave room, the line's first and last day. */
function ticksOf(dated: readonly Dated[], reader: Reader): readonly PlotTick[] {
  const years = new Set(
    dated.flatMap(({ span: { from, to } }) => [from.first, to.first].map((day) => dateOfDay(day).getUTCFullYear())),
  );
  const [year] = years;
  const ends = dated.flatMap(({ span: { from, to } }) => [from, to]);
  const finest = (['day', 'month', 'year'] as const).find((unit) => ends.some(({ precision }) => precision === unit));
  const exact = ends.filter(({ precision }) => precision === finest);
  const outermost = [Math.min(...ends.map(({ first }) => first)), Math.max(...ends.map(({ last }) => last))];
  const days = outermost.map((day): DaySpan => ({ first: day, last: day, precision: 'day' }));
  return [...exact, ...(finest === 'day' ? days : [])].map((end) => ({
    at: (end.first + end.last + 1) / 2,
    text: daySpanText(end, 'short', reader, years.size === 1 ? year : null),
  }));
}

function inPicture(x: number, text: string): number {
  const half = widthOf(text) / 2;
  return Math.min(Math.max(x, half), width - half);
}

function barOf({ plotted, span }: Dated, y: number, xOf: (day: number) => number): PlotBar {
  const [from, to] = [xOf(span.from.first), xOf(span.to.last + 1)];
  const middle = (from + to) / 2;
  const half = Math.max(to - from, leastBar) / 2;
  const [left, right] = [middle - half, middle + half];
  return { mark: plotted.mark, left, right, y, label: labelOf(plotted.names, left, right, y) };
}

/** Beside the bar, at the side with more room; in the bar when that is wider; as many names as fit. */
function labelOf(names: readonly string[], left: number, right: number, y: number): BarLabel | null {
  const isAfter = width - right >= left;
  const beside = (isAfter ? width - right : left) - labelGap;
  const inside = right - left - 2 * labelGap;
  const text = fitted(names, Math.max(beside, inside));
  if (text === '') return null;
  if (inside > beside) return { text, x: (left + right) / 2, y: y + 4, anchor: 'middle', isInside: true };
  const x = isAfter ? right + labelGap : left - labelGap;
  return { text, x, y: y + 4, anchor: isAfter ? 'start' : 'end', isInside: false };
}

/** All names, or the first and how many more, shortened if need be; "" where not even that fits. */
function fitted(names: readonly string[], room: number): string {
  const [first = ''] = names;
  const more = names.length > 1 ? ` +${names.length - 1}` : '';
  const fits = (text: string): boolean => widthOf(text) <= room;
  return [names.join(', '), first + more, shortened(first, room - widthOf(more)) + more].find(fits) ?? '';
}

function shortened(text: string, room: number): string {
  const characters = [...text];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`) > room) characters.pop();
  return `${characters.join('')}…`;
}
