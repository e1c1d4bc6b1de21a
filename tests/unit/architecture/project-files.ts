import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The project's top folder. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Made or fetched, not written by us. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', '.artifacts']);

/** All files of the project that we write, as paths from the top folder with forward slashes, sorted. */
export function projectFiles(): readonly string[] {
  return filesBelow(ROOT)
    .map((file) => relative(ROOT, file).split(sep).join('/'))
    .sort();
}

/** The text of a project file. */
export function readProjectFile(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}
