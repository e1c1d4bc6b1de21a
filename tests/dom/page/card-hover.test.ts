import { expect, test } from 'vitest';
import { type DomPage, inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };
/** Longer than any wait of a card that comes or goes. */
const longerThanGraceMs = 450;

type Dom = DomPage<Modules>;

const isOpen = ({ run }: Dom) => run(({ fake }) => fake.findRoot()?.querySelector('.ss-card') !== null);
const whenOpen = ({ run }: Dom) =>
  run(({ fake }) => fake.until('a card is open', () => fake.findRoot()?.querySelector('.ss-card') !== null));
const whenClosed = ({ run }: Dom) =>
  run(({ fake }) => fake.until('no card is open', () => fake.findRoot()?.querySelector('.ss-card') === null));
const pause = ({ run }: Dom, ms: number) => run(({ fake }, ms) => fake.pause(ms), ms);
const hasFocus = ({ run }: Dom) => run(({ fake }) => fake.findRoot()?.activeElement !== null);

/** Middle of something of ours. */
async function middleOf({ run }: Dom, selector: string): Promise<{ x: number; y: number }> {
  return run(({ fake }, selector) => {
    const box = fake.findRoot()?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, selector);
}

/** Waits until the first badge stands still in the window, then gives its middle: after a change of the window it is placed anew. */
async function whenStill(dom: Dom): Promise<{ x: number; y: number }> {
  await dom.run(async ({ fake }) => {
    const place = () => {
      const { left, top, bottom } =
        fake.findRoot()?.querySelector('.ss-badge')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, isSeen: bottom > 0 && bottom < innerHeight };
    };
    const enough = 10;
    let [still, before] = [0, place()];
    while (still < enough) {
      await fake.nextFrames(1);
      const now = place();
      still = now.isSeen && now.left === before.left && now.top === before.top ? still + 1 : 0;
      before = now;
    }
  });
  return middleOf(dom, '.ss-badge');
}

async function moveTo(dom: Dom, selector: string): Promise<void> {
  const { x, y } = await middleOf(dom, selector);
  await dom.page.mouse.move(x, y);
}

