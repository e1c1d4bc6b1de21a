import { describe, expect, it } from 'vitest';
import { createSenders } from '../../../lib/background/senders';

const origin = 'chrome-extension://our-id/';
const { isPage, isOwnPage } = createSenders({ id: 'our-id', origin });
const tab = { id: 4 };

describe('senders', () => {
  const cases: readonly [who: string, sender: object, page: boolean, own: boolean][] = [
    [
      'our content script in a news page',
      { id: 'our-id', url: 'https://news.example/a', tab, frameId: 0 },
      true,
      false,
    ],
    ['our content script in a frame', { id: 'our-id', url: 'https://ads.example/', tab, frameId: 3 }, false, false],
    ['our popup', { id: 'our-id', url: `${origin}popup.html` }, false, true],
    ['our options page in a tab', { id: 'our-id', url: `${origin}options.html`, tab, frameId: 0 }, false, true],
    ['another extension', { id: 'their-id', url: 'chrome-extension://their-id/popup.html' }, false, false],
    [
      'a page whose address only begins like ours',
      { id: 'our-id', url: 'chrome-extension://our-id.evil.example/', tab, frameId: 0 },
      true,
      false,
    ],
    ['nobody', {}, false, false],
  ];
  it.each(cases)('tells %s', (_who, sender, page, own) => {
    expect(isPage(sender)).toBe(page);
    expect(isOwnPage(sender)).toBe(own);
  });
});
