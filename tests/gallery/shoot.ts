import { resolve } from 'node:path';
import type { BrowserSession, Media } from '../browsers/browser-session';
import { findBrowser } from '../browsers/find-browser';
import { launchBrowser } from '../browsers/launch';
import { thisMachine } from '../browsers/this-machine';
import { boardNames } from './board-names';
import { buildGallery, galleryFolder } from './build-gallery';

/** One way of looking at a board. */
interface View {
  readonly name: string;
  readonly media: Media;
  readonly query?: string;
}

const views: readonly View[] = [
  { name: 'wide', media: { widthPx: 1320 } },
  { name: 'dark', media: { widthPx: 1320, dark: true } },
  { name: '375', media: { widthPx: 375 } },
  { name: 'forced-colours', media: { widthPx: 1320, forcedColours: true } },
  { name: 'rtl', media: { widthPx: 1320 }, query: '&dir=rtl' },
  { name: '200-percent', media: { widthPx: 1320 }, query: '&scale=2' },
  { name: 'pseudo', media: { widthPx: 1320 }, query: '&words=pseudo' },
  { name: 'uk', media: { widthPx: 1320 }, query: '&words=uk' },
  { name: 'ko', media: { widthPx: 1320 }, query: '&words=ko' },
];

/** Takes a picture of each board in each view. `npx tsx tests/gallery/shoot.ts [--firefox] [BOARD…]` */
async function shoot(words: readonly string[]): Promise<void> {
  const family = words.includes('--firefox') ? 'firefox' : 'chromium';
  const asked = words.filter((word) => word !== '--firefox');
  const unknown = asked.find((word) => !boardNames.some((name) => name === word));
  if (unknown) throw new Error(`There is no board ${unknown}: ${boardNames.join(', ')}.`);
  const found = findBrowser(thisMachine, family);
  if (!found) throw new Error(`No ${family} found: install one, or name it with BROWSER_PATH.`);
  const address = await buildGallery();
  const session = await launchBrowser(found);
  try {
    for (const view of views) {
      for (const board of boardNames.filter((name) => asked.length === 0 || asked.includes(name))) {
        await picture(
          session,
          `${address.href}#board=${board}${view.query ?? ''}`,
          view.media,
          fileName(board, view.name, family),
        );
      }
    }
  } finally {
    await session.close();
  }
}

/** Pictures of Chromium have the plain name: they are the ones that are looked at most. */
const fileName = (board: string, view: string, family: string): string =>
  family === 'chromium' ? `${board}-${view}` : `${board}-${view}-${family}`;

async function picture(session: BrowserSession, address: string, media: Media, name: string): Promise<void> {
  const page = await session.newPage();
  await session.emulate(page, media);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = resolve(galleryFolder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
  process.stdout.write(`${path}\n`);
  await page.close();
}

await shoot(process.argv.slice(2));
