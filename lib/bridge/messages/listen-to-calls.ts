import { failure, type Result, success } from '../../core/result';
import type { AnswerOf, Envelope, RequestOf } from './calls';
import { addMessageListener, type ListeningRuntime, type MessageSender } from './runtime';

/** Checks and answers one call. */
interface CallHandler<Request, Answer> {
  /** True when what came is a request of this call's shape. */
  readonly accepts: (request: unknown) => request is Request;
  /** Whether this sender may call; asked before the request is looked at. */
  readonly allows: (sender: MessageSender) => boolean;
  readonly handle: (request: Request, sender: MessageSender) => Answer | Promise<Answer>;
}

/** One handler for each call of a map. */
export type CallHandlers<M> = { readonly [K in keyof M & string]: CallHandler<RequestOf<M, K>, AnswerOf<M, K>> };

/**
 * Answers calls until the returned function is called. A sender without the right, a request of the wrong shape and a handler that throws give a failure;
 * a message that is no call of this map is left to others.
 */
export function listenToCalls<M>(runtime: ListeningRuntime, handlers: CallHandlers<M>): () => void {
  const byName = new Map<string, CallHandler<unknown, unknown>>(
    // The map's own types are checked where it is made; here each handler meets whatever was sent and checks it.
    Object.entries(handlers) as [string, CallHandler<unknown, unknown>][],
  );
  return addMessageListener(runtime, (message, sender, reply) => {
    const handler = isEnvelope(message) ? byName.get(message.call) : undefined;
    if (!handler || !isEnvelope(message)) return undefined;
    void answer(handler, message, sender).then(reply);
    return true;
  });
}

async function answer(
  handler: CallHandler<unknown, unknown>,
  { call, request }: Envelope,
  sender: MessageSender,
): Promise<Result<unknown>> {
  if (!handler.allows(sender)) return failure(`${call}: not allowed for this sender`);
  if (!handler.accepts(request)) return failure(`${call}: the request is malformed`);
  try {
    return success(await handler.handle(request, sender));
  } catch (error) {
    return failure(`${call}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'call' in message &&
    typeof message.call === 'string' &&
    'request' in message
  );
}

/** Accepts a call that carries nothing. */
export const acceptsNull = (request: unknown): request is null => request === null;
