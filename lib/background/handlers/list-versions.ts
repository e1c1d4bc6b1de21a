import * as v from 'valibot';
import type { GivenVersion } from '../../bridge/messages/calls';
import type { BundledPack } from '../library/bundled-pack';

const versionsRequest = v.strictObject({ article: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000)) });

/** True for a request for what an article gave. */
export function isVersionsRequest(request: unknown): request is v.InferOutput<typeof versionsRequest> {
  return v.is(versionsRequest, request);
}

/** What an article of the library gave: each claim's question with the article's value, in the order of its text. Empty for an unknown article. */
export async function listVersions(bundled: BundledPack, article: string): Promise<readonly GivenVersion[]> {
  const { claims, versions } = await bundled.pack();
  const questions = new Map(claims.flatMap((claim) => claim.versions.map((at) => [at, claim.question] as const)));
  return versions
    .map((version, at) => ({ version, question: questions.get(at) ?? '' }))
    .filter(({ version }) => version.article === article)
    .sort((a, b) => a.version.start - b.version.start)
    .map(({ version: { start, kind, min, max, iso, bound, unit, per, standing }, question }) => ({
      start,
      question,
      value: { kind, min, max, iso, bound, unit, per },
      standing,
    }));
}
