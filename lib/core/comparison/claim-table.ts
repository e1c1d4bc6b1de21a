import type { Version } from '../claims/types';
import type { WordedMention } from './badge-text';
import { impliedYear, ownText } from './badge-text';
import { byClaim } from './counts';
import { groupBy } from './group-by';
import { isComparable, mostTelling, type State, stateOfMention, states } from './mention-state';
import { valueText } from './notation/value-notation';
import type { Reader } from './reader';
import { outletName } from './source-words';

/** What one outlet gives for one claim. */
export interface Cell {
  /** Distinct values, those that compare directly first; more than fit are told by `more`. */
  readonly values: readonly { readonly text: string; readonly isComparable: boolean }[];
  readonly more: number;
}

/** One claim of the page. */
export interface Row<M extends WordedMention> {
  readonly claim: string;
  readonly question: string;
  readonly state: State;
  /** All mentions of the claim, the telling one first. */
  readonly mentions: readonly [M, ...M[]];
  /** The page's own values, distinct. */
  readonly own: readonly string[];
  /** One for each of the table's outlets, `null` where an outlet does not tell of it. */
  readonly cells: readonly (Cell | null)[];
  /** How many further outlets tell of it. */
  readonly further: number;
}

/** Claims by outlets. */
export interface ClaimTable<M extends WordedMention> {
  readonly outlets: readonly string[];
  /** True when some row has outlets beyond those shown. */
  readonly hasFurther: boolean;
  readonly rows: readonly Row<M>[];
}

/** As many outlets as the popup's width has columns for. */
export const mostOutlets = 5;
/** More values of one outlet for one claim would make a row a list. */
const mostValues = 2;

/** The page's claims, differing first, against the outlets that share most of them. */
export function claimTable<M extends WordedMention>(mentions: readonly M[], reader: Reader): ClaimTable<M> {
  const groups = byClaim(mentions);
  const outlets = outletsByClaims(groups, reader);
  const shown = outlets.slice(0, mostOutlets);
  const rows = groups
    .map((group) => rowOf(group, shown, reader))
    .filter((row) => row !== null)
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  return { outlets: shown, hasFurther: rows.some(({ further }) => further > 0), rows };
}

/** Outlets by how many of the claims they tell of, then by name, so that columns stay where they are. */
function outletsByClaims(groups: readonly (readonly WordedMention[])[], reader: Reader): readonly string[] {
  const shared = new Map<string, number>();
  for (const group of groups) {
    const names = new Set(group.flatMap(({ versions }) => versions.map((version) => outletName(version, reader))));
    for (const name of names) shared.set(name, (shared.get(name) ?? 0) + 1);
  }
  return [...shared].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([name]) => name);
}

function rowOf<M extends WordedMention>(
  group: readonly M[],
  outlets: readonly string[],
  reader: Reader,
): Row<M> | null {
  const state = mostTelling(group.map(stateOfMention));
  const [first, ...rest] = group.toSorted(
    (a, b) => Number(stateOfMention(b) === state) - Number(stateOfMention(a) === state),
  );
  if (!first) return null;
  const byOutlet = groupBy(versionsOf(group), (version) => outletName(version, reader));
  return {
    claim: first.claim.id,
    question: first.claim.question,
    state,
    mentions: [first, ...rest],
    own: [...new Set(group.map((mention) => cellText(mention, first, reader) || ownText(mention, reader)))],
    cells: outlets.map((outlet) => cellOf(byOutlet.get(outlet) ?? [], first, reader)),
    further: [...byOutlet.keys()].filter((outlet) => !outlets.includes(outlet)).length,
  };
}

/** The versions of all mentions of a claim, each once: as a direct comparison if it is one for any of them. */
function versionsOf(group: readonly WordedMention[]): readonly Version[] {
  const found = new Map<string, Version>();
  for (const version of group.flatMap(({ versions }) => versions)) {
    const key = `${version.article}:${version.start}`;
    const before = found.get(key);
    if (!before || (isComparable(version) && !isComparable(before))) found.set(key, version);
  }
  return [...found.values()];
}

function cellOf(versions: readonly Version[], mention: WordedMention, reader: Reader): Cell | null {
  if (versions.length === 0) return null;
  const sorted = versions.toSorted((a, b) => Number(isComparable(b)) - Number(isComparable(a)));
  const values = new Map(
    sorted.map((version) => [cellText(version, mention, reader), isComparable(version)] as const).reverse(),
  );
  const texts = [...values].reverse().map(([text, isDirect]) => ({ text, isComparable: isDirect }));
  return { values: texts.slice(0, mostValues), more: Math.max(0, texts.length - mostValues) };
}

/** Full digits up to a million, short beyond: a cell is narrow, and rounding must not make two outlets agree. */
const longestFull = 7;

/** Spaces that are not beside a dash: an interval is broken between its two dates and nowhere else. */
const insideDates = /(?<![–—-]) (?![–—-])/g;

function cellText(value: Version | WordedMention, mention: WordedMention, reader: Reader): string {
  const year = impliedYear(mention);
  if (value.kind === 'date')
    return valueText({ ...value, bound: 'exact' }, 'short', reader, year).replace(insideDates, '\u00a0');
  const bare = { ...value, bound: value.bound === 'about' ? ('exact' as const) : value.bound };
  const plain = valueText(bare, reader.numbers === 'short' ? 'long' : 'full', reader);
  return plain.length <= longestFull ? plain : valueText(bare, 'short', reader);
}
