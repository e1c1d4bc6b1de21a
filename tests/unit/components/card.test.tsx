// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PageMention } from '../../../lib/bridge/messages/page-state';
import { crowd, hostile, longQuotes } from '../../gallery/fixtures/bad-input';
import { evacuated, repairs } from '../../gallery/fixtures/flood-story';
import { CardOf } from '../../gallery/of-mentions';
import { renderView, spoken } from './render-view';

const ignore = () => {};
const card = (mention: PageMention, more: Partial<Parameters<typeof CardOf>[0]> = {}) =>
  renderView(<CardOf mention={mention} onClose={ignore} onMute={ignore} {...more} />);

describe('Card', () => {
  it('is a dialog named by its question', () => {
    const { find } = card(evacuated);
    const name = find('[role=dialog]').getAttribute('aria-labelledby');
    expect(find(`#${name}`).textContent).toBe(evacuated.claim.question);
  });

  it('says what this page gives and what the others give', () => {
    const { root } = card(evacuated);
    expect([...root.querySelectorAll('.ss-answer dd')].map(spoken)).toEqual([
      '10,000 reported, 14 Nov 2025, the mayor',
      '8,000–12,000 2 outlets, 3 origins',
    ]);
  });

  it('says of a plan that it is one', () => {
    const { root } = card(repairs);
    expect(spoken(root.querySelectorAll('.ss-answer dd')[1] ?? null)).toBe('July 2025 planned, 2 outlets, 1 origin');
  });

  it('gives each version with value, outlet, date, standing, speaker, exact words and difference', () => {
    const { find } = card(evacuated);
    const version = find('article');
    expect(spoken(version.querySelector('.ss-val'))).toBe('12,000 about');
    expect(spoken(version.querySelector('.ss-who'))).toBe('Harbour Post 5 Nov 2025');
    expect(spoken(version.querySelector('.ss-said'))).toBe('reported, the county emergency office');
    expect(version.querySelector('blockquote')?.textContent).toBe(evacuated.versions[0]?.quote);
    expect(version.querySelector('mark')?.textContent).toBe('12,000');
    expect(spoken(version.querySelector('.ss-how'))).toBe('2,000 more, nine days earlier');
  });

  it('links to the very words in a new tab that knows nothing of this one', () => {
    const link = card(evacuated).find<HTMLAnchorElement>('article a');
    expect(link.getAttribute('href')).toContain('#:~:text=');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it('has no link where the article has no address', () => {
    const { root } = card({ ...evacuated, versions: evacuated.versions.slice(5) });
    expect(root.querySelector('a')).toBeNull();
  });

  it('draws the way of a report with its citing words', () => {
    const { root } = card(repairs);
    expect([...root.querySelectorAll('.ss-chain li')].map(spoken)).toEqual([
      'Radio Estuary 21 Jun 2025, not in your library',
      'Harbour Post 27 Jun 2025, says:Radio Estuary reported on 21 June, citing an engineer of the water board',
      'Morning Gazette 28 Jun 2025, says:as the Harbour Post wrote on Friday',
    ]);
  });

  it('says the plot in a table', () => {
    const rows = card(evacuated).root.querySelectorAll('tbody tr');
    expect([...rows].map((row) => [...row.children].map(spoken))).toContainEqual([
      'Tidewatch',
      '11,000',
      '11 Nov 2025',
    ]);
  });

  it('says why it is there', () => {
    const { root, find, findByText, press } = card(repairs);
    expect(root.querySelector('.ss-why')).toBeNull();
    press(findByText('button', 'Why this badge?'));
    expect(spoken(find('.ss-why'))).toContain('where (the Aldermere dam)');
    expect(findByText('button', 'Why this badge?').getAttribute('aria-controls')).toBe(find('.ss-why').id);
  });

  it.each([
    ['Close', 'onClose'],
    ['Not the same thing', 'onMute'],
    ['Compare all', 'onOpenPopup'],
  ] as const)('tells of a press on "%s"', (name, callback) => {
    const told = vi.fn();
    const { root, press } = card(evacuated, { onOpenPopup: ignore, [callback]: told });
    const button = [...root.querySelectorAll('button')].find(
      (one) => one.getAttribute('aria-label') === name || one.textContent === name,
    );
    if (button) press(button);
    expect(told).toHaveBeenCalledOnce();
  });

  it('takes the focus only when it is asked to', () => {
    card(evacuated);
    expect(document.activeElement).toBe(document.body);
    card(evacuated, { takesFocus: true });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Close');
  });

  it('shows eight of two hundred versions, and all when asked', () => {
    const { find, press } = card(crowd);
    const group = find('.ss-group');
    expect(group.querySelectorAll('article')).toHaveLength(8);
    press(find('.ss-rest button'));
    expect(group.querySelectorAll('article')).toHaveLength(160);
    expect(group.querySelector('.ss-rest button')).toBeNull();
  });

  it('folds versions of another time, with their words in reach of the browser’s search', () => {
    const folded = card(crowd).find<HTMLDetailsElement>('details');
    expect(folded.open).toBe(false);
    expect(folded.querySelectorAll('article')).toHaveLength(8);
  });

  it('says in a folded heading which values are under it', () => {
    const { findByText } = card(evacuated);
    expect(spoken(findByText('summary', 'Planned'))).toBe('Planned, not reported 15,000, 1 origin');
    expect(spoken(findByText('h3', 'Differ'))).toBe('Differ 3 versions, 3 origins');
  });

  it('shows markup in names and questions as text', () => {
    const { root } = card(crowd);
    expect(spoken(root.querySelector('h2'))).toContain('<b>first</b>');
    expect(spoken(root)).toContain('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img')).toBeNull();
  });

  it('shows hostile text as text, and opens no address but a web page’s', () => {
    const { root, find, findByText, press } = card(hostile);
    press(findByText('button', 'Why this badge?'));
    expect(root.querySelector('script')).toBeNull();
    for (const place of ['h2', 'article .ss-said', 'blockquote', '.ss-chain', '.ss-why'])
      expect(find(place).textContent, place).toContain('<script>alert(1)</script>');
    expect([...root.querySelectorAll('a')].map(({ protocol }) => protocol)).toEqual(['https:']);
  });

  it('keeps names that turn the writing from turning their neighbours', () => {
    const { find } = card(hostile);
    expect(find('.ss-origin p').textContent).toMatch(/\u2068\u202E[^\u2069]+\u2069 → \u2068<script>/);
  });

  it('cuts a quote of a thousand characters around its value', () => {
    const [first] = card(longQuotes).root.querySelectorAll('blockquote');
    expect((first?.textContent ?? '').length).toBeLessThan(250);
    expect(first?.querySelector('mark')?.textContent).toBe('1,450');
    expect(first?.querySelectorAll('.ss-cut')).toHaveLength(2);
  });

  it('says what is not known of a source', () => {
    const { findByText } = card(longQuotes);
    expect(spoken(findByText('.ss-who', 'outlet not named'))).toBe('outlet not named no date given');
  });
});
