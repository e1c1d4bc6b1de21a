import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { poll } from '../page-objects/poll';
import { Popup } from '../page-objects/popup';
import { onStage } from './stage';

/** 100 ms once the worker runs; with room for a machine that does other things. The best of several turns is asserted and told. */
const INTERACTIVE_MS = { promised: 100, withRoom: 400 };
const TURNS = 6;

onStage((stage) => {
  const openPopup = async () => {
    const page = await stage.open(STAND.courier.path);
    await page.whenBadges();
    return { page, popup: await Popup.open(stage.session) };
  };

  describe('a claim in the popup', () => {
    test('opens to its plot and versions', async () => {
      const { popup } = await openPopup();
      const [first] = await popup.claims();
      await popup.press(first?.question ?? '');
      await popup.whenSays(/Show in page/);
      const opened = await popup.page.evaluate(() => ({
        versions: document.querySelectorAll('.ss-detail li').length,
        plots: document.querySelectorAll('.ss-detail svg').length,
      }));
      expect(opened.versions).toBeGreaterThan(0);
      expect(opened.plots).toBeGreaterThan(0);
      await popup.close();
    });

    test('leads to its words in the page, and the popup closes', async () => {
      const { page, popup } = await openPopup();
      const troops = (await popup.claims()).find(({ own }) => own.includes('13,000'));
      await popup.press(troops?.question ?? '');
      await popup.press('Show in page');
      expect((await (await page.whenCard()).shown()).question).toBe(troops?.question);
      // A real popup closes in both; here it is a tab, which pages of Firefox may not close
      if (stage.family === 'firefox') return popup.close();
      await poll(
        'the popup is closed',
        async () => popup.page.isClosed(),
        (closed) => closed,
      );
    });

    test('is muted for good, on other pages too, until it is brought back', async () => {
      const { page, popup } = await openPopup();
      const [first] = await popup.claims();
      const question = first?.question ?? '';
      await popup.press(question);
      await popup.press('Mute this claim');
      await popup.whenSays(/1 muted claim/);
      const hasClaim = async () =>
        (await page.control.pageState())?.mentions.some(({ claim }) => claim.question === question);
      await poll('the claim is gone', hasClaim, (has) => has === false);
      await page.page.reload();
      await page.whenBadges();
      expect(await hasClaim()).toBe(false);
      await popup.press(`Bring back: ${question}`);
      await poll('the claim is back', hasClaim, (has) => has === true);
      await popup.close();
    });
  });

  describe('the popup', () => {
    test('filters to differences and back', async () => {
      const { popup } = await openPopup();
      const all = await popup.claims();
      await popup.press('Differences only');
      const differing = await popup.claims();
      expect(differing.length).toBeGreaterThan(0);
      expect(differing.length).toBeLessThan(all.length);
      await popup.press('Differences only');
      expect(await popup.claims()).toHaveLength(all.length);
      await popup.close();
    });

    test('copies the comparison as Markdown and as CSV, with the address of the page', async () => {
      const { page, popup } = await openPopup();
      const claims = await popup.claims();
      await popup.page.bringToFront();
      const copied = async (format: string) => {
        await popup.page.evaluate(() => {
          const kept = globalThis as unknown as { copied?: string };
          navigator.clipboard.writeText = async (text) => {
            kept.copied = text;
          };
        });
        await popup.press(`Copy as ${format}`);
        await popup.whenSays(/Copied/);
        return popup.page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
      };
      const markdown = await copied('Markdown');
      expect(markdown.match(/^## /gm)).toHaveLength(claims.length);
      const csv = await copied('CSV');
      for (const { question } of claims) expect(csv).toContain(question);
      if (stage.family === 'firefox') expect(markdown).toContain(page.page.url());
      await popup.close();
    });

    test('says when a copy is refused', async () => {
      const { popup } = await openPopup();
      await popup.claims();
      await popup.page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no clipboard here'));
      });
      await popup.press('Copy as CSV');
      await popup.whenSays(/Nothing was copied. The browser says: no clipboard here/);
      await popup.close();
    });

    test('says when a choice cannot be stored, and what is in force stays', async () => {
      const { page, popup } = await openPopup();
      await popup.claims();
      await popup.page.evaluate(() => {
        const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: object } } | undefined>;
        const area = (scope.browser ?? scope.chrome)?.storage.local ?? {};
        Object.defineProperty(area, 'set', { value: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
      });
      await popup.choose('Off');
      await popup.whenSays(/the browser gives no more room/);
      expect((await page.control.pageState())?.mode).toBe('badges');
      await popup.close();
    });
  });

  // Its driver cannot load a page of an extension again.
  if (stage.family === 'firefox') return;
  test('the popup can be used at once: its table is there, with all buttons', async () => {
    const page = await stage.open(STAND.courier.path);
    await page.whenBadges();
    const popup = await stage.session.openExtensionPage('popup.html');
    await popup.evaluateOnNewDocument(noteTable);
    const tookMs: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      // As the popup finds it: the page is the active tab
      await page.page.bringToFront();
      await popup.reload();
      tookMs.push(await popup.evaluate(() => (globalThis as unknown as { tableShown: Promise<number> }).tableShown));
    }
    const rounded = tookMs.map((ms) => Math.round(ms));
    console.info(
      `${stage.family}: the popup is interactive after ${Math.min(...rounded)} ms (of ${rounded.join(', ')})`,
    );
    expect(Math.min(...tookMs)).toBeLessThan(INTERACTIVE_MS.withRoom);
    await popup.close();
  });
});

/** Runs before the popup's own script: notes when its table came, from the start of its loading. */
function noteTable(): void {
  Object.assign(globalThis, {
    tableShown: new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('table.ss-cmp button') === null) return;
        watch.disconnect();
        resolve(performance.now());
      });
      watch.observe(document, { childList: true, subtree: true });
    }),
  });
}
