import { describe, expect, it } from 'vitest';
import { chooseMode, reachFrom } from '../../../lib/bridge/settings/choose-mode';
import { defaultSettings, type Settings } from '../../../lib/bridge/settings/settings';
import { modeFor } from '../../../lib/bridge/settings/site-rules';

const settings: Settings = {
  ...defaultSettings,
  rules: [{ host: 'www.news.example', subdomains: false, mode: 'popup' }],
};

describe('chooseMode', () => {
  it('for the site changes that host alone', () => {
    const changed = chooseMode(settings, 'www.news.example', { mode: 'off', scope: 'site' });
    expect(modeFor(changed, 'www.news.example')).toBe('off');
    expect(modeFor(changed, 'sport.news.example')).toBe('badges');
  });

  it('for the domain reaches every host below it and the host itself', () => {
    const changed = chooseMode(settings, 'www.news.example', { mode: 'off', scope: 'domain' });
    expect(
      ['www.news.example', 'sport.news.example', 'news.example', 'other.example'].map((host) => modeFor(changed, host)),
    ).toEqual(['off', 'off', 'off', 'badges']);
  });

  it('for everywhere changes the default and holds here too', () => {
    const changed = chooseMode(settings, 'www.news.example', { mode: 'underline', scope: 'everywhere' });
    expect(modeFor(changed, 'www.news.example')).toBe('underline');
    expect(modeFor(changed, 'other.example')).toBe('underline');
  });

  it('for everywhere holds here even inside a whole-domain rule', () => {
    const rules = [{ host: 'news.example', subdomains: true, mode: 'off' }] as const;
    const changed = chooseMode({ ...settings, rules }, 'www.news.example', { mode: 'badges', scope: 'everywhere' });
    expect(modeFor(changed, 'www.news.example')).toBe('badges');
  });

  it('for the site leaves a whole-domain rule of the same host to the others', () => {
    const rules = [{ host: 'news.example', subdomains: true, mode: 'off' }] as const;
    const changed = chooseMode({ ...settings, rules }, 'news.example', { mode: 'badges', scope: 'site' });
    expect(['news.example', 'a.news.example'].map((host) => modeFor(changed, host))).toEqual(['badges', 'off']);
  });

  it('for the domain is for the site where there is none', () => {
    const changed = chooseMode(defaultSettings, '192.168.0.1', { mode: 'off', scope: 'domain' });
    expect(changed.rules).toEqual([{ host: '192.168.0.1', subdomains: false, mode: 'off' }]);
  });

  it('on an address with a dot at its end is about the same site', () => {
    const changed = chooseMode(settings, 'www.news.example.', { mode: 'off', scope: 'site' });
    expect(changed.rules).toEqual([{ host: 'www.news.example', subdomains: false, mode: 'off' }]);
  });
});

describe('reachFrom', () => {
  it.each([
    ['www.bbc.co.uk', 'bbc.co.uk', 'site'],
    ['www.news.example', 'news.example', 'site'],
    ['deep.sport.example', 'sport.example', 'domain'],
    ['www.localhost.example', 'localhost.example', 'site'],
    ['localhost', null, 'site'],
  ] as const)('%s is of the domain %s, and its %s rule is in force', (host, domain, inForce) => {
    const rules = [...settings.rules, { host: 'sport.example', subdomains: true, mode: 'off' } as const];
    expect(reachFrom(rules, host)).toEqual({ domain, inForce });
  });
});
