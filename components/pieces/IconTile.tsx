/** The toolbar icon's states: claims known, nothing known, off here, page closed to extensions. */
export type IconState = 'known' | 'quiet' | 'off' | 'closed';

/** The icon as the toolbar shows it, drawn as in `public/icon`. */
export function IconTile({ state, size }: { readonly state: IconState; readonly size: number }) {
  return (
    <svg class="ss-tile" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {state === 'known' ? (
        <>
          <rect width="16" height="16" rx="3" fill="#833a76" />
          <path fill="#fff" d="M3 5h7v2H3zM6 9h7v2H6z" />
        </>
      ) : (
        <Outline state={state} />
      )}
    </svg>
  );
}

/** Grey that reaches 3 : 1 on light and dark toolbars alike. */
const grey = '#7d7784';

function Outline({ state }: { readonly state: Exclude<IconState, 'known'> }) {
  return (
    <>
      <rect
        x=".75"
        y=".75"
        width="14.5"
        height="14.5"
        rx="2.5"
        fill="none"
        stroke={grey}
        stroke-width="1.5"
        stroke-dasharray={state === 'closed' ? '2.6 1.9' : undefined}
      />
      {state === 'quiet' && <path fill={grey} d="M4 5h6v2H4zM6 9h6v2H6z" />}
      {state === 'off' && <path stroke={grey} stroke-width="1.5" fill="none" d="M3.6 12.4l8.8-8.8" />}
      {state === 'closed' && <path fill={grey} d="M4 7h8v2H4z" />}
    </>
  );
}
