/**
 * Puts a style sheet into a document or shadow root; gives what takes it out again. A sheet object is no node, so the page's tree stays as it is;
 * where the browser does not let a content script adopt one, a `<style>` inside our own host serves.
 */
export function adoptSheet(scope: Document | ShadowRoot, css: string, host: Element): () => void {
  const view = (scope.ownerDocument ?? (scope as Document)).defaultView;
  if (!view) return () => undefined;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    const style = host.ownerDocument.createElement('style');
    style.textContent = css;
    (scope === host.shadowRoot || scope.nodeType === 11 ? scope : host).append(style);
    return () => style.remove();
  }
}
