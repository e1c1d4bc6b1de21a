import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../lib/cli/shipped-pack';
import type { Article } from '../../../../lib/core/article';
import { openClaimIndex } from '../../../../lib/core/claims/claim-index';
import { findMentions } from '../../../../lib/core/claims/find-mentions';
import type { Mention } from '../../../../lib/core/claims/types';
import { english } from '../../../../lib/core/reading/english/english';
import { readText } from '../../../../lib/core/reading/read';
import { madeArticle, packOf } from '../packs/made-articles';

function mentionsOf(known: readonly Article[], page: Article): Mention[] {
  const index = openClaimIndex([packOf(known)], english);
  return findMentions(index, { id: page.id, url: page.url, reading: readText(page, english) });
}

/** The mentioned words and the words of each version, as `14 <- 12, 15`. */
function shown(known: readonly Article[], page: Article): string[] {
  return mentionsOf(known, page).map(({ start, end, versions }) => {
    const values = versions.map(({ article, start: from, end: to }) =>
      known.find(({ id }) => id === article)?.text.slice(from, to),
    );
    return `${page.text.slice(start, end)} <- ${values.join(', ')}`;
  });
}

const WIRE = madeArticle(
  'wire',
  'TARVO, Portugal - At least 14 people were killed and 31 injured when the ferry Albatross capsized off Tarvo on Saturday, the Portuguese coast guard said. Portugal sent 200 soldiers to Tarvo to search the coast for survivors.',
  { date: '2031-05-04' },
);

describe('findMentions', () => {
  it('finds each of several figures that a page has for one claim', () => {
    const known = madeArticle(
      'forces',
      'Portugal has deployed 11,000 Portuguese soldiers to Tarvo, the defence ministry in Lisbon said. The frigate Albatross brought them.',
      { date: '2031-05-04' },
    );
    const text =
      'Portugal has deployed about 12,000 Portuguese soldiers to Tarvo on the frigate Albatross, the defence ministry said. The mayor of Tarvo counted only 8,000 Portuguese soldiers.';
    const found = shown([known], madeArticle('page', text, { date: '2031-05-05' }));
    expect(found).toEqual(['12,000 <- 11,000', '8,000 <- 11,000']);
  });

  it.each([
    [
      'the same question with another value',
      'The ferry Albatross, which capsized off Tarvo in Portugal on Saturday, killed 17 people, the coast guard said.',
      ['Saturday <- Saturday', '17 <- 14'],
    ],
    [
      'the same question in other words',
      'Seventeen passengers died when the Albatross capsized near Tarvo, Portugal, according to the coast guard.',
      ['Seventeen <- 14'],
    ],
    [
      'the injured, not the dead',
      'The capsizing of the ferry Albatross off Tarvo in Portugal left 29 people injured, the coast guard said.',
      ['29 <- 31'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(shown([WIRE], madeArticle('page', text, { date: '2031-05-05' }))).toEqual(expected);
  });

  it.each([
    [
      'an equal number of other things',
      'Portugal will buy 14 ships for its coast guard after the Albatross sank off Tarvo.',
    ],
    [
      'the captured for the killed',
      'After the ferry Albatross capsized off Tarvo in Portugal, 14 people were arrested, the coast guard said.',
    ],
    [
      'another ferry in another year and country',
      'In 1994 the ferry Estonia sank in the Baltic Sea on its way to Sweden, killing 852 people.',
    ],
    [
      'another country’s soldiers',
      'Norway has 200 Norwegian soldiers on exercise in Finland this spring, its army said.',
    ],
  ])('keeps apart %s', (_, text) => {
    expect(shown([WIRE], madeArticle('page', text, { date: '2031-05-05' }))).toEqual([]);
  });

  it.each([
    ['its id', { id: 'wire', url: null }],
    ['its address', { id: 'page', url: 'http://www.wire.example/story?utm_source=feed' }],
    ['its text', { id: 'page', url: null }],
  ])('leaves out versions from the page itself, known by %s', (_, more) => {
    expect(mentionsOf([WIRE], { ...WIRE, ...more })).toEqual([]);
  });

  it('says which words matched and how likely it is', () => {
    const page = madeArticle(
      'page',
      'The ferry Albatross, which capsized off Tarvo in Portugal on Saturday, killed 17 people.',
      { date: '2031-05-05' },
    );
    const [mention] = mentionsOf([WIRE], page);
    expect(mention?.why.words).toContain('Albatross');
    expect(mention?.why.score).toBeGreaterThan(0.6);
    expect(mention?.why.matched.length).toBeGreaterThan(0);
  });

  it('leaves out another event of the same day beside what was asked', () => {
    const planned = madeArticle(
      'planned',
      'Portugal would deploy a large engineering force to the occupied port of Tarvo as early as July 2031 to rebuild it, a Portuguese official said. Portuguese engineers are to repair the harbour.',
      { date: '2031-06-20' },
    );
    const taken = madeArticle(
      'taken',
      'Portuguese soldiers are set to take part in the attack on the island of Sela, which was taken by Norway in August 2031. Portugal has deployed 11,000 soldiers there and occupied Tarvo.',
      { date: '2031-11-11' },
    );
    const text =
      'Portugal would send a force of army engineers to occupied Tarvo as early as August 2031, an official said. Portuguese soldiers were deployed elsewhere.';
    const found = shown([planned, taken], madeArticle('page', text, { date: '2031-06-21' }));
    expect(found).toEqual(['August 2031 <- July 2031']);
  });

  it('shows the sentence of an article rather than the headline that says the same', () => {
    const known = madeArticle(
      'sent',
      'Thousands of Portuguese soldiers sent to Tarvo\n\nThousands of Portuguese soldiers were sent to Tarvo to help.',
      { date: '2031-05-20' },
    );
    const page = madeArticle('page', 'Officials speak of 5,000 Portuguese soldiers sent to Tarvo.', {
      date: '2031-05-21',
    });
    const quotes = mentionsOf([known], page).flatMap(({ versions }) => versions.map(({ quote }) => quote));
    expect(quotes).toEqual(['Thousands of Portuguese soldiers were sent to Tarvo to help.']);
  });

  it('stays silent where an equal month speaks for another event than the words do', () => {
    const index = openClaimIndex([JSON.parse(shippedPack().json)], english);
    const text =
      'Vladimir Putin and Kim Jong Un signed their treaty in Pyongyang on 18 June. North Korea shipped 1.4 million artillery shells to Russia.\n\nNorth Korea would send a force of army engineers to occupied Donetsk as early as August 2024, it was said in Seoul at the time, to mend bridges, water mains and barracks in Ukraine.';
    const page = { id: 'page', url: null, reading: readText({ text, date: '2024-11-16', title: null }, english) };
    const words = findMentions(index, page).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['18 June', '1.4 million']);
  });

  it('gives nothing for an empty text or an empty library', () => {
    expect(mentionsOf([WIRE], madeArticle('page', ''))).toEqual([]);
    expect(mentionsOf([], WIRE)).toEqual([]);
  });
});
