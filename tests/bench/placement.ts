import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/browser-session';
import { installedBrowsers, launchBrowser } from '../browsers/launch';
import { bundleForPage } from '../dom/bundle';
import { htmlAnswer, serve } from '../servers/local-server';
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

/**
 * Plants one figure in each paragraph of every saved page of a folder (`<name>/source.html`), in Chromium, and counts badges, marks and badges over ink.
 * Ink is told from pictures: the page is photographed with the overlay hidden, and what lies beneath a badge must be of one colour.
 * @throws {Error} when Chromium is not installed.
 */
export async function benchPlacement(folder: string, only?: RegExp): Promise<readonly PlacementResult[]> {
  const found = installedBrowsers().find(({ family }) => family === 'chromium');
  if (!found) throw new Error('placement is measured in Chromium, which is not installed here');
  const names = readdirSync(folder).filter((name) => only?.test(name) ?? true);
  const server = await serve((path) => htmlAnswer(withoutScripts(join(folder, path.slice(1), 'source.html')), policy));
  const session = await launchBrowser(found);
  const bundle = await bundleForPage({ placement: 'tests/bench/placement-in-page' });
  const results: PlacementResult[] = [];
  try {
    for (const widthPx of widthsPx) {
      for (const name of names)
        results.push(await measure(session, `${server.origin}/${name}`, { bundle, name, widthPx }));
    }
  } finally {
    await session.close();
    await server.close();
  }
  return results;
}

const withoutScripts = (file: string): string =>
  readFileSync(file, 'utf8').replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');

async function measure(
  session: BrowserSession,
  url: string,
  { bundle, name, widthPx }: { readonly bundle: string; readonly name: string; readonly widthPx: number },
): Promise<PlacementResult> {
  const page = await session.newPage();
  try {
    await page.setViewport({ width: widthPx, height: windowHeightPx });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(bundle);
    const planted = await inPage(page, ({ placement }) => placement.plant(), null);
    await inPage(page, ({ placement }, words) => placement.show(words), planted);
    return { page: name, widthPx, planted: planted.length, ...(await walk(page, planted)) };
  } finally {
    await page.close();
  }
}

async function walk(page: Page, planted: readonly string[]) {
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
    for (const name of await coveredInk(page, inWindow)) overInk.add(name);
    if (top + windowHeightPx >= seen.pageHeight) break;
  }
  const inFolds = [...folded.values()].reduce((sum, count) => sum + count, 0);
  return { badges: badged.size + inFolds, marks: marked.size, overInk: [...overInk], wrongMarks };
}

/** The badges under whose painted area the page is not of one colour. */
async function coveredInk(page: Page, slips: Seen['slips']): Promise<readonly string[]> {
  if (slips.length === 0) return [];
  await inPage(page, ({ placement }) => placement.setSeen(false), null);
  const picture = await page.screenshot({ encoding: 'base64' });
  await inPage(page, ({ placement }) => placement.setSeen(true), null);
  const eye = await page.browser().newPage();
  try {
    return await inPage(eye, findUneven, { base64: picture, slips });
  } finally {
    await eye.close();
  }
}

/** Runs in an empty page: names of the rectangles that hold pixels of more than one colour. */
async function findUneven(
  _: unknown,
  { base64, slips }: { readonly base64: string; readonly slips: Seen['slips'] },
): Promise<readonly string[]> {
  // A hairline of another colour at an edge is antialiasing; a letter is more.
  const mostOddPixels = 6;
  const mostDifference = 40;
  const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0);
  const mostFrequent = (pixels: Uint8ClampedArray): readonly number[] => {
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = pixels.slice(at, at + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [first] = [...counts].sort(([, a], [, b]) => b - a);
    return first?.[0].split(',').map(Number) ?? [];
  };
  return slips.flatMap(({ name, rect: [left, top, right, bottom] }) => {
    const x = Math.ceil(left);
    const y = Math.ceil(top);
    const width = Math.floor(right) - x;
    const height = Math.floor(bottom) - y;
    const pixels = context?.getImageData(x, y, width, height).data ?? new Uint8ClampedArray();
    const paper = mostFrequent(pixels);
    let odd = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const difference = [0, 1, 2].map((part) => Math.abs((pixels[at + part] ?? 0) - (paper[part] ?? 0)));
      if (Math.max(...difference) > mostDifference) odd += 1;
    }
    return odd > mostOddPixels ? [`${name} (${odd} pixels at ${x}, ${y})`] : [];
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

/** `npx tsx tests/bench/placement.ts FOLDER [NAMES]`. */
if (process.argv[1] === import.meta.filename) {
  const [folder, names] = process.argv.slice(2);
  if (!folder) throw new Error('name a folder of saved pages: <name>/source.html');
  console.log(placementTable(await benchPlacement(folder, names ? new RegExp(names) : undefined)));
}
