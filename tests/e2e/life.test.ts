import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverSide } from '../fixtures/pages/hydration/server-side';
import type { Hydrate } from '../fixtures/pages/hydration/story';
import { poll } from '../page-objects/poll';
import type { LocalServer } from '../servers/local-server';
import { openLifePages } from './life-pages';
import { onStage } from './stage';

onStage((stage) => {
  const opened: LocalServer[] = [];
  const address = (path: string) => `${opened[0]?.origin}${path}`;
  beforeAll(async () => void opened.push(await openLifePages()));
  afterAll(() => opened[0]?.close());

  describe('a page that its framework takes over after the badges have come', () => {
    test.each(Object.keys(serverSide))('%s finds its nodes as its server made them (A1)', async (framework) => {
      const page = await stage.open(address(`/hydration/${framework}`));
      await page.whenBadges();
      const before = await page.page.evaluate(() => {
        Object.assign(globalThis, { problems: [], nodes: [...document.body.querySelectorAll('*')] });
        const { problems } = globalThis as unknown as { problems: string[] };
        for (const level of ['error', 'warn'] as const) console[level] = (...words) => problems.push(words.join(' '));
        return document.body.outerHTML;
      });
      await page.page.evaluate(await (await fetch(address(`/hydration/${framework}.js`))).text());
      const after = await page.page.evaluate(async () => {
        const { pageModules, problems, nodes } = globalThis as unknown as {
          pageModules: { app: { hydrate: Hydrate } };
          problems: string[];
          nodes: Element[];
        };
        const takenOver = new Promise((resolve) => document.addEventListener('taken-over', resolve, { once: true }));
        pageModules.app.hydrate((words) => problems.push(words));
        await takenOver;
        return { problems, kept: nodes.every((node) => node.isConnected), html: document.body.outerHTML };
      });
      expect(after).toEqual({ problems: [], kept: true, html: before });
      expect((await page.badge('13,000')).name).toContain('13,000');
    });
  });

  describe('a page that the browser keeps whole', () => {
    test('has its marks and badges at once when the reader comes back, and they work (A11)', async () => {
      const page = await stage.open(address('/story'));
      await page.whenBadges();
      const before = (await page.whenStill()).map(({ name }) => name);
      await page.page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) =>
          Object.assign(globalThis, { back: { persisted, highlights: CSS.highlights.size } }),
        ),
      );
      await page.page.goto(address('/elsewhere'));
      await page.page.evaluate(() => void setTimeout(() => history.back()));
      const back = await poll(
        'the page is back',
        () =>
          page.page.evaluate(() => (globalThis as { back?: { persisted: boolean; highlights: number } }).back ?? null),
        (seen) => seen !== null,
      );
      expect(back?.persisted).toBe(true);
      expect(back?.highlights).toBeGreaterThan(0);
      expect((await page.badges()).map(({ name }) => name)).toEqual(before);
      expect((await (await page.openCard('13,000')).shown()).versions.length).toBeGreaterThan(0);
    });
  });
});
