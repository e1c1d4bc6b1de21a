import type { Label } from '../../lib/core/comparison/plot/labels';
import type { PlotBar, PlotPoint, PlotTick } from '../../lib/core/comparison/plot/plot';
import type { PlotMark } from '../../lib/core/comparison/plot/plotted';

/** A single value is a sign, a range a line between its ends with the sign in the middle. */
export function PointMark({ point, isVertical }: { readonly point: PlotPoint; readonly isVertical: boolean }) {
  const { x, y, low, high, mark, label } = point;
  const line = isVertical ? `M${x} ${low}V${high}` : `M${low} ${y}H${high}`;
  return (
    <g>
      {low !== high && <path class={`ss-p-span ss-p-${mark}`} d={line} />}
      <Sign mark={mark} x={x} y={y} />
      {label && <LabelText label={label} mark={mark} />}
    </g>
  );
}

/** Diamond for this page, dot for the same question, ring for another one. */
export function Sign({ mark, x, y }: { readonly mark: PlotMark; readonly x: number; readonly y: number }) {
  if (mark === 'page') return <path class="ss-p-page" d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />;
  return <circle class={`ss-p-${mark}`} cx={x} cy={y} r={mark === 'same' ? 4 : 3.6} />;
}

/** Square ends for this page, round ones for the others. */
export function BarSign({ mark, left, right, y }: Pick<PlotBar, 'mark' | 'left' | 'right' | 'y'>) {
  return (
    <rect class={`ss-p-${mark}`} x={left} y={y - 7} width={right - left} height={14} rx={mark === 'page' ? 0 : 4} />
  );
}

/** A stretch of days. */
export function BarMark({ bar }: { readonly bar: PlotBar }) {
  const { mark, label } = bar;
  return (
    <g>
      <BarSign {...bar} />
      {label && <LabelText label={label} mark={mark} isInside={label.isInside} />}
    </g>
  );
}

interface LabelProps {
  readonly label: Label;
  readonly mark: PlotMark;
  /** True on a filled bar. */
  readonly isInside?: boolean;
}

function LabelText({ label, mark, isInside = false }: LabelProps) {
  const beside = mark === 'page' ? 'ss-p-here' : 'ss-p-lab';
  return (
    <text class={isInside ? `ss-p-in-${mark}` : beside} x={label.x} y={label.y} text-anchor={label.anchor}>
      {label.text}
    </text>
  );
}

/** Texts below an axis. */
export function TickTexts({ ticks, y }: { readonly ticks: readonly PlotTick[]; readonly y: number }) {
  return (
    <>
      {ticks.map(({ at, text }) => (
        <text key={text} x={at} y={y} text-anchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}
