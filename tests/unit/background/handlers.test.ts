import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../lib/background/handlers/handlers';
import { createSenders } from '../../../lib/background/senders';

const origin = 'chrome-extension://our-id/';
const nothing = {} as never;
/** Who may call what is told without any of the services. */
const handlers = createHandlers({
  bundled: nothing,
  muted: nothing,
  toolbar: nothing,
  reader: () => nothing,
  selections: nothing,
  senders: createSenders({ id: 'our-id', origin }),
  now: () => new Date(0),
  openPopup: async () => undefined,
});
const page = { id: 'our-id', url: 'https://news.example/a', tab: { id: 4 }, frameId: 0 };
const callsOf = (sender: object) =>
  Object.entries(handlers)
    .filter(([, { allows }]) => allows(sender))
    .map(([call]) => call)
    .sort();

describe('the worker', () => {
  it('takes these calls from a news page and no others', () => {
    expect(callsOf(page)).toEqual(['lookup', 'openPopup', 'reportPage']);
  });

  it.each(['prerender', 'cached', 'pending_deletion'])(
    'takes no report from a page that is not shown: %s',
    (documentLifecycle) => {
      expect(callsOf({ ...page, documentLifecycle })).toEqual(['lookup', 'openPopup']);
      expect(callsOf({ ...page, documentLifecycle: 'active' })).toContain('reportPage');
    },
  );

  it('takes from its own pages what pages may not call, and nothing of theirs', () => {
    const own = callsOf({ id: 'our-id', url: `${origin}popup.html` });
    expect(own).toContain('muteClaim');
    expect(own.filter((call) => callsOf(page).includes(call))).toEqual([]);
  });

  it.each([
    ['a frame of a page', { ...page, frameId: 2 }],
    ['another extension', { id: 'their-id', url: 'chrome-extension://their-id/a.html' }],
    ['nobody', {}],
  ])('takes nothing from %s', (_, sender) => {
    expect(callsOf(sender)).toEqual([]);
  });
});
