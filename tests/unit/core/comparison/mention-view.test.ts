import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../../lib/core/comparison/plot/labels';
import { withNumbers } from '../../../../lib/core/comparison/reader';
import { type MentionView, MentionViews } from '../../../../lib/core/comparison/views/mention-view';
import { badPage, crowd } from '../../../gallery/fixtures/bad-input';
import { buildMention, buildVersion } from '../../../gallery/fixtures/build-mention';
import { evacuated, floodPage, repairs, sandbags, signed } from '../../../gallery/fixtures/flood-story';
import { dayOfBreach, partOfWhole } from '../../../gallery/fixtures/other-kinds';
import { languages } from '../../../words/message-files';
import { englishReader, readerOf } from '../../../words/readers';

const pageDate = '2025-11-14';
const viewOf = (mention: typeof evacuated, reader = englishReader): MentionView =>
  new MentionViews(pageDate, reader).of(mention);
const everything = [...floodPage, ...badPage, dayOfBreach, partOfWhole];

describe('the view of a mention', () => {
  it.each([
    [evacuated, { state: 'differ', other: null }],
    [signed, { state: 'same', other: null }],
    [sandbags, { state: 'other', other: 'earlier' }],
    [repairs, { state: 'other', other: 'planned' }],
  ] as const)('of $claim.question says how the others stand to it', (mention, stand) => {
    expect(viewOf(mention)).toMatchObject({ ...stand, claim: mention.claim });
  });

  it('gives the badge in both forms', () => {
    expect(viewOf(evacuated).badge).toEqual({
      state: 'differ',
      own: '10,000 people',
      word: 'others',
      long: '8,000–12,000',
      short: '8–12k',
      origins: '3 origins',
      number: '3',
    });
  });

  it('tells an example of what differs, and none of what agrees', () => {
    expect(viewOf(evacuated).example).toBe(
      'How many people were evacuated from Aldermere? Here 10,000 people, others 8,000–12,000.',
    );
    expect(viewOf(signed).example).toBeNull();
  });

  it('writes large numbers as the reader wants them', () => {
    const short = viewOf(evacuated, withNumbers(englishReader, 'short'));
    expect(short.badge.long).toBe('8,000 – 12k');
    expect(short.card.groups[0]?.rows[0]?.version.main).toBe('12k');
    expect(short.card.plot?.table.rows).toContainEqual(['Harbour Post', '12k', '5 Nov 2025']);
  });

  it('dates a mention that says no day by its page', () => {
    const undated = buildMention({
      question: 'How many?',
      sentence: '«2»',
      min: 2,
      asOf: null,
      versions: [buildVersion({ said: '«3»', min: 3 })],
    });
    expect(viewOf(undated).card.page.facts).toBe('reported, 14 Nov 2025');
    expect(new MentionViews(null, englishReader).of(undated).card.page.facts).toBe('reported');
  });

  it('words a version once for all mentions that have it', () => {
    const views = new MentionViews(pageDate, englishReader);
    const [one, two] = [evacuated, { ...evacuated, min: 9_000, max: 9_000 }].map((mention) => views.of(mention));
    const versionsOf = (view: MentionView | undefined) =>
      view?.card.groups.flatMap(({ rows }) => rows.map(({ version }) => version)) ?? [];
    expect(versionsOf(one)).not.toEqual([]);
    for (const version of versionsOf(one)) expect(versionsOf(two).some((other) => other === version)).toBe(true);
  });

  it('shows eight of a group at first, and says how many more there are', () => {
    const [group] = viewOf(crowd).card.groups;
    expect(group?.rows).toHaveLength(160);
    expect(group?.rest).toMatchObject({ from: 8, text: 'Show 152 more versions' });
  });

  it.each(languages)('is plain data, without a gap, in %s', (language) => {
    for (const mention of everything) {
      const view = viewOf(mention, readerOf(language));
      expect(JSON.parse(JSON.stringify(view)), mention.claim.question).toEqual(view);
      expect(JSON.stringify(view)).not.toMatch(/\bundefined\b|\bNaN\b|\{[a-z]+\}/);
    }
  });

  it('keeps every text that stands across its place inside the picture', () => {
    const sum = { kind: 'money', unit: 'USD', asOf: null } as const;
    const undated = buildMention({
      question: 'How much?',
      sentence: '«$2»',
      ...sum,
      min: 2,
      versions: [buildVersion({ said: '«$4»', ...sum, min: 4, date: null })],
    });
    expect(viewOf(undated).card.plot?.shapes).toContainEqual(expect.objectContaining({ children: 'US$0' }));
    for (const mention of [...everything, undated]) {
      const plot = viewOf(mention).card.plot;
      for (const shape of plot?.shapes ?? []) {
        if (shape.tag !== 'text' || shape['text-anchor'] !== 'middle') continue;
        const half = widthOf(shape.children) / 2;
        expect(shape.x - half).toBeGreaterThanOrEqual(0);
        expect(shape.x + half).toBeLessThanOrEqual(plot?.width ?? 0);
      }
    }
  });
});
