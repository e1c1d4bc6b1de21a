import type { Mention, Relation, Version } from '../../../lib/core/claims/types';

/** A mention of words that a test has planted in a page, with one version that stands to it as asked. */
export function mentionOf(words: string, relation: Relation, start: number): Mention {
  const value = Number(/[\d,]+/.exec(words)?.[0]?.replaceAll(',', '') ?? '1');
  const statement = {
    kind: 'count' as const,
    min: value,
    max: value,
    iso: null,
    bound: 'exact' as const,
    unit: 'soldier',
    per: null,
    speaker: null,
    standing: 'reported' as const,
  };
  return {
    ...statement,
    start,
    end: start + words.length,
    head: 'soldier',
    modifiers: [],
    rule: 'planted',
    claim: { id: `claim of ${words}`, question: `How many are "${words}"?` },
    relation,
    versions: [versionOf(value, relation, statement)],
    scope: null,
    asOf: null,
    why: { words: [words], matched: [], apart: [], rule: 'planted', score: 1 },
  };
}

function versionOf(
  value: number,
  relation: Relation,
  statement: Pick<Version, 'kind' | 'bound' | 'iso' | 'unit' | 'per' | 'speaker' | 'standing'>,
): Version {
  const shift = relation === 'higher' ? 2_000 : relation === 'lower' ? -2_000 : 0;
  const there = value + shift;
  return {
    ...statement,
    article: `${relation} ${there}`,
    outlet: 'The Northgate Ledger',
    url: 'https://ledger.example/article',
    date: '2024-11-05',
    start: 0,
    end: 6,
    quote: `${`${there}`.replace(/(?=(?:\d{3})+$)(?!^)/g, ',')} soldiers are there, the ministry said.`,
    quoteStart: 0,
    min: there,
    max: there,
    origin: 'The Northgate Ledger',
    chain: [],
    relation,
    asOf: relation === 'other-time' ? '2024-06-05' : null,
    scope: null,
    outletInferred: false,
    dateInferred: false,
    via: null,
  };
}
