/** Long enough for the browser to have begun to read; the file itself is small. */
const keptMs = 60_000;

/** Gives the reader a file to keep, as a download. No permission is needed for a page's own link. */
export function saveFile(document: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
