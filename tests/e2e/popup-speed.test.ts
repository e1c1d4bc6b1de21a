import { expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { onStage } from './stage';

/** 100 ms once the worker runs; with room for a machine that does other things. The best of several turns is asserted and told. */
const INTERACTIVE_MS = { promised: 100, withRoom: 400 };
const TURNS = 6;

onStage((stage) => {
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
