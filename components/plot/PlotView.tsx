import type { PlotPoint } from '../../lib/core/comparison/plot/plot';
import type { PlotPicture } from '../../lib/core/comparison/plot/plot-picture';
import { PlotKey } from './PlotKey';
import { BarMark, PointMark, TickTexts } from './PlotMarks';
import { PlotTable } from './PlotTable';

type Kind<K extends PlotPicture['kind']> = { readonly plot: Extract<PlotPicture, { readonly kind: K }> };

/** The picture of a claim's values, with a table that says the same to screen readers. */
export function PlotView({ plot }: { readonly plot: PlotPicture }) {
  return (
    <figure class="ss-plot">
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} aria-hidden="true">
        <Drawing plot={plot} />
      </svg>
      <figcaption>
        {plot.keys.map((key) => (
          <PlotKey key={key.mark} {...key} isBar={plot.kind === 'dates'} />
        ))}
        {plot.notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </figcaption>
      <PlotTable {...plot.table} />
    </figure>
  );
}

function Drawing({ plot }: { readonly plot: PlotPicture }) {
  switch (plot.kind) {
    case 'time':
      return <TimeDrawing plot={plot} />;
    case 'strip':
      return <StripDrawing plot={plot} />;
    case 'dates':
      return <DateDrawing plot={plot} />;
  }
}

function TimeDrawing({ plot }: Kind<'time'>) {
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
      <TickTexts ticks={plot.xTicks} y={plot.baseline + 16} />
    </>
  );
}

function StripDrawing({ plot }: Kind<'strip'>) {
  return (
    <>
      <path class="ss-p-grid" d={`M8 ${plot.baseline}H${plot.width - 8}`} />
      <Points points={plot.points} isVertical={false} />
      <TickTexts ticks={plot.xTicks} y={plot.baseline + 19} />
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
      {ordered.map((point, at) => (
        <PointMark key={`${point.mark}${at}`} point={point} isVertical={isVertical} />
      ))}
    </g>
  );
}

function DateDrawing({ plot }: Kind<'dates'>) {
  return (
    <>
      <path class="ss-p-grid" d={`M10 ${plot.baseline}H${plot.width - 10}`} />
      {plot.bars.map((bar) => (
        <BarMark key={`${bar.mark}${bar.y}`} bar={bar} />
      ))}
      <TickTexts ticks={plot.xTicks} y={plot.baseline + 15} />
    </>
  );
}
