import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { isTakeRequest } from '../../../lib/background/handlers/take-selection';
import type { TextOfPage } from '../../../lib/background/library/find-known';
import { openPopupOrWindow } from '../../../lib/background/selection/open-popup';
import { SelectionReader } from '../../../lib/background/selection/selection-reader';
import { longestLookup } from '../../../lib/bridge/messages/calls';
import { evacuated } from '../../gallery/fixtures/flood-story';

const text = 'By evening 10,000 people had left.';
const mention = { ...evacuated, start: 11, end: 24 };

function createReader(answer = async () => ({ mentions: [mention], figuresRead: 1 })) {
  const asked: TextOfPage[] = [];
  const reader = new SelectionReader((request) => {
    asked.push(request);
    return answer();
  });
  return { reader, asked };
}

describe('a selection', () => {
  it('is read by itself, with nothing of the page but its address', () => {
    const { reader, asked } = createReader();
    reader.read(text, 'https://news.example/a');
    expect(asked).toEqual([{ url: 'https://news.example/a', title: null, outlet: null, date: null, text }]);
  });

  it('comes back with its own words', async () => {
    const { reader } = createReader();
    reader.read(text, '');
    expect(await reader.take('a')).toMatchObject({
      text,
      figuresRead: 1,
      error: null,
      mentions: [{ words: '10,000 people', sentence: text, muted: false }],
    });
  });

  it('is given to one popup, as often as that one asks, and to no other', async () => {
    const { reader } = createReader();
    expect(await reader.take('a')).toBeNull();
    reader.read(text, '');
    expect(await reader.take('a')).not.toBeNull();
    expect(await reader.take('b')).toBeNull();
    expect(await reader.take('a')).not.toBeNull();
    reader.read('another', '');
    expect(await reader.take('b')).toMatchObject({ text: 'another' });
  });

  it('that cannot be read says why', async () => {
    const { reader } = createReader(() => Promise.reject(new Error('no pack')));
    reader.read(text, '');
    expect(await reader.take('a')).toEqual({ text, mentions: [], figuresRead: 0, error: 'no pack' });
  });

  it('is no longer than what is read at once', () => {
    const { reader, asked } = createReader();
    reader.read('x'.repeat(longestLookup + 1), '');
    expect(asked[0]?.text).toHaveLength(longestLookup);
  });

  it.each([
    [{ by: '6f1e0c9e-7d0c-4d39-9f9c-4c1b7f3c7b11' }, true],
    [{ by: 'me' }, false],
    [{}, false],
    [null, false],
  ])('asked for by %o is given: %s', (request, isGiven) => {
    expect(isTakeRequest(request)).toBe(isGiven);
  });
});

describe('openPopupOrWindow', () => {
  const url = 'chrome-extension://our-id/popup.html';
  const refuse = () => Promise.reject(new Error('Could not find an active browser window.'));
  const opened: unknown[] = [];
  const note = (how: string) => async (what: { url: string }) => void opened.push([how, what.url]);
  const made = (parts: object) =>
    ({
      runtime: { getURL: () => url },
      tabs: { create: note('tab') },
      windows: { create: note('window') },
      ...parts,
    }) as unknown as Browser;

  it.each([
    ['the popup', { action: { openPopup: async () => void opened.push(['popup', url]) } }, 'popup'],
    ['a window when the browser refuses', { action: { openPopup: refuse } }, 'window'],
    ['a window when the browser knows no such thing', { action: {} }, 'window'],
    ['a tab where there are no windows', { action: { openPopup: refuse }, windows: undefined }, 'tab'],
  ])('opens %s', async (_, parts, how) => {
    opened.splice(0);
    await openPopupOrWindow(made(parts));
    expect(opened).toEqual([[how, url]]);
  });
});
