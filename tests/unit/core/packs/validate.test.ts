import { describe, expect, it } from 'vitest';
import { LARGEST_PACK_BYTES, parsePack } from '../../../../lib/core/packs/validate';
import { packToJson } from '../../../../lib/core/packs/write';
import { madeArticle, packOf } from './made-articles';

const GOOD = packToJson(
  packOf([
    madeArticle(
      'one',
      'At least 14 people were killed when a ferry capsized off Tarvo in Portugal on 3 May 2031, police said.',
    ),
    madeArticle('two', 'The ferry accident off Tarvo in Portugal killed 15 people, according to Reuters.'),
  ]),
);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** The good pack with the value at the path replaced. */
function withAt(path: Path, replacement: Json): string {
  const copy = JSON.parse(GOOD) as Json;
  let at = copy as Record<string | number, Json>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, Json>;
  const last = path.at(-1);
  if (last === undefined) return JSON.stringify(replacement);
  at[last] = replacement;
  return JSON.stringify(copy);
}

/** What no field of a pack may hold, whatever its type. */
const NOWHERE: readonly Json[] = [
  '<script>alert(1)</script>',
  `x${'y'.repeat(1_000)}`,
  { __proto__: { polluted: true } },
  { toString: 'x' },
  true,
  [[['x']]],
  '\u0000',
];

const PATHS = pathsOf(JSON.parse(GOOD) as Json);
/** Booleans may stand where booleans stand. */
const isTaken = (path: Path, bad: Json): boolean => typeof bad === 'boolean' && /Inferred$/u.test(String(path.at(-1)));
const MALICIOUS = PATHS.flatMap((path) =>
  NOWHERE.filter((bad) => !isTaken(path, bad)).map((bad) => ({ path, bad, json: withAt(path, bad) })),
);

describe('parsePack', () => {
  it('reads a pack that was written', () => {
    const read = parsePack(GOOD);
    expect(read.ok).toBe(true);
    expect(read.ok && packToJson(read.value)).toBe(GOOD);
  });

  it('refuses every file with something bad at any one place, and changes no prototype', () => {
    expect(MALICIOUS.length).toBeGreaterThanOrEqual(200);
    for (const { path, bad, json } of MALICIOUS) {
      const read = parsePack(json);
      expect(read.ok, `${path.join('.')} = ${JSON.stringify(bad)?.slice(0, 40)}`).toBe(false);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses keys that it does not know, at every place', () => {
    for (const path of PATHS) {
      const value = path.reduce<Json>(
        (at, key) => (at as Record<string | number, Json>)[key] ?? null,
        JSON.parse(GOOD) as Json,
      );
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      const read = parsePack(withAt(path, { ...value, extra: 1 }));
      expect(read.ok, path.join('.')).toBe(false);
    }
  });

  it.each([
    ['no JSON', '{', /^not JSON/],
    ['an own __proto__', GOOD.replace('"title"', '"__proto__":{"a":1},"title"'), /./],
    ['another format', GOOD.replace('"format":1', '"format":2'), /^format: .*format 1/],
    ['a link without https', GOOD.replace('https://one.example', 'http://one.example'), /^articles\.0\.url: .*https/],
    ['a script link', GOOD.replace('https://one.example/story', 'javascript:alert(1)'), /^articles\.0\.url/],
    ['an article twice', GOOD.replace('"id":"two"', '"id":"one"'), /^articles\.1\.id: "one" is there twice/],
    ['a version without an article', GOOD.replace('"id":"two"', '"id":"three"'), /there is no article "two"/],
    [
      'a claim of a version that is not there',
      GOOD.replace(/"versions":\[0/u, '"versions":[99'),
      /there is no version 99/,
    ],
    ['a list instead of a pack', '[]', /./],
    ['nothing', '', /^not JSON/],
  ])('refuses %s, with the place and the reason', (_, json, error) => {
    const read = parsePack(json);
    expect(read.ok ? '' : read.error).toMatch(error);
  });

  it('refuses a file that is too deep before it is parsed', () => {
    const read = parsePack(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(read).toEqual({ ok: false, error: 'nested more than 8 deep at character 8' });
  });

  it('does not count brackets inside strings as depth', () => {
    const read = parsePack(withAt(['title'], '[[[[[[[[[[[[ {{{{{{{{{{ \\" [['));
    expect(read.ok).toBe(true);
  });

  it('refuses a file that is too large by its bytes in UTF-8', () => {
    const half = LARGEST_PACK_BYTES / 2;
    const read = parsePack(`"${'ü'.repeat(half)}"`);
    expect(read.ok ? '' : read.error).toMatch(/^the file has 5000002 bytes/);
  });
});
