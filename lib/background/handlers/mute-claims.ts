import * as v from 'valibot';

const longestQuestion = 1_000;

const claimId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestQuestion));
const muteRequest = v.strictObject({ claim: claimId, question: v.pipe(v.string(), v.maxLength(longestQuestion)) });
const unmuteRequest = v.strictObject({ claim: claimId });

/** True for a request to mute a claim. */
export function isMuteRequest(request: unknown): request is v.InferOutput<typeof muteRequest> {
  return v.is(muteRequest, request);
}

/** True for a request to bring a claim back. */
export function isUnmuteRequest(request: unknown): request is v.InferOutput<typeof unmuteRequest> {
  return v.is(unmuteRequest, request);
}
