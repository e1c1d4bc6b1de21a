import type { PlotMark } from '../../lib/core/comparison/plot/plotted';
import { useReader } from '../reader-context';
import { Sign } from './PlotMarks';

/** What a sign of the plot stands for. */
export function PlotKey({ mark }: { readonly mark: PlotMark }) {
  const { page, sameQuestion, aside } = useReader().words.plot;
  const text = { page, same: sameQuestion, aside }[mark];
  return (
    <span>
      <svg class="ss-key" viewBox="-7 -7 14 14" aria-hidden="true">
        <Sign mark={mark} x={0} y={0} />
      </svg>
      {text}
    </span>
  );
}
