import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf } from '../../../lib/bridge/settings/site-domain';
import { isHost, siteOf } from '../../../lib/bridge/settings/site-host';

describe('siteOf', () => {
  it.each([
    ['news.example', 'news.example'],
    ['https://News.Example:8080/a?b#c', 'news.example'],
    ['  news.example/politics ', 'news.example'],
    ['NEWS.EXAMPLE', 'news.example'],
    ['news.example.', 'news.example'],
    ['news.example:8443', 'news.example'],
    ['//news.example/a', 'news.example'],
    ['https://ann:secret@news.example/', 'news.example'],
    ['news.example/by/@ann', 'news.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['НОВИНИ.УКР', 'xn--b1amarcd.xn--j1amh'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['my_blog.example', 'my_blog.example'],
    ['localhost:3000', 'localhost'],
    ['192.168.0.1:3000', '192.168.0.1'],
    ['http://192.168.0.1/a', '192.168.0.1'],
    ['[::1]:3000', '[::1]'],
    ['2001:DB8::1', '[2001:db8::1]'],
    ['https://[2001:db8:0:0::1]/a', '[2001:db8::1]'],
  ])('reads "%s" as %s', (typed, host) => {
    expect(siteOf(typed)).toEqual({ host, subdomains: false });
  });

  it.each([
    ['*.news.example', 'news.example'],
    ['https://*.News.Example/', 'news.example'],
    ['.news.example', 'news.example'],
  ])('reads "%s" as %s with all below', (typed, host) => {
    expect(siteOf(typed)).toEqual({ host, subdomains: true });
  });

  it.each([
    '',
    '   ',
    '.',
    '*',
    '*.',
    'two words',
    'http://',
    'file:///etc/hosts',
    'moz-extension://abc/popup.html',
    'javascript:alert(1)',
    'mailto:ann@news.example',
    'ann@news.example',
    'news.example,other.example',
    'news..example',
    'news.example:99999',
    '12',
    '1.2.3',
    '0x7f.1',
    '999.1.1.1',
    'news.123',
    '<b>news</b>.example',
    '[::1',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
  ])('takes "%s" for no site', (typed) => {
    expect(siteOf(typed)).toBeNull();
  });

  it('never throws, and gives only hosts that it would give again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.ipV4()), (typed) => {
        const site = siteOf(typed);
        if (site === null) return;
        expect(isHost(site.host)).toBe(true);
        expect(siteOf(site.host)?.host).toBe(site.host);
      }),
    );
  });

  it('finds the site of every web address as the browser does', () => {
    const rest = fc.stringMatching(/^[a-z0-9/?#@:=&%.*-]{0,20}$/);
    fc.assert(
      fc.property(fc.domain(), fc.integer({ min: 1, max: 65_535 }), rest, (host, port, more) => {
        const address = `https://${host.toUpperCase()}:${port}/${more}`;
        expect(siteOf(address)?.host).toBe(new URL(address).hostname);
      }),
    );
  });

  it.each([
    'a'.repeat(1e5),
    'a.'.repeat(5e4),
    ':'.repeat(1e5),
    `${'0:'.repeat(5e4)}!`,
    '*.'.repeat(5e4),
    '1.'.repeat(5e4),
  ])('is done at once with a hostile text of 100 kB (case %#)', (typed) => {
    const start = performance.now();
    siteOf(typed);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('domainOf', () => {
  it.each([
    ['news.example', 'news.example'],
    ['www.news.example', 'news.example'],
    ['a.b.news.example.', 'news.example'],
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['news.com.au', 'news.com.au'],
    ['www.news.com.au', 'news.com.au'],
    ['www.pravda.com.ua', 'pravda.com.ua'],
    ['news.kbs.co.kr', 'kbs.co.kr'],
    ['www3.nhk.or.jp', 'nhk.or.jp'],
    ['live.t.co', 't.co'],
    ['www.ft.com', 'ft.com'],
    ['ann.substack.com', 'ann.substack.com'],
    ['www.ann.blogspot.com', 'ann.blogspot.com'],
    ['substack.com', 'substack.com'],
    ['co.uk', 'co.uk'],
    ['xn--b1amarcd.xn--j1amh', 'xn--b1amarcd.xn--j1amh'],
    ['localhost', null],
    ['192.168.0.1', null],
    ['[2001:db8::1]', null],
  ])('of %s is %s', (host, domain) => {
    expect(domainOf(host)).toBe(domain);
  });
});
