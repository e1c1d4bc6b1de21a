import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { HOST, inHost } from '../page-objects/host';
import { pressEverything } from '../page-objects/press-everything';
import { onStage } from './stage';

/** What a page can do to what lies over it, so that a reader presses it unknowingly. */
const lures = [
  { name: 'fades it', css: 'html { opacity: 0.01 !important }' },
  {
    name: 'covers it with what lets presses through',
    css: 'html::after { content: "Win a prize"; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }',
  },
  { name: 'leaves it as it is', css: '' },
];

onStage((stage) => {
  describe('a page that wants the reader to press what is ours', () => {
    test.each(lures)('and $name gains nothing: no press in the page changes what is stored (B6)', async ({ css }) => {
      const page = await stage.open(STAND.courier.path);
      await page.whenBadges();
      const before = await page.control.stored();
      await page.page.evaluate((rules) => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: rules }));
      }, css);
      const pressed = await pressEverything(page);
      expect(pressed.join()).toMatch(/Not the same thing/);
      expect(pressed.length).toBeGreaterThan(3);
      expect(await page.control.stored()).toBe(before);
    });

    test('and pretends presses and keys gains nothing: no card opens, nothing is stored (B6)', async () => {
      const page = await stage.open(STAND.courier.path);
      const [badge] = await page.whenBadges();
      const before = await page.control.stored();
      await page.page.evaluate(pretendPresses, { selector: HOST, x: badge?.xPx ?? 0, y: badge?.yPx ?? 0 });
      // What is in our closed root can be reached by other extensions alone; they gain as little.
      await inHost(stage.session, page.page, pretendOnBadges, null);
      await page.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      expect(await inHost(stage.session, page.page, (root) => root.querySelector('[role=dialog]') !== null, null)).toBe(
        false,
      );
      expect(await page.control.stored()).toBe(before);
    });
  });
});

/** Runs in the page. */
function pretendPresses({ selector, x, y }: { selector: string; x: number; y: number }): void {
  const host = document.querySelector(selector);
  for (const target of [host, document.elementFromPoint(x, y), document.body]) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
    for (const key of ['Enter', ' ', '.', ','])
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true }));
  }
}

/** Runs in the page. */
function pretendOnBadges(root: ShadowRoot): void {
  for (const button of root.querySelectorAll<HTMLElement>('button')) {
    button.click();
    button.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }
}
