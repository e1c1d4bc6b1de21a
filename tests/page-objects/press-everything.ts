import { inHost } from './host';
import type { NewsPage } from './news-page';

/** More presses than a card has buttons. */
const mostPresses = 12;

/** Opens a card and presses each of its buttons, opening it again whenever it has closed; gives their names. */
export async function pressEverything(page: NewsPage): Promise<readonly string[]> {
  const pressed: string[] = [];
  for (let press = 0; press < mostPresses; press += 1) {
    const target = await inHost(page.session, page.page, nextButton, pressed);
    if (target) {
      pressed.push(target.name);
      await page.page.mouse.click(target.xPx, target.yPx);
      await page.session.closePopup();
      await page.page.bringToFront();
    } else {
      const badge = (await page.badges()).find(({ name }) => !pressed.includes(name));
      if (!badge) break;
      pressed.push(badge.name);
      await page.openCard(badge.name);
    }
  }
  return pressed;
}

/** Runs in the page: the first button of the open card that was not pressed yet, scrolled to; `null` when there is none. */
function nextButton(root: ShadowRoot, pressed: readonly string[]): { name: string; xPx: number; yPx: number } | null {
  const nameOf = (element: Element) => (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const buttons = [...root.querySelectorAll<HTMLElement>('[role=dialog] :is(button, summary)')];
  // What closes the card comes last.
  const next = buttons.filter((button) => !pressed.includes(nameOf(button))).at(-1);
  if (!next) return null;
  next.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = next.getBoundingClientRect();
  return { name: nameOf(next), xPx: left + width / 2, yPx: top + height / 2 };
}
