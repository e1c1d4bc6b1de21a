import * as v from 'valibot';

const takeRequest = v.strictObject({ by: v.pipe(v.string(), v.uuid()) });

/** True for a request of a popup that says which one it is. */
export function isTakeRequest(request: unknown): request is v.InferOutput<typeof takeRequest> {
  return v.is(takeRequest, request);
}
