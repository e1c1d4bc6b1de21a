// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type PopupProps, PopupView } from '../../../components/PopupView';
import type { PageState, PageStatus } from '../../../lib/bridge/messages/page-state';
import { reachFrom } from '../../../lib/bridge/settings/choose-mode';
import { defaultSettings } from '../../../lib/bridge/settings/settings';
import { badPage } from '../../gallery/fixtures/bad-input';
import { evacuated, floodPage } from '../../gallery/fixtures/flood-story';
import { renderView, spoken } from './render-view';

const page: PageState = {
  status: 'ready',
  host: 'northgateledger.example',
  mode: 'underline',
  title: 'Three counts',
  outlet: 'The Northgate Ledger',
  date: '2025-11-14',
  figuresRead: 41,
  mentions: floodPage,
  error: null,
};

function popup(state: PopupProps['state'], more: Partial<Parameters<typeof PopupView>[0]> = {}) {
  const callbacks = {
    onShow: vi.fn(),
    onMute: vi.fn(),
    onUnmute: vi.fn(),
    onMode: vi.fn(),
    onRetry: vi.fn(),
    onOptions: vi.fn(),
    onCopy: vi.fn(),
    onAllow: vi.fn(),
    onLoad: vi.fn(),
    onDismiss: vi.fn(),
    onWholePage: vi.fn(),
  };
  const view = renderView(
    <PopupView state={state} settings={defaultSettings} muted={[]} reachFrom={reachFrom} {...callbacks} {...more} />,
  );
  return { ...view, ...callbacks };
}

