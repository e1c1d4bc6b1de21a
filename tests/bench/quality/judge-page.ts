import type { AnnotatedMention } from '../../corpus/records';
import { mostOverlapping, type Span } from './spans';

/** A badge with the places that its versions were taken from. */
export interface Badge extends Span {
  readonly versions: readonly (Span & { readonly article: string })[];
}

/** A text as it is judged. */
export interface JudgedText {
  readonly id: string;
  readonly mentions: readonly AnnotatedMention[];
}

/** The annotated mentions of the indexed texts, by text. */
export type Gold = ReadonlyMap<string, readonly AnnotatedMention[]>;

/** What matching got right on one text. Adds up over texts. */
export type MatchCounts = Readonly<
  Record<
    | 'right'
    | 'detected'
    | 'known'
    | 'neutral'
    | 'versions'
    | 'pure'
    | 'coverShown'
    | 'coverAll'
    | 'different'
    | 'differentRight'
    | 'unrelated'
    | 'falseOnUnrelated',
    number
  >
>;

/** A badge that claims what the words do not answer. */
export interface FalseBadge {
  readonly badge: Badge;
  /** The slot that most of its versions have, `null` when that is none. */
  readonly claimed: string | null;
  /** What the words are; `undefined` when they are no annotated figure. */
  readonly annotated: AnnotatedMention | undefined;
}

/** The verdict on one text. */
export interface Judgement {
  readonly counts: MatchCounts;
  readonly falseBadges: readonly FalseBadge[];
  /** Mentions of known claims without a right badge. */
  readonly misses: readonly AnnotatedMention[];
}

/** Nothing judged yet. */
export const NO_MATCHES: MatchCounts = {
  right: 0,
  detected: 0,
  known: 0,
  neutral: 0,
  versions: 0,
  pure: 0,
  coverShown: 0,
  coverAll: 0,
  different: 0,
  differentRight: 0,
  unrelated: 0,
  falseOnUnrelated: 0,
};

/** Whether a mention counts neither way: two careful readers differ, or it is a clock time. */
export function isUnjudged(mention: AnnotatedMention | undefined): boolean {
  return mention?.ambiguous === true || (mention?.iso?.startsWith('T') ?? false);
}

/** Whether two mentions give one value. Annotations carry no unit: numbers alone decide. */
export function isSameValue(a: AnnotatedMention, b: AnnotatedMention): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind === 'date' ? a.iso !== null && a.iso === b.iso : a.min === b.min && a.max === b.max;
}

/** Whether a mention is rightly told of as this slot: its own, or for a slotted one the claim that it comes near. */
export function accepts(mention: AnnotatedMention, slot: string | null): boolean {
  return slot !== null && (mention.slot === slot || (mention.slot !== null && mention.near === slot));
}

/** The annotated mentions that a badge's versions were taken from; `undefined` for a version that is no annotated figure. */
export function sourcesOf({ versions }: Badge, gold: Gold, page: string): (AnnotatedMention | undefined)[] {
  return versions
    .filter(({ article }) => article !== page)
    .map((version) => mostOverlapping(version, gold.get(version.article) ?? []));
}

/** The slot that most sources have, the first of equals; `null` when most have none. */
export function claimedSlot(sources: readonly (AnnotatedMention | undefined)[]): string | null {
  return [...slotCounts(sources)].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function slotCounts(sources: readonly (AnnotatedMention | undefined)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const source of sources) counts.set(source?.slot ?? null, (counts.get(source?.slot ?? null) ?? 0) + 1);
  return counts;
}

/**
 * Judges the badges of one text. A badge belongs to the annotated mention that it overlaps most and claims the slot that most of its versions have; it
 * is right when that is the mention's own. Where neither has a slot and all values are equal (a background figure) it counts neither way.
 */
export function judgePage(page: JudgedText, badges: readonly Badge[], gold: Gold): Judgement {
  const others = [...gold].filter(([id]) => id !== page.id);
  const counts = { ...NO_MATCHES };
  const falseBadges: FalseBadge[] = [];
  const hit = new Set<AnnotatedMention>();
  const isUnrelated = page.mentions.every(({ slot }) => slot === null);
  counts.unrelated = isUnrelated ? 1 : 0;
  for (const badge of badges) {
    const annotated = mostOverlapping(badge, page.mentions);
    if (badge.versions.length === 0 || isUnjudged(annotated)) continue;
    const sources = sourcesOf(badge, gold, page.id);
    const claimed = claimedSlot(sources);
    if (annotated !== undefined && isSharedBackground(annotated, sources)) counts.neutral += 1;
    else if (annotated !== undefined && accepts(annotated, claimed)) {
      counts.versions += badge.versions.length;
      counts.pure += sources.filter((source) => accepts(annotated, source?.slot ?? null)).length;
      if (hit.has(annotated)) continue; // A second badge on the same words is judged once.
      hit.add(annotated);
      const have = others.filter(([, mentions]) => mentions.some(({ slot }) => slot === annotated.slot));
      const shown = new Set(badge.versions.map(({ article }) => article));
      counts.detected += 1;
      counts.right += 1;
      counts.coverAll += have.length;
      counts.coverShown += have.filter(([id]) => shown.has(id)).length;
    } else {
      counts.detected += 1;
      counts.falseOnUnrelated += isUnrelated ? 1 : 0;
      falseBadges.push({ badge, claimed, annotated });
    }
  }
  const misses = countKnown({ page, indexed: others.flatMap(([, mentions]) => mentions), hit, counts });
  return { counts, falseBadges, misses };
}

function isSharedBackground(annotated: AnnotatedMention, sources: readonly (AnnotatedMention | undefined)[]): boolean {
  if (claimedSlot(sources) !== null || annotated.slot !== null || sources.length === 0) return false;
  return sources.every((source) => source !== undefined && isSameValue(source, annotated));
}

/** Counts the mentions whose claim another indexed text answers, and gives those not hit. */
function countKnown({
  page,
  indexed,
  hit,
  counts,
}: {
  readonly page: JudgedText;
  readonly indexed: readonly AnnotatedMention[];
  readonly hit: ReadonlySet<AnnotatedMention>;
  readonly counts: Record<'known' | 'different' | 'differentRight', number>;
}): AnnotatedMention[] {
  const misses: AnnotatedMention[] = [];
  for (const mention of page.mentions) {
    const answers = indexed.filter(({ slot }) => slot !== null && slot === mention.slot);
    if (answers.length === 0 || isUnjudged(mention)) continue;
    counts.known += 1;
    if (!hit.has(mention)) misses.push(mention);
    if (answers.some((answer) => isSameValue(answer, mention))) continue;
    counts.different += 1;
    counts.differentRight += hit.has(mention) ? 1 : 0;
  }
  return misses;
}
