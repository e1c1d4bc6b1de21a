import type { State } from '../../lib/core/comparison/mention-state';

/** Rectangles as x, y, width: the upper bar is this page, the lower one the others. Aligned, shifted, broken. */
const bars: Readonly<Record<State, readonly (readonly [number, number, number])[]>> = {
  same: [
    [1, 3, 10],
    [1, 7, 10],
  ],
  differ: [
    [0, 3, 8],
    [4, 7, 8],
  ],
  other: [
    [1, 3, 10],
    [1, 7, 2],
    [5, 7, 2],
    [9, 7, 2],
  ],
};

/** The sign of a state. Words beside it always say the same. */
export function Glyph({ state }: { readonly state: State }) {
  return (
    <svg class="ss-glyph" data-state={state} viewBox="0 0 12 12" aria-hidden="true">
      {bars[state].map(([x, y, width]) => (
        <rect key={`${x}${y}`} x={x} y={y} width={width} height={2} />
      ))}
    </svg>
  );
}
