import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/browser-session';
import type { BrowserFamily } from '../browsers/find-browser';
import { installedBrowsers, launchBrowser } from '../browsers/launch';
import { bundleForPage } from '../dom/bundle';
import { htmlAnswer, serve } from '../servers/local-server';
import { type Painted, type Pictures, paintedOver } from './painted-over';
import type { Seen } from './placement-in-page';

/** What became of the figures planted in one page at one width. */
export interface PlacementResult {
  readonly page: string;
  readonly widthPx: number;
  readonly planted: number;
  /** Figures with a badge, alone or folded. */
  readonly badges: number;
  /** Figures with a mark whose words are the figure. */
  readonly marks: number;
  /** Badges whose painted area covers something that is painted. */
  readonly overInk: readonly string[];
  /** Marks on other words. */
  readonly wrongMarks: number;
}

interface InPage {
  readonly placement: typeof import('./placement-in-page');
}

const widthsPx = [1200, 375] as const;
/** High, so that a page is seen in few pictures. */
const windowHeightPx = 3_000;

/** Pages run without their own scripts and without any connection: what is measured is where badges go on that markup. */
const policy = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

interface BenchOptions {
  readonly family?: BrowserFamily;
  /** Names of the pages; all when left out. */
  readonly only?: RegExp | undefined;
  /** A folder to write a picture of each window to. */
  readonly pictures?: string | undefined;
}

/**
 * Plants one figure in each paragraph of every saved page of a folder (`<name>/source.html`), and counts badges, marks and what badges cover.
 * That is told from pictures alone, without asking the page or the placing code where anything stands.
 * @throws {Error} when the browser is not installed.
 */
export async function benchPlacement(
  folder: string,
  { family = 'chromium', only, pictures }: BenchOptions = {},
): Promise<readonly PlacementResult[]> {
  const found = installedBrowsers().find((browser) => browser.family === family);
  if (!found) throw new Error(`placement is to be measured in ${family}, which is not installed here`);
  const names = readdirSync(folder).filter((name) => only?.test(name) ?? true);
  const server = await serve((path) => htmlAnswer(withoutScripts(join(folder, path.slice(1), 'source.html')), policy));
  const session = await launchBrowser(found);
  const bundle = await bundleForPage({ placement: 'tests/bench/placement-in-page' });
  const eye = await session.newPage();
  const results: PlacementResult[] = [];
  try {
    for (const widthPx of widthsPx) {
      for (const name of names)
        results.push(await measure(session, `${server.origin}/${name}`, { bundle, eye, name, widthPx, pictures }));
    }
  } finally {
    await session.close();
    await server.close();
  }
  return results;
}

const withoutScripts = (file: string): string =>
  readFileSync(file, 'utf8').replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');

interface PageGiven {
  readonly bundle: string;
  /** An empty page that compares pictures. */
  readonly eye: Page;
  readonly name: string;
  readonly widthPx: number;
  readonly pictures: string | undefined;
}

async function measure(session: BrowserSession, url: string, given: PageGiven): Promise<PlacementResult> {
  const { bundle, name, widthPx } = given;
  const page = await session.newPage();
  try {
    await page.setViewport({ width: widthPx, height: windowHeightPx });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(bundle);
    const planted = await inPage(page, ({ placement }) => placement.plant(), null);
    await inPage(page, ({ placement }, words) => placement.show(words), planted);
    return { page: name, widthPx, planted: planted.length, ...(await walk(page, given, planted)) };
  } finally {
    await page.close();
  }
}

