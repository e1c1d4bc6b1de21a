import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { overdueDebts } from './debts';
import { missingPaths } from './named-paths';
import { projectFiles, ROOT, readProjectFile } from './project-files';

const SEEDS = {
  'breitbart-2024-06-28.txt': '102e0c4561fd1c876274edfbe0685af5a3228579d427f57d7249f8726f45f820',
  'news-com-au-2024-11-11.txt': 'cb407832260bc251bfc337cc458c51faaf0603e5698146c1ead50c75d890e3a5',
  'thin-line-news-2024-06-28.txt': '4e5765d9b42864147016cbbde19c4ef5ba65df380e7f0684fd0bb318831eed90',
  'time-news-2024-11-05.txt': '24f087a9dfbc73c9939bcc0701e876c14af2df955d9f3db0064d97a94bcaa959',
  'ukrainska-pravda-2024-06-27.txt': '8b314597384535eb6f7e7ee57fd8774717e626ccae0e3d2a1ab55746be1a4fc1',
};

describe('the seeds', () => {
  test.each(Object.entries(SEEDS))('%s is byte for byte what was published', (file, sha256) => {
    const bytes = readFileSync(resolve(ROOT, 'seeds', file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  test('every text has its entry and every entry its text', () => {
    const sources = Object.keys(JSON.parse(readProjectFile('seeds/sources.json')));
    const texts = projectFiles().filter((path) => /^seeds\/.*\.txt$/.test(path));
    expect(sources.map((id) => `seeds/${id}.txt`).sort()).toEqual(texts);
  });
});

describe('the documents', () => {
  const documents = projectFiles().filter((path) => path.endsWith('.md'));

  test('name only files that exist', () => {
    const missing = documents.flatMap((path) =>
      missingPaths(readProjectFile(path), (named) => existsSync(resolve(ROOT, named))).map(
        (named) => `${path}: ${named}`,
      ),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['See `lib/nowhere/gone.ts`.', ['lib/nowhere/gone.ts']],
    ['See [the stand](tests/demo/nowhere.ts).', ['tests/demo/nowhere.ts']],
    [
      'Run `npm test` and read `lib/core/statement.ts`, `lib/core/*.ts`, `tests/demo/<name>.ts`, `https://example.org/lib/x.ts`.',
      [],
    ],
  ])('%s names what is missing', (text, missing) => {
    expect(missingPaths(text, (named) => existsSync(resolve(ROOT, named)))).toEqual(missing);
  });
});

describe('the lock file', () => {
  test('holds no download addresses', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('names the builds of tools for every platform, without which `npm ci` refuses it', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('every dependency is pinned exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('debts', () => {
  /** Only of the test, so that a debt falls due in every checkout on the same day. */
  const today = new Date().toISOString().slice(0, 10);
  /** The rule's own files speak of it. */
  const ruleFiles = /^tests\/unit\/architecture\/(?:debts|repository\.test)\.ts$/;
  const texts = projectFiles().filter((path) => /\.(?:tsx?|mjs|js|css|html|json|md)$|^\.ci\//.test(path));

  test('have a date that is not over', () => {
    const debts = texts
      .filter((path) => !ruleFiles.test(path) && path !== 'package-lock.json')
      .flatMap((path) => overdueDebts(readProjectFile(path), today).map((debt) => `${path}: ${debt}`));
    expect(debts).toEqual([]);
  });

  test.each([
    ['// TODO [2026-01-02]: mend', '2026-01-03', 1],
    ['/* TODO [2026-01-02]: mend */', '2026-01-02', 0],
    ['<!-- TODO mend -->', '2026-01-02', 1],
    ['// FIXME: mend', '2026-01-02', 1],
    ['// nothing to do', '2026-01-02', 0],
  ])('%s on %s', (text, day, count) => {
    expect(overdueDebts(text, day)).toHaveLength(count);
  });
});
