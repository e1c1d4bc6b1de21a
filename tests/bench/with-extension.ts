import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageMention, PageState } from '../../lib/bridge/messages/page-state';
import type { BrowserSession } from '../browsers/browser-session';
import { buildExtension } from '../browsers/build-extension';
import type { BrowserFamily } from '../browsers/find-browser';
import { installedBrowsers, launchBrowser } from '../browsers/launch';
import { openNewsStand, STAND } from '../demo/news-stand';
import { ExtensionControl } from '../page-objects/extension-control';
import { NewsPage } from '../page-objects/news-page';
import { poll } from '../page-objects/poll';
import { htmlAnswer, type LocalServer, serve } from '../servers/local-server';

/** What the built extension, with the pack that it is shipped with, made of one page. */
interface SeenPage {
  readonly page: string;
  readonly status: string;
  readonly badges: readonly string[];
  readonly mentions: readonly PageMention[];
  /** Head and body are what they are in a browser without the extension. */
  readonly isUntouched: boolean;
  /** Uncaught errors that a browser without the extension does not meet. */
  readonly errors: readonly string[];
}

/** Saved pages run without their own scripts and without any connection. */
const policy = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/**
 * Loads every page of a folder (`<name>/source.html`) and the pages of the news-stand with the extension, and beside it without.
 * @throws {Error} when the browser is not installed.
 */
async function seePages(folder: string, family: BrowserFamily): Promise<readonly SeenPage[]> {
  const found = installedBrowsers().find((browser) => browser.family === family);
  if (!found) throw new Error(`${family} is not installed here`);
  const saved = await serve((path) => htmlAnswer(withoutScripts(join(folder, path.slice(1), 'source.html')), policy));
  const stand = await openNewsStand();
  const bare = await launchBrowser(found);
  const session = await launchBrowser(found, { extensionFolder: await buildExtension(family) });
  try {
    const control = await ExtensionControl.open(session);
    await control.whenAtWork(`${stand.origin}/`);
    const seen: SeenPage[] = [];
    for (const url of addresses(folder, saved, stand)) {
      seen.push(await seePage(url, control, bare));
      console.error(new URL(url).pathname);
    }
    return seen;
  } finally {
    for (const each of [session, bare, saved, stand]) await each.close();
  }
}

function addresses(folder: string, saved: LocalServer, stand: LocalServer): readonly string[] {
  return [
    ...readdirSync(folder).map((name) => `${saved.origin}/${name}`),
    `${stand.origin}/`,
    ...Object.values(STAND).map(({ path }) => stand.origin + path),
  ];
}

const withoutScripts = (file: string): string =>
  readFileSync(file, 'utf8').replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');

async function seePage(url: string, control: ExtensionControl, bare: BrowserSession): Promise<SeenPage> {
  const page = await NewsPage.open(control);
  const errors: string[] = [];
  page.page.on('pageerror', (error) => errors.push(`${error}`));
  await page.visit(url);
  // One of them fetches its story.
  await page.page.waitForNetworkIdle();
  const { status, mentions } = await whenAtRest(page);
  const badges = mentions.length > 0 ? await badgesOf(page) : [];
  const html = await page.ownHtml();
  await page.close();
  const without = await seeWithout(url, html, bare);
  return {
    page: new URL(url).pathname,
    status,
    badges: badges.map(({ name }) => name),
    mentions,
    isUntouched: without.isSame,
    errors: errors.filter((error) => !without.errors.includes(error)),
  };
}

/** None where the page has room for none. */
const badgesOf = (page: NewsPage) =>
  page.whenBadges().then(
    () => page.whenStill(),
    () => [],
  );

/** What the page side says when it has said the same for longer than it waits between two readings. */
async function whenAtRest(page: NewsPage): Promise<PageState> {
  let before = '';
  let sinceMs = Date.now();
  return poll(
    'the page side at rest',
    () => page.whenRead(),
    (state) => {
      const now = JSON.stringify(state);
      if (now !== before) sinceMs = Date.now();
      before = now;
      return Date.now() - sinceMs > restMs;
    },
  );
}

const restMs = 700;

/** What a page becomes by itself; one that fetches its story is given the time. */
async function seeWithout(url: string, html: string, bare: BrowserSession) {
  const page = await bare.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error}`));
  await page.goto(url);
  const look = () => page.evaluate(() => document.head.outerHTML + document.body.outerHTML);
  const isSame = await poll('the same markup', look, (own) => own === html, 3_000).then(
    () => true,
    () => false,
  );
  await page.close();
  return { isSame, errors };
}

function report(seen: readonly SeenPage[]): string {
  const count = (holds: (page: SeenPage) => boolean) => seen.filter(holds).length;
  return [
    ['page'.padEnd(34), 'status'.padEnd(14), 'known', 'badges', 'untouched', 'errors'].join('\t'),
    ...seen.flatMap(({ page, status, badges, mentions, isUntouched, errors }) => [
      [page.padEnd(34), status.padEnd(14), mentions.length, badges.length, isUntouched, errors.length].join('\t'),
      ...errors.map((error) => `    error: ${error}`),
      ...mentions.map(({ words, claim, sentence }) => `    ${words}: ${claim.question}\n        ${sentence}`),
    ]),
    `${seen.length} pages: ${count(({ mentions }) => mentions.length > 0)} with known claims, ${count(({ isUntouched }) => !isUntouched)} changed, ${count(({ errors }) => errors.length > 0)} with errors`,
  ].join('\n');
}

/** `npx tsx tests/bench/with-extension.ts FOLDER [--browser firefox]`; exit status 1 when a page was changed or met an error. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
  const [folder] = positionals;
  if (!folder) throw new Error('name a folder of saved pages: <name>/source.html');
  const seen = await seePages(folder, values.browser === 'firefox' ? 'firefox' : 'chromium');
  console.log(report(seen));
  return seen.every(({ isUntouched, errors }) => isUntouched && errors.length === 0) ? 0 : 1;
}

process.exitCode = await main();
