import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { shippedPack } from '../../lib/cli/shipped-pack';
import type { GateData } from '../../lib/core/packs/gate';
import type { BrowserSession } from '../browsers/browser-session';
import type { BrowserFamily } from '../browsers/find-browser';
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
 * Reads every page of a folder (`<name>/source.html`) in a browser and compares the time with a bare walk over the page's text; then runs the page side with
 * each number as a known claim and tells whether the page was left as it was.
 * @throws {Error} when the browser is not installed.
 */
export async function benchPages(folder: string, family: BrowserFamily): Promise<readonly PageResult[]> {
  const names = readdirSync(folder);
  const htmlOf = (name: string) =>
    readFileSync(join(folder, name, 'source.html'), 'utf8').replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');
  return await measurePages(names, htmlOf, family);
}

/** The same for pages that are made, not saved. */
export async function measurePages(
  names: readonly string[],
  htmlOf: (name: string) => string,
  family: BrowserFamily,
): Promise<readonly PageResult[]> {
  const found = installedBrowsers().find((browser) => browser.family === family);
  if (!found) throw new Error(`${family} is not installed here`);
  const server = await serve((path) => htmlAnswer(htmlOf(decodeURIComponent(path.slice(1))), policy));
  const session = await launchBrowser(found);
  const { gate } = await shippedPack();
  const bundle = await bundleForPage({ pages: 'tests/bench/pages-in-page' });
  const results: PageResult[] = [];
  try {
    for (const name of names)
      results.push(await measurePage(session, `${server.origin}/${encodeURIComponent(name)}`, { name, bundle, gate }));
  } finally {
    await session.close();
    await server.close();
  }
  return results;
}

async function measurePage(
  session: BrowserSession,
  url: string,
  { name, bundle, gate }: { readonly name: string; readonly bundle: string; readonly gate: GateData },
): Promise<PageResult> {
  const page = await session.newPage();
  const errors: string[] = [];
  // What the policy keeps away, pictures above all, is no error of ours; Firefox tells it as one.
  page.on('pageerror', (error) => !/Content-Security-Policy/.test(String(error)) && errors.push(String(error)));
  try {
    await page.goto(url, { waitUntil: 'load' });
    // Times are those of a content script's world: there each step over the page's nodes takes longer than in the page's own.
    const world = (page.mainFrame() as unknown as WithOwnWorld).isolatedRealm();
    await world.evaluate(bundle);
    const cost = await run<ReadCost>(world, 'readCost', gate);
    await page.evaluate(bundle);
    const isUntouched = await run<boolean>(page, 'isLeftUntouched');
    return { page: name, ...cost, isUntouched, errors };
  } finally {
    await page.close();
  }
}

/** What the driver leaves out of its types: the world in which it runs its own scripts. */
interface WithOwnWorld {
  isolatedRealm(): Pick<Page, 'evaluate'>;
}

async function run<Result>(
  world: Pick<Page, 'evaluate'>,
  what: keyof typeof import('./pages-in-page'),
  given: unknown = null,
): Promise<Result> {
  return (await world.evaluate(`globalThis.pageModules.pages.${what}(${JSON.stringify(given)})`)) as Result;
}

/** The results as a table. */
export function pagesTable(results: readonly PageResult[]): string {
  const total = (key: 'walkMs' | 'gateMs' | 'readMs' | 'shownMs') =>
    results.reduce((sum, result) => sum + result[key], 0);
  const times = (key: 'gateMs' | 'readMs' | 'shownMs') => (total(key) / total('walkMs')).toFixed(2);
  const count = (holds: (result: PageResult) => boolean) => results.filter(holds).length;
  return [
    columns.join('\t'),
    ...results.map((result) => row(result).join('\t')),
    `${results.length} pages: asking the gate takes ${times('gateMs')} times a bare walk, reading the article ${times('readMs')} times, with style ${times('shownMs')} times; the gate opens on ${count(({ isOpen }) => isOpen)}; ` +
      `${count(({ isUntouched }) => !isUntouched)} pages changed, ${count(({ errors }) => errors.length > 0)} with errors`,
  ].join('\n');
}

const columns = [
  'page'.padEnd(30),
  'characters',
  'blocks',
  'article',
  'English',
  'walk ms',
  'gate ms',
  'times',
  'read ms',
  'times',
  'shown ms',
  'times',
  'opens',
  'untouched',
  'errors',
];

function row({ page, characters, blocks, isArticle, english, isOpen, isUntouched, errors, ...ms }: PageResult) {
  const { walkMs, gateMs, readMs, shownMs } = ms;
  return [
    page.padEnd(30),
    characters,
    blocks,
    isArticle,
    english,
    walkMs.toFixed(3),
    gateMs.toFixed(3),
    (gateMs / walkMs).toFixed(1),
    readMs.toFixed(3),
    (readMs / walkMs).toFixed(1),
    shownMs.toFixed(3),
    (shownMs / walkMs).toFixed(1),
    isOpen,
    isUntouched,
    errors.length,
  ];
}

/** The browser that `--browser` among the options of a command names; Chromium without. */
export const familyIn = (options: readonly string[]): BrowserFamily =>
  options[options.indexOf('--browser') + 1] === 'firefox' ? 'firefox' : 'chromium';

/** `npx tsx tests/bench/pages.ts FOLDER [--browser firefox]`. */
if (process.argv[1] === import.meta.filename) {
  const [folder, ...options] = process.argv.slice(2);
  if (!folder) throw new Error('name a folder of saved pages: <name>/source.html');
  console.log(pagesTable(await benchPages(folder, familyIn(options))));
}
