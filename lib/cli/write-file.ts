import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from './input-error';

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a failure leaves what was there.
 * @throws {InputError} when the place cannot be written.
 */
export function writeWhole(file: string, content: string): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new InputError(`${file}: cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
}
