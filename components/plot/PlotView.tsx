import type { DatePlot, Plot, PlotPoint, StripPlot, TimePlot } from '../../lib/core/comparison/plot/plot';
import type { PlotMark } from '../../lib/core/comparison/plot/plotted';
import { useReader } from '../reader-context';
import { PlotKey } from './PlotKey';
import { BarMark, PointMark, TickText } from './PlotMarks';
import { PlotTable } from './PlotTable';

/** The picture of a claim's values, with a table that says the same to screen readers. */
export function PlotView({ plot }: { readonly plot: Plot }) {
  const reader = useReader();
  const marks = new Set<PlotMark>(plot.plotted.map(({ mark }) => mark));
  const notes = [
    plot.kind !== 'dates' && plot.isLog ? reader.words.plot.log : '',
    plot.rest > 0 ? reader.count(reader.words.plot.rest, plot.rest) : '',
  ];
  return (
    <figure class="ss-plot">
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} aria-hidden="true">
        <Drawing plot={plot} />
      </svg>
      <figcaption>
        {(['page', 'same', 'aside'] as const).map(
          (mark) => marks.has(mark) && <PlotKey key={mark} mark={mark} isBar={plot.kind === 'dates'} />,
        )}
        {notes.map((note) => note !== '' && <span key={note}>{note}</span>)}
      </figcaption>
      <PlotTable plotted={plot.plotted} />
    </figure>
  );
}

function Drawing({ plot }: { readonly plot: Plot }) {
  switch (plot.kind) {
    case 'time':
      return <TimeDrawing plot={plot} />;
    case 'strip':
      return <StripDrawing plot={plot} />;
    case 'dates':
      return <DateDrawing plot={plot} />;
  }
}

function TimeDrawing({ plot }: { readonly plot: TimePlot }) {
  const page = plot.points.find(({ mark }) => mark === 'page');
  return (
    <>
      {plot.yTicks.map(({ at, text }) => (
        <g key={text}>
          <path class="ss-p-grid" d={`M${plot.left} ${at}H${plot.width - 8}`} />
          <text x={plot.left - 8} y={at + 4} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      {page && <path class="ss-p-rule" d={`M${plot.left} ${page.y}H${page.x}`} />}
      <Points points={plot.points} isVertical={true} />
      {plot.xTicks.map((tick) => (
        <TickText key={tick.text} tick={tick} y={plot.baseline + 16} width={plot.width} />
      ))}
    </>
  );
}

function StripDrawing({ plot }: { readonly plot: StripPlot }) {
  return (
    <>
      <path class="ss-p-grid" d={`M8 ${plot.baseline}H${plot.width - 8}`} />
      <Points points={plot.points} isVertical={false} />
      {plot.xTicks.map((tick) => (
        <TickText key={tick.text} tick={tick} y={plot.baseline + 19} width={plot.width} />
      ))}
    </>
  );
}

/** More points than this are drawn small, so that they are seen apart. */
const crowd = 40;

/** This page's sign comes last, on top of the others. */
function Points({ points, isVertical }: { readonly points: readonly PlotPoint[]; readonly isVertical: boolean }) {
  const ordered = points.toSorted((a, b) => Number(a.mark === 'page') - Number(b.mark === 'page'));
  return (
    <g class={points.length > crowd ? 'ss-p-crowd' : undefined}>
      {ordered.map((point) => (
        <PointMark key={`${point.mark}${point.x}/${point.low}/${point.high}`} point={point} isVertical={isVertical} />
      ))}
    </g>
  );
}

function DateDrawing({ plot }: { readonly plot: DatePlot }) {
  return (
    <>
      <path class="ss-p-grid" d={`M10 ${plot.baseline}H${plot.width - 10}`} />
      {plot.bars.map((bar) => (
        <BarMark key={`${bar.mark}${bar.y}`} bar={bar} />
      ))}
      {plot.xTicks.map((tick) => (
        <TickText key={tick.text} tick={tick} y={plot.baseline + 15} width={plot.width} />
      ))}
    </>
  );
}
