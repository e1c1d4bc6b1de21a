import { InputError } from './input-error';

const newline = 0x0a;

/** One line of a stream with its number, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a byte stream, however long a line is; empty ones are passed over.
 * @throws {InputError} for a line that is not UTF-8, naming it.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<NumberedLine> {
  let pieces: Uint8Array[] = [];
  let number = 1;
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      pieces.push(chunk.subarray(from, at));
      yield* lineOf(pieces, number, name);
      pieces = [];
      number += 1;
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  yield* lineOf(pieces, number, name);
}

function* lineOf(pieces: readonly Uint8Array[], number: number, name: string): Generator<NumberedLine> {
  const text = decodeUtf8(Buffer.concat(pieces), `${name}, line ${number}`).trim();
  if (text !== '') yield { number, text };
}

/**
 * Text of UTF-8 bytes, a byte order mark left out.
 * @throws {InputError} at bytes that are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${place}: not UTF-8`);
  }
}
