/** Text of each element with this tag. Only here to prove that the harness carries modules into a page. */
export function textOf(document: Document, tag: string): string[] {
  return [...document.querySelectorAll(tag)].map((element) => element.textContent ?? '');
}

/** Adds an element with a closed root and a button under `<html>`. */
export function addClosedHost(document: Document, tag: string, label: string): void {
  const host = document.createElement(tag);
  const button = document.createElement('button');
  button.textContent = label;
  host.attachShadow({ mode: 'closed' }).append(button);
  document.documentElement.append(host);
}
