import type { ComponentChildren } from 'preact';
import { CloseButton } from './CloseButton';

interface NoticeProps {
  readonly children: ComponentChildren;
  /** Left out for what stays as long as it is so. */
  readonly close?: { readonly label: string; readonly onClick: () => void };
}

/** Something that the reader has to know now: it is said at once, and stays until it is closed or over. */
export function Notice({ children, close }: NoticeProps) {
  return (
    <div class="ss-notice" role="alert">
      <p>{children}</p>
      {close && <CloseButton label={close.label} onClick={close.onClick} />}
    </div>
  );
}
