import { describe, expect, test } from 'vitest';
import { projectFiles, readProjectFile } from './project-files';
import { violationsIn } from './violations';
import { ZONES } from './zones';

const SOURCES = projectFiles().filter(
  (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && ZONES.some(({ folder }) => path.startsWith(folder)),
);

/** Longer files have two subjects. Word tables and generated data are exempt. */
const LONGEST_FILE_LINES = 300;

describe('the layout', () => {
  test.each(ZONES.map(({ folder }) => folder))('%s imports and touches only what it may', (folder) => {
    const sources = SOURCES.filter((path) => path.startsWith(folder));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((path) => violationsIn(path, readProjectFile(path)))).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = SOURCES.filter((path) => !/\.generated\.ts$|\/lexicons\//.test(path)).filter(
      (path) => readProjectFile(path).split('\n').length > LONGEST_FILE_LINES + 1,
    );
    expect(long).toEqual([]);
  });
});

describe('violationsIn', () => {
  test.each<[string, string, string]>([
    ['lib/core/claims/a.ts', "import { openDB } from 'idb';", 'lib/core/claims/a.ts must not import idb'],
    ['lib/core/claims/a.ts', "import { b } from '../../page/b';", 'lib/core/claims/a.ts must not import ../../page/b'],
    [
      'lib/core/claims/a.ts',
      "export { b } from '../../bridge/b'; export const c = 1;",
      'must not import ../../bridge/b',
    ],
    ['lib/core/claims/a.ts', "export const b = () => import('../../bridge/b');", 'must not import ../../bridge/b'],
    ['lib/core/claims/a.ts', "import { b } from '../statement.ts';", 'must not import ../statement.ts'],
    ['lib/core/reading/read.ts', "import { english } from './english/english';", 'must not import ./english/english'],
    ['lib/core/a.ts', 'export const a = document.title;', 'lib/core/a.ts must not use document'],
    ['lib/core/a.ts', "export const a = () => fetch('/x');", 'lib/core/a.ts must not use fetch'],
    ['lib/core/a.ts', "export const a = () => globalThis.fetch('/x');", 'lib/core/a.ts must not use globalThis'],
    ['lib/core/a.ts', 'export const a = () => Date.now();', 'lib/core/a.ts must not use Date.now'],
    ['lib/core/a.ts', 'export const a = () => new Date();', 'lib/core/a.ts must not use new Date()'],
    ['lib/core/a.ts', 'export const a = () => Math.random();', 'lib/core/a.ts must not use Math.random'],
    ['lib/core/a.ts', "import { readFileSync } from 'node:fs';", 'lib/core/a.ts must not import node:fs'],
    ['lib/core/a.ts', 'let a = 1; export const b = () => a++;', 'lib/core/a.ts has a variable at module level: a'],
    ['lib/core/a.ts', "export { b } from './b';", 'lib/core/a.ts only passes on what other files export'],
    ['lib/bridge/a.ts', "import { b } from '../background/b';", 'lib/bridge/a.ts must not import ../background/b'],
    ['lib/page/a.ts', "import { readText } from '../core/reading/read';", 'must not import ../core/reading/read'],
    ['lib/page/a.ts', "export const a = () => navigator.sendBeacon('/x');", 'must not use navigator.sendBeacon'],
    ['lib/page/a.ts', 'export const a = new Image();', 'lib/page/a.ts must not use Image'],
    ['lib/background/a.ts', "import { b } from '../page/b';", 'lib/background/a.ts must not import ../page/b'],
    ['lib/background/a.ts', 'export const a = () => document.title;', 'lib/background/a.ts must not use document'],
    ['lib/cli/a.ts', "import { b } from '../page/overlay/b';", 'lib/cli/a.ts must not import ../page/overlay/b'],
    ['components/A.tsx', "import browser from 'webextension-polyfill';", 'must not import webextension-polyfill'],
    ['components/A.tsx', "import { b } from '../lib/core/claims/b';", 'must not import ../lib/core/claims/b'],
    ['entrypoints/a.ts', "import { b } from '../tests/b';", 'entrypoints/a.ts must not import ../tests/b'],
  ])('%s with %s is refused', (path, source, sentence) => {
    expect(violationsIn(path, source).join('\n')).toContain(sentence);
  });

  test.each<[string, string]>([
    ['lib/core/claims/a.ts', "import type { Statement } from '../statement';"],
    ['lib/core/a.ts', 'export const a = (document: { title: string }) => document.title;'],
    ['lib/core/a.ts', 'export const a = (day: string) => new Date(day).getUTCFullYear() + Date.UTC(2024, 1);'],
    ['lib/core/a.ts', 'export interface A { readonly document: Document; fetch(): void }'],
    ['lib/core/a.ts', 'export const a = { location: 1, window: 2 }.location;'],
    ['lib/core/reading/english/rules/a.ts', "import { b } from '../lexicons/b';"],
    ['lib/page/a.ts', "import type { Mention } from '../core/claims/types';"],
    ['lib/page/a.ts', "import { type Mention } from '../core/claims/types';"],
    ['lib/page/a.ts', "import { openGate } from '../core/packs/gate';"],
    ['lib/cli/a.ts', "import { readPageArticle } from '../page/article/page-article';"],
    ['components/A.tsx', "import { b } from '../lib/core/comparison/b'; export const A = () => <p>{b}</p>;"],
    ['tests/a.ts', "import { b } from '../lib/core/b';"],
  ])('%s with %s is allowed', (path, source) => {
    expect(violationsIn(path, source)).toEqual([]);
  });
});
