import { daySpanText } from '../notation/date-notation';
import { type DateSpan, dateOfDay, findDateSpan } from '../notation/iso-dates';
import type { Reader } from '../reader';
import { type Label, widthOf } from './labels';
import type { DatePlot, PlotBar, PlotTick } from './plot';
import type { Plotted } from './plotted';
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
  return (day) => edge + ((day - first + room) / (last - first + 2 * room)) * (width - 2 * edge);
}

/** The first day of each date told, then of the date after the last one. */
function ticksOf(dated: readonly Dated[], reader: Reader): readonly PlotTick[] {
  const years = new Set(
    dated.flatMap(({ span: { from, to } }) => [from.first, to.first].map((day) => dateOfDay(day).getUTCFullYear())),
  );
  const [year] = years;
  return dated.flatMap(({ span: { from, to } }) =>
    [from, to].map((end) => ({
      at: (end.first + end.last + 1) / 2,
      text: daySpanText(end, 'short', reader, years.size === 1 ? year : null),
    })),
  );
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

/** Beside the bar, at the side with more room; as many names as fit. */
function labelOf(names: readonly string[], left: number, right: number, y: number): Label | null {
  const isAfter = width - right >= left;
  const room = (isAfter ? width - right : left) - labelGap;
  const [first = ''] = names;
  const more = names.length > 1 ? ` +${names.length - 1}` : '';
  const text = [names.join(', '), first + more, shortened(first, room) + more].find((one) => widthOf(one) <= room);
  if (!text) return null;
  return { text, x: isAfter ? right + labelGap : left - labelGap, y: y + 4, anchor: isAfter ? 'start' : 'end' };
}

const shortened = (text: string, room: number): string => {
  const characters = [...text];
  const fitting = Math.max(1, Math.floor(room / widthOf('n')) - 4);
  return characters.length <= fitting ? text : `${characters.slice(0, fitting).join('')}…`;
};
