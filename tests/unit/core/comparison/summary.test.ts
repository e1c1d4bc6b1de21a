import { describe, expect, it } from 'vitest';
import { countStates, countTexts, recapText } from '../../../../lib/core/comparison/counts';
import { countedOf, readText } from '../../../../lib/core/comparison/summary';
import { reportOf, toolbarTitle } from '../../../../lib/core/comparison/toolbar-title';
import { badPage } from '../../../gallery/fixtures/bad-input';
import { evacuated, floodPage, sandbags, signed } from '../../../gallery/fixtures/flood-story';
import { partOfWhole } from '../../../gallery/fixtures/other-kinds';
import { viewOf } from '../../../gallery/of-mentions';
import { englishReader } from '../../../words/readers';

const counted = (mentions: readonly (typeof evacuated)[]) =>
  countTexts(mentions.map(countedOf), englishReader).map(({ text }) => text);

describe('countStates', () => {
  it('counts a claim that is stated twice once', () => {
    expect(countStates([...floodPage, evacuated].map(countedOf))).toEqual({ known: 7, differ: 3, same: 2, other: 2 });
  });
});

describe('countTexts', () => {
  it.each([
    [floodPage, ['2 agree', '3 differ', '2 earlier or planned']],
    [[evacuated], ['1 differs']],
    [[signed], ['1 agrees']],
    [[sandbags], ['1 earlier']],
    [[partOfWhole], ['1 of the whole']],
    [badPage, ['6 differ']],
    [[], []],
  ])('says what there is', (mentions, texts) => {
    expect(counted(mentions)).toEqual(texts);
  });
});

describe('readText', () => {
  it.each([
    [41, floodPage, '41 figures read, 7 known'],
    [1, [signed], '1 figure read, 1 known'],
    [12_345, [], '12,345 figures read, 0 known'],
  ])('of %d figures says so', (figures, mentions, text) => {
    expect(readText(figures, mentions, englishReader)).toBe(text);
  });
});

describe('recapText', () => {
  it('is nothing when nothing is known', () => {
    expect(recapText([], englishReader)).toBeNull();
  });

  it('gives two examples of what differs, in the page’s words and the others’', () => {
    const views = floodPage.map((mention) => viewOf(mention, englishReader));
    expect(recapText(views, englishReader)?.examples).toEqual([
      'How many people were evacuated from Aldermere? Here 10,000 people, others 8,000–12,000.',
      'What share of Aldermere was under water? Here a third, others 35.5–40%.',
    ]);
  });
});

describe('toolbarTitle', () => {
  it.each([
    ['read', floodPage, 'Second Source: 7 figures known, 3 differ'],
    ['read', [evacuated], 'Second Source: 1 figure known, 1 differs'],
    ['read', [signed], 'Second Source: 1 figure known'],
    ['read', [], 'Second Source: nothing known here'],
    ['off', floodPage, 'Second Source: off on this site'],
    ['failed', [], 'Second Source: could not read this page; open to try again'],
  ] as const)('for a page that is %s says what is so', (state, mentions, title) => {
    expect(toolbarTitle(reportOf(state, mentions.map(countedOf)), englishReader)).toBe(title);
  });
});
