import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../core/article';
import { articleFrom, isObject, provenanceFrom } from './check-article';
import { InputError } from './input-error';
import { decodeUtf8, readLines } from './read-lines';

const textEnding = '.txt';
const sourcesFile = 'sources.json';

/**
 * The articles of folders of `.txt` with a `sources.json` and of `.jsonl` files, in the order given (folders by file name).
 * @throws {InputError} for anything missing, unreadable or given twice, naming the place.
 */
export async function readArticles(paths: readonly string[]): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (const path of paths) articles.push(...(await articlesIn(path)));
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id)) throw new InputError(`two articles have the id "${id}"`);
    seen.add(id);
  }
  return articles;
}

async function articlesIn(path: string): Promise<readonly Article[]> {
  if (!existsSync(path)) throw new InputError(`${path}: no such file or folder`);
  if (statSync(path).isDirectory()) return articlesInFolder(path);
  const articles: Article[] = [];
  for await (const { number, text } of readLines(createReadStream(path), path)) {
    const place = `${path}, line ${number}`;
    articles.push(articleFrom(parseJson(text, place), place));
  }
  return articles;
}

/** Articles of a folder: every text has an entry in `sources.json` and every entry a text. */
export function articlesInFolder(folder: string): readonly Article[] {
  const place = join(folder, sourcesFile);
  if (!existsSync(place)) throw new InputError(`${place}: missing; it says where each text comes from`);
  const sources = parseJson(decodeUtf8(readFileSync(place), place), place);
  if (!isObject(sources)) throw new InputError(`${place}: not an object`);
  const files = readdirSync(folder).filter((name) => name.endsWith(textEnding));
  const withoutEntry = files.find((name) => !Object.hasOwn(sources, basename(name, textEnding)));
  if (withoutEntry) throw new InputError(`${join(folder, withoutEntry)}: no entry in ${sourcesFile}`);
  return Object.keys(sources)
    .sort()
    .map((id) => articleOfEntry(folder, id, sources[id]));
}

function articleOfEntry(folder: string, id: string, entry: unknown): Article {
  const place = `${join(folder, sourcesFile)}, "${id}"`;
  if (!isObject(entry)) throw new InputError(`${place}: not an object`);
  const file = join(folder, `${id}${textEnding}`);
  if (!existsSync(file)) throw new InputError(`${place}: its text ${file} is missing`);
  return { id, text: decodeUtf8(readFileSync(file), file), ...provenanceFrom(entry, place) };
}

/**
 * The value of a JSON text.
 * @throws {InputError} that names the place.
 */
export function parseJson(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new InputError(`${place}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
