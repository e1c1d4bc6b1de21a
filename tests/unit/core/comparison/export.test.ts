import { describe, expect, it } from 'vitest';
import { comparisonCsv } from '../../../../lib/core/comparison/export/csv';
import { comparisonMarkdown } from '../../../../lib/core/comparison/export/markdown';
import { crowd } from '../../../gallery/fixtures/bad-input';
import { buildMention, buildVersion } from '../../../gallery/fixtures/build-mention';
import { damage, repairs } from '../../../gallery/fixtures/flood-story';
import { englishReader } from '../../../words/readers';

const page = {
  title: 'Three [counts]',
  outlet: 'The Northgate Ledger',
  date: '2025-11-14',
  url: 'https://ledger.example/a',
};

/** The fields of CSV by RFC 4180, by a reader of our own: what is written must be read back as it was. */
function parse(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let [field, isQuoted] = ['', false];
  for (let at = 0; at < csv.length; at++) {
    const char = csv.charAt(at);
    if (isQuoted && char === '"' && csv.charAt(at + 1) === '"') field += csv.charAt(++at);
    else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === ',' || char === '\r')) {
      rows.at(-1)?.push(field);
      field = '';
    } else if (!isQuoted && char === '\n') rows.push([]);
    else field += char;
  }
  return rows.slice(0, -1);
}

describe('comparisonMarkdown', () => {
  it('gives a head, the counts, and each version with its quote', () => {
    expect(comparisonMarkdown(page, [damage], englishReader)).toBe(
      [
        '# What others report: Three \\[counts\\]',
        'The Northgate Ledger, 14 November 2025, <https://ledger.example/a>',
        '1 agrees',
        '## How much does the damage in Aldermere come to?',
        '- This page: **$1.58 million**',
        '- **about US$1,600,000**: [Tidewatch](<https://harbourpost.example/floods/2025/count>), 5 November 2025, estimated, no speaker named, agrees within rounding, nine days earlier',
        '  > Insurers put the damage at about $1.6 million.',
        '',
      ]
        .join('\n')
        .replace(/\n(#|The|1 agrees|- This)/g, '\n\n$1'),
    );
  });

  it('says that a text was reposted and its date concluded', () => {
    const text = comparisonMarkdown(page, [repairs], englishReader);
    expect(text).toContain('Morning Gazette, as reposted, about 28 June 2025, planned');
  });

  it('lets no markup of a name or question through', () => {
    const text = comparisonMarkdown(page, [crowd], englishReader);
    expect(text).toContain('\\<b\\>first\\</b\\>');
    expect(text).not.toMatch(/[^\\]<(?!https)/);
  });
});

describe('comparisonCsv', () => {
  it('has a line of names and a line for each version, all of one length', () => {
    const rows = parse(comparisonCsv([damage, crowd], englishReader));
    expect(rows).toHaveLength(1 + 1 + 200);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([11]));
    expect(rows[1]).toEqual([
      'How much does the damage in Aldermere come to?',
      '$1.58 million',
      'Tidewatch',
      '5 November 2025',
      'about US$1,600,000',
      'no speaker named',
      'estimated',
      'Tidewatch',
      'agrees within rounding, nine days earlier',
      'Insurers put the damage at about $1.6 million.',
      'https://harbourpost.example/floods/2025/count',
    ]);
  });

  it.each(['=HYPERLINK("https://x.example")', '+1', '-1', '@SUM(A1)'])(
    'never begins a field with the formula %s',
    (outlet) => {
      const mention = buildMention({
        question: 'How many?',
        sentence: '«1»',
        versions: [buildVersion({ outlet, said: '«2»', min: 2 })],
      });
      expect(parse(comparisonCsv([mention], englishReader))[1]?.[2]).toBe(`'${outlet}`);
    },
  );
});
