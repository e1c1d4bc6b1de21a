import type { PlotPicture } from '../../lib/core/comparison/plot/plot-picture';

/** The plot in rows: who, which value, as of when. Seen by screen readers only. */
export function PlotTable({ caption, heads, rows }: PlotPicture['table']) {
  return (
    <div class="ss-hide">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([who, value, asOf], at) => (
            <tr key={`${who}${at}`}>
              <th scope="row">{who}</th>
              <td>{value}</td>
              <td>{asOf}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
