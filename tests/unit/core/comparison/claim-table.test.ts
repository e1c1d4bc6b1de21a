import { describe, expect, it } from 'vitest';
import { claimTable, mostOutlets } from '../../../../lib/core/comparison/claim-table';
import { badPage, crowd } from '../../../gallery/fixtures/bad-input';
import { buildMention, buildVersion } from '../../../gallery/fixtures/build-mention';
import { evacuated, floodPage, repairs, signed } from '../../../gallery/fixtures/flood-story';
import { englishReader } from '../../../words/readers';

const written = (mentions: readonly (typeof evacuated)[]) => {
  const table = claimTable(mentions, englishReader);
  const rows = table.rows.map(({ own, cells }) =>
    [
      own.join('/'),
      ...cells.map((cell) =>
        cell ? `${cell.values.map(({ text }) => text).join('/')}${cell.more ? `+${cell.more}` : ''}` : '',
      ),
    ].join(' | '),
  );
  return { outlets: table.outlets, rows };
};

describe('claimTable', () => {
  it('puts what differs first and the outlets with most claims first', () => {
    const { outlets, rows } = written(floodPage);
    expect(outlets).toEqual(['Harbour Post', 'Morning Gazette', 'Tidewatch', 'Estuary Line']);
    expect(rows).toEqual([
      '10,000 | 12,000/8,000+1 | 15,000/20,000 | 11,000 | ',
      '33% |  | 35.5% | 40% | ',
      'at least 120 m | 90–100 m |  |  | ',
      'US$1.58m |  |  | US$1.6m | ',
      '19\u00a0Jun | 19\u00a0Jun | 19\u00a0Jun | 19\u00a0Jun | ',
      '2m |  |  |  | 1.6m',
      'Sept\u00a02025 | Jul\u00a02025 | Jul\u00a02025 |  | ',
    ]);
  });

  it('lets a stretch of time be broken between its two dates only', () => {
    const stretch = { ...signed, words: 'between August and January', iso: '2023-08/2024-01' };
    const [row] = claimTable([stretch], englishReader).rows;
    expect(row?.own.join().replace(/\s(?=–)|(?<=–)\s/g, '|')).toBe('Aug\u00a02023|–|Jan\u00a02024');
  });

  it('puts values that compare directly before those of a part or a plan', () => {
    const [row] = claimTable([evacuated], englishReader).rows;
    expect(row?.cells[0]?.values.map(({ isComparable }) => isComparable)).toEqual([true, true]);
    expect(row?.cells[1]?.values.map(({ isComparable }) => isComparable)).toEqual([false, false]);
  });

  it('shows five outlets and counts the rest for each claim', () => {
    const table = claimTable(badPage, englishReader);
    expect(table.outlets).toHaveLength(mostOutlets);
    expect(table.hasFurther).toBe(true);
    const outletsOfCrowd = new Set(crowd.versions.map(({ outlet }) => outlet)).size;
    const row = table.rows.find(({ claim }) => claim === crowd.claim.id);
    expect((row?.further ?? 0) + (row?.cells.filter((cell) => cell !== null).length ?? 0)).toBe(outletsOfCrowd);
  });

  it('makes one row of a claim that the page states twice, with both values and the telling mention first', () => {
    const again = {
      ...evacuated,
      key: 'again',
      min: 8_000,
      max: 8_000,
      words: '8,000',
      versions: evacuated.versions.slice(5),
    };
    const [row, ...others] = claimTable([again, evacuated], englishReader).rows;
    expect(others).toEqual([]);
    expect(row?.mentions.map(({ key }) => key)).toEqual([evacuated.key, 'again']);
    expect(row?.own).toEqual(['8,000', '10,000']);
  });

  it('compares directly what is a direct comparison for any mention of the claim', () => {
    const [version] = evacuated.versions;
    if (!version) throw new Error('the fixture has a version');
    const mentions = (['other-time', 'higher'] as const).map((relation) => ({
      ...evacuated,
      key: relation,
      versions: [{ ...version, relation }],
    }));
    expect(claimTable(mentions, englishReader).rows[0]?.cells[0]?.values).toEqual([
      { text: '12,000', isComparable: true },
    ]);
  });

  it('keeps a reposting outlet in its own column', () => {
    expect(claimTable([repairs, signed], englishReader).outlets).toEqual([
      'Harbour Post',
      'Morning Gazette',
      'Tidewatch',
    ]);
  });

  it('has no rows for no mentions', () => {
    expect(claimTable([], englishReader)).toEqual({ outlets: [], hasFurther: false, rows: [] });
  });

  it('writes the page’s words where nothing was read of its value', () => {
    const mention = buildMention({
      question: 'When?',
      sentence: 'in «the old days»',
      kind: 'date',
      versions: [buildVersion({ kind: 'date', said: '«1931»', iso: '1931' })],
    });
    expect(claimTable([mention], englishReader).rows[0]?.own).toEqual(['the old days']);
  });
});
