import { describe, expect, it, test } from 'vitest';
import { projectFiles, readProjectFile } from '../architecture/project-files';
import { spokenStrings } from './spoken-strings';

/** All that draws or speaks. */
const speaking = /^(?:components|entrypoints|lib\/page)\/.*\.tsx?$/;

test('no view speaks but through the message files', () => {
  const files = projectFiles().filter((path) => speaking.test(path) && !path.endsWith('.d.ts'));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((path) => spokenStrings(path, readProjectFile(path)).map((text) => `${path}: ${text}`));
  expect(found).toEqual([]);
});

describe('spokenStrings', () => {
  it.each([
    ['<p>Nothing known</p>', ['Nothing known']],
    ["<p>{isOpen ? 'Close' : 'Open'}</p>", ['Close', 'Open']],
    ['<p>{isOpen && "Close"}</p>', ['Close']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code of a view, as text.
    ['<p>{`${n} more`}</p>', [' more']],
    ['<button aria-label="Close" />', ['Close']],
    ['<input placeholder={"example.org"} />', ['example.org']],
    ["(element.textContent = 'Close')", ['Close']],
    ["<p>{words.close}: {n} · {', '}</p>", []],
    ['<p class="ss-quiet" role="status">{a === "of" ? b : c}</p>', []],
  ])('in %s finds %o', (source, found) => {
    expect(spokenStrings('a.tsx', `export const a = ${source};`)).toEqual(found);
  });
});
