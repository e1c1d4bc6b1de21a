import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

/** Three claims, far apart; a link and an input before them, which the focus comes from. */
const farApart = newsPage({
  paragraphs: [
    `<a href="#here" id="link">Earlier report</a> ${prose}`,
    twoFigures[0],
    ...Array.from({ length: 40 }, () => prose),
    twoFigures[1],
    ...Array.from({ length: 40 }, () => prose),
    'Later in the day it said that 7,000 sailors had come as well, and that their ships would stay for the winter.',
  ],
});

const known = { '10,000 soldiers': 'higher', '500 officers': 'same', '7,000 sailors': 'lower' } as const;

inEachBrowser(({ domPage }) => {
  const open = (html: string) => domPage<Modules>({ html, modules });

  test('the focus goes from claim to claim in reading order, each in the window, and back to the page after the last', async () => {
    const { run } = await open(farApart);
    const seen = await run(async ({ fake }, known) => {
      const { worker } = fake.startPageSide(known);
      await fake.untilBadges(1);
      (document.querySelector('#link') as HTMLElement).focus();
      const seen: unknown[] = [];
      for (let step = 0; step < 4; step += 1) {
        const answer = (await worker.ask('goToNextClaim')) as { value: boolean };
        const focused = fake.focused();
        await fake.until('its words are marked in the window', () => fake.markInWindow() !== null);
        seen.push([answer.value, focused, fake.markInWindow(), document.activeElement?.id]);
      }
      return seen;
    }, known);
    expect(seen).toEqual([
      [true, '10,000 soldiers: others 12,000 1 origin', '10,000 soldiers', ''],
      [true, '500 officers: same 1 origin', '500 officers', ''],
      [true, '7,000 sailors: others 5,000 1 origin', '7,000 sailors', ''],
      [false, null, '7,000 sailors', 'link'],
    ]);
  });

  test('it begins at what is in the window, and begins again at the other end', async () => {
    const { run } = await open(farApart);
    const seen = await run(async ({ fake }, known) => {
      const { worker } = fake.startPageSide(known);
      await fake.untilBadges(1);
      const step = async (direction: number) => {
        await worker.ask(direction > 0 ? 'goToNextClaim' : 'goToPreviousClaim');
        return fake.focused()?.slice(0, 6) ?? null;
      };
      scrollTo(0, 600);
      const down = [await step(1), await step(1), await step(1), await step(1)];
      return { down, up: [await step(-1), await step(-1), await step(-1)] };
    }, known);
    expect(seen.down).toEqual(['500 of', '7,000 ', null, '10,000']);
    expect(seen.up).toEqual([null, '7,000 ', '500 of']);
  });

  test('with marks alone the focus comes to the words, Enter opens the card, Escape gives the focus back', async () => {
    const { run, page } = await open(farApart);
    const focused = await run(async ({ fake }, known) => {
      const { worker } = fake.startPageSide(known, { settings: { defaultMode: 'underline' } });
      await fake.until('words are marked', () => fake.marks().length > 0);
      (document.querySelector('#link') as HTMLElement).focus();
      await worker.ask('goToNextClaim');
      return fake.focused();
    }, known);
    expect(focused).toContain('10,000 soldiers');
    await page.keyboard.press('Enter');
    expect(await run(({ fake }) => fake.findRoot()?.querySelectorAll('[role=dialog]').length)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await run(({ fake }) => fake.focused())).toBe(focused);
    await page.keyboard.press('Escape');
    expect(await run(() => document.activeElement?.id)).toBe('link');
  });

  test('a claim whose badge lies beneath a bar of the page shows its card, and Escape gives the focus back to the page', async () => {
    const bar = '<div style="position:fixed;left:0;right:0;top:30%;height:40%;background:#eee"></div>';
    const { run, page } = await open(farApart.replace('</body>', `${bar}</body>`));
    const isShown = await run(async ({ fake }, known) => {
      const { worker } = fake.startPageSide(known);
      await fake.until('words are marked', () => fake.marks().length > 0);
      (document.querySelector('#link') as HTMLElement).focus();
      scrollTo(0, 600);
      await worker.ask('goToNextClaim');
      return fake.findRoot()?.querySelector('[role=dialog]')?.textContent?.includes('500');
    }, known);
    expect(isShown).toBe(true);
    await page.keyboard.press('Escape');
    expect(await run(() => document.activeElement?.id)).toBe('link');
  });

  test('Enter opens the card, Escape gives the focus back to the badge, Escape again to the page', async () => {
    const { run, page } = await open(farApart);
    const focus = () => run(({ fake }) => [fake.focused(), document.activeElement?.id]);
    await run(async ({ fake }, known) => {
      const { worker } = fake.startPageSide(known);
      await fake.untilBadges(1);
      (document.querySelector('#link') as HTMLElement).focus();
      await worker.ask('goToNextClaim');
    }, known);
    const badge = await focus();
    expect(badge).toEqual(['10,000 soldiers: others 12,000 1 origin', '']);
    for (const key of ['Enter', ' '] as const) {
      await page.keyboard.press(key);
      expect(await run(({ fake }) => fake.findRoot()?.querySelectorAll('[role=dialog]').length)).toBe(1);
      expect(await focus()).not.toEqual(badge);
      await page.keyboard.press('Escape');
      expect(await focus()).toEqual(badge);
    }
    await page.keyboard.press('Escape');
    expect(await focus()).toEqual([null, 'link']);
  });

  test('the focus goes back to the page when all badges are hidden, and there is nowhere to step then', async () => {
    const { run } = await open(farApart);
    const seen = await run(async ({ fake }, known) => {
      const { worker } = fake.startPageSide(known);
      await fake.untilBadges(1);
      (document.querySelector('#link') as HTMLElement).focus();
      await worker.ask('goToNextClaim');
      await worker.ask('toggleBadges');
      return [document.activeElement?.id, await worker.ask('goToNextClaim')];
    }, known);
    expect(seen).toEqual(['link', { ok: true, value: false }]);
  });
});
