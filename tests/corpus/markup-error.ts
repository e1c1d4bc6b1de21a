/** An error in a source, with the file, text and annotation it is in. */
export class MarkupError extends Error {}

/** Where in the corpus an error is. */
export interface Place {
  file: string;
  id: string;
}

/** Throws a `MarkupError` that begins with the place. */
export function fail({ file, id }: Place, why: string): never {
  throw new MarkupError(`${file}, text ${id}: ${why}`);
}
