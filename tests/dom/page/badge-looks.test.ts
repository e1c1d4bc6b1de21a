import { expect, test } from 'vitest';
import { type DomPage, inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

type Dom = DomPage<Modules>;

const modules = { fake: 'tests/dom/page/fake-worker' };
/** Longer than a badge has to stand in the window to be seen. */
const longerThanALookMs = 1_100;

/** The words of the badges that are drawn as seen before. */
const faded = ({ run }: Dom) =>
  run(({ fake }) => [...(fake.findRoot()?.querySelectorAll('[data-seen]') ?? [])].map((badge) => badge.textContent));

const setSettings = ({ run }: Dom, settings: object) =>
  run((_, settings) => {
    const { stage } = globalThis as unknown as { stage: { setSettings: (changed: object) => void } };
    stage.setSettings(settings);
  }, settings);

inEachBrowser(({ domPage }) => {
  async function started(settings: object): Promise<Dom> {
    const paragraphs = [...twoFigures, ...Array(40).fill(prose)];
    const dom = await domPage<Modules>({ html: newsPage({ paragraphs }), modules });
    await dom.run(async ({ fake }, settings) => {
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' }, { settings });
      await fake.until('the words are marked', () => fake.marks().length === 2);
    }, settings);
    return dom;
  }

  async function pressed(dom: Dom): Promise<void> {
    await dom.run(({ fake }) => fake.untilBadges(2));
    await dom.page.keyboard.press('Tab');
    await dom.page.keyboard.press('Enter');
    await dom.page.keyboard.press('Escape');
  }

  test('a badge fades when its card has been read, if the reader wants it', async () => {
    const dom = await started({ fadeSeen: true });
    await pressed(dom);
    expect(await faded(dom)).toEqual([expect.stringContaining('10,000 soldiers')]);
  });

  test('no badge fades unless the reader wants it, and all seen ones do as soon as they do', async () => {
    const dom = await started({});
    await pressed(dom);
    expect(await faded(dom)).toEqual([]);
    await setSettings(dom, { fadeSeen: true });
    expect(await faded(dom)).toHaveLength(1);
    await setSettings(dom, { fadeSeen: false });
    expect(await faded(dom)).toEqual([]);
  });

  test('badges and cards write numbers as the reader wants them as soon as it is chosen; the open card stays open', async () => {
    const dom = await started({});
    await dom.run(({ fake }) => fake.untilBadges(2));
    await dom.page.keyboard.press('Tab');
    await dom.page.keyboard.press('Enter');
    const seen = await dom.run(async ({ fake }) => {
      const { stage } = globalThis as unknown as { stage: import('./fake-worker').Stage };
      const changedMs = performance.now();
      stage.setSettings({ numbers: 'short' });
      await fake.until('the badge is written in short', () => fake.badges().some((text) => text.includes('12k')));
      const root = fake.findRoot();
      return {
        badges: fake.badges(),
        figure: root?.querySelector('.ss-card .ss-val')?.textContent,
        isOpen: root?.querySelector('[aria-expanded=true]') !== null,
        ms: performance.now() - changedMs,
      };
    });
    console.info(`numbers written in another way after ${seen.ms.toFixed(0)} ms`);
    expect(seen).toMatchObject({
      badges: ['10,000 soldiers: others 12k 1 origin', '500 officers: same 1 origin'],
      figure: '12k',
      isOpen: true,
    });
  });

  test('badges that the reader has passed fade, not while they are in the window', async () => {
    const dom = await started({ fadeSeen: true });
    await dom.run(({ fake }) => fake.untilBadges(2));
    await dom.run(({ fake }, ms) => fake.pause(ms), longerThanALookMs);
    expect(await faded(dom)).toEqual([]);
    await dom.page.evaluate(() => scrollTo({ top: 3_000, behavior: 'instant' }));
    await dom.run(({ fake }) =>
      fake.until('both are faded', () => fake.findRoot()?.querySelectorAll('[data-seen]').length === 2),
    );
  });

  test('badges that only flew by do not fade', async () => {
    const dom = await started({ fadeSeen: true });
    await dom.page.evaluate(() => scrollTo({ top: 3_000, behavior: 'instant' }));
    await dom.run(({ fake }) => fake.pause(200));
    expect(await faded(dom)).toEqual([]);
  });

  test('with marks alone the keyboard still reaches every claim, and opens its card', async () => {
    const dom = await started({ defaultMode: 'underline' });
    expect(await dom.run(({ fake }) => fake.badges())).toEqual([]);
    await dom.run(({ fake }) =>
      fake.until('the buttons are there', () => fake.findRoot()?.querySelectorAll('.ss-badge').length === 2),
    );
    await dom.page.keyboard.press('Tab');
    await dom.page.keyboard.press('Tab');
    const ring = await dom.run(({ fake }) => {
      const slot = fake.findRoot()?.activeElement?.parentElement;
      const box = slot?.getBoundingClientRect();
      const [, words] = fake.markRects();
      return {
        name: slot?.textContent,
        style: slot && getComputedStyle(slot).outlineStyle,
        isOnWords: Math.abs((box?.left ?? 0) - (words?.left ?? 0)) < 2,
      };
    });
    expect(ring).toEqual({ name: expect.stringContaining('500 officers'), style: 'solid', isOnWords: true });
    await dom.page.keyboard.press('Enter');
    expect(await dom.run(({ fake }) => fake.findRoot()?.querySelector('.ss-card h2')?.textContent)).toContain('500');
  });

  test('badges come and go with the mode, without a new reading', async () => {
    const dom = await started({});
    await dom.run(({ fake }) => fake.untilBadges(2));
    await setSettings(dom, { defaultMode: 'underline' });
    await dom.run(({ fake }) => fake.untilBadges(0));
    expect(await dom.run(({ fake }) => fake.marks().length)).toBe(2);
    await setSettings(dom, { defaultMode: 'badges' });
    await dom.run(({ fake }) => fake.untilBadges(2));
  });
});
