import { describe, expect, test } from 'vitest';
import { accepts, claimedSlot, isSameValue, isUnjudged, judgePage } from '../../../bench/quality/judge-page';
import { badgeOf, goldOf, mentionOf } from './made-up';

const dead = mentionOf({ slot: 'fire.dead' });
const hurt = mentionOf({ start: 40, end: 42, slot: 'fire.hurt', min: 30, max: 30 });
const gold = goldOf({
  agency: [dead, hurt],
  tabloid: [mentionOf({ slot: 'fire.dead', min: 14, max: 14 })],
  blog: [mentionOf({ slot: null, min: 7, max: 7 })],
});
const pageWith = (...mentions: ReturnType<typeof mentionOf>[]) => ({ id: 'page', mentions });

describe('judgePage', () => {
  test('counts a badge whose versions have the slot of its words as right', () => {
    const { counts, falseBadges, misses } = judgePage(pageWith(dead), [badgeOf(0, 'agency', 'tabloid')], gold);
    expect(counts).toMatchObject({ right: 1, detected: 1, known: 1, versions: 2, pure: 2, coverShown: 2, coverAll: 2 });
    expect([falseBadges, misses]).toEqual([[], []]);
  });

  test('counts a badge whose versions answer another claim as false, and the mention as missed', () => {
    const { counts, falseBadges, misses } = judgePage(pageWith(dead), [badgeOf(0, 'agency@40')], gold);
    expect(counts).toMatchObject({ right: 0, detected: 1, known: 1 });
    expect(falseBadges).toMatchObject([{ claimed: 'fire.hurt', annotated: { slot: 'fire.dead' } }]);
    expect(misses).toEqual([dead]);
  });

  test('takes the slot that most versions have and counts the others against purity', () => {
    const { counts } = judgePage(pageWith(dead), [badgeOf(0, 'agency', 'tabloid', 'agency@40')], gold);
    expect(counts).toMatchObject({ right: 1, versions: 3, pure: 2 });
  });

  test('counts articles with the slot that are not shown against coverage', () => {
    expect(judgePage(pageWith(dead), [badgeOf(0, 'agency')], gold).counts).toMatchObject({
      coverShown: 1,
      coverAll: 2,
    });
  });

  test('judges a second badge on the same words once', () => {
    const { counts } = judgePage(pageWith(dead), [badgeOf(0, 'agency'), badgeOf(1, 'tabloid')], gold);
    expect(counts).toMatchObject({ right: 1, detected: 1, versions: 2 });
  });

  test('counts badges on a text without any slot as false on an unrelated text', () => {
    const { counts } = judgePage(pageWith(mentionOf({ min: 3, max: 3 })), [badgeOf(0, 'agency')], gold);
    expect(counts).toMatchObject({ unrelated: 1, falseOnUnrelated: 1, detected: 1, known: 0 });
  });

  test('counts a badge on words that are no annotated figure as false', () => {
    expect(judgePage(pageWith(dead), [badgeOf(90, 'agency')], gold).falseBadges).toMatchObject([
      { annotated: undefined },
    ]);
  });

  test('counts an equal background figure neither way', () => {
    const { counts } = judgePage(pageWith(mentionOf({ min: 7, max: 7 })), [badgeOf(0, 'blog')], gold);
    expect(counts).toMatchObject({ neutral: 1, detected: 0 });
  });

  test('counts an unequal background figure as false', () => {
    const { counts } = judgePage(pageWith(mentionOf({ min: 8, max: 8 })), [badgeOf(0, 'blog')], gold);
    expect(counts).toMatchObject({ neutral: 0, detected: 1 });
  });

  test('leaves out versions of the text itself', () => {
    const own = goldOf({ page: [dead], tabloid: [mentionOf({ slot: 'fire.dead' })] });
    expect(judgePage(pageWith(dead), [badgeOf(0, 'page')], own).counts).toMatchObject({ right: 0, detected: 1 });
    expect(judgePage(pageWith(dead), [], goldOf({ page: [dead] })).counts).toMatchObject({ known: 0 });
  });

  test('takes a badge without versions for none', () => {
    expect(judgePage(pageWith(dead), [badgeOf(0)], gold).counts).toMatchObject({ detected: 0, known: 1 });
  });

  test('counts mentions whose value no indexed text gives as different', () => {
    const other = mentionOf({ slot: 'fire.dead', min: 15, max: 15 });
    expect(judgePage(pageWith(other), [badgeOf(0, 'agency')], gold).counts).toMatchObject({
      different: 1,
      differentRight: 1,
    });
    expect(judgePage(pageWith(other), [], gold).counts).toMatchObject({ different: 1, differentRight: 0 });
    expect(judgePage(pageWith(dead), [badgeOf(0, 'agency')], gold).counts).toMatchObject({ different: 0 });
  });

  test('does not miss a claim that no indexed text answers', () => {
    expect(judgePage(pageWith(mentionOf({ slot: 'fire.cost' })), [], gold).counts).toMatchObject({ known: 0 });
  });

  test.each([
    ['ambiguous mentions', mentionOf({ slot: 'fire.dead', ambiguous: true })],
    ['clock times', mentionOf({ slot: 'fire.dead', kind: 'date', iso: 'T07:30' })],
  ])('counts %s neither way', (_name, mention) => {
    const { counts } = judgePage(pageWith(mention), [badgeOf(0, 'agency')], gold);
    expect(counts).toMatchObject({ detected: 0, known: 0, right: 0 });
  });
});

describe('claimedSlot', () => {
  test.each([
    ['the most frequent', [hurt, dead, dead], 'fire.dead'],
    ['the first of equals', [hurt, dead], 'fire.hurt'],
    ['null when most have none', [dead, undefined, mentionOf()], null],
    ['null for nothing', [], null],
  ])('is %s', (_name, sources, slot) => {
    expect(claimedSlot(sources)).toBe(slot);
  });
});

describe('accepts', () => {
  test.each([
    ['its own slot', mentionOf({ slot: 'a' }), 'a', true],
    ['another slot', mentionOf({ slot: 'a' }), 'b', false],
    ['the claim that a slotted mention comes near', mentionOf({ slot: 'a', near: 'b' }), 'b', true],
    ['the claim that an unslotted mention comes near', mentionOf({ near: 'b' }), 'b', false],
    ['no slot', mentionOf(), null, false],
  ])('%s', (_name, mention, slot, accepted) => {
    expect(accepts(mention, slot)).toBe(accepted);
  });
});

describe('isSameValue', () => {
  test.each([
    ['equal numbers', mentionOf(), mentionOf(), true],
    ['another upper end', mentionOf(), mentionOf({ max: 13 }), false],
    ['another kind', mentionOf(), mentionOf({ kind: 'percent' }), false],
    ['equal days', mentionOf({ kind: 'date', iso: '2031-05' }), mentionOf({ kind: 'date', iso: '2031-05' }), true],
    ['other days', mentionOf({ kind: 'date', iso: '2031-05' }), mentionOf({ kind: 'date', iso: '2031' }), false],
    ['unknown days', mentionOf({ kind: 'date' }), mentionOf({ kind: 'date' }), false],
  ])('%s', (_name, a, b, same) => {
    expect(isSameValue(a, b)).toBe(same);
  });
});

test('isUnjudged takes what is no mention, and plain dates, for judged', () => {
  expect([isUnjudged(undefined), isUnjudged(mentionOf({ kind: 'date', iso: '2031' }))]).toEqual([false, false]);
});
