import type { Mention } from '../../claims/types';
import type { Reader } from '../reader';
import { datePlot } from './date-plot';
import type { Label } from './labels';
import { type PlotMark, type Plotted, plottedOf } from './plotted';
import { stripPlot, timePlot } from './value-plot';

/** A point of a plot. `low` and `high` are the ends of a range along the value axis, equal for a single value. */
export interface PlotPoint {
  readonly mark: PlotMark;
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly label: Label | null;
}

/** A stretch of time on a plot of dates. */
export interface PlotBar {
  readonly mark: PlotMark;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly label: BarLabel | null;
}

/** A bar's text, beside it or written in it. */
export interface BarLabel extends Label {
  readonly isInside: boolean;
}

/** A text at an axis, with the place that it names. */
export interface PlotTick {
  readonly at: number;
  readonly text: string;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Everything drawn, for the table that stands for the picture. */
  readonly plotted: readonly Plotted[];
  /** How many further values found no room. */
  readonly rest: number;
}

/** Value against time. */
export interface TimePlot extends Drawing {
  readonly kind: 'time';
  readonly left: number;
  readonly baseline: number;
  readonly xTicks: readonly PlotTick[];
  readonly yTicks: readonly PlotTick[];
  readonly points: readonly PlotPoint[];
  readonly isLog: boolean;
}

/** Values along one line: for when no days tell them apart. */
export interface StripPlot extends Drawing {
  readonly kind: 'strip';
  readonly baseline: number;
  readonly xTicks: readonly PlotTick[];
  readonly points: readonly PlotPoint[];
  readonly isLog: boolean;
}

/** Dates as stretches of a line of days, months or years. */
export interface DatePlot extends Drawing {
  readonly kind: 'dates';
  readonly baseline: number;
  readonly xTicks: readonly PlotTick[];
  readonly bars: readonly PlotBar[];
}

export type Plot = TimePlot | StripPlot | DatePlot;

/** The picture for a mention's card; `null` when there is one point only, or nothing that can be drawn. */
export function plotOf(mention: Mention, reader: Reader): Plot | null {
  const { marks, rest } = plottedOf(mention, reader);
  if (marks.length < 2) return null;
  if (mention.kind === 'date') return withRest(datePlot(marks, reader), rest);
  return withRest(timePlot(marks, mention, reader) ?? stripPlot(marks, mention, reader), rest);
}

/** The picture for a popup's row: always one line, without time. */
export function smallPlotOf(mention: Mention, reader: Reader): Plot | null {
  const { marks, rest } = plottedOf(mention, reader);
  if (marks.length < 2) return null;
  return withRest(mention.kind === 'date' ? datePlot(marks, reader) : stripPlot(marks, mention, reader), rest);
}

const withRest = (plot: Plot | null, rest: number): Plot | null => plot && { ...plot, rest: plot.rest + rest };
