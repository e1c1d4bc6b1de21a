import { describe, expect, it } from 'vitest';
import { chooseMode } from '../../../lib/bridge/settings/choose-mode';
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
});