inEachBrowser(({ domPage }) => {
  async function started(paragraphs: readonly string[] = [...twoFigures, prose, prose]): Promise<Dom> {
    const dom = await domPage<Modules>({ html: newsPage({ paragraphs }), modules });
    await dom.run(async ({ fake }) => {
      const told = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('10,000'));
      told?.scrollIntoView({ block: 'center' });
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(2);
    });
    await dom.page.mouse.move(5, 5);
    return dom;
  }

  async function hovered(): Promise<Dom> {
    const dom = await started();
    await moveTo(dom, '.ss-badge');
    await whenOpen(dom);
    return dom;
  }

  test('a mouse that rests on a badge opens its card and leaves the focus where it is', async () => {
    const dom = await hovered();
    expect(await hasFocus(dom)).toBe(false);
  });

  test('a mouse that only passes opens nothing', async () => {
    const dom = await started();
    await dom.run(({ fake }) => {
      const root = fake.findRoot() as ShadowRoot;
      Object.assign(globalThis, { wasOpen: false });
      new MutationObserver(() =>
        Object.assign(globalThis, root.querySelector('.ss-card') ? { wasOpen: true } : {}),
      ).observe(root, { childList: true, subtree: true });
    });
    await moveTo(dom, '.ss-badge');
    await dom.page.mouse.move(5, 5);
    await pause(dom, longerThanGraceMs);
    expect(await dom.run(() => (globalThis as unknown as { wasOpen: boolean }).wasOpen)).toBe(false);
  });

  test('the card goes after the mouse has left, but not at once', async () => {
    const dom = await hovered();
    await dom.page.mouse.move(5, 5);
    expect(await isOpen(dom)).toBe(true);
    await whenClosed(dom);
    expect(await hasFocus(dom)).toBe(false);
  });

  test('the card can be entered and stays while the mouse is on it', async () => {
    const dom = await hovered();
    await moveTo(dom, '.ss-card');
    await pause(dom, longerThanGraceMs);
    expect(await isOpen(dom)).toBe(true);
    await dom.page.mouse.move(5, 5);
    await whenClosed(dom);
  });

  test('a mouse on its way from badge to card may take its time', async () => {
    const dom = await hovered();
    const [badge, card] = [await middleOf(dom, '.ss-badge'), await middleOf(dom, '.ss-card')];
    // Longer than the grace altogether, each step shorter
    for (const share of [0.1, 0.15, 0.2, 0.25, 0.3]) {
      await dom.page.mouse.move(badge.x + (card.x - badge.x) * share, badge.y + (card.y - badge.y) * share);
      await pause(dom, 120);
    }
    await dom.page.mouse.move(card.x, card.y);
    await pause(dom, longerThanGraceMs);
    expect(await isOpen(dom)).toBe(true);
  });

  test('Escape dismisses it without the mouse moving, and it stays away (WCAG 1.4.13)', async () => {
    const dom = await hovered();
    await dom.page.keyboard.press('Escape');
    expect(await isOpen(dom)).toBe(false);
    await pause(dom, longerThanGraceMs);
    expect(await isOpen(dom)).toBe(false);
    expect(await hasFocus(dom)).toBe(false);
  });

  test('a press on the badge holds the card: it stays when the mouse leaves', async () => {
    const dom = await hovered();
    const { x, y } = await middleOf(dom, '.ss-badge');
    await dom.page.mouse.click(x, y);
    expect(await hasFocus(dom)).toBe(true);
    await dom.page.mouse.move(5, 5);
    await pause(dom, longerThanGraceMs);
    expect(await isOpen(dom)).toBe(true);
  });

  test('a press inside the card holds it', async () => {
    const dom = await hovered();
    const { x, y } = await middleOf(dom, '.ss-card footer button');
    await dom.page.mouse.click(x, y);
    await dom.page.mouse.move(5, 5);
    await pause(dom, longerThanGraceMs);
    expect(await isOpen(dom)).toBe(true);
  });

  test('a touch opens it once, by its press', async () => {
    const dom = await started();
    const { x, y } = await middleOf(dom, '.ss-badge');
    await dom.page.touchscreen.tap(x, y);
    await whenOpen(dom);
    await pause(dom, longerThanGraceMs);
    expect(await isOpen(dom)).toBe(true);
  });

  test('comes between its badge and the next one in the order of Tab', async () => {
    const dom = await started();
    const { x, y } = await middleOf(dom, '.ss-badge');
    await dom.page.mouse.click(x, y);
    const focused = () =>
      dom.run(({ fake }) => {
        const at = fake.findRoot()?.activeElement;
        return at?.closest('.ss-card') ? 'card' : (at?.textContent ?? 'none');
      });
    let steps = 0;
    for (; (await focused()) === 'card'; steps += 1) await dom.page.keyboard.press('Tab');
    expect(steps).toBeGreaterThan(3);
    expect(await focused()).toContain('500 officers');
    await whenClosed(dom);
  });

  test('stays open while the focus is on its own badge', async () => {
    const dom = await started();
    const { x, y } = await middleOf(dom, '.ss-badge');
    await dom.page.mouse.click(x, y);
    await dom.page.keyboard.down('Shift');
    await dom.page.keyboard.press('Tab');
    await dom.page.keyboard.up('Shift');
    expect(await dom.run(({ fake }) => fake.findRoot()?.activeElement?.className)).toBe('ss-badge');
    await pause(dom, 50);
    expect(await isOpen(dom)).toBe(true);
  });

  test('a claim muted by keyboard hands the focus on to the next badge', async () => {
    const dom = await started();
    await dom.page.keyboard.press('Tab');
    await dom.page.keyboard.press('Enter');
    await dom.run(({ fake }) =>
      [...(fake.findRoot()?.querySelectorAll<HTMLElement>('.ss-card footer button') ?? [])].at(-1)?.focus(),
    );
    await dom.page.keyboard.press('Enter');
    await dom.run(({ fake }) => fake.untilBadges(1));
    expect(await dom.run(({ fake }) => fake.findRoot()?.activeElement?.textContent)).toContain('500 officers');
  });

  test('Escape on a sheet that lies over its badge and the mouse: the badge opens nothing by coming to the mouse', async () => {
    const dom = await started();
    await dom.page.setViewport({ width: 375, height: 600 });
    await dom.run(async ({ fake }) => {
      fake.findRoot()?.querySelector('.ss-badge')?.scrollIntoView({ block: 'end' });
      await fake.untilBadges(2);
    });
    const { x, y } = await whenStill(dom);
    await dom.page.mouse.click(x, y);
    await whenOpen(dom);
    const sheet = await middleOf(dom, '.ss-card');
    expect(Math.abs(sheet.y - y)).toBeLessThan(200);
    await dom.page.keyboard.press('Escape');
    await whenClosed(dom);
    await pause(dom, longerThanGraceMs);
    expect(await isOpen(dom)).toBe(false);
    // Asked for by the mouse it opens again.
    await dom.page.mouse.move(5, 5);
    await moveTo(dom, '.ss-badge');
    await whenOpen(dom);
  });

  test('a sheet becomes a card that goes along with the page in a window that turns wide, with the focus in it', async () => {
    const around = Array(15).fill(prose);
    const dom = await started([...around, ...twoFigures, ...around]);
    await dom.page.setViewport({ width: 375, height: 600 });
    await dom.run(async ({ fake }) => {
      const told = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('10,000'));
      told?.scrollIntoView({ block: 'center' });
      await fake.untilBadges(2);
    });
    const { x, y } = await whenStill(dom);
    await dom.page.mouse.click(x, y);
    await whenOpen(dom);
    await dom.page.setViewport({ width: 1200, height: 800 });
    const wentAlong = await dom.run(async ({ fake }) => {
      const card = () => fake.findRoot()?.querySelector('.ss-card')?.getBoundingClientRect() ?? new DOMRect();
      await fake.until('it is a card', () => card().width > 0 && card().width < innerWidth / 2);
      await fake.nextFrames(3);
      // A sheet stays in the window when the page scrolls.
      const { top } = card();
      scrollBy({ top: -20, behavior: 'instant' });
      return card().top - top;
    });
    expect(wentAlong).toBeCloseTo(20, 0);
    expect(await hasFocus(dom)).toBe(true);
  });
});
