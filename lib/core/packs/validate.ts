import * as v from 'valibot';
import { failure, type Result, success } from '../result';
import { findTooDeep } from './json-depth';
import { packSchema } from './pack-schema';
import type { Pack } from './types';

/** Larger files take too long to check; a larger collection comes as several packs. */
export const LARGEST_PACK_BYTES = 5_000_000;
/** A pack is nested six deep; far deeper files break cloning, messages, and storage. */
const DEEPEST = 8;

/** The pack that a file's text holds, or why it is refused, with the place: `versions.3.quote: …`. A bad pack is refused whole. */
export function parsePack(json: string): Result<Pack> {
  const bytes = byteLength(json);
  if (bytes > LARGEST_PACK_BYTES)
    return failure(`the file has ${bytes} bytes; a pack has at most ${LARGEST_PACK_BYTES}`);
  const deep = findTooDeep(json, DEEPEST);
  if (deep !== null) return failure(`nested more than ${DEEPEST} deep at character ${deep}`);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return failure(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  const checked = v.safeParse(packSchema, data, { abortEarly: true });
  if (!checked.success) {
    const issue = checked.issues[0];
    return failure(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const broken = brokenReference(checked.output);
  return broken === null ? success(checked.output) : failure(broken);
}

/** Bytes of the text in UTF-8, without making them. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** What the parts say of one another and do not keep; null when all is well. */
function brokenReference({ articles, versions, claims }: Pack): string | null {
  const ids = new Set<string>();
  for (const [at, { id }] of articles.entries()) {
    if (ids.has(id)) return `articles.${at}.id: "${id}" is there twice`;
    ids.add(id);
  }
  for (const [at, version] of versions.entries()) {
    const broken = brokenVersion(version, ids);
    if (broken !== null) return `versions.${at}.${broken}`;
  }
  const claimed = new Set<number>();
  const claimIds = new Set<string>();
  for (const [at, claim] of claims.entries()) {
    if (claimIds.has(claim.id)) return `claims.${at}.id: "${claim.id}" is there twice`;
    claimIds.add(claim.id);
    for (const version of claim.versions) {
      if (version >= versions.length) return `claims.${at}.versions: there is no version ${version}`;
      if (claimed.has(version)) return `claims.${at}.versions: version ${version} belongs to two claims`;
      claimed.add(version);
    }
  }
  return claimed.size === versions.length
    ? null
    : `claims: ${versions.length - claimed.size} versions belong to no claim`;
}

function brokenVersion(
  { article, start, end, quote, quoteStart, min, max, iso, kind }: Pack['versions'][number],
  ids: ReadonlySet<string>,
): string | null {
  if (!ids.has(article)) return `article: there is no article "${article}"`;
  if (end <= start) return 'end: must be behind start';
  if (start < quoteStart || end > quoteStart + quote.length) return 'quote: does not hold the value';
  if (min !== null && max !== null && min > max) return 'min: greater than max';
  return kind === 'date' && iso === null ? 'iso: a date needs one' : null;
}
