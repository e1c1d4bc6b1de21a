import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ReaderContext, useReader } from '../../components/reader-context';
import overlay from '../../components/styles/overlay.css?inline';

interface ShadowProps {
  readonly children: ComponentChildren;
  readonly scale: number;
  /** More rules for this root alone, e.g. a card at its whole length. */
  readonly rules?: string;
  /** Pressed once when drawn: selectors of what a reader would open. */
  readonly pressed?: readonly string[];
}

/** A shadow root with the overlay's styles and nothing of the page's, as in a news page. */
export function Shadow({ children, scale, rules = '', pressed = [] }: ShadowProps) {
  const reader = useReader();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const isFirst = element.shadowRoot === null;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    element.style.setProperty('--ss-scale', String(scale));
    render(
      <ReaderContext.Provider value={reader}>
        <style>{overlay + rules}</style>
        <div class="ss">{children}</div>
      </ReaderContext.Provider>,
      root,
    );
    if (isFirst) for (const selector of pressed) root.querySelector<HTMLElement>(selector)?.click();
  });
  return <div ref={host} />;
}
