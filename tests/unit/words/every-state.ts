import type { PageMention } from '../../../lib/bridge/messages/page-state';
import type { Relation } from '../../../lib/core/claims/types';
import { badgeText } from '../../../lib/core/comparison/badge-text';
import { countTexts } from '../../../lib/core/comparison/counts';
import { differenceText } from '../../../lib/core/comparison/difference';
import { comparisonCsv } from '../../../lib/core/comparison/export/csv';
import { comparisonMarkdown } from '../../../lib/core/comparison/export/markdown';
import type { Reader } from '../../../lib/core/comparison/reader';
import { countedOf } from '../../../lib/core/comparison/summary';
import { reportOf, toolbarTitle } from '../../../lib/core/comparison/toolbar-title';
import { groupVersions } from '../../../lib/core/comparison/version-groups';
import { whyLines } from '../../../lib/core/comparison/why-words';
import type { ComparisonWords, WorkerWords } from '../../../lib/core/comparison/words/words';
import type { Kind, Standing } from '../../../lib/core/statement';
import { buildMention, buildVersion } from '../../gallery/fixtures/build-mention';

const relations: readonly Relation[] = [
  'same',
  'close',
  'higher',
  'lower',
  'overlaps',
  'other-time',
  'other-standing',
  'other-scope',
];
const standings: readonly Standing[] = ['reported', 'estimated', 'planned', 'denied', 'hypothetical'];
const scopes = [null, 'near the dam'];
/** Before the page, after it, within a time that holds the page's, with the page. */
const times = ['2025-11-05', '2025-12-05', '2025', '2025-11-14'];

/** A value of each kind that is told with words of ours. */
const values: readonly { readonly kind: Kind; readonly unit: string | null; readonly per: string | null }[] = [
  { kind: 'count', unit: 'person', per: null },
  ...['hour', 'day', 'week', 'month', 'year'].map((per) => ({ kind: 'money', unit: 'USD', per }) as const),
  { kind: 'percent', unit: null, per: null },
  { kind: 'measure', unit: 'knot', per: 'crossing' },
];

const product = <A, B>(as: readonly A[], bs: readonly B[]) => as.flatMap((a) => bs.map((b) => [a, b] as const));

/** Mentions with one version each, of every relation, standing, scope, time and kind of value. */
function everyMention(): readonly PageMention[] {
  const tellings = product(product(relations, standings), product(product(scopes, scopes), times));
  const numbers = tellings.map(([[relation, standing], [[here, there], asOf]], at) => {
    const value = { ...(values[at % values.length] ?? values[0]), min: 2 };
    const said = buildVersion({ said: '«3»', ...value, min: 3, relation, standing, scope: there, asOf, date: asOf });
    return buildMention({ question: `Number ${at}?`, sentence: '«2»', ...value, scope: here, versions: [said] });
  });
  const dates = product(['2025-06', '2025-06-19'], ['2025-06', '2025-06-19']).map(([here, there], at) => {
    const said = buildVersion({ said: '«June»', kind: 'date', iso: there, relation: 'close' });
    return buildMention({ question: `Date ${at}?`, sentence: '«June»', kind: 'date', iso: here, versions: [said] });
  });
  const otherKind = buildVersion({ said: '«3»', kind: 'money', unit: 'USD', min: 3, relation: 'higher' });
  return [...numbers, ...dates, buildMention({ question: 'Unit?', sentence: '«2»', min: 2, versions: [otherKind] })];
}

/** Everything that comparison says of every state, in one reader's words. */
export function sayEverything(reader: Reader<ComparisonWords & WorkerWords>): readonly string[] {
  const page = { title: 'A page', outlet: null, date: null, url: null };
  return [
    ...everyMention().flatMap((mention) => [
      badgeText(mention, 'long', reader).word,
      ...mention.versions.map((version) => differenceText(mention, version, reader)),
      ...groupVersions(mention, reader).map(({ title }) => title),
      ...countTexts([countedOf(mention)], reader).map(({ text }) => text),
      comparisonCsv([mention], reader),
      comparisonMarkdown(page, [mention], reader),
    ]),
    ...(['read', 'off', 'failed'] as const).map((state) =>
      toolbarTitle(reportOf(state, everyMention().map(countedOf)), reader),
    ),
    toolbarTitle(reportOf('read', []), reader),
    ...Object.keys(reader.words.card.factors).flatMap((name) =>
      whyLines(
        { words: ['two'], matched: [{ name, words: 'three', weight: 1 }], apart: [], rule: 'signature', score: 1 },
        reader,
      ).map(({ text }) => text),
    ),
  ];
}
