import { describe, expect, test } from 'vitest';
import { falseBadgeKind, missKind } from '../../../bench/quality/error-kinds';
import { listErrors } from '../../../bench/quality/list-errors';
import type { Kind } from '../../../corpus/records';
import { mentionOf } from './made-up';

const kinds = new Map<string, Kind>([
  ['fire.dead', 'count'],
  ['fire.cost', 'money'],
]);

describe('falseBadgeKind', () => {
  test.each([
    [undefined, 'fire.dead', 'words that are no annotated figure'],
    [mentionOf({ slot: 'fire.dead' }), null, 'versions that answer no claim'],
    [mentionOf({ near: 'fire.dead' }), 'fire.dead', 'near miss of the claim'],
    [mentionOf(), 'fire.dead', 'no claim'],
    [mentionOf(), 'fire.cost', 'no claim, other kind of value'],
    [mentionOf({ slot: 'fire.hurt' }), 'fire.dead', 'another claim of the story'],
    [mentionOf({ slot: 'fire.hurt' }), 'fire.cost', 'another claim of the story, other kind of value'],
  ])('%o claimed as %s: %s', (annotated, claimed, kind) => {
    expect(falseBadgeKind({ annotated, claimed }, kinds)).toBe(kind);
  });
});

describe('missKind', () => {
  const miss = { isRead: true, isInIndex: true, hasFalseBadge: false, candidate: { isRight: true } };

  test.each([
    ['not read', { isRead: false, isInIndex: false }],
    ['read, but no version of the claim in the index', { isInIndex: false, hasFalseBadge: true }],
    ['wrong claim shown', { hasFalseBadge: true }],
    ['read, but no candidate', { candidate: undefined }],
    ['right claim below the threshold', {}],
    ['wrong claim below the threshold', { candidate: { isRight: false } }],
  ])('%s', (kind, changes) => {
    expect(missKind({ ...miss, ...changes })).toBe(kind);
  });
});

test('listErrors refuses the held half', () => {
  const half = { half: 'held' as const, stories: [], texts: [], unrelated: [], pairs: [] };
  const read = () => {
    throw new Error('a held text was read');
  };
  expect(() => listErrors({ half, runs: [], read, answers: new Map() })).toThrow('errors of held texts are not listed');
});
