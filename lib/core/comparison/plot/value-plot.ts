import type { Mention } from '../../claims/types';
import { daySpanText } from '../notation/date-notation';
import { dateOfDay } from '../notation/iso-dates';
import { numberText } from '../notation/number-notation';
import { extentOf } from '../notation/value-notation';
import type { Reader } from '../reader';
import { type Box, boxOf, type Label, meets, placeLabels, type Side, widthOf } from './labels';
import type { PlotPoint, PlotTick, StripPlot, TimePlot } from './plot';
import type { Plotted } from './plotted';
import { type Scale, tenths, valueScale } from './scale';

const width = 360;
const timeHeight = 128;
const stripHeight = 58;
/** Ink above the highest tick and below the axis, for labels. */
const top = 22;
const axisText = 22;
const edge = 8;
/** Points stand off the plot's ends, so that their labels find room. */
const inset = 26;
/** A tick's text with more characters than this is written short: the axis must not eat the picture. */
const longestTick = 6;

interface Spot {
  readonly plotted: Plotted;
  readonly low: number;
  readonly high: number;
}

/** Values with numbers to draw; `null` ends of a range are drawn at the known one. */
function spotsOf(plotted: readonly Plotted[]): readonly Spot[] {
  return plotted.flatMap((one) => {
    const extent = extentOf([one.value]);
    return extent ? [{ plotted: one, low: extent.low, high: extent.high }] : [];
  });
}

const scaleOf = (spots: readonly Spot[]): Scale => valueScale(spots.flatMap(({ low, high }) => [low, high]));

/** Value against time; `null` unless at least two days tell the values apart. */
export function timePlot(plotted: readonly Plotted[], mention: Mention, reader: Reader): TimePlot | null {
  const spots = spotsOf(plotted).filter((spot) => spot.plotted.day !== null);
  const days = spots.map((spot) => spot.plotted.day ?? 0);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!(last > first) || spots.length < spotsOf(plotted).length) return null;
  const scale = scaleOf(spots);
  const texts = scale.ticks.map((value) => tickText(value, mention, reader));
  const left = Math.max(...texts.map(widthOf)) + 2 * edge;
  const baseline = timeHeight - axisText;
  const yOf = (value: number): number => tenths(baseline - scale.placeOf(value) * (baseline - top));
  const xOf = (day: number): number =>
    tenths(left + inset + ((day - first) / (last - first)) * (width - left - 2 * inset));
  const places = spots.map(({ plotted: { day }, low, high }) => ({
    x: xOf(day ?? first),
    y: (yOf(low) + yOf(high)) / 2,
    low: yOf(low),
    high: yOf(high),
  }));
  const bounds = { left, right: width, top: 0, bottom: baseline - 1 };
  return {
    kind: 'time',
    width,
    height: timeHeight,
    plotted,
    rest: 0,
    left,
    baseline,
    isLog: scale.isLog,
    yTicks: scale.ticks.map((value, at) => ({ at: yOf(value), text: texts[at] ?? '' })),
    xTicks: dayTicks(spots, xOf, reader),
    points: pointsOf(spots, places, bounds, ['right', 'left', 'above', 'below'], rulesOf(spots, places, left)),
  };
}

/** Values along one line from zero; `null` when there are fewer than two different ones. */
export function stripPlot(plotted: readonly Plotted[], mention: Mention, reader: Reader): StripPlot | null {
  const spots = spotsOf(plotted);
  if (new Set(spots.map(({ low, high }) => `${low}/${high}`)).size < 2) return null;
  const scale = scaleOf(spots);
  const baseline = stripHeight - axisText;
  const xOf = (value: number): number => tenths(edge + scale.placeOf(value) * (width - 2 * edge));
  const places = spots.map(({ low, high }) => ({
    x: (xOf(low) + xOf(high)) / 2,
    y: baseline,
    low: xOf(low),
    high: xOf(high),
  }));
  const bounds = { left: 0, right: width, top: 0, bottom: baseline };
  const ticks = scale.ticks.map((value) => ({ at: xOf(value), text: tickText(value, mention, reader) }));
  return {
    kind: 'strip',
    width,
    height: stripHeight,
    plotted,
    rest: 0,
    baseline,
    isLog: scale.isLog,
    xTicks: apart(ticks),
    points: pointsOf(spots, places, bounds, ['above']),
  };
}

