import { describe, expect, it } from 'vitest';
import { otherWord } from '../../../../lib/core/comparison/badge-text';
import { stateOfMention, stateOfRelation } from '../../../../lib/core/comparison/mention-state';
import { groupVersions } from '../../../../lib/core/comparison/version-groups';
import { crowd } from '../../../gallery/fixtures/bad-input';
import { buildMention, buildVersion } from '../../../gallery/fixtures/build-mention';
import { evacuated, repairs, sandbags, signed } from '../../../gallery/fixtures/flood-story';
import { partOfWhole } from '../../../gallery/fixtures/other-kinds';
import { englishReader } from '../../../words/readers';

const headings = (mention: typeof evacuated) =>
  groupVersions(mention, englishReader).map(
    ({ title, isOpen, versions }) => `${title}${isOpen ? '' : ' (folded)'}: ${versions.length}`,
  );

describe('stateOfMention', () => {
  it.each([
    [['higher', 'same', 'other-scope'], 'differ'],
    [['close', 'other-time'], 'same'],
    [['other-standing'], 'other'],
    [[], 'other'],
  ] as const)('of versions that are %j is %s', (relations, state) => {
    const versions = relations.map((relation) => buildVersion({ said: '«1»', relation }));
    expect(stateOfMention({ versions })).toBe(state);
  });

  it('calls an overlap a difference', () => {
    expect(stateOfRelation('overlaps')).toBe('differ');
  });
});

describe('otherWord', () => {
  it.each([
    ['2025-11-01', 'earlier'],
    ['2025-11-20', 'later'],
    ['2025-10-27/2025-11-02', 'earlier'],
    ['2025-11', 'otherTime'],
    ['2025', 'otherTime'],
  ] as const)('of a version as of %s on a page of 14 November 2025 is %s', (asOf, word) => {
    const version = buildVersion({ said: '«1»', relation: 'other-time', asOf });
    expect(otherWord({ asOf: '2025-11-14', scope: null }, version)).toBe(word);
  });
});

describe('groupVersions', () => {
  it.each([
    [
      evacuated,
      [
        'Differ: 3',
        'Denied, not reported (folded): 1',
        'Planned, not reported (folded): 1',
        'Another scope (folded): 1',
      ],
    ],
    [signed, ['Agree: 3']],
    [repairs, ['Planned, not reported: 2']],
    [sandbags, ['Earlier: 1']],
    [partOfWhole, ['Another scope: 2']],
    [crowd, ['Differ: 160', 'Earlier (folded): 34', 'Later (folded): 6']],
  ])('of $claim.question gives %j', (mention, expected) => {
    expect(headings(mention)).toEqual(expected);
  });

  it('puts the highest value first', () => {
    const [differ] = groupVersions(evacuated, englishReader);
    expect(differ?.versions.map(({ min }) => min)).toEqual([12_000, 11_000, 8_000]);
  });

  it('loses no version', () => {
    const grouped = groupVersions(crowd, englishReader).flatMap(({ versions }) => versions);
    expect(new Set(grouped)).toEqual(new Set(crowd.versions));
  });

  it('names a plan told on a page that plans by what differs', () => {
    const mention = buildMention({
      question: 'How many?',
      sentence: '«5» are to come',
      standing: 'planned',
      versions: [buildVersion({ said: '«4» came', min: 4, relation: 'other-standing' })],
    });
    expect(headings(mention)).toEqual(['Reported, not planned: 1']);
  });
});
