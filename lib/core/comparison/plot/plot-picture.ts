import { isoText } from '../notation/date-notation';
import type { Reader } from '../reader';
import { widthOf } from './labels';
import type { DatePlot, Plot, PlotTick, StripPlot, TimePlot } from './plot';
import type { PlotMark } from './plotted';

/** What is written under a picture, and the table that stands for it. */
interface Legend {
  /** What each sign that is drawn stands for. */
  readonly keys: readonly { readonly mark: PlotMark; readonly text: string }[];
  readonly notes: readonly string[];
  /** Who, which value, as of when: said to screen readers. */
  readonly table: {
    readonly caption: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly [who: string, value: string, asOf: string])[];
  };
}

type Drawn<P extends Plot> = Omit<P, 'plotted' | 'rest'> & Legend;

/** A plot with all its words: it is drawn as it stands. */
export type PlotPicture = Drawn<TimePlot> | Drawn<StripPlot> | Drawn<DatePlot>;

const marks: readonly PlotMark[] = ['page', 'same', 'aside'];

/** The picture of a plot in the reader's words. */
export function pictureOf(plot: Plot, reader: Reader): PlotPicture {
  const { plotted, rest: _rest, ...drawing } = plot;
  const { page, sameQuestion, aside, caption, who, value, asOf } = reader.words.plot;
  const texts = { page, same: sameQuestion, aside };
  const drawn = new Set(plotted.map(({ mark }) => mark));
  return {
    ...drawing,
    xTicks: plot.xTicks.map((tick) => inside(tick, plot.width)),
    keys: marks.filter((mark) => drawn.has(mark)).map((mark) => ({ mark, text: texts[mark] })),
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

/** A tick moved in where its text would leave the picture. */
function inside({ at, text }: PlotTick, width: number): PlotTick {
  const half = widthOf(text) / 2;
  return { at: Math.min(Math.max(at, half), width - half), text };
}
