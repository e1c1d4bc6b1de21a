import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { shapeOf, shapesFrom, type WordShapes } from '../core/comparison/words/words';

const folder = resolve(import.meta.dirname, '../../public/_locales');

/** The shapes of the words in the message files, for the build. English has fewer plural forms than others, so all files count. */
export async function wordShapes(): Promise<WordShapes> {
  const languages = (await readdir(folder)).sort();
  const files = await Promise.all(languages.map((name) => readFile(join(folder, name, 'messages.json'), 'utf8')));
  return shapesFrom(shapeOf(files.flatMap((text) => Object.keys(JSON.parse(text)))));
}