async function walk(page: Page, { eye, name: pageName, widthPx, pictures }: PageGiven, planted: readonly string[]) {
  const badged = new Set<string>();
  const folded = new Map<string, number>();
  const marked = new Set<string>();
  const overInk = new Set<string>();
  let wrongMarks = 0;
  for (let top = 0; ; top += windowHeightPx) {
    const seen = await inPage(page, ({ placement }, y) => placement.look(y), top);
    const inWindow = seen.slips.filter(({ rect }) => rect[1] >= 0 && rect[3] <= windowHeightPx);
    for (const { name, rect } of inWindow) {
      if (name.startsWith('+')) folded.set(`${Math.round(rect[1] + seen.scrollY)}`, Number(name.slice(1)));
      else badged.add(name);
    }
    const right = seen.marks.filter((words) => planted.includes(words));
    for (const words of right) marked.add(words);
    wrongMarks += seen.marks.length - right.length;
    const shown = await page.screenshot({ encoding: 'base64' });
    if (pictures) writeFileSync(join(pictures, `${pageName}-${widthPx}-${top}.png`), shown, 'base64');
    for (const place of await coveredInk(page, { eye, shown, seen })) overInk.add(place);
    if (top + windowHeightPx >= seen.pageHeight) break;
  }
  const inFolds = [...folded.values()].reduce((sum, count) => sum + count, 0);
  return { badges: badged.size + inFolds, marks: marked.size, overInk: [...overInk], wrongMarks };
}

/** Where something of ours is painted over something of the page, with how many pixels that are: two pictures are compared, with badges and without. */
async function coveredInk(
  page: Page,
  { eye, shown, seen: { slips, scrollY } }: { readonly eye: Page; readonly shown: string; readonly seen: Seen },
): Promise<readonly string[]> {
  await inPage(page, ({ placement }) => placement.setSeen(false), null);
  const pictures: Pictures = { without: await page.screenshot({ encoding: 'base64' }), with: shown };
  await inPage(page, ({ placement }) => placement.setSeen(true), null);
  const painted: readonly Painted[] = await inPage(eye, paintedOver, pictures);
  return painted
    .filter(({ covered }) => covered > 0)
    .map(({ left, top, right, bottom, covered }) => {
      const slip = slips.find(({ rect: [l, t, r, b] }) => l < right && left < r && t < bottom && top < b);
      return `${slip?.name ?? 'something'} (${covered} pixels at ${left}, ${top + scrollY})`;
    });
}

async function inPage<Result, Given>(
  page: Page,
  visit: (modules: InPage, given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> {
  const source = `(() => { const __name = (value) => value; return (${visit})(globalThis.pageModules, ${JSON.stringify(given)}); })()`;
  return (await page.evaluate(source)) as Result;
}

/** The figures as a table, with the shares that RELIABILITY and the placement rules ask for. */
export function placementTable(results: readonly PlacementResult[]): string {
  const lines = results.map(({ page, widthPx, planted, badges, marks, overInk, wrongMarks }) =>
    [page.padEnd(30), widthPx, planted, badges, marks, wrongMarks, overInk.join(' ')].join('\t'),
  );
  const totals = widthsPx.map((widthPx) => {
    const own = results.filter((result) => result.widthPx === widthPx);
    const sum = (key: 'planted' | 'badges' | 'marks' | 'wrongMarks') =>
      own.reduce((all, result) => all + result[key], 0);
    const share = (100 * sum('badges')) / Math.max(1, sum('planted'));
    const covered = own.reduce((all, { overInk }) => all + overInk.length, 0);
    return `${widthPx} px: ${sum('planted')} planted, ${sum('badges')} badges (${share.toFixed(1)} %), ${sum('marks')} marks, ${sum('wrongMarks')} wrong, ${covered} badges over ink`;
  });
  return ['page\twidth\tplanted\tbadges\tmarks\twrong\tover ink', ...lines, '', ...totals].join('\n');
}

/** `npx tsx tests/bench/placement.ts FOLDER [NAMES] [--browser firefox] [--pictures FOLDER]`. */
if (process.argv[1] === import.meta.filename) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, pictures: { type: 'string' } },
  });
  const [folder, names] = positionals;
  if (!folder) throw new Error('name a folder of saved pages: <name>/source.html');
  const results = await benchPlacement(folder, {
    family: values.browser === 'firefox' ? 'firefox' : 'chromium',
    only: names ? new RegExp(names) : undefined,
    pictures: values.pictures,
  });
  console.log(placementTable(results));
}
