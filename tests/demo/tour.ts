import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/bridge/messages/page-state';
import type { BrowserSession, Media } from '../browsers/browser-session';
import { ExtensionControl } from '../page-objects/extension-control';
import { NewsPage } from '../page-objects/news-page';
import { poll } from '../page-objects/poll';

const ROOT = resolve(import.meta.dirname, '../..');

/** How each page is pictured. */
const VIEWS: readonly { name: string; media: Media }[] = [
  { name: '1200', media: { widthPx: 1200 } },
  { name: '1000', media: { widthPx: 1000 } },
  { name: '375', media: { widthPx: 375 } },
  { name: 'dark', media: { widthPx: 1200, dark: true } },
];

/** A page that brings its story late gets this long before it counts as a page without known claims. */
const LATE_STORY_MS = 3_000;

/** Visits the pages, prints the badges of each, and writes pictures to a folder that it names. Gives the exit status. */
export async function tour(session: BrowserSession, urls: readonly string[]): Promise<number> {
  const folder = resolve(ROOT, '.artifacts/screenshots', session.family);
  mkdirSync(folder, { recursive: true });
  const control = await ExtensionControl.open(session);
  if (urls[0] !== undefined) await control.whenAtWork(urls[0]);
  for (const url of urls) {
    const page = await NewsPage.open(control);
    await page.visit(url);
    await report(page, url);
    await picture(page, resolve(folder, fileNameOf(url)));
    await pictureOfCard(page, resolve(folder, fileNameOf(url)));
    await page.close();
  }
  console.log(`\nScreenshots: ${relative(process.cwd(), folder)}`);
  return 0;
}

async function report(page: NewsPage, url: string): Promise<void> {
  const state = await settled(page);
  console.log(`\n${url}`);
  console.log(`  ${state === null ? 'no answer from the page' : summaryOf(state)}`);
  const badges = await page.badges();
  for (const badge of badges) console.log(`  [${badge.name}]`);
  for (const mention of state?.mentions ?? []) {
    console.log(`  ${mention.words}: ${mention.claim.question}`);
    for (const { outlet, quote, relation } of mention.versions)
      console.log(`    ${relation.padEnd(14)} ${outlet}: ${oneLine(quote)}`);
  }
}

/** The state once known claims are there, or the last one if none come. */
async function settled(page: NewsPage): Promise<PageState | null> {
  let last: PageState | null = null;
  try {
    await poll(
      'known claims',
      async () => {
        last = await page.control.pageState();
        return last;
      },
      (state) => (state?.mentions.length ?? 0) > 0,
      LATE_STORY_MS,
    );
    await page.whenBadges();
  } catch {
    // None came: a page without known claims, or one where badges are switched off.
  }
  return last;
}

function summaryOf(state: PageState): string {
  return `${state.status}: ${state.figuresRead} figures and dates read, ${state.mentions.length} known`;
}

const LONGEST_QUOTE = 110;

function oneLine(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)} …`;
}

/** Marks are painted near the window only, so the window is made as high as the page, within reason. */
const HIGHEST_PX = 5_000;

async function picture(page: NewsPage, path: string): Promise<void> {
  const { session, page: tab } = page;
  for (const { name, media } of VIEWS) {
    await session.emulate(tab, media);
    const pageHeightPx = await tab.evaluate(() => document.documentElement.scrollHeight);
    await session.emulate(tab, { ...media, heightPx: Math.min(pageHeightPx, HIGHEST_PX) });
    await page.whenStill();
    await nextFrames(tab);
    await tab.screenshot({ path: `${path}-${name}.png` });
  }
}

/** The window as the reader has it, with the card of the first badge open. */
async function pictureOfCard(page: NewsPage, path: string): Promise<void> {
  await page.session.emulate(page.page, { widthPx: 1200 });
  const [first] = await page.whenStill();
  if (first === undefined) return;
  await page.openCard(first.name);
  await nextFrames(page.page);
  await page.page.screenshot({ path: `${path}-card.png` });
}

/** Two frames: one in which the overlay sees the new size, one in which it is painted there. */
async function nextFrames(tab: Page): Promise<void> {
  await tab.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

function fileNameOf(url: string): string {
  const { pathname, hostname } = new URL(url);
  const name = pathname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  return name === '' ? hostname : name.slice(0, 60);
}
