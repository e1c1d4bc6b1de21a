import * as v from 'valibot';

const longestText = 1_000;
/** Far more than anybody mutes by hand; a longer list is no settings file of ours. */
const mostClaims = 20_000;

const claimId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText));
const question = v.pipe(v.string(), v.maxLength(longestText));
const muteRequest = v.strictObject({ claim: claimId, question });
const unmuteRequest = v.strictObject({ claim: claimId });
const mutedClaim = v.strictObject({ claim: claimId, question, mutedAt: v.pipe(v.string(), v.isoTimestamp()) });
const replaceRequest = v.strictObject({ muted: v.pipe(v.array(mutedClaim), v.maxLength(mostClaims)) });

/** True for a request to mute a claim. */
export function isMuteRequest(request: unknown): request is v.InferOutput<typeof muteRequest> {
  return v.is(muteRequest, request);
}

/** True for a request to bring a claim back. */
export function isUnmuteRequest(request: unknown): request is v.InferOutput<typeof unmuteRequest> {
  return v.is(unmuteRequest, request);
}

/** True for a request to mute exactly the claims of a list. */
export function isReplaceRequest(request: unknown): request is v.InferOutput<typeof replaceRequest> {
  return v.is(replaceRequest, request);
}
