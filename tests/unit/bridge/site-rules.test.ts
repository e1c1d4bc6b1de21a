import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type SiteRule } from '../../../lib/bridge/settings/settings';
import { hostOf, modeFor, withoutRule, withRule } from '../../../lib/bridge/settings/site-rules';

const rules: readonly SiteRule[] = [
  { host: 'example.org', subdomains: true, mode: 'off' },
  { host: 'blog.example.org', subdomains: false, mode: 'underline' },
  { host: 'news.example.org', subdomains: true, mode: 'popup' },
];
const settings = { ...defaultSettings, rules };

describe('modeFor', () => {
  const cases: readonly [host: string, mode: string, because: string][] = [
    ['other.example', 'badges', 'no rule: the default'],
    ['example.org', 'off', 'its own rule'],
    ['deep.example.org', 'off', 'the whole-domain rule above it'],
    ['blog.example.org', 'underline', 'its own rule wins over the domain'],
    ['deep.blog.example.org', 'off', 'a rule for one host does not reach below it'],
    ['live.news.example.org', 'popup', 'the nearest whole-domain rule'],
    ['notexample.org', 'badges', 'the same ending is not the same domain'],
  ];
  it.each(cases)('gives %s the mode %s: %s', (host, mode) => {
    expect(modeFor(settings, host)).toBe(mode);
  });
});

describe('hostOf', () => {
  const cases: readonly [typed: string, host: string | null][] = [
    ['news.example', 'news.example'],
    ['https://News.Example:8080/a?b#c', 'news.example'],
    ['  news.example/politics ', 'news.example'],
    ['news.example.', 'news.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['192.168.0.1:3000', '192.168.0.1'],
    ['[::1]:3000', '[::1]'],
    ['file:///etc/hosts', null],
    ['moz-extension://abc/popup.html', null],
    ['two words', null],
    ['', null],
    ['http://', null],
    [`${'a'.repeat(64)}.`.repeat(5), null],
  ];
  it.each(cases)('reads "%s" as %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });

  it('never throws and gives only what it would give again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const host = hostOf(typed);
        if (host !== null) expect(hostOf(host)).toBe(host);
      }),
    );
  });
});

describe('withRule', () => {
  it('replaces the rule of the same host and keeps the order of hosts', () => {
    const changed = withRule(rules, { host: 'blog.example.org', subdomains: true, mode: 'off' });
    expect(changed.map(({ host, mode }) => `${host} ${mode}`)).toEqual([
      'blog.example.org off',
      'example.org off',
      'news.example.org popup',
    ]);
  });

  it('is undone by withoutRule', () => {
    const added = withRule(rules, { host: 'new.example', subdomains: false, mode: 'off' });
    expect(withoutRule(added, 'new.example')).toHaveLength(rules.length);
  });
});
