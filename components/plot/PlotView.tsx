import { createElement } from 'preact';
import type { PlotPicture, PlotShape } from '../../lib/core/comparison/plot/plot-picture';
import { PlotTable } from './PlotTable';

/** The picture of a claim's values, with a table that says the same to screen readers. */
export function PlotView({ plot }: { readonly plot: PlotPicture }) {
  return (
    <figure class="ss-plot">
      <svg
        class={plot.isCrowded ? 'ss-p-crowd' : undefined}
        viewBox={`0 0 ${plot.width} ${plot.height}`}
        aria-hidden="true"
      >
        {plot.shapes.map(shapeElement)}
      </svg>
      <figcaption>
        {plot.keys.map(({ sign, text }) => (
          <span key={text}>
            <svg class="ss-key" viewBox="-7 -7 14 14" aria-hidden="true">
              {shapeElement(sign)}
            </svg>
            {text}
          </span>
        ))}
        {plot.notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </figcaption>
      <PlotTable {...plot.table} />
    </figure>
  );
}

const shapeElement = ({ tag, ...attributes }: PlotShape) => createElement<object>(tag, attributes);
