import type { ComponentChildren } from 'preact';

/** One state with its name. */
export function State({
  name,
  class: classes = '',
  children,
}: {
  readonly name: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`state ${classes}`}>
      <h2>{name}</h2>
      {children}
    </div>
  );
}
