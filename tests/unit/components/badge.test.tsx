// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../gallery/fixtures/bad-input';
import { damage, evacuated, floodPage, repairs, signed } from '../../gallery/fixtures/flood-story';
import { BadgeOf, FoldedBadgeOf, RecapOf } from '../../gallery/of-mentions';
import { renderView, spoken } from './render-view';

const ignore = () => {};

describe('Badge', () => {
  it.each([
    [evacuated, 'long', '10,000 people: others 8,000–12,000 3 origins'],
    [evacuated, 'short', '10,000 people: others 8–12k 3 origins'],
    [signed, 'short', '19 June: same 3 origins'],
    [damage, 'short', '$1.58 million: about same US$1.6m 1 origin'],
    [repairs, 'long', 'since September: planned July 2025 1 origin'],
  ] as const)('of $claim.question, %s, has the name "%s"', (mention, form, name) => {
    for (const own of [true, false]) {
      const { find } = renderView(<BadgeOf mention={mention} form={form} own={own} open={false} onOpen={ignore} />);
      expect(spoken(find('button'))).toBe(name);
    }
  });

  it('tells its state by shape and says whether its card is open', () => {
    const { find } = renderView(<BadgeOf mention={repairs} form="short" own={false} open={true} onOpen={ignore} />);
    expect(find('button').dataset.state).toBe('other');
    expect(find('button').getAttribute('aria-expanded')).toBe('true');
    expect(find('button').querySelectorAll('rect')).toHaveLength(4);
  });

  it('hands on the event of a press', () => {
    const onOpen = vi.fn();
    const { find, press } = renderView(
      <BadgeOf mention={evacuated} form="short" own={false} open={false} onOpen={onOpen} />,
    );
    press(find('button'));
    expect(onOpen.mock.calls[0]?.[0]).toBeInstanceOf(Event);
  });
});

describe('FoldedBadge', () => {
  it('counts by glyph and says in words what it holds', () => {
    const { find } = renderView(<FoldedBadgeOf mentions={floodPage} onOpen={ignore} />);
    expect(spoken(find('button'))).toBe('3 2 2 more in this paragraph: 2 agree, 3 differ and 2 earlier or planned');
  });
});

describe('Recap', () => {
  it('says in one line what is known', () => {
    const { find } = renderView(<RecapOf mentions={floodPage} onOpenPopup={ignore} onDismiss={ignore} />);
    expect(spoken(find('p'))).toBe('7 known claims: 2 agree, 3 differ, 2 earlier or planned. Compare');
  });

  it('is nothing when nothing is known', () => {
    expect(renderView(<RecapOf mentions={[]} onOpenPopup={ignore} onDismiss={ignore} />).root.innerHTML).toBe('');
  });

  it('shows markup in a question as text', () => {
    const { root } = renderView(<RecapOf mentions={[crowd]} wide={true} onOpenPopup={ignore} onDismiss={ignore} />);
    expect(spoken(root)).toContain('<b>first</b> ferry');
  });
});
