import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../lib/core/comparison/words/message';
import { type ComparisonWords, readWords, shapeOf, shapesFrom } from '../../../lib/core/comparison/words/words';
import { languages, messageFiles } from '../../words/message-files';

const name = fc.stringMatching(/^[a-zA-Z0-9]{1,6}$/);
const text = fc.string({ minLength: 1 });
/** Message files whose keys do not lie inside one another: three names each. */
const messages = fc.dictionary(
  fc.tuple(name, name, name).map((names) => names.join('_')),
  text,
  { noNullPrototype: true },
);

/** What lies at a path, by own properties only. */
function at(tree: unknown, key: string): unknown {
  return key
    .split('_')
    .reduce<unknown>(
      (branch, part) =>
        typeof branch === 'object' && branch && Object.hasOwn(branch, part) ? Reflect.get(branch, part) : undefined,
      tree,
    );
}

describe('readWords', () => {
  it('puts each message at the path of its key', () => {
    fc.assert(
      fc.property(messages, (file) => {
        const words = readWords<ComparisonWords>(shapeOf(Object.keys(file)), (key) => file[key] ?? '');
        for (const [key, message] of Object.entries(file)) expect(at(words, key)).toBe(message);
      }),
    );
  });

  it('leaves out what a language has no message for', () => {
    fc.assert(
      fc.property(messages, fc.func(fc.boolean()), (file, isThere) => {
        const keys = Object.keys(file);
        const words = readWords<ComparisonWords>(shapeOf(keys), (key) => (isThere(key) ? (file[key] ?? '') : ''));
        for (const key of keys) expect(at(words, key)).toBe(isThere(key) ? file[key] : undefined);
      }),
    );
  });

  it.each(languages)('reads every message in %s, and asks for none that there is not', (language) => {
    const file: Readonly<Record<string, { readonly message: string }>> = messageFiles[language];
    const asked = new Set<string>();
    readWords<ComparisonWords>(shapeOf(Object.keys(file)), (key) => {
      asked.add(key);
      return file[key]?.message ?? '';
    });
    expect([...asked].sort()).toEqual(Object.keys(file).sort());
  });
});

describe('shapesFrom', () => {
  it('gives news pages what is said there whatever the mention, and the worker what it words for them', () => {
    const { newsPages, ownPages, worker } = shapesFrom(
      shapeOf([
        'language',
        'badge_same',
        'badge_more_other',
        'card_why',
        'card_rule',
        'value_about',
        'popup_name',
        'menu_a',
        'toolbar_b',
        'manifest_c',
      ]),
    );
    expect(newsPages).toEqual({ language: 0, badge: { more: { other: 0 } }, card: { why: 0 }, recap: {}, summary: {} });
    const comparison = {
      language: 0,
      badge: { same: 0, more: { other: 0 } },
      card: { why: 0, rule: 0 },
      value: { about: 0 },
    };
    expect(ownPages).toEqual({ ...comparison, popup: { name: 0 } });
    expect(worker).toEqual({ ...comparison, menu: { a: 0 }, toolbar: { b: 0 } });
  });
});

describe('fill', () => {
  it('puts values in as they are, whatever signs they hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        expect(fill('{a}·{b}', { a: one, b: two })).toBe(`${one}·${two}`);
      }),
    );
  });

  it('leaves a place without a value as it is', () => {
    expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}');
  });
});
