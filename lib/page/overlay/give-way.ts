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
    const isCovered = document.fullscreenElement !== null || document.querySelector(':modal') !== null;
    if (isCovered === wasCovered) return;
    wasCovered = isCovered;
    onChange(isCovered);
  };
  // Neither `toggle` nor `close` bubbles; both can be captured.
  for (const type of ['fullscreenchange', 'toggle', 'close'] as const) {
    document.addEventListener(type, check, { capture: true, passive: true, signal: abort.signal });
  }
  check();
  return { check, destroy: () => abort.abort() };
}
