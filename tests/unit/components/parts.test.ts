import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parts } from '../../../components/options/parts';

const root = resolve(import.meta.dirname, '../../..');

/** What is in the extension: its dependencies, and the storage of the tool that builds it. */
const packages = [
  ...Object.keys(
    (JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { dependencies: object }).dependencies,
  ),
  'wxt',
];
const licenceOf = (name: string): string =>
  (JSON.parse(readFileSync(resolve(root, 'node_modules', name, 'package.json'), 'utf8')) as { license: string })
    .license;

const generated = ['lib/core/claims/english', 'lib/core/reading/english/lexicons'].flatMap((folder) =>
  readdirSync(resolve(root, folder))
    .filter((name) => name.endsWith('.generated.ts'))
    .map((name) => readFileSync(resolve(root, folder, name), 'utf8').slice(0, 600)),
);

describe('the parts that "about" names', () => {
  it.each(packages)('hold %s with its licence', (name) => {
    const part = parts.find((one) => one.name.toLowerCase() === name.toLowerCase());
    expect(part?.licence).toBe(licenceOf(name));
  });

  it('hold each source that the word tables name', () => {
    const named = ['CLDR', 'WordNet', 'GeoNames'].filter((source) => generated.some((head) => head.includes(source)));
    expect(parts.map(({ name }) => name).filter((name) => named.some((source) => name.includes(source)))).toHaveLength(
      named.length,
    );
    expect(named).toHaveLength(3);
  });
});
