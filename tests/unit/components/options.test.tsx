// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../../components/OptionsView';
import { WelcomeView } from '../../../components/WelcomeView';
import { defaultSettings, type Settings, type SiteRule } from '../../../lib/bridge/settings/settings';
import { siteOf } from '../../../lib/bridge/settings/site-host';
import { renderView, spoken } from './render-view';

const rule = (host: string): SiteRule => ({ host, subdomains: false, mode: 'off' });

function options(settings: Partial<Settings> = {}, more: Partial<Parameters<typeof OptionsView>[0]> = {}) {
  const callbacks = {
    onSettings: vi.fn(),
    onRule: vi.fn(),
    onRemoveRule: vi.fn(),
    onUnmute: vi.fn(),
    onLookInside: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
    onDismiss: vi.fn(),
    onRetry: vi.fn(),
  };
  const view = renderView(
    <OptionsView
      settings={{ ...defaultSettings, ...settings }}
      muted={[]}
      library={{ packs: [] }}
      version="0.1.0"
      given={{}}
      outcome={null}
      problem={null}
      isPrivate={false}
      siteOf={siteOf}
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
    enter(find<HTMLSelectElement>('.ss-first select'), 'popup');
    expect(onSettings).toHaveBeenCalledWith({ defaultMode: 'popup' });
  });

  it('works on all sites, or only on chosen ones', () => {
    const everywhere = options();
    everywhere.press(everywhere.find('input[value=chosen]'));
    expect(everywhere.onSettings).toHaveBeenCalledWith({ defaultMode: 'off' });
    const chosen = options({ defaultMode: 'off' });
    expect(spoken(chosen.find('#sites'))).toContain('No site is chosen yet');
    chosen.press(chosen.find('input[value=everywhere]'));
    expect(chosen.onSettings).toHaveBeenCalledWith({ defaultMode: 'badges' });
  });

  it('adds a site to be read where all others are off', () => {
    const { add, onRule } = options({ defaultMode: 'off' });
    add('news.example');
    expect(onRule).toHaveBeenCalledWith({ host: 'news.example', subdomains: false, mode: 'badges' });
  });

  it('takes *.news.example for the site with all below it', () => {
    const { add, onRule } = options();
    add('*.news.example');
    expect(onRule).toHaveBeenCalledWith({ host: 'news.example', subdomains: true, mode: 'off' });
  });

  it('says when there was a rule for the site already', () => {
    const { add, find } = options({ rules: [rule('news.example')] });
    add('news.example');
    expect(spoken(find('#new-site-told'))).toBe('Rule for news.example changed: there was one already.');
  });

  it('shows a name in another script as it is read, and as it is stored', () => {
    expect(spoken(options({ rules: [rule('xn--mnchen-3ya.example')] }).find('tbody th'))).toBe(
      'münchen.examplexn--mnchen-3ya.example',
    );
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
    const select = root.querySelector<HTMLSelectElement>('tbody select');
    if (select) enter(select, 'popup');
    expect(onRule).toHaveBeenCalledWith({ ...rule('a.example'), mode: 'popup' });
    press(findByText('button', 'Remove a.example'));
    expect(onRemoveRule).toHaveBeenCalledWith(rule('a.example'));
  });

  it('moves the focus on when a rule goes', () => {
    const { findByText, press } = options({ rules: [rule('a.example'), rule('b.example')] });
    press(findByText('button', 'Remove a.example'));
    expect(spoken(document.activeElement)).toBe('Remove b.example');
  });

  it('finds a rule among ten thousand and shows fifty at a time', () => {
    const rules = Array.from({ length: 10_000 }, (_, at) => rule(`site-${at}.example`));
    const { root, find, enter, press, findByText } = options({ rules });
    expect(root.querySelectorAll('#sites tbody tr')).toHaveLength(50);
    enter(find<HTMLInputElement>('input[type=search]'), 'SITE-9999');
    expect(root.querySelectorAll('#sites tbody tr')).toHaveLength(1);
    expect(spoken(findByText('[role=status]', '1 site'))).toBe('1 site found');
    enter(find<HTMLInputElement>('input[type=search]'), '');
    expect(spoken(findByText('[role=status]', '10,000'))).toBe('10,000 rules');
    press(findByText('button', 'Show 50 more sites'));
    expect(root.querySelectorAll('#sites tbody tr')).toHaveLength(100);
  });

  it('changes how large numbers are written, and says what that means', () => {
    const { find, press, onSettings } = options({ numbers: 'short' });
    expect(spoken(find('#display'))).toContain('Short everywhere');
    press(find('input[value=full]'));
    expect(onSettings).toHaveBeenCalledWith({ numbers: 'full' });
  });

  it('changes the text size, the recap and the fading', () => {
    const { root, press, findByText, onSettings } = options();
    const twice = root.querySelector<HTMLInputElement>('input[value="2"]');
    if (twice) press(twice);
    expect(onSettings).toHaveBeenLastCalledWith({ textScale: 2 });
    press(findByText('label', 'Say in one line'));
    expect(onSettings).toHaveBeenLastCalledWith({ recap: false });
    press(findByText('label', 'Badges you have seen'));
    expect(onSettings).toHaveBeenLastCalledWith({ fadeSeen: true });
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
      'Post<i>T</i>about 20253 versionsno address knownWhat it gave: <i>T</i> (Post)',
      'Post<i>T</i>about 20253 versionsOpen <i>T</i> (Post)What it gave: <i>T</i> (Post)',
    ]);
    expect(root.querySelectorAll('.ss-pack a')).toHaveLength(1);
  });

  it('shows what an article gave, once it was asked for', () => {
    const value = {
      kind: 'count',
      min: 12_000,
      max: 12_000,
      iso: null,
      bound: 'about',
      unit: 'soldier',
      per: null,
    } as const;
    const given = { a: [{ start: 7, question: 'How many <b>soldiers</b>?', value, standing: 'estimated' as const }] };
    const article = {
      id: 'a',
      outlet: 'Post',
      title: 'T',
      url: null,
      date: null,
      outletInferred: false,
      dateInferred: false,
      via: null,
      versions: 1,
    };
    const packs = [{ title: 'Pack', maker: null, licence: null, claims: 1, articles: [article] }];
    const { find, onLookInside } = options({}, { library: { packs } });
    const inside = find<HTMLDetailsElement>('.ss-pack li details');
    inside.open = true;
    inside.dispatchEvent(new Event('toggle'));
    expect(onLookInside).toHaveBeenCalledWith('a');
    expect(spoken(options({}, { library: { packs }, given }).find('.ss-given'))).toBe(
      'How many <b>soldiers</b>?about 12,000 estimated',
    );
  });

  it('saves settings to a file, and loads them from one', () => {
    const { find, findByText, press, onExport, onImport } = options();
    press(findByText('button', 'Save to a file'));
    expect(onExport).toHaveBeenCalledOnce();
    const field = find<HTMLInputElement>('input[type=file]');
    const file = new File(['{}'], 'settings.json');
    Object.defineProperty(field, 'files', { value: [file] });
    field.dispatchEvent(new Event('change'));
    expect(onImport).toHaveBeenCalledWith(file);
  });

  it.each([
    [{ kind: 'exported', rules: 2, mutes: 1 }, 'Saved: 2 site rules, 1 muted claim.'],
    [{ kind: 'imported', rules: 1, mutes: 0 }, 'Loaded: 1 site rule, 0 muted claims.'],
    [{ kind: 'refused', reason: 'not JSON' }, 'This file was not loaded. not JSON. Nothing was changed.'],
    [{ kind: 'reset' }, 'All is as it was at first.'],
  ] as const)('tells of %o', (outcome, text) => {
    expect(spoken(options({}, { outcome }).find('#file-outcome'))).toBe(text);
  });

  it('starts anew only after asking, with the focus on the way out', () => {
    const { findByText, press, onReset } = options();
    press(findByText('button', 'Start anew'));
    expect(spoken(document.activeElement)).toBe('Keep all');
    press(findByText('button', 'Keep all'));
    expect(spoken(document.activeElement)).toBe('Start anew');
    press(findByText('button', 'Start anew'));
    expect(onReset).not.toHaveBeenCalled();
    press(findByText('button', 'Yes, start anew'));
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('says what was not stored, and asks again for what was not read', () => {
    const full = options({}, { problem: { kind: 'full', reason: 'QuotaExceededError' } });
    expect(spoken(full.find('[role=alert]'))).toContain('no more room');
    full.press(full.find('[role=alert] button'));
    expect(full.onDismiss).toHaveBeenCalledOnce();
    const unread = options({}, { problem: { kind: 'mutesNotRead', reason: 'blocked' }, muted: null });
    expect(spoken(unread.find('#muted'))).toBe('Muted claims');
    unread.press(unread.findByText('button', 'Try again'));
    expect(unread.onRetry).toHaveBeenCalledOnce();
  });

  it('in a private window can be read and saved to a file, but changes nothing', () => {
    const { root, find } = options({ rules: [rule('a.example')] }, { isPrivate: true });
    expect(spoken(find('[role=alert]'))).toContain('from here, nothing is stored');
    const open = [...root.querySelectorAll('button, input, select')].filter(
      (one) => one.closest('fieldset:disabled') === null,
    );
    expect(open.map(spoken)).toEqual(['Save to a file']);
  });

  it('names each part with its licence', () => {
    expect([...options().root.querySelectorAll('.ss-parts tbody th')].map(spoken)).toContain('WordNet 3.1');
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
