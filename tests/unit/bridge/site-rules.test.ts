import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../lib/bridge/settings/check-settings';
import { checkPageSettings } from '../../../lib/bridge/settings/page-settings';
import { defaultSettings, type SiteRule } from '../../../lib/bridge/settings/settings';
import { modeFor, withoutRule, withRule } from '../../../lib/bridge/settings/site-rules';

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
    ['example.org.', 'off', 'a dot at the end changes nothing'],
    ['notexample.org', 'badges', 'the same ending is not the same domain'],
  ];
  it.each(cases)('gives %s the mode %s: %s', (host, mode) => {
    expect(modeFor(settings, host)).toBe(mode);
  });
});

describe('ten thousand rules', () => {
  const many: readonly SiteRule[] = Array.from({ length: 10_000 }, (_, at) => ({
    host: `site-${at}.example`,
    subdomains: at % 2 === 0,
    mode: 'off',
  }));

  /** The shortest of several runs, as other work on the machine only adds. */
  const shortestMs = (work: () => void): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      }),
    );

  it('cost a page a tenth of what checking them all costs', () => {
    const stored = { ...defaultSettings, rules: many };
    const whole = shortestMs(() => checkSettings(stored));
    const page = shortestMs(() => checkPageSettings(stored, 'www.site-42.example'));
    expect(page).toBeLessThan(whole / 4);
    expect(modeFor(checkPageSettings(stored, 'www.site-42.example'), 'www.site-42.example')).toBe('off');
    expect(modeFor(checkPageSettings(stored, 'www.site-43.example'), 'www.site-43.example')).toBe('badges');
  });
});

describe('withRule', () => {
  it('replaces the rule of the same site and keeps the order of hosts', () => {
    const changed = withRule(rules, { host: 'blog.example.org', subdomains: false, mode: 'off' });
    expect(changed.map(({ host, mode }) => `${host} ${mode}`)).toEqual([
      'blog.example.org off',
      'example.org off',
      'news.example.org popup',
    ]);
  });

  it('keeps a rule for a host beside one for all below it, and the narrower one wins there', () => {
    const both = withRule(rules, { host: 'example.org', subdomains: false, mode: 'badges' });
    expect(both).toHaveLength(rules.length + 1);
    expect(['example.org', 'deep.example.org'].map((host) => modeFor({ ...settings, rules: both }, host))).toEqual([
      'badges',
      'off',
    ]);
  });

  it('is undone by withoutRule', () => {
    const site = { host: 'new.example', subdomains: false };
    const added = withRule(rules, { ...site, mode: 'off' });
    expect(withoutRule(added, site)).toHaveLength(rules.length);
    expect(withoutRule(added, { ...site, subdomains: true })).toHaveLength(rules.length + 1);
  });
});