describe('PopupView', () => {
  it('sums up what was read and known', () => {
    const { find } = popup(page);
    expect(spoken(find('.ss-sum b'))).toBe('41 figures read, 7 known');
    expect(spoken(find('.ss-counts'))).toBe('2 agree 3 differ 2 earlier or planned');
  });

  it('gives each claim a head and a row of values, this page first', () => {
    const { root } = popup(page);
    const [head, values] = root.querySelectorAll('tbody:first-of-type tr');
    expect(spoken(head ?? null)).toBe('How many people were evacuated from Aldermere?');
    expect(spoken(values?.children[0] ?? null)).toBe('10,000');
    expect(spoken(root.querySelector('thead th'))).toBe('This page');
  });

  it('opens one claim at a time', () => {
    const { root, press } = popup(page);
    const [first, second] = root.querySelectorAll<HTMLElement>('.ss-q button');
    if (first && second) {
      press(first);
      press(second);
    }
    expect(root.querySelectorAll('.ss-detail')).toHaveLength(1);
    expect(second?.getAttribute('aria-expanded')).toBe('true');
  });

  it('jumps to the mention and mutes its claim', () => {
    const { find, findByText, press, onShow, onMute } = popup(page);
    press(find('.ss-q button'));
    press(findByText('button', 'Show in page'));
    press(findByText('button', 'Mute this claim'));
    expect(onShow).toHaveBeenCalledWith(evacuated.key);
    expect(onMute).toHaveBeenCalledWith(evacuated);
  });

  it('counts no claim that the reader called another thing on this page, and says so in its row', () => {
    const { find, press } = popup({ ...page, mentions: [{ ...evacuated, muted: true }] });
    expect(spoken(find('.ss-sum'))).toBe('41 figures read, 0 known');
    expect(spoken(find('.ss-q'))).toBe('How many people were evacuated from Aldermere? (not the same thing)');
    press(find('.ss-q button'));
    expect(spoken(find('.ss-detail'))).toContain('You said of this page: not the same thing.');
  });

  it('opens each mention of a claim that the page states twice', () => {
    const again = { ...evacuated, key: 'again', words: '9,000', min: 9_000, max: 9_000 };
    const { find, root, press, onShow } = popup({ ...page, mentions: [evacuated, again] });
    press(find('.ss-q button'));
    expect([...root.querySelectorAll('.ss-in h2')].map(spoken)).toEqual([
      'This page: 10,000 people',
      'This page: 9,000',
    ]);
    const [, second] = [...root.querySelectorAll('button')].filter((one) => spoken(one).startsWith('Show in page'));
    if (second) press(second);
    expect(onShow).toHaveBeenCalledWith('again');
  });

  it('filters to differences and back', () => {
    const { root, findByText, press } = popup(page);
    press(findByText('button', 'Differences only'));
    expect(root.querySelectorAll('tbody')).toHaveLength(3);
    press(findByText('button', 'Differences only'));
    expect(root.querySelectorAll('tbody')).toHaveLength(7);
  });

  it('offers no filter when all claims differ', () => {
    expect(popup({ ...page, mentions: [evacuated] }).root.querySelector('[aria-pressed]')).toBeNull();
  });

  it.each([
    ['Copy as CSV', 'csv'],
    ['Copy as Markdown', 'markdown'],
  ])('copies on "%s"', (name, format) => {
    const { findByText, press, onCopy } = popup(page);
    press(findByText('button', name));
    expect(onCopy).toHaveBeenCalledWith(format);
  });

  it('shows the mode in force and tells of another for this site', () => {
    const { find, onMode, root, press } = popup(page);
    expect(find<HTMLInputElement>('input:checked').value).toBe('underline');
    const off = root.querySelector<HTMLInputElement>('input[value=off]');
    if (off) press(off);
    expect(onMode).toHaveBeenCalledWith('off', 'site');
  });

  it('tells of a mode for everywhere once that is chosen, and shows the default there', () => {
    const { find, root, enter, press, onMode } = popup(page);
    enter(find<HTMLSelectElement>('select'), 'everywhere');
    expect(find<HTMLInputElement>('input:checked').value).toBe('badges');
    const only = root.querySelector<HTMLInputElement>('input[value=popup]');
    if (only) press(only);
    expect(onMode).toHaveBeenCalledWith('popup', 'everywhere');
  });

  it('starts with the whole domain where a whole-domain rule is in force', () => {
    const rules = [{ host: 'example', subdomains: true, mode: 'underline' }] as const;
    const { find } = popup(page, { settings: { ...defaultSettings, rules } });
    expect(find<HTMLSelectElement>('select').value).toBe('domain');
  });

  it.each([
    ['reading', 0, 'Reading this page'],
    ['ready', 17, '17 figures read, none known'],
    ['ready', 1, '1 figure read, none known'],
    ['ready', 0, 'Nothing known here'],
    ['no-subject', 0, 'Nothing known here'],
    ['not-english', 0, 'Not in English'],
    ['not-an-article', 0, 'No article found'],
    ['off', 0, 'Off on this site'],
    ['failed', 0, 'This page could not be read'],
  ] as const)('in the state %s with %d figures says "%s"', (status: PageStatus, figuresRead, title) => {
    const { find, root } = popup({ ...page, status, figuresRead, mentions: [] });
    expect(spoken(find('h2'))).toBe(title);
    expect(root.querySelector('table')).toBeNull();
    expect(find('fieldset')).toBeTruthy();
  });

  it.each([
    ['closed', 'This page cannot be read'],
    ['notAllowed', 'No access to this site'],
    ['notLoaded', 'Not read yet'],
  ] as const)('has neither table nor switch for a page that is %s', (state, title) => {
    const { find, root } = popup(state);
    expect(spoken(find('h2'))).toBe(title);
    expect(root.querySelector('fieldset')).toBeNull();
  });

  it('asks for access where it is missing, and for loading where that is enough', () => {
    const closed = popup('notAllowed');
    closed.press(closed.findByText('button', 'Allow on this site'));
    expect(closed.onAllow).toHaveBeenCalledOnce();
    const unread = popup('notLoaded');
    unread.press(unread.findByText('button', 'Load the page again'));
    expect(unread.onLoad).toHaveBeenCalledOnce();
  });

  it('names the domain that a choice for it would be about, and offers none where there is none', () => {
    const scopes = (host: string) => [...popup({ ...page, host }).root.querySelectorAll('select option')].map(spoken);
    expect(scopes('www.news.co.uk')).toEqual(['This site', 'All of news.co.uk', 'Everywhere']);
    expect(scopes('xn--mnchen-3ya.example')).toEqual(['This site', 'All of münchen.example', 'Everywhere']);
    expect(scopes('192.168.0.1')).toEqual(['This site', 'Everywhere']);
  });

  it('in a private window neither mutes nor brings back, and says that nothing is stored', () => {
    const muted = [{ claim: 'ferry', question: 'How much?', mutedAt: '2025-11-09T10:00:00Z' }];
    const { find, root, press, onMode } = popup(page, { isPrivate: true, muted });
    press(find('.ss-q button'));
    expect(spoken(root)).not.toContain('Mute this claim');
    expect(spoken(root)).not.toContain('Bring back');
    expect(spoken(find('footer'))).toContain('is not stored');
    expect(root.querySelector('footer select')).toBeNull();
    press(find('footer input[value=off]'));
    expect(onMode).toHaveBeenCalledWith('off', 'site');
  });

  it('says what could not be done until it is closed', () => {
    const problem = { kind: 'notStored', reason: 'no room' } as const;
    const { find, findByText, press, onDismiss } = popup(page, { problem });
    expect(spoken(find('[role=alert]'))).toContain('was not stored. The browser says: no room');
    press(find('[role=alert] button'));
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(findByText('h1', 'Second Source')).toBeTruthy();
  });

  it('claims nothing before the page has answered', () => {
    expect(popup(undefined).root.querySelector('h2')).toBeNull();
  });

  it('tries again after a failure, and says what it was', () => {
    const { find, findByText, press, onRetry } = popup({ ...page, status: 'failed', error: 'no answer', mentions: [] });
    expect(spoken(find('.ss-empty'))).toContain('no answer');
    press(findByText('button', 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('says that the end of a long page was not read', () => {
    expect(spoken(popup({ ...page, status: 'too-long' }).root)).toContain('what follows its beginning was not read');
  });

  it('brings a muted claim back', () => {
    const muted = [{ claim: 'ferry', question: 'How much?', mutedAt: '2025-11-09T10:00:00Z' }];
    const { findByText, press, onUnmute } = popup(page, { muted });
    press(findByText('button', 'Bring back: How much?'));
    expect(onUnmute).toHaveBeenCalledWith('ferry');
  });

  it('shows markup in outlets and questions as text', () => {
    const { root } = popup({ ...page, mentions: badPage });
    expect(root.querySelector('img')).toBeNull();
    expect(spoken(root)).toContain('<b>first</b>');
  });
});
