import { describe, expect, test } from 'vitest';
import { inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

declare const stage: import('./fake-worker').Stage;

/** The ways in which a page's own script goes to another address; each draws the other story at once. */
const ways = ['pushState', 'replaceState', 'navigation.navigate', 'back', 'forward'] as const;

/** Functions of the page's own router, put on `globalThis`. */
interface Router {
  draw(name: 'soldiers' | 'sailors'): void;
  go(way: (typeof ways)[number], to: 'soldiers' | 'sailors'): void;
}
declare const router: Router;

const routerPage = newsPage({
  paragraphs: twoFigures,
  after: `<script>
    const prose = ${JSON.stringify(prose)};
    const stories = {
      soldiers: document.querySelector('article').innerHTML,
      sailors: '<h1>Sailors</h1><p>The ministry said on Tuesday that 700 sailors are on their way, and that they would be there by the end of the week.</p>' + ('<p>' + prose + '</p>').repeat(3),
    };
    const draw = (name) => {
      document.querySelector('article').innerHTML = stories[name];
      document.dispatchEvent(new Event('drawn'));
    };
    addEventListener('popstate', () => draw(history.state ?? 'soldiers'));
    globalThis.navigation?.addEventListener('navigate', (event) => {
      if (event.info !== 'intercept') return;
      event.intercept({ handler: async () => draw(new URL(event.destination.url).search.slice(1)) });
    });
    globalThis.router = {
      draw,
      go(way, to) {
        if (way === 'back' || way === 'forward') history[way]();
        else if (way === 'navigation.navigate') navigation.navigate('?' + to, { info: 'intercept', state: to });
        else {
          history[way](to, '', '?' + to);
          draw(to);
        }
      },
    };
  </script>`,
});

inEachBrowser(({ domPage }) => {
  const open = () => domPage<Modules>({ html: routerPage, modules });

  describe('a change of the address by script', () => {
    test.each(ways)('%s: old marks go within 100 ms, new ones come within half a second (A8)', async (way) => {
      const { run } = await open();
      const seen = await run(async ({ fake }, way) => {
        if (way === 'navigation.navigate' && !('navigation' in globalThis)) return null;
        // Back and forward go from the second story to the first and on again.
        const to = way === 'back' ? 'soldiers' : 'sailors';
        if (way === 'back' || way === 'forward') router.go('pushState', 'sailors');
        if (way === 'forward') {
          const drawn = new Promise((resolve) => document.addEventListener('drawn', resolve, { once: true }));
          history.back();
          await drawn;
        }
        const words = { soldiers: '10,000 soldiers', sailors: '700 sailors' };
        const [before, after] = to === 'sailors' ? [words.soldiers, words.sailors] : [words.sailors, words.soldiers];
        fake.startPageSide({ '10,000 soldiers': 'higher', '700 sailors': 'lower' });
        await fake.until(
          'the first story is marked',
          () => fake.marks().includes(before) && fake.badges().length === 1,
        );
        let commitMs = 0;
        document.addEventListener('drawn', () => (commitMs = performance.now()), { once: true });
        router.go(way, to);
        await fake.until('old marks and badges are gone', () => {
          const isOld = (text: string) => !text.startsWith(after);
          return commitMs > 0 && !fake.marks().some(isOld) && !fake.badges().some(isOld);
        });
        const goneMs = performance.now() - commitMs;
        await fake.until('new ones are there', () => fake.marks().includes(after) && fake.badges().length === 1);
        return { goneMs, newMs: performance.now() - commitMs, address: location.search };
      }, way);
      if (seen === null) return; // This browser has no Navigation API.
      expect(seen.goneMs).toBeLessThan(100);
      expect(seen.newMs).toBeLessThan(500);
      expect(seen.address).toBe(way === 'back' ? '' : '?sailors');
    });

    test('what was hidden or said to be another thing on one page counts no more on the next', async () => {
      const { run } = await open();
      const badges = await run(async ({ fake }) => {
        const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher', '700 sailors': 'lower' });
        await fake.untilBadges(1);
        await worker.ask('toggleBadges');
        router.go('pushState', 'sailors');
        await fake.untilBadges(1);
        return fake.badges();
      });
      expect(badges[0]).toMatch(/^700 sailors/);
    });

    test('what was asked about one page is asked anew for the next, though its words are the same', async () => {
      const { run } = await open();
      const asked = await run(async ({ fake }) => {
        const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
        await fake.untilBadges(1);
        history.pushState(null, '', '?again');
        router.draw('soldiers');
        await fake.until('it is asked about again', () => worker.asked.length > 1);
        await fake.untilBadges(1);
        return worker.asked.map(({ url, text }) => [new URL(url).search, text.includes('10,000 soldiers')]);
      });
      expect(asked).toEqual([
        ['', true],
        ['?again', true],
      ]);
    });

    test('a change of the hash alone keeps what was hidden hidden', async () => {
      const { run } = await open();
      const badges = await run(async ({ fake }) => {
        const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
        await fake.untilBadges(1);
        await worker.ask('toggleBadges');
        location.hash = 'part-two';
        // Its router draws the story anew, so that there is something to show.
        await fake.until('it is read again', () => stage.gateAsked >= 4);
        await fake.pause(100);
        return fake.badges();
      });
      expect(badges).toEqual([]);
    });
  });

  test('what was asked about an article of one day is asked anew when it turns out to be of another', async () => {
    const { run } = await domPage<Modules>({
      html: newsPage({ paragraphs: ['<time datetime="2024-11-05">Tuesday</time>', ...twoFigures] }),
      modules,
    });
    const asked = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const time = document.querySelector('time') as HTMLTimeElement;
      time.outerHTML = '<time datetime="2025-01-07">Tuesday</time>';
      await fake.until('it is asked about again', () => worker.asked.length > 1);
      await fake.untilBadges(1);
      return worker.asked.map(({ date, text }) => [date, text.includes('10,000 soldiers')]);
    });
    expect(asked).toEqual([
      ['2024-11-05', true],
      ['2025-01-07', true],
    ]);
  });
});
