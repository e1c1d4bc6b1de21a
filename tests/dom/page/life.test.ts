import { expect, test } from 'vitest';
import { poll } from '../../page-objects/poll';
import { inEachBrowser } from '../harness';
import { newsPage, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

declare const stage: import('./fake-worker').Stage;

inEachBrowser(({ domPage }) => {
  const open = (html: string) => domPage<Modules>({ html, modules });

  test('follows a route change: old marks gone at once, new ones within half a second (A8)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same', '700 sailors': 'lower' });
      await fake.untilBadges(2);
      const article = document.querySelector('article') as HTMLElement;
      history.pushState(null, '', '?second');
      article.innerHTML = `<h1>Sailors</h1><p>The ministry said on Tuesday that 700 sailors are on their way, and that they would be there by the end of the week.</p>${`<p>${article.lastElementChild?.textContent}</p>`.repeat(2)}`;
      const commit = performance.now();
      await fake.until(
        'old marks are gone',
        () =>
          fake.marks().every((words) => words === '700 sailors') &&
          !fake.badges().some((text) => !text.includes('700')),
      );
      const goneMs = performance.now() - commit;
      await fake.untilBadges(1);
      return { goneMs, newMs: performance.now() - commit, marks: fake.marks() };
    });
    expect(seen.marks).toEqual(['700 sailors']);
    expect(seen.goneMs).toBeLessThan(100);
    expect(seen.newMs).toBeLessThan(500);
  });

  test('does not read again when only the hash changes', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const asked = await run(async ({ fake }) => {
      const stage = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      await fake.pause(600);
      const before = stage.gateAsked;
      location.hash = 'part-two';
      await fake.pause(700);
      return stage.gateAsked - before;
    });
    expect(asked).toBe(0);
  });

  test('asks once more when the worker dies on the way, and then shows what it knows (A9)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const calls = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide(
        { '10,000 soldiers': 'higher' },
        {
          firstFailures: [
            'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
          ],
        },
      );
      await fake.untilBadges(1);
      return worker.calls;
    });
    expect(calls).toEqual(['lookup', 'lookup', 'reportPage']);
  });

  test('says that it failed when the worker stays away, and reads again when told', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide(
        { '10,000 soldiers': 'higher' },
        { firstFailures: ['no worker', 'no worker'] },
      );
      await fake.until('it has failed', () => worker.calls.length >= 2);
      await fake.pause(100);
      const state = await worker.ask('getPageState');
      await worker.ask('readAgain');
      await fake.untilBadges(1);
      return { state, after: await worker.ask('getPageState') };
    });
    expect(seen.state).toMatchObject({ value: { status: 'failed', error: 'no worker' } });
    expect(seen.after).toMatchObject({
      value: { status: 'ready', error: null, mentions: [{ words: '10,000 soldiers' }] },
    });
  });

  test('takes everything away when the extension has gone (A10)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const left = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      worker.id = undefined;
      await fake.pause(1_000);
      return {
        children: document.documentElement.children.length,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(left).toEqual({ children: 2, highlights: 0, sheets: 0 });
  });

  test.each(['off', 'popup'] as const)(
    'takes everything away when the site is set to %s, and comes back',
    async (mode) => {
      const { run } = await open(newsPage({ paragraphs: twoFigures }));
      const seen = await run(async ({ fake }, mode) => {
        const before = document.documentElement.outerHTML;
        const stage = fake.startPageSide({ '10,000 soldiers': 'higher' });
        await fake.untilBadges(1);
        stage.setSettings({ defaultMode: mode });
        const left = {
          isUntouched: document.documentElement.outerHTML === before,
          highlights: CSS.highlights.size,
          sheets: document.adoptedStyleSheets.length,
        };
        const { value } = (await stage.worker.ask('getPageState')) as {
          value: { status: string; mentions: unknown[] };
        };
        stage.setSettings({ defaultMode: 'badges' });
        await fake.untilBadges(1);
        return { left, status: value.status, mentions: value.mentions.length };
      }, mode);
      expect(seen.left).toEqual({ isUntouched: true, highlights: 0, sheets: 0 });
      expect(seen).toMatchObject(mode === 'off' ? { status: 'off', mentions: 0 } : { status: 'ready', mentions: 1 });
    },
  );

  test('shows marks alone where the reader wants underlines', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' }, { settings: { defaultMode: 'underline' } });
      await fake.until('the words are marked', () => fake.marks().length === 1);
      await fake.pause(200);
      return fake.badges();
    });
    expect(seen).toEqual([]);
  });

  test('hides and brings back its badges on request', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      await worker.ask('toggleBadges');
      const hidden = { badges: fake.badges().length, marks: fake.marks().length };
      await worker.ask('toggleBadges');
      await fake.untilBadges(1);
      return hidden;
    });
    expect(seen).toEqual({ badges: 0, marks: 0 });
  });

  test('lets the newest of two copies win', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const hosts = await run(async ({ fake }) => {
      const older = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const olderHost = document.documentElement.lastElementChild;
      await fake.pause(5);
      fake.startPageSide({ '10,000 soldiers': 'same' });
      await fake.until('the newer badge is seen', () => fake.badges().some((text) => text.includes('same')));
      await fake.pause(300);
      return {
        count: document.documentElement.children.length - 2,
        isOlderGone: !olderHost?.isConnected,
        olderCalls: older.worker.asked.length,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(hosts).toEqual({ count: 1, isOlderGone: true, olderCalls: 1, sheets: 1 });
  });

  test('clears what a copy left behind that can no longer do so itself', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const remains = document.documentElement.lastElementChild as HTMLElement;
      // What a sandbox that was ended leaves: nodes, highlights and sheets without anybody behind them.
      const dead = remains.cloneNode(true) as HTMLElement;
      const [highlight] = CSS.highlights.values();
      const sheet = document.adoptedStyleSheets[0] as CSSStyleSheet;
      stage.side.destroy();
      document.documentElement.append(dead);
      CSS.highlights.set(`${dead.localName}-same`, highlight as Highlight);
      document.adoptedStyleSheets = [sheet];
      fake.startPageSide({ '10,000 soldiers': 'same' });
      await fake.untilBadges(1);
      return {
        isDeadGone: !dead.isConnected,
        hasDeadHighlight: CSS.highlights.has(`${dead.localName}-same`),
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(seen).toEqual({ isDeadGone: true, hasDeadHighlight: false, sheets: 1 });
  });

  test('puts its host back three times when the page removes it, then rests', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const healed = await run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const healed: boolean[] = [];
      for (let round = 0; round < 5; round += 1) {
        document.documentElement.lastElementChild?.matches('body') ||
          document.documentElement.lastElementChild?.remove();
        await fake.pause(60);
        healed.push(document.documentElement.children.length === 3);
      }
      return { healed, highlights: CSS.highlights.size };
    });
    expect(healed).toEqual({ healed: [true, true, true, false, false], highlights: 0 });
  });

  test('is right at once when the page comes back from the cache of whole pages (A11)', async () => {
    const { run, page, url } = await domPage<Modules>({
      html: newsPage({ paragraphs: twoFigures }),
      modules,
      // A page that may not be stored is not kept whole either.
      headers: { 'cache-control': 'max-age=60' },
    });
    await run(async ({ fake }) => {
      const stage = fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(2);
      // What the reader sees in the first moment, before anything of ours has been able to look.
      const look = ({ persisted }: PageTransitionEvent) =>
        Object.assign(globalThis, { back: { persisted, marks: fake.marks(), badges: fake.badges().length } });
      addEventListener('pageshow', look, { capture: true });
      stage.worker.asked.length = 0;
    });
    await page.goto(`${url}-elsewhere`);
    // The driver's own way back waits for a load, which a page that was kept whole has not.
    await page.evaluate(() => void setTimeout(() => history.back()));
    const back = await poll(
      'the page is back',
      () => page.evaluate(() => (globalThis as { back?: object }).back ?? null),
      (seen) => seen !== null,
    );
    expect(back).toEqual({ persisted: true, marks: ['10,000 soldiers', '500 officers'], badges: 2 });
    // It lives on: a change is followed, and nothing is asked again that is known.
    const later = await run(async ({ fake }) => {
      const words = document.querySelector('p')?.firstChild as Text;
      words.data = words.data.replace('10,000 soldiers', 'no soldiers');
      await fake.until('the mark is gone', () => fake.marks().length === 1 && fake.badges().length === 1);
      words.data = words.data.replace('no soldiers', '10,000 soldiers');
      await fake.until('the mark is back', () => fake.marks().length === 2 && fake.badges().length === 2);
      return stage.worker.asked.length;
    });
    expect(later).toBeLessThanOrEqual(1);
  });

  test('ends itself when it comes back from there and its extension is gone meanwhile (A10)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const children = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      worker.id = undefined;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return document.documentElement.children.length;
    });
    expect(children).toBe(2);
  });

  test('reads, asks and draws nothing while the page is prerendered', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
      const stage = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.pause(400);
      const before = { gateAsked: stage.gateAsked, calls: stage.worker.calls.length, badges: fake.badges().length };
      Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
      document.dispatchEvent(new Event('prerenderingchange'));
      await fake.untilBadges(1);
      return before;
    });
    expect(seen).toEqual({ gateAsked: 0, calls: 0, badges: 0 });
  });
});
