/** A prerendered page may never be seen: nothing is read before it is. */
export async function shown(document: Document): Promise<void> {
  if (!(document as { readonly prerendering?: boolean }).prerendering) return;
  await new Promise<void>((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
