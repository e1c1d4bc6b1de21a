import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

declare const stage: import('./fake-worker').Stage;

inEachBrowser(({ domPage }) => {
  const open = (html: string) => domPage<Modules>({ html, modules });

  test('a page that grows at its end gets marks on what comes, and asks about nothing twice', async () => {
    const { run, page } = await open(newsPage({ paragraphs: twoFigures }));
    const rounds = 4;
    await run(
      async ({ fake }, { prose, rounds }) => {
        const { worker } = fake.startPageSide({ '# soldiers': 'higher', '# sailors': 'same' });
        worker.known = { '# soldiers': 'higher', '# sailors': 'same' };
        await fake.untilBadges(1);
        // What endless pages do: the next story is fetched and added when the end comes into the window.
        const end = document.createElement('div');
        document.querySelector('article')?.append(end);
        let added = 0;
        new IntersectionObserver((entries) => {
          if (added === rounds || !entries.some(({ isIntersecting }) => isIntersecting)) return;
          added += 1;
          const story = document.createElement('section');
          story.innerHTML = `<h2>Story ${added}</h2><p>The navy said that ${added},700 sailors had come as well, and that their ships would stay.</p>${`<p>${prose}</p>`.repeat(12)}`;
          end.before(story);
        }).observe(end);
      },
      { prose, rounds },
    );
    for (let round = 1; round <= rounds; round += 1) {
      await run(async ({ fake }, round) => {
        await fake.until(`story ${round} is there`, () => document.querySelectorAll('h2').length >= round);
        document.querySelectorAll('h2')[round - 1]?.scrollIntoView();
        await fake.until(`story ${round} is marked`, () => fake.marks().includes(`${round},700 sailors`));
        document.querySelector('article')?.lastElementChild?.scrollIntoView();
      }, round);
    }
    const asked = await run(() => stage.worker.asked.map(({ text }) => text));
    for (let round = 1; round <= rounds; round += 1)
      expect(asked.filter((text) => text.includes(`${round},700 sailors`))).toHaveLength(1);
    expect(page.isClosed()).toBe(false);
  });

  test('a live blog that rewrites its figure all the time never shows a mark on other words (A5)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      fake.startPageSide({ '# soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(2);
      const words = document.querySelector('p')?.firstChild as Text;
      const wrong: string[] = [];
      let figure = 10_000;
      for (let change = 0; change < 30; change += 1) {
        figure += 137;
        words.data = words.data.replace(/[\d,]+ soldiers/, `${figure.toLocaleString('en')} soldiers`);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const current = `${figure.toLocaleString('en')} soldiers`;
        wrong.push(...fake.marks().filter((marked) => marked !== current && marked !== '500 officers'));
        await fake.pause(30);
      }
      const last = `${figure.toLocaleString('en')} soldiers`;
      const stoppedAt = performance.now();
      await fake.until('the last figure is marked', () => fake.marks().includes(last) && fake.badges().length === 2);
      return { wrong, last, badge: fake.badges()[0], afterMs: performance.now() - stoppedAt };
    });
    expect(seen.wrong).toEqual([]);
    expect(seen.badge).toContain(seen.last);
    expect(seen.afterMs).toBeLessThan(1_500);
  });

  test('a list that uses its rows again for other words has marks on the words that are there', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const wrong = await run(async ({ fake }, prose) => {
      // As virtual lists do: a few rows, moved and filled anew while the reader scrolls.
      const article = document.querySelector('article') as HTMLElement;
      const list = document.createElement('div');
      list.style.cssText = 'position: relative; height: 60000px';
      const rows = Array.from({ length: 14 }, () => list.appendChild(document.createElement('p')));
      const fill = () => {
        const first = Math.max(0, Math.floor((scrollY - list.offsetTop) / 100) - 2);
        for (let index = first; index < first + rows.length; index += 1) {
          const row = rows[index % rows.length] as HTMLElement;
          row.style.cssText = `position: absolute; top: ${index * 100}px; margin: 0`;
          const text = index % 3 === 0 ? `On day ${index} there were ${20_000 + index} soldiers at the border.` : prose;
          if (row.textContent !== text) row.textContent = text;
        }
      };
      article.append(list);
      addEventListener('scroll', fill, { passive: true });
      fill();
      fake.startPageSide({ '# soldiers': 'higher' });
      await fake.until('marks are painted', () => fake.marks().length > 1);
      const wrong: string[] = [];
      for (let at = 0; at < 12; at += 1) {
        scrollBy(0, 730);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        wrong.push(...fake.marks().filter((words) => !/^[\d,]+ soldiers$/.test(words)));
        await fake.pause(40);
      }
      const inWindow = () =>
        rows.filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return /soldiers/.test(row.textContent ?? '') && top >= 0 && bottom <= innerHeight;
        });
      await fake.until('the rows in the window are marked', () =>
        inWindow().every((row) => fake.marks().some((words) => row.textContent?.includes(words))),
      );
      return { wrong, rows: inWindow().length };
    }, prose);
    expect(wrong.wrong).toEqual([]);
    expect(wrong.rows).toBeGreaterThan(0);
  });

  test.each([
    ['clears the registry of highlights', 'highlights'],
    ['replaces the list of style sheets', 'sheets'],
  ] as const)('a page that %s gets the marks back three times, then is left alone', async (_, what) => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }, what) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const isThere = () => (what === 'highlights' ? CSS.highlights.size : document.adoptedStyleSheets.length) > 0;
      const seen: boolean[] = [isThere()];
      for (let round = 0; round < 5; round += 1) {
        if (what === 'highlights') CSS.highlights.clear();
        else document.adoptedStyleSheets = [];
        await fake.until('it is back', isThere, 1_000).catch(() => null);
        seen.push(isThere());
      }
      return { seen, badges: fake.badges().length };
    }, what);
    expect(seen).toEqual({ seen: [true, true, true, true, false, false], badges: 1 });
  });
});
