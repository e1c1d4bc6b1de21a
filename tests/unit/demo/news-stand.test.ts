import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNewsStand, STAND } from '../../demo/news-stand';
import { linesBetween, readSeed } from '../../demo/seed-text';
import type { LocalServer } from '../../servers/local-server';

const SEED_PAGES = [
  ['time-news-2024-11-05', STAND.timeNews.path],
  ['news-com-au-2024-11-11', STAND.newsComAu.path],
  ['thin-line-news-2024-06-28', STAND.thinLineNews.path],
  ['breitbart-2024-06-28', STAND.breitbart.path],
  ['ukrainska-pravda-2024-06-27', STAND.ukrainskaPravda.path],
] as const;

describe('openNewsStand', () => {
  let stand: LocalServer;
  beforeAll(async () => {
    stand = await openNewsStand();
  });
  afterAll(() => stand.close());

  async function page(path: string): Promise<{ text: string; html: string; document: Document }> {
    const html = await (await fetch(stand.origin + path)).text();
    const { document } = parseHTML(html);
    return { html, document, text: plain(document.body.textContent ?? '') };
  }

  test.each(SEED_PAGES)('every line of %s stands on its page', async (id, path) => {
    const { text } = await page(path);
    const missing = readSeed(id).lines.filter((line) => !text.includes(plain(line)));
    expect(missing).toEqual([]);
  });

  test.each(SEED_PAGES)('the page of %s names the address of the seed when it is known', async (id, path) => {
    const { document } = await page(path);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null).toBe(readSeed(id).url);
  });

  test('the front page links to every page', async () => {
    const { document } = await page('/');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(Object.values(STAND).map(({ path }) => path));
  });

  test('an unknown path is not found', async () => {
    expect((await fetch(`${stand.origin}/nothing`)).status).toBe(404);
  });

  test('requests are logged in order', async () => {
    const before = stand.requests.length;
    await page('/uferblatt?edition=2');
    await page('/');
    expect(stand.requests.slice(before).map(({ path }) => path)).toEqual(['/uferblatt?edition=2', '/']);
  });

  test('a page that the reader brings is served beside the others', async () => {
    const other = await openNewsStand({ extra: { path: '/mine', html: '<p>mine' } });
    expect(await (await fetch(`${other.origin}/mine`)).text()).toBe('<p>mine');
    await other.close();
  });
});

describe('linesBetween', () => {
  test('throws with the file and the words if no line begins so', () => {
    expect(() => linesBetween(readSeed('breitbart-2024-06-28'), 'No such line')).toThrow(
      'seeds/breitbart-2024-06-28.txt: no line begins with "No such line"',
    );
  });
});

/** White space, list bullets and where they stand are the page's affair. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0•]+/g, '').trim();
}
