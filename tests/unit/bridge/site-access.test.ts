import { describe, expect, it } from 'vitest';
import { sitePattern, whyNoAnswer } from '../../../lib/bridge/site-access';

describe('sitePattern', () => {
  it.each([
    ['https://www.news.example:8443/a?b#c', 'https://www.news.example/*'],
    ['http://192.168.0.1/', 'http://192.168.0.1/*'],
    ['http://[2001:db8::1]:3000/', 'http://[2001:db8::1]/*'],
    ['about:blank', null],
    ['chrome://extensions/', null],
    ['file:///a.html', null],
    ['not an address', null],
    [undefined, null],
  ])('of %s is %s', (address, pattern) => {
    expect(sitePattern(address)).toBe(pattern);
  });
});

describe('whyNoAnswer', () => {
  const access = (isAllowed: boolean) => ({ contains: async () => isAllowed, request: async () => false });

  it.each([
    ['https://news.example/', true, 'notLoaded'],
    ['https://news.example/', false, 'notAllowed'],
    ['chrome://extensions/', true, 'closed'],
    [undefined, false, 'closed'],
  ] as const)('for %s with access %s is "%s"', async (address, isAllowed, why) => {
    expect(await whyNoAnswer(access(isAllowed), address)).toBe(why);
  });
});
