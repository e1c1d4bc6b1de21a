import type { AnnotatedMention, Kind } from '../../corpus/records';
import type { FalseBadge } from './judge-page';

/** Why a badge is false. Slots are told of by their kind of value, `kinds`. */
export function falseBadgeKind(
  { claimed, annotated }: Pick<FalseBadge, 'claimed' | 'annotated'>,
  kinds: ReadonlyMap<string, Kind>,
): string {
  if (annotated === undefined) return 'words that are no annotated figure';
  if (claimed === null) return 'versions that answer no claim';
  if (annotated.slot === null && annotated.near === claimed) return 'near miss of the claim';
  const whose = annotated.slot === null ? 'no claim' : 'another claim of the story';
  return kinds.get(claimed) === annotated.kind ? whose : `${whose}, other kind of value`;
}

/** What is known of a mention that has no right badge. */
export interface Miss {
  readonly mention: AnnotatedMention;
  /** Whether any statement overlaps it. */
  readonly isRead: boolean;
  /** Whether the pack holds a version of its claim. */
  readonly isInIndex: boolean;
  /** Whether a false badge stands on it. */
  readonly hasFalseBadge: boolean;
  /** What the best candidates claim when nothing is too unlikely to be shown: `undefined` when there are none. */
  readonly candidate: { readonly isRight: boolean } | undefined;
}

/** Why a mention of a known claim was missed: the first thing that went wrong on the way. */
export function missKind({ isRead, isInIndex, hasFalseBadge, candidate }: Omit<Miss, 'mention'>): string {
  if (!isRead) return 'not read';
  if (!isInIndex) return 'read, but no version of the claim in the index';
  if (hasFalseBadge) return 'wrong claim shown';
  if (candidate === undefined) return 'read, but no candidate';
  return candidate.isRight ? 'right claim below the threshold' : 'wrong claim below the threshold';
}
