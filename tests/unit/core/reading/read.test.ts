import { describe, expect, it } from 'vitest';
import { english } from '../../../../lib/core/reading/english/english';
import { readText, traceText } from '../../../../lib/core/reading/read';
import type { Draft, Language } from '../../../../lib/core/reading/types';

const article = {
  text: 'Police said on Tuesday that 12 boats will leave in June.\n\nLeave a Reply',
  date: '2024-05-07',
  title: null,
};

/** Makes an object and all it holds unchangeable, so that a rule which changes its draft throws. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

describe('readText', () => {
  it('gives statements in order, with sentence and rule', () => {
    const { statements } = readText(article, english);
    expect(statements.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Tuesday', '12', 'June']);
    expect(statements.every(({ sentence, rule }) => sentence === 0 && rule !== '')).toBe(true);
  });

  it('gives nothing for an empty text', () => {
    expect(readText({ text: '', date: null, title: null }, english)).toMatchObject({ sentences: [], statements: [] });
  });

  it('never changes a draft that it hands on', () => {
    const frozen: Language = {
      ...english,
      rules: english.rules.map((rule) => ({
        name: rule.name,
        apply: (draft: Draft) => freeze(rule.apply(freeze(draft))),
      })),
    };
    expect(readText(article, frozen)).toEqual(readText(article, english));
  });

  it('reads the same text the same way twice', () => {
    expect(readText(article, english)).toEqual(readText(article, english));
  });
});

describe('english', () => {
  it('has rules of differing names', () => {
    const names = english.rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('traceText', () => {
  const { reading, steps } = traceText(article, english);

  it('reads what readText reads', () => {
    expect(reading).toEqual(readText(article, english));
  });

  it('has a step for each rule, in order', () => {
    expect(steps.map(({ rule }) => rule)).toEqual(english.rules.map(({ name }) => name));
  });

  it('tells which rule added and which changed a statement', () => {
    const weekday = steps.find(({ rule }) => rule === 'weekday');
    expect(weekday?.added.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Tuesday']);
    const speakers = steps.find(({ rule }) => rule === 'speakers');
    expect(speakers?.changed.map(({ before, after }) => [before.speaker, after.speaker])).toContainEqual([
      null,
      'Police',
    ]);
  });
});
