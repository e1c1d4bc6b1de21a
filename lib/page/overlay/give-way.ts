/**
 * Tells when something of the page covers everything: a modal dialog or full screen. We hide then instead of fighting for the top (RELIABILITY, §2.2).
 * Gives `check`, for whoever sees the page change, and `destroy`.
 */
export function watchForCover(
  document: Document,
  onChange: (isCovered: boolean) => void,
): { readonly check: () => void; readonly destroy: () => void } {
  const abort = new AbortController();
  let wasCovered = false;
  const check = () => {
    const isCovered = document.fullscreenElement !== null || hasModal(document);
    if (isCovered === wasCovered) return;
    wasCovered = isCovered;
    onChange(isCovered);
  };
  // Neither `toggle` nor `close` bubbles; both can be captured. Out of a shadow root come only those of focus, which a modal dialog takes and gives back.
  for (const type of ['fullscreenchange', 'toggle', 'close', 'focusin', 'focusout'] as const) {
    document.addEventListener(type, check, { capture: true, passive: true, signal: abort.signal });
  }
  check();
  return { check, destroy: () => abort.abort() };
}

/** A modal dialog in a shadow root holds the focus. */
function hasModal(root: Document | ShadowRoot): boolean {
  if (root.querySelector(':modal')) return true;
  const inner = root.activeElement?.shadowRoot;
  return inner ? hasModal(inner) : false;
}
