import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../lib/background/handlers/handlers';
import { isLookupRequest } from '../../../lib/background/handlers/lookup';
import { createSenders } from '../../../lib/background/senders';
import { longestLookup, longestMessageBytes } from '../../../lib/bridge/messages/calls';
import { listenToCalls } from '../../../lib/bridge/messages/listen-to-calls';
import type { MessageSender } from '../../../lib/bridge/messages/runtime';

type Listener = (message: unknown, sender: MessageSender, reply: (answer: unknown) => void) => true | undefined;
type Handlers = ReturnType<typeof createHandlers>;

const id = 'our-id';
const origin = `chrome-extension://${id}/`;

/** The worker's listener, with services that only write down that they were used. */
function listeningWorker() {
  const used: string[] = [];
  const service = (name: string) =>
    new Proxy({}, { get: (_, key) => () => Promise.reject(new Error(`${used.push(`${name}.${String(key)}`)}`)) });
  const handlers = createHandlers({
    // Stand-ins: none of their methods does anything.
    bundled: service('bundled') as never,
    muted: service('muted') as never,
    senders: createSenders({ id, origin }),
    now: () => new Date(0),
    openPopup: async () => void used.push('popup'),
    toolbar: service('toolbar') as never,
    reader: () => service('reader') as never,
    selections: service('selections') as never,
  });
  const listeners: Listener[] = [];
  listenToCalls(
    { onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => undefined } },
    handlers,
  );
  const send = (message: unknown, sender: MessageSender) =>
    new Promise<unknown>((resolve) => {
      if (listeners[0]?.(message, sender, resolve) !== true) resolve('left to others');
    });
  return { used, handlers, send };
}

const names = Object.keys(listeningWorker().handlers) as (keyof Handlers)[];

const anySender: fc.Arbitrary<MessageSender> = fc.record(
  {
    id: fc.constantFrom(id, 'their-id', '', `${id} `),
    url: fc.constantFrom(
      'https://news.example/a',
      'chrome-extension://their-id/popup.html',
      'about:blank',
      '',
      `x${origin}`,
    ),
    tab: fc.constantFrom({ id: 3 }, { id: 4, incognito: true }),
    frameId: fc.constantFrom(0, 1, 7),
  },
  { requiredKeys: [] },
);

const page: MessageSender = { id, url: 'https://news.example/a', tab: { id: 3 }, frameId: 0 };
const goodLookup = {
  url: 'https://news.example/a',
  title: null,
  outlet: null,
  date: null,
  text: 'Some words.',
  numbers: 'automatic',
};
const shapes = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    goodLookup,
    { claim: 'c', question: 'q' },
    { claim: 'c' },
    { article: 'a' },
    { muted: [] },
  ),
  fc.anything(),
);

/** What a page's calls may use of the worker's services. */
const allowedOf: Readonly<Record<string, RegExp>> = {
  lookup: /^(?:bundled|muted)\.(?:index|list)$/,
  openPopup: /^popup$/,
  reportPage: /^toolbar\.showPage$/,
};

describe('a page that is taken over', () => {
  it('gets a lookup, the popup and its own button from the worker and nothing else, whatever it sends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...names), fc.string()), shapes, async (call, request) => {
        const { used, send } = listeningWorker();
        await send({ call, request }, page);
        const allowed = allowedOf[call] ?? /^$/;
        expect(used.filter((use) => !allowed.test(use))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is told so for each of the other calls', async () => {
    for (const call of names.filter((name) => !(name in allowedOf))) {
      const { used, send } = listeningWorker();
      expect(await send({ call, request: null }, page)).toEqual({
        ok: false,
        error: `${call}: not allowed for this sender`,
      });
      expect(used).toEqual([]);
    }
  });
});

describe('a sender that is not in the top frame of a tab, or not ours', () => {
  it('gets nothing at all, whoever it says it is', async () => {
    const isPage = ({ id: from, tab, frameId }: MessageSender) => from === id && tab !== undefined && frameId === 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), shapes, anySender, async (call, request, sender) => {
        fc.pre(!isPage(sender));
        const { used, send } = listeningWorker();
        expect(await send({ call, request }, sender)).toMatchObject({ ok: false });
        expect(used).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a lookup', () => {
  const bytesOf = (request: unknown) => new TextEncoder().encode(JSON.stringify(request)).length;

  it('is at most 256 kB', () => {
    expect(longestMessageBytes).toBe(256 * 1_024);
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'é', '兵', '"', '\u0001', '🪖'),
        fc.integer({ min: 0, max: longestLookup }),
        fc.integer({ min: 0, max: 9_000 }),
        (letter, textLength, titleLength) => {
          const request = {
            ...goodLookup,
            text: letter.repeat(textLength).slice(0, longestLookup),
            title: letter.repeat(titleLength),
          };
          if (isLookupRequest(request)) expect(bytesOf(request)).toBeLessThanOrEqual(longestMessageBytes);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of the longest stretch is accepted in any script', () => {
    for (const letter of ['a', 'é', '兵', '🪖']) {
      const text = letter.repeat(longestLookup).slice(0, longestLookup);
      expect(isLookupRequest({ ...goodLookup, text }), letter).toBe(true);
    }
  });

  it.each([
    ['a longer stretch', { text: 'a'.repeat(longestLookup + 1) }],
    ['another key', { more: 1 }],
    ['no text', { text: undefined }],
    ['a date in words', { date: 'yesterday' }],
    ['no way to write numbers', { numbers: undefined }],
    ['an unknown way to write numbers', { numbers: 'roman' }],
  ])('with %s is refused', (_, change) => {
    expect(isLookupRequest(goodLookup)).toBe(true);
    expect(isLookupRequest({ ...goodLookup, ...change })).toBe(false);
  });
});
