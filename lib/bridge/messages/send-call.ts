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
 * Every call is idempotent, so one that is lost because the worker died on the way is sent once more (RELIABILITY, §2.4). Chrome tells so by an error, or,
 * when the worker dies while it starts, by an answer that is none.
 */
export function createCaller<M>(send: Send): Caller<M> {
  return async <K extends keyof M & string>(call: K, request: RequestOf<M, K>) => {
    const ask = () => answerOf<AnswerOf<M, K>>(send, { call, request });
    const first = await ask();
    const last = typeof first === 'string' && !isGoneForGood(first) ? await ask() : first;
    return typeof last === 'string' ? failure(last) : last;
  };
}

/** The other side's answer, or in words why there is none. */
async function answerOf<T>(send: Send, envelope: Envelope): Promise<Result<T> | string> {
  try {
    const answer = await send(envelope);
    // The other side is our own code, wrapped by `listenToCalls`: an object with `ok` is a Result.
    return typeof answer === 'object' && answer !== null && 'ok' in answer ? (answer as Result<T>) : 'nobody answered';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** True when the words of a failure say that this script was cut off from its extension by an update, a reload or a removal: no retry helps. */
export function isGoneForGood(error: string): boolean {
  return /context invalidated/i.test(error);
}
