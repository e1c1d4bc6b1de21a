import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type DomPage, inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

/** A page with two known claims, the page side running. */
async function started(opened: Promise<DomPage<Modules>>): Promise<DomPage<Modules>> {
  const dom = await opened;
  await dom.run(async ({ fake }) => {
    fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
    await fake.untilBadges(2);
  });
  return dom;
}

/** What has the focus in our shadow root, and whether a card is open. */
const focus = ({ run }: DomPage<Modules>) =>
  run(({ fake }) => {
    const root = fake.findRoot();
    return {
      onBadge: root?.activeElement?.classList.contains('ss-badge') === true,
      inCard: root?.activeElement?.closest('.ss-card') !== null && root?.activeElement !== null,
      card: root?.querySelector('.ss-card h2')?.textContent ?? null,
    };
  });

async function press(page: Page, run: DomPage<Modules>['run'], index = 0): Promise<void> {
  const slip = await run(({ fake }, index) => fake.slips()[index], index);
  if (!slip) throw new Error(`badge ${index} is not seen`);
  await page.mouse.click((slip.left + slip.right) / 2, (slip.top + slip.bottom) / 2);
}

inEachBrowser(({ domPage }) => {
  const open = (html: string) => started(domPage<Modules>({ html, modules }));

  test('opens a card by click with the focus in it; Escape closes it and gives the focus back', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    await press(dom.page, dom.run);
    expect(await focus(dom)).toEqual({ onBadge: false, inCard: true, card: 'How many are "10,000 soldiers"?' });
    await dom.page.keyboard.press('Escape');
    expect(await focus(dom)).toEqual({ onBadge: true, inCard: false, card: null });
  });

  test('opens a card by Enter on the badge that Tab reaches, in reading order', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    await dom.page.keyboard.press('Tab');
    await dom.page.keyboard.press('Tab');
    await dom.page.keyboard.press('Enter');
    expect((await focus(dom)).card).toBe('How many are "500 officers"?');
  });

  test('closes on a press outside; the focus returns to the badge', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    await press(dom.page, dom.run);
    await dom.page.mouse.click(20, 500);
    await dom.run(({ fake }) => fake.until('the focus is back', () => fake.findRoot()?.activeElement !== null));
    expect(await focus(dom)).toEqual({ onBadge: true, inCard: false, card: null });
  });

  test('leaves the focus to what the reader pressed outside', async () => {
    const dom = await open(
      newsPage({ paragraphs: twoFigures, after: '<input style="position:fixed;left:0;bottom:0">' }),
    );
    await press(dom.page, dom.run);
    const { height } = await dom.page.evaluate(() => ({ height: innerHeight }));
    await dom.page.mouse.click(20, height - 8);
    await dom.run(({ fake }) => fake.pause(50));
    expect(await dom.page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect((await focus(dom)).card).toBeNull();
  });

  test('closes by its button and by a second press on the badge', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    await press(dom.page, dom.run);
    await dom.page.keyboard.press('Enter');
    expect(await focus(dom)).toEqual({ onBadge: true, inCard: false, card: null });
    await press(dom.page, dom.run);
    await press(dom.page, dom.run);
    expect((await focus(dom)).card).toBeNull();
  });

  test('keeps keys pressed in our buttons from the page’s shortcuts', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    await dom.page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, () => heard.push(type));
      Object.assign(globalThis, { heard });
    });
    await press(dom.page, dom.run);
    await dom.page.keyboard.press('j');
    expect(await dom.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('does nothing for events that scripts make (B6)', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    const opened = await dom.run(({ fake }) => {
      const root = fake.findRoot();
      const button = root?.querySelector<HTMLElement>('.ss-badge');
      const isOpen = () => root?.querySelector('.ss-card') !== null;
      button?.click();
      const byClick = isOpen();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return { byClick, byEvent: isOpen() };
    });
    expect(opened).toEqual({ byClick: false, byEvent: false });
  });

  test('mutes a claim for this page view from its card', async () => {
    const dom = await open(newsPage({ paragraphs: twoFigures }));
    await press(dom.page, dom.run);
    const mute = await dom.run(({ fake }) => {
      const button = [...(fake.findRoot()?.querySelectorAll<HTMLElement>('.ss-card footer button') ?? [])].at(-1);
      button?.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await dom.page.mouse.click(mute.x, mute.y);
    const seen = await dom.run(async ({ fake }) => {
      await fake.untilBadges(1);
      return { badges: fake.badges(), marks: fake.marks() };
    });
    expect(seen).toEqual({ badges: ['500 officers: same 1 origin'], marks: ['500 officers'] });
  });

  test('shows the card beside its sentence and never over it', async () => {
    const dom = await open(newsPage({ paragraphs: [...twoFigures, ...Array(20).fill(prose)] }));
    for (const index of [0, 1]) {
      await press(dom.page, dom.run, index);
      const overlap = await dom.run(({ fake }, index) => {
        const card = fake.findRoot()?.querySelector('.ss-card')?.getBoundingClientRect() ?? new DOMRect();
        const text = document.querySelectorAll('p')[index]?.firstChild as Text;
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, text.data.indexOf('.') + 1);
        const isOver = [...range.getClientRects()].some(
          (line) =>
            line.left < card.right && card.left < line.right && line.top < card.bottom && card.top < line.bottom,
        );
        return {
          isOver,
          isInWindow: card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight,
          height: card.height > 200,
        };
      }, index);
      expect(overlap).toEqual({ isOver: false, isInWindow: true, height: true });
      await dom.page.keyboard.press('Escape');
    }
  });

  test('is a sheet at the bottom of a narrow window, at most two thirds high', async () => {
    const dom = await domPage<Modules>({
      html: newsPage({ paragraphs: [...twoFigures, ...Array(20).fill(prose)] }),
      modules,
    });
    await dom.page.setViewport({ width: 375, height: 700 });
    await started(Promise.resolve(dom));
    await press(dom.page, dom.run);
    const card = await dom.run(({ fake }) => {
      const { left, right, top, bottom } =
        fake.findRoot()?.querySelector('.ss-card')?.getBoundingClientRect() ?? new DOMRect();
      return { left, isWide: right >= 359, bottom, isLow: top >= innerHeight / 3 - 1 };
    });
    expect(card).toEqual({ left: 0, isWide: true, bottom: 700, isLow: true });
  });

  test('opens the card by a press on the words where no badge fits', async () => {
    const dense = `There are 10,000 soldiers at the border, and ${prose} ${prose}`;
    const dom = await domPage<Modules>({
      html: newsPage({
        paragraphs: [dense, prose],
        head: '<style>p { margin: 0; line-height: 1.05; text-align: justify; text-align-last: justify } main { max-width: none; padding: 0; margin: 0 }</style>',
      }),
      modules,
    });
    const words = await dom.run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.until('the words are marked', () => fake.marks().length === 1);
      await fake.pause(300);
      const { left, top, width, height } = fake.markRects()[0] ?? new DOMRect();
      return { badges: fake.badges(), x: left + width / 2, y: top + height / 2 };
    });
    expect(words.badges).toEqual([]);
    await dom.page.mouse.click(words.x, words.y);
    expect((await focus(dom)).card).toBe('How many are "10,000 soldiers"?');
    await dom.page.keyboard.press('Escape');
    expect(await focus(dom)).toMatchObject({ onBadge: true, card: null });
  });

  test('shows a mention that the popup asks for', async () => {
    const dom = await domPage<Modules>({
      html: newsPage({ paragraphs: [...Array(40).fill(prose), ...twoFigures] }),
      modules,
    });
    const answers = await dom.run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.until('it is known', () => worker.asked.length > 0 && document.documentElement.children.length === 3);
      const { value } = (await worker.ask('getPageState')) as { value: { mentions: { key: string }[] } };
      return [
        await worker.ask('showMention', { key: value.mentions[0]?.key }),
        await worker.ask('showMention', { key: 'gone' }),
      ];
    });
    expect(answers).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
    expect((await focus(dom)).card).toBe('How many are "10,000 soldiers"?');
  });
});
