import type { Mention, Version } from '../claims/types';
import { otherWord } from './badge-text';
import { groupBy } from './group-by';
import { type State, stateOfRelation } from './mention-state';
import { findDateSpan } from './notation/iso-dates';
import type { Reader } from './reader';
import { fill } from './words/message';

/** Versions under one heading of the card. */
export interface VersionGroup {
  readonly key: string;
  readonly state: State;
  readonly title: string;
  /** False for what is shown only when asked for. */
  readonly isOpen: boolean;
  readonly versions: readonly Version[];
}

/** The headings in order: what differs first, another scope last and folded. */
export function groupVersions(mention: Mention, reader: Reader): readonly VersionGroup[] {
  const groups = groupBy(mention.versions, (version) => groupKey(mention, version));
  const ordered = [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const isComparing = groups.has('differ') || groups.has('same');
  return ordered.map(([key, versions], at) => ({
    key,
    state: stateOfRelation(versions[0]?.relation ?? 'other-scope'),
    title: titleOf(key, mention, versions, reader),
    isOpen: key === 'differ' || key === 'same' || (!isComparing && at === 0),
    versions: versions.toSorted(inOrder),
  }));
}

/** `standing:planned` and the like: each standing has a heading of its own. */
function groupKey(mention: Mention, version: Version): string {
  const state = stateOfRelation(version.relation);
  if (state !== 'other') return state;
  if (version.relation === 'other-time') return `time:${otherWord(mention, version)}`;
  return version.relation === 'other-scope' ? 'scope' : `standing:${version.standing}`;
}

const keyOrder = ['differ', 'same', 'time', 'standing', 'scope'];
const rank = (key: string): number => keyOrder.indexOf(key.split(':', 1)[0] ?? '');

function titleOf(key: string, mention: Mention, versions: readonly Version[], reader: Reader): string {
  const words = reader.words.group;
  const [kind] = key.split(':', 1);
  if (kind === 'differ') return words.differ;
  if (kind === 'same') return words.same;
  if (kind === 'scope') return words.otherScope;
  if (kind === 'time') return titleOfTime(key, reader);
  const there = versions[0]?.standing;
  if (!there || there === mention.standing) return words.otherStanding;
  const { standings } = reader.words.source;
  return capitalised(fill(words.standing, { there: standings[there], here: standings[mention.standing] }), reader);
}

function titleOfTime(key: string, { words: { group } }: Reader): string {
  if (key === 'time:earlier') return group.earlier;
  return key === 'time:later' ? group.later : group.otherTime;
}

/** A text with its first letter as at the beginning of a sentence. */
function capitalised(text: string, { locale }: Pick<Reader, 'locale'>): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** Highest value first, then earliest date, then newest telling, then outlet. */
function inOrder(a: Version, b: Version): number {
  return (
    heightOf(b) - heightOf(a) ||
    (findDateSpan(a.iso)?.from.first ?? 0) - (findDateSpan(b.iso)?.from.first ?? 0) ||
    (findDateSpan(b.date)?.from.first ?? 0) - (findDateSpan(a.date)?.from.first ?? 0) ||
    (a.outlet ?? '').localeCompare(b.outlet ?? '')
  );
}

const heightOf = ({ min, max }: Version): number => max ?? min ?? 0;
