import { isoText } from '../../lib/core/comparison/notation/date-notation';
import type { Plotted } from '../../lib/core/comparison/plot/plotted';
import { useReader } from '../reader-context';

/** The plot in rows: who, which value, as of when. Seen by screen readers only. */
export function PlotTable({ plotted }: { readonly plotted: readonly Plotted[] }) {
  const reader = useReader();
  const words = reader.words.plot;
  return (
    <div class="ss-hide">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.asOf}</th>
          </tr>
        </thead>
        <tbody>
          {plotted.map(({ mark, names, text, asOf }, at) => (
            <tr key={`${mark}${at}`}>
              <th scope="row">{names.join(', ')}</th>
              <td>{text}</td>
              <td>{isoText(asOf, 'short', reader)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
