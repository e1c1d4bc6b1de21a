import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type CallHandlers, listenToCalls } from '../../../lib/bridge/messages/listen-to-calls';
import { createCaller } from '../../../lib/bridge/messages/send-call';

interface TestCalls {
  double(request: number): number;
  explode(request: null): null;
}

const isNumber = (request: unknown): request is number => typeof request === 'number';
const isNull = (request: unknown): request is null => request === null;

function handlers(allows = true): CallHandlers<TestCalls> {
  return {
    double: { allows: () => allows, accepts: isNumber, handle: (request) => request * 2 },
    explode: {
      allows: () => allows,
      accepts: isNull,
      handle: () => {
        throw new Error('it broke');
      },
    },
  };
}

const send = (message: unknown) => fakeBrowser.runtime.sendMessage(message);
const call = createCaller<TestCalls>(send);

afterEach(() => fakeBrowser.reset());

describe('a call', () => {
  it('is answered by its handler', async () => {
    listenToCalls(fakeBrowser.runtime, handlers());
    expect(await call('double', 21)).toEqual({ ok: true, value: 42 });
  });

  it('fails with the reason when the handler throws', async () => {
    listenToCalls(fakeBrowser.runtime, handlers());
    expect(await call('explode', null)).toEqual({ ok: false, error: 'explode: it broke' });
  });

  it('fails when the sender may not call', async () => {
    listenToCalls(fakeBrowser.runtime, handlers(false));
    expect(await call('double', 21)).toEqual({ ok: false, error: 'double: not allowed for this sender' });
  });

  it('fails when the request is malformed', async () => {
    listenToCalls(fakeBrowser.runtime, handlers());
    const answer = await send({ call: 'double', request: 'x' });
    expect(answer).toEqual({ ok: false, error: 'double: the request is malformed' });
  });

  it.each([
    null,
    'double',
    7,
    {},
    { call: 3, request: 1 },
    { call: 'double' },
    { call: 'toString', request: 1 },
    { call: '__proto__', request: 1 },
  ])('is not seen in the message %j', async (message) => {
    const other = vi.fn();
    listenToCalls(fakeBrowser.runtime, handlers());
    fakeBrowser.runtime.onMessage.addListener((_message, _sender, reply: (answer: string) => void) => {
      other();
      reply('someone else');
      return true;
    });
    await send(message);
    expect(other).toHaveBeenCalled();
  });
});

describe('createCaller', () => {
  it('asks once more when the worker died on the way', async () => {
    const dying = vi
      .fn()
      .mockRejectedValueOnce(new Error('message channel closed'))
      .mockResolvedValueOnce({ ok: true, value: 4 });
    expect(await createCaller<TestCalls>(dying)('double', 2)).toEqual({ ok: true, value: 4 });
  });

  it('asks once more when the worker died while it started, which Chrome answers with nothing', async () => {
    const dying = vi.fn().mockResolvedValueOnce(undefined).mockResolvedValueOnce({ ok: true, value: 4 });
    expect(await createCaller<TestCalls>(dying)('double', 2)).toEqual({ ok: true, value: 4 });
  });

  it('takes a refusal for an answer', async () => {
    const refusing = vi.fn().mockResolvedValue({ ok: false, error: 'not allowed' });
    expect(await createCaller<TestCalls>(refusing)('double', 2)).toEqual({ ok: false, error: 'not allowed' });
    expect(refusing).toHaveBeenCalledTimes(1);
  });

  it('gives up after the second try', async () => {
    const dead = vi.fn().mockRejectedValue(new Error('message channel closed'));
    expect(await createCaller<TestCalls>(dead)('double', 2)).toEqual({ ok: false, error: 'message channel closed' });
    expect(dead).toHaveBeenCalledTimes(2);
  });

  it('does not ask again when the extension is gone', async () => {
    const gone = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
    expect((await createCaller<TestCalls>(gone)('double', 2)).ok).toBe(false);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it.each([undefined, null, 'yes', 5])('takes the answer %j for no answer', async (answer) => {
    const silent = () => Promise.resolve(answer);
    expect(await createCaller<TestCalls>(silent)('double', 2)).toEqual({ ok: false, error: 'nobody answered' });
  });
});