function tickText(value: number, { kind, unit }: Mention, reader: Reader): string {
  const measure = { kind, unit: kind === 'money' ? unit : null, per: null };
  const full = numberText(value, measure, 'full', reader);
  return full.length <= longestTick ? full : numberText(value, measure, 'short', reader);
}

type Place = Pick<PlotPoint, 'x' | 'y' | 'low' | 'high'>;

function pointsOf(
  spots: readonly Spot[],
  places: readonly Place[],
  bounds: Box,
  sides: readonly Side[],
  obstacles: readonly Box[] = [],
): readonly PlotPoint[] {
  const labels = placeLabels(
    places.map(({ x, y }, at) => ({ x, y, texts: labelTexts(spots[at]?.plotted), sides: sidesFor(spots[at], sides) })),
    bounds,
    obstacles,
  );
  return places.map((place, at) => ({ ...place, mark: spots[at]?.plotted.mark ?? 'aside', label: labels[at] ?? null }));
}

/** The dashed line that leads from the axis to this page's value. */
const rulesOf = (spots: readonly Spot[], places: readonly Place[], left: number): readonly Box[] =>
  places
    .filter((_, at) => spots[at]?.plotted.mark === 'page')
    .map(({ x, y }) => ({ left, right: x, top: y - 1, bottom: y + 1 }));

/** This page's label stands above its point, where nothing else is looked for. */
const sidesFor = (spot: Spot | undefined, sides: readonly Side[]): readonly Side[] =>
  spot?.plotted.mark === 'page' ? ['above', ...sides] : sides;

/** Value and outlets, the first outlet only, the value alone: whichever finds room. */
function labelTexts(plotted: Plotted | undefined): readonly string[] {
  if (!plotted) return [];
  const { text, names, mark } = plotted;
  if (mark === 'page') return [text];
  const [first = ''] = names;
  const more = names.length > 1 ? ` +${names.length - 1}` : '';
  return [`${text} ${first}${more}`, text];
}

/** Dates below the axis: the page's, the first and the last one, then whatever still finds room. */
function dayTicks(spots: readonly Spot[], xOf: (day: number) => number, reader: Reader): readonly PlotTick[] {
  const page = spots.filter(({ plotted }) => plotted.mark === 'page');
  const days = spots.map(({ plotted }) => plotted.day ?? 0).sort((a, b) => a - b);
  const ordered = new Set([...page.map(({ plotted }) => plotted.day ?? 0), days[0] ?? 0, days.at(-1) ?? 0, ...days]);
  const years = new Set(days.map((day) => dateOfDay(day).getUTCFullYear()));
  const isLong = years.size > 1;
  const [year = null] = years;
  const ticks = [...ordered].map((day) => {
    const span = { first: day, last: day, precision: isLong ? ('month' as const) : ('day' as const) };
    return { at: xOf(day), text: daySpanText(span, 'short', reader, year) };
  });
  return apart(ticks);
}

/** Ticks whose texts do not meet, earlier ones first; kept inside the picture. */
export function apart(ticks: readonly PlotTick[]): readonly PlotTick[] {
  const taken: Box[] = [];
  return ticks.filter(({ at, text }) => {
    const label: Label = { text: `${text}n`, x: at, y: 0, anchor: 'middle' };
    const box = boxOf(label);
    if (taken.some((other) => meets(box, other))) return false;
    taken.push(box);
    return true;
  });
}
