/** A style sheet of ours in a document or shadow root. */
export interface AdoptedSheet {
  /** True when the page has taken it out. */
  readonly isGone: () => boolean;
  readonly putBack: () => void;
  readonly remove: () => void;
}

/** Puts a style sheet into a document or shadow root. A sheet object is no node, so the page's tree stays as it is. */
export function adoptSheet(scope: Document | ShadowRoot, css: string): AdoptedSheet {
  const view = (scope.ownerDocument ?? (scope as Document)).defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  const putBack = () => void adoptedIn(scope).push(sheet);
  putBack();
  return {
    isGone: () => !adoptedIn(scope).includes(sheet),
    putBack,
    remove: () => {
      const adopted = adoptedIn(scope);
      const at = adopted.indexOf(sheet);
      if (at >= 0) adopted.splice(at, 1);
    },
  };
}

/** Takes out the style sheets that something is true of. */
export function dropSheets(scope: Document | ShadowRoot, isTheirs: (sheet: CSSStyleSheet) => boolean): void {
  const adopted = adoptedIn(scope);
  for (let index = adopted.length - 1; index >= 0; index -= 1) {
    const sheet = adopted[index];
    if (sheet && isTheirs(sheet)) adopted.splice(index, 1);
  }
}

/** Firefox keeps content scripts from the list of adopted sheets as they see it, not from the list as the page sees it. */
const adoptedIn = (scope: Document | ShadowRoot): CSSStyleSheet[] =>
  ((scope as { readonly wrappedJSObject?: Document }).wrappedJSObject ?? scope).adoptedStyleSheets;
