/** A style sheet of ours in a document or shadow root. */
export interface AdoptedSheet {
  /** True when the page has taken it out. */
  readonly isGone: () => boolean;
  readonly putBack: () => void;
  readonly remove: () => void;
}

/**
 * Puts a style sheet into a document or shadow root. A sheet object is no node, so the page's tree stays as it is; where the browser does not let a
 * content script adopt one, a `<style>` inside our own host serves.
 */
export function adoptSheet(scope: Document | ShadowRoot, css: string, host: Element): AdoptedSheet {
  const view = (scope.ownerDocument ?? (scope as Document)).defaultView;
  try {
    return adoptObject(scope, new (view as Window & typeof globalThis).CSSStyleSheet(), css);
  } catch {
    return addElement(scope.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? scope : host, css);
  }
}

function adoptObject(scope: Document | ShadowRoot, sheet: CSSStyleSheet, css: string): AdoptedSheet {
  sheet.replaceSync(css);
  const others = () => [...scope.adoptedStyleSheets].filter((other) => other !== sheet);
  const putBack = () => {
    scope.adoptedStyleSheets = [...others(), sheet];
  };
  putBack();
  return {
    isGone: () => !scope.adoptedStyleSheets.includes(sheet),
    putBack,
    remove: () => {
      scope.adoptedStyleSheets = others();
    },
  };
}

function addElement(parent: Node, css: string): AdoptedSheet {
  const style = (parent.ownerDocument as Document).createElement('style');
  style.textContent = css;
  const putBack = () => void parent.appendChild(style);
  putBack();
  return { isGone: () => style.parentNode !== parent, putBack, remove: () => style.remove() };
}
