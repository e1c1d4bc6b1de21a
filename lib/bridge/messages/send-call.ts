import { failure, type Result } from '../../core/result';
import type { AnswerOf, Envelope, RequestOf } from './calls';

/** Sends an envelope and gives the raw answer, e.g. `(message) => browser.runtime.sendMessage(message)`. */
export type Send = (message: Envelope) => Promise<unknown>;

/** Calls the other side by name; gives its answer, or a failure when nobody answered or the call was refused. */
export type Caller<M> = <K extends keyof M & string>(
  call: K,
  request: RequestOf<M, K>,
) => Promise<Result<AnswerOf<M, K>>>;

/**
 * The way to the calls of one map: `createCaller<PageToBackgroundCalls>((message) => browser.runtime.sendMessage(message))`.
 * Every call is idempotent, so one that is lost because the worker died on the way is sent once more (RELIABILITY, §2.4).
 */
export function createCaller<M>(send: Send): Caller<M> {
  return async (call, request) => {
    const envelope: Envelope = { call, request };
    try {
      return asResult(await send(envelope));
    } catch (firstError) {
      if (isGoneForGood(firstError)) return failure(messageOf(firstError));
    }
    try {
      return asResult(await send(envelope));
    } catch (error) {
      return failure(messageOf(error));
    }
  };
}

/** True when this script was cut off from its extension by an update, a reload or a removal: no retry helps. */
export function isGoneForGood(error: unknown): boolean {
  return /context invalidated/i.test(messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function asResult<T>(answer: unknown): Result<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return failure('nobody answered');
  // The other side is our own code, wrapped by `listenToCalls`: an object with `ok` is a Result.
  return answer as Result<T>;
}
