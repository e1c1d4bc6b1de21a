import type { LookupRequest } from '../../bridge/messages/calls';
import { findMentions } from '../../core/claims/find-mentions';
import type { Mention } from '../../core/claims/types';
import { english } from '../../core/reading/english/english';
import { readText } from '../../core/reading/read';
import type { BundledPack } from './bundled-pack';
import type { MutedClaims } from './muted-claims';

/** All that this reader's browser knows. */
export interface Library {
  readonly bundled: BundledPack;
  readonly muted: MutedClaims;
}

/** A text, and what its page says of itself. */
export type TextOfPage = Omit<LookupRequest, 'numbers'>;

/** What was found in a text. */
export interface Found {
  /** Those of muted claims are left out. */
  readonly mentions: readonly Mention[];
  /** Where each sentence of the text stands in it. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** How many figures and dates were read. */
  readonly figuresRead: number;
}

/** Reads a text and tells which of its figures are known. Stores nothing. */
export async function findKnown({ url, title, date, text }: TextOfPage, library: Library): Promise<Found> {
  const [index, muted] = await Promise.all([library.bundled.index(), mutedIds(library.muted)]);
  const reading = readText({ text, date, title }, english);
  const mentions = findMentions(index, { url, reading });
  return {
    mentions: mentions.filter(({ claim }) => !muted.has(claim.id)),
    sentences: reading.sentences,
    figuresRead: reading.statements.filter(({ kind }) => kind !== 'other').length,
  };
}

/** A database that cannot be opened must not silence every page: then nothing counts as muted. */
async function mutedIds(muted: MutedClaims): Promise<ReadonlySet<string>> {
  try {
    return new Set((await muted.list()).map(({ claim }) => claim));
  } catch {
    return new Set();
  }
}
