// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../../components/OptionsView';
import { WelcomeView } from '../../../components/WelcomeView';
import { defaultSettings, type Settings, type SiteRule } from '../../../lib/bridge/settings/settings';
import { hostOf } from '../../../lib/bridge/settings/site-rules';
import { renderView, spoken } from './render-view';

const rule = (host: string): SiteRule => ({ host, subdomains: false, mode: 'off' });

function options(settings: Partial<Settings> = {}, more: Partial<Parameters<typeof OptionsView>[0]> = {}) {
  const callbacks = { onSettings: vi.fn(), onRule: vi.fn(), onRemoveRule: vi.fn(), onUnmute: vi.fn() };
  const view = renderView(
    <OptionsView
      settings={{ ...defaultSettings, ...settings }}
      muted={[]}
      library={{ packs: [] }}
      version="0.1.0"
      hostOf={hostOf}
      {...callbacks}
      {...more}
    />,
  );
  const add = (typed: string) => {
    view.enter(view.find<HTMLInputElement>('form input'), typed);
    view.press(view.findByText('button', 'Add rule'));
  };
  return { ...view, ...callbacks, add };
}

describe('OptionsView', () => {
  it('changes what is seen on all other sites', () => {
    const { find, enter, onSettings } = options();
    enter(find<HTMLSelectElement>('.ss-first select'), 'off');
    expect(onSettings).toHaveBeenCalledWith({ ...defaultSettings, defaultMode: 'off' });
  });

  it('says that off for all others means only chosen sites', () => {
    expect(spoken(options({ defaultMode: 'off' }).find('.ss-first'))).toContain('only on sites that you choose');
  });

  it('adds a rule for what was typed', () => {
    const { add, onRule, find } = options();
    add('https://News.Example:8080/a');
    expect(onRule).toHaveBeenCalledWith({ host: 'news.example', subdomains: false, mode: 'off' });
    expect(spoken(find('#new-site-told'))).toBe('Rule for news.example added.');
    expect(find<HTMLInputElement>('form input').value).toBe('');
  });

  it.each(['', '   ', 'not a site', 'javascript:alert(1)'])('says that "%s" is no site and keeps it', (typed) => {
    const { add, onRule, find } = options();
    add(typed);
    expect(onRule).not.toHaveBeenCalled();
    expect(spoken(find('#new-site-told'))).toContain('is not the name of a site');
    expect(find<HTMLInputElement>('form input').value).toBe(typed);
    expect(find('form input').getAttribute('aria-invalid')).toBe('true');
  });

  it('changes and removes a rule', () => {
    const { root, enter, press, findByText, onRule, onRemoveRule } = options({ rules: [rule('a.example')] });
    const select = root.querySelectorAll('select')[1];
    if (select) enter(select, 'popup');
    expect(onRule).toHaveBeenCalledWith({ ...rule('a.example'), mode: 'popup' });
    press(findByText('button', 'Remove a.example'));
    expect(onRemoveRule).toHaveBeenCalledWith('a.example');
  });

  it('finds a rule among ten thousand and shows fifty at a time', () => {
    const rules = Array.from({ length: 10_000 }, (_, at) => rule(`site-${at}.example`));
    const { root, find, enter, findByText } = options({ rules });
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1 + 50 + 1);
    enter(find<HTMLInputElement>('input[type=search]'), 'SITE-9999');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1 + 1);
    expect(spoken(findByText('[role=status]', '1 site'))).toBe('1 site found');
  });

  it('changes the text size, the recap and the fading', () => {
    const { root, press, findByText, onSettings } = options();
    const twice = root.querySelector<HTMLInputElement>('input[value="2"]');
    if (twice) press(twice);
    expect(onSettings).toHaveBeenLastCalledWith({ ...defaultSettings, textScale: 2 });
    press(findByText('label', 'Say in one line'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...defaultSettings, recap: false });
    press(findByText('label', 'Badges you have seen'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...defaultSettings, fadeSeen: true });
  });

  it('lists the articles of a pack, with a link only to web addresses', () => {
    const article = {
      id: 'a',
      outlet: 'Post',
      title: '<i>T</i>',
      url: 'javascript:alert(1)',
      date: '2025',
      outletInferred: false,
      dateInferred: true,
      via: null,
      versions: 3,
    };
    const packs = [
      {
        title: 'Pack',
        maker: null,
        licence: null,
        claims: 2,
        articles: [article, { ...article, id: 'b', url: 'https://post.example/b' }],
      },
    ];
    const { root } = options({}, { library: { packs } });
    expect([...root.querySelectorAll('.ss-pack li')].map(spoken)).toEqual([
      'Post<i>T</i>about 20253 versionsno address known',
      'Post<i>T</i>about 20253 versionsOpen <i>T</i> (Post)',
    ]);
    expect(root.querySelectorAll('.ss-pack a')).toHaveLength(1);
  });

  it('brings a muted claim back', () => {
    const muted = [{ claim: 'ferry', question: 'How much?', mutedAt: '2025-11-09T10:00:00Z' }];
    const { findByText, press, onUnmute, find } = options({}, { muted });
    expect(spoken(find('.ss-muted-list'))).toContain('muted on 9 Nov 2025, on all sites');
    press(findByText('button', 'Bring back'));
    expect(onUnmute).toHaveBeenCalledWith('ferry');
  });
});

describe('WelcomeView', () => {
  function welcome(defaultMode: Settings['defaultMode'] = 'badges') {
    const callbacks = { onDefaultMode: vi.fn(), onStart: vi.fn(), onOptions: vi.fn() };
    const view = renderView(<WelcomeView settings={{ ...defaultSettings, defaultMode }} {...callbacks} />);
    return { ...view, ...callbacks };
  }

  it('shows a badge of each state', () => {
    const badges = [...welcome().root.querySelectorAll<HTMLElement>('.ss-badge')];
    expect(badges.map(({ dataset }) => dataset.state)).toEqual(['differ', 'same', 'other']);
  });

  it('opens a real card on a press, and gives the focus back when it closes', () => {
    const { root, find, press } = welcome();
    press(find('.ss-badge'));
    expect(root.querySelectorAll('.ss-card article')).toHaveLength(3);
    press(find('.ss-card .ss-icon'));
    expect(root.querySelector('.ss-card')).toBeNull();
    expect(document.activeElement).toBe(find('.ss-badge'));
  });

  it('tells at once when the reader wants it only on chosen sites', () => {
    const { root, press, onDefaultMode } = welcome();
    const chosen = root.querySelector<HTMLInputElement>('input[value=chosen]');
    if (chosen) press(chosen);
    expect(onDefaultMode).toHaveBeenCalledWith('off');
  });

  it('starts', () => {
    const { findByText, press, onStart } = welcome();
    press(findByText('button', 'Start reading'));
    expect(onStart).toHaveBeenCalledOnce();
  });
});
