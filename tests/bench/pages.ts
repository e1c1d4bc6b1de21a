import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/browser-session';
import { installedBrowsers, launchBrowser } from '../browsers/launch';
import { bundleForPage } from '../dom/bundle';
import { htmlAnswer, serve } from '../servers/local-server';
import type { ReadCost } from './pages-in-page';

/** What one page gave. */
export interface PageResult extends ReadCost {
  readonly page: string;
  readonly isUntouched: boolean;
  /** Uncaught errors while the page side ran. */
  readonly errors: readonly string[];
}

/** Pages run without their own scripts and without any connection. */
const policy = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  // The browser's clock is finer for pages that are by themselves.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * Reads every page of a folder (`<name>/source.html`) in Chromium and compares the time with a bare walk over the page's text; then runs the page side with
 * each number as a known claim and tells whether the page was left as it was.
 * @throws {Error} when Chromium is not installed.
 */
export async function benchPages(folder: string): Promise<readonly PageResult[]> {
  const names = readdirSync(folder);
  return await measurePages(names, (name) =>
    readFileSync(join(folder, name, 'source.html'), 'utf8').replace(/<script\b[\s\S]*?<\/script\s*>/gi, ''),
  );
}

/** The same for pages that are made, not saved. */
export async function measurePages(
  names: readonly string[],
  htmlOf: (name: string) => string,
): Promise<readonly PageResult[]> {
  const found = installedBrowsers().find(({ family }) => family === 'chromium');
  if (!found) throw new Error('pages are measured in Chromium, which is not installed here');
  const server = await serve((path) => htmlAnswer(htmlOf(decodeURIComponent(path.slice(1))), policy));
  const session = await launchBrowser(found);
  const bundle = await bundleForPage({ pages: 'tests/bench/pages-in-page' });
  const results: PageResult[] = [];
  try {
    for (const name of names)
      results.push(await measurePage(session, `${server.origin}/${encodeURIComponent(name)}`, { name, bundle }));
  } finally {
    await session.close();
    await server.close();
  }
  return results;
}

async function measurePage(
  session: BrowserSession,
  url: string,
  { name, bundle }: { readonly name: string; readonly bundle: string },
): Promise<PageResult> {
  const page = await session.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(bundle);
    const cost = await inPage<ReadCost>(page, 'readCost');
    const isUntouched = await inPage<boolean>(page, 'isLeftUntouched');
    return { page: name, ...cost, isUntouched, errors };
  } finally {
    await page.close();
  }
}

async function inPage<Result>(page: Page, what: keyof typeof import('./pages-in-page')): Promise<Result> {
  return (await page.evaluate(`globalThis.pageModules.pages.${what}()`)) as Result;
}

/** The results as a table. */
export function pagesTable(results: readonly PageResult[]): string {
  const lines = results.map(({ page, characters, blocks, isArticle, english, walkMs, readMs, isUntouched, errors }) =>
    [
      page.padEnd(30),
      characters,
      blocks,
      isArticle,
      english,
      walkMs.toFixed(2),
      readMs.toFixed(2),
      (readMs / walkMs).toFixed(1),
      isUntouched,
      errors.length,
    ].join('\t'),
  );
  const total = (key: 'walkMs' | 'readMs') => results.reduce((sum, result) => sum + result[key], 0);
  const changed = results.filter(({ isUntouched }) => !isUntouched).length;
  const failed = results.filter(({ errors }) => errors.length > 0).length;
  return [
    'page\tcharacters\tblocks\tarticle\tEnglish\twalk ms\tread ms\ttimes\tuntouched\terrors',
    ...lines,
    `${results.length} pages: reading takes ${(total('readMs') / total('walkMs')).toFixed(2)} times a bare walk; ${changed} pages changed, ${failed} with errors`,
  ].join('\n');
}

/** `npx tsx tests/bench/pages.ts FOLDER`. */
if (process.argv[1] === import.meta.filename) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('name a folder of saved pages: <name>/source.html');
  console.log(pagesTable(await benchPages(folder)));
}
