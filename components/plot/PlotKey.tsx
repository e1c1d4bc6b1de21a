import type { PlotMark } from '../../lib/core/comparison/plot/plotted';
import { useReader } from '../reader-context';
import { BarSign, Sign } from './PlotMarks';

interface PlotKeyProps {
  readonly mark: PlotMark;
  /** True where values are stretches of time. */
  readonly isBar: boolean;
}

/** What a sign of the plot stands for. */
export function PlotKey({ mark, isBar }: PlotKeyProps) {
  const { page, sameQuestion, aside } = useReader().words.plot;
  const text = { page, same: sameQuestion, aside }[mark];
  return (
    <span>
      <svg class="ss-key" viewBox="-7 -7 14 14" aria-hidden="true">
        {isBar ? <BarSign mark={mark} left={-7} right={7} y={0} /> : <Sign mark={mark} x={0} y={0} />}
      </svg>
      {text}
    </span>
  );
}
