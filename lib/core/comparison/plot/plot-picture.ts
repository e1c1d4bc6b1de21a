import { isoText } from '../notation/date-notation';
import type { Reader } from '../reader';
import { type Label, widthOf } from './labels';
import type { Plot, PlotBar, PlotPoint, PlotTick, TimePlot } from './plot';
import type { PlotMark } from './plotted';
import { tenths } from './scale';

/** A piece of a picture: an element of SVG with its attributes; what a text says is its `children`. */
export type PlotShape =
  | { readonly tag: 'path'; readonly class: string; readonly d: string }
  | { readonly tag: 'circle'; readonly class: string; readonly cx: number; readonly cy: number; readonly r: number }
  | ({ readonly tag: 'rect'; readonly class: string; readonly rx: number } & Box)
  | PlotText;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlotText {
  readonly tag: 'text';
  readonly class?: string;
  readonly x: number;
  readonly y: number;
  readonly 'text-anchor': Label['anchor'];
  readonly children: string;
}

/** A plot with all its words: it is drawn as it stands. */
export interface PlotPicture {
  readonly width: number;
  readonly height: number;
  /** From back to front. */
  readonly shapes: readonly PlotShape[];
  /** True when there are so many points that they are drawn small, to be seen apart. */
  readonly isCrowded: boolean;
  /** What each sign that is drawn stands for; the sign in a square of 14 around nought. */
  readonly keys: readonly { readonly sign: PlotShape; readonly text: string }[];
  readonly notes: readonly string[];
  /** Who, which value, as of when: said to screen readers. */
  readonly table: {
    readonly caption: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly [who: string, value: string, asOf: string])[];
  };
}

const marks: readonly PlotMark[] = ['page', 'same', 'aside'];
/** More points than this are a crowd. */
const crowd = 40;
/** Half the height of a bar, and half the width of the one that explains it. */
const halfBar = 7;
/** Rules end so far from the picture's side. */
const edge = 8;
/** From the line to the texts below it. */
const belowAxis = { time: 16, strip: 19, dates: 15 } as const;

/** The picture of a plot in the reader's words. */
export function pictureOf(plot: Plot, reader: Reader): PlotPicture {
  const { plotted, width, height } = plot;
  const { page, sameQuestion, aside, caption, who, value, asOf } = reader.words.plot;
  const texts = { page, same: sameQuestion, aside };
  const drawn = new Set(plotted.map(({ mark }) => mark));
  return {
    width,
    height,
    shapes: shapesOf(plot),
    isCrowded: plot.kind !== 'dates' && plot.points.length > crowd,
    keys: marks.filter((mark) => drawn.has(mark)).map((mark) => ({ sign: keySign(mark, plot), text: texts[mark] })),
    notes: notesOf(plot, reader),
    table: {
      caption,
      heads: [who, value, asOf],
      rows: plotted.map(({ names, text, asOf: at }) => [names.join(', '), text, isoText(at, 'short', reader)] as const),
    },
  };
}

function notesOf(plot: Plot, reader: Reader): readonly string[] {
  const { log, rest } = reader.words.plot;
  const isLog = plot.kind !== 'dates' && plot.isLog;
  return [...(isLog ? [log] : []), ...(plot.rest > 0 ? [reader.count(rest, plot.rest)] : [])];
}

const keySign = (mark: PlotMark, { kind }: Plot): PlotShape =>
  kind === 'dates' ? barSign({ mark, left: -halfBar, right: halfBar, y: 0 }) : sign(mark, 0, 0);

function shapesOf(plot: Plot): readonly PlotShape[] {
  const xTicks = plot.xTicks.map((tick) => tickText(tick, plot.baseline + belowAxis[plot.kind], plot.width));
  switch (plot.kind) {
    case 'time':
      return [...timeRules(plot), ...pointShapes(plot.points, true), ...xTicks];
    case 'strip':
      return [
        path('grid', `M${edge} ${plot.baseline}H${plot.width - edge}`),
        ...pointShapes(plot.points, false),
        ...xTicks,
      ];
    case 'dates':
      return [path('grid', `M10 ${plot.baseline}H${plot.width - 10}`), ...plot.bars.flatMap(barShapes), ...xTicks];
  }
}

/** The lines of the values with their texts, and the dashed one that leads to this page's. */
function timeRules({ yTicks, left, width, points }: TimePlot): readonly PlotShape[] {
  const page = points.find(({ mark }) => mark === 'page');
  return [
    ...yTicks.flatMap(({ at, text }) => [
      path('grid', `M${left} ${at}H${width - edge}`),
      writing(text, { x: left - edge, y: at + 4, anchor: 'end' }),
    ]),
    ...(page ? [path('rule', `M${left} ${page.y}H${page.x}`)] : []),
  ];
}

/** This page's sign comes last, on top of the others. */
const pointShapes = (points: readonly PlotPoint[], isVertical: boolean): readonly PlotShape[] =>
  points
    .toSorted((a, b) => Number(a.mark === 'page') - Number(b.mark === 'page'))
    .flatMap((point) => pointShape(point, isVertical));

/** A single value is a sign, a range a line between its ends with the sign in the middle. */
function pointShape({ x, y, low, high, mark, label }: PlotPoint, isVertical: boolean): readonly PlotShape[] {
  const line = isVertical ? `M${x} ${low}V${high}` : `M${low} ${y}H${high}`;
  return [...(low === high ? [] : [path(`span ss-p-${mark}`, line)]), sign(mark, x, y), ...labelShape(label, mark)];
}

/** Diamond for this page, dot for the same question, ring for another one. */
function sign(mark: PlotMark, x: number, y: number): PlotShape {
  if (mark === 'page') return path('page', `M${x} ${y - 7}l7 7-7 7-7-7z`);
  return { tag: 'circle', class: `ss-p-${mark}`, cx: x, cy: y, r: mark === 'same' ? 4 : 3.6 };
}

const barShapes = (bar: PlotBar): readonly PlotShape[] => [
  barSign(bar),
  ...labelShape(bar.label, bar.mark, bar.label?.isInside),
];

/** Square ends for this page, round ones for the others. */
const barSign = ({ mark, left, right, y }: Pick<PlotBar, 'mark' | 'left' | 'right' | 'y'>): PlotShape => ({
  tag: 'rect',
  class: `ss-p-${mark}`,
  x: left,
  y: y - halfBar,
  width: tenths(right - left),
  height: 2 * halfBar,
  rx: mark === 'page' ? 0 : 4,
});

/** `isInside` on a filled bar. */
function labelShape(label: Label | null, mark: PlotMark, isInside = false): readonly PlotShape[] {
  if (!label) return [];
  const beside = mark === 'page' ? 'here' : 'lab';
  return [writing(label.text, label, isInside ? `in-${mark}` : beside)];
}

/** A text below the axis, moved in where it would leave the picture. */
function tickText({ at, text }: PlotTick, y: number, width: number): PlotShape {
  const half = widthOf(text) / 2;
  return writing(text, { x: Math.min(Math.max(at, half), width - half), y, anchor: 'middle' });
}

const path = (name: string, d: string): PlotShape => ({ tag: 'path', class: `ss-p-${name}`, d });

const writing = (text: string, { x, y, anchor }: Pick<Label, 'x' | 'y' | 'anchor'>, name = ''): PlotShape => ({
  tag: 'text',
  ...(name === '' ? {} : { class: `ss-p-${name}` }),
  x: tenths(x),
  y: tenths(y),
  'text-anchor': anchor,
  children: text,
});
