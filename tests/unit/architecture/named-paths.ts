/** Folders whose files documents name. */
const FOLDERS = 'lib|tests|components|entrypoints|seeds|public|\\.ci';

/** Paths in code marks and links, from the top folder: `lib/core/statement.ts`, [text](tests/demo/start.ts). */
const PATH = new RegExp(`(?:\`|\\]\\()(?<path>(?:${FOLDERS})/[^\`)\\s]*)`, 'g');

/** A pattern or a place for a name, not a path. */
const NOT_A_PATH = /[*<>{}…$]/;

/** Paths that a document names and that do not exist. A line or anchor at the end is not looked at. */
export function missingPaths(text: string, exists: (path: string) => boolean): readonly string[] {
  return [...text.matchAll(PATH)]
    .map((match) => match.groups?.path ?? '')
    .filter((path) => !NOT_A_PATH.test(path))
    .map((path) => path.replace(/[#:].*$/, ''))
    .filter((path) => !exists(path) && !exists(`${path}.ts`) && !exists(`${path}.tsx`));
}
