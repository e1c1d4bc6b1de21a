import type { PlotMark } from '../../lib/core/comparison/plot/plotted';
import { BarSign, Sign } from './PlotMarks';

interface PlotKeyProps {
  readonly mark: PlotMark;
  /** What the sign stands for. */
  readonly text: string;
  /** True where values are stretches of time. */
  readonly isBar: boolean;
}

/** A sign of the plot with what it stands for. */
export function PlotKey({ mark, text, isBar }: PlotKeyProps) {
  return (
    <span>
      <svg class="ss-key" viewBox="-7 -7 14 14" aria-hidden="true">
        {isBar ? <BarSign mark={mark} left={-7} right={7} y={0} /> : <Sign mark={mark} x={0} y={0} />}
      </svg>
      {text}
    </span>
  );
}
