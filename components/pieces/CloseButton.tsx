import type { Ref } from 'preact';

export interface CloseButtonProps {
  readonly label: string;
  readonly onClick: (event: Event) => void;
  /** The button itself, for whoever gives it the focus. */
  readonly button?: Ref<HTMLButtonElement>;
}

/** A cross with a name. */
export function CloseButton({ label, onClick, button }: CloseButtonProps) {
  return (
    <button type="button" class="ss-icon" ref={button ?? null} aria-label={label} onClick={onClick}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        aria-hidden="true"
      >
        <path d="M1.5 1.5l9 9m0-9l-9 9" />
      </svg>
    </button>
  );
}
