import * as v from 'valibot';
import { type LookupAnswer, type LookupRequest, longestLookup, longestMessageBytes } from '../../bridge/messages/calls';
import { findMentions } from '../../core/claims/find-mentions';
import { english } from '../../core/reading/english/english';
import { readText } from '../../core/reading/read';
import type { BundledPack } from '../library/bundled-pack';
import type { MutedClaims } from '../library/muted-claims';

/** Longer addresses and titles than this are no news page's. */
const longestField = 8_000;

const shortText = v.pipe(v.string(), v.maxLength(longestField));

const lookupRequest = v.strictObject({
  url: shortText,
  title: v.nullable(shortText),
  outlet: v.nullable(shortText),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  text: v.pipe(v.string(), v.maxLength(longestLookup)),
});

/** True for a request that a well-behaved page side makes. */
export function isLookupRequest(request: unknown): request is LookupRequest {
  return v.is(lookupRequest, request) && bytesOf(request) <= longestMessageBytes;
}

const bytesOf = (request: LookupRequest): number => new TextEncoder().encode(JSON.stringify(request)).length;

/** Reads a stretch of a page and tells which of its figures are known. Stores nothing. */
export async function lookup(
  { url, title, date, text }: LookupRequest,
  library: { readonly bundled: BundledPack; readonly muted: MutedClaims },
): Promise<LookupAnswer> {
  const [index, muted] = await Promise.all([library.bundled.index(), mutedIds(library.muted)]);
  const reading = readText({ text, date, title }, english);
  const mentions = findMentions(index, { url, reading });
  return {
    mentions: mentions.filter(({ claim }) => !muted.has(claim.id)),
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
