import { copyFile, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findBrowser } from '../browsers/find-browser';
import { launchBrowser } from '../browsers/launch';
import { thisMachine } from '../browsers/this-machine';
import { buildGallery } from './build-gallery';
import { iconSizes, iconStates } from './icon-names';

const folder = resolve(import.meta.dirname, '../../public/icon');

/** Draws the toolbar icons from the component into `public/icon`. `npx tsx tests/gallery/draw-icons.ts` */
async function drawIcons(): Promise<void> {
  const found = findBrowser(thisMachine, 'chromium');
  if (!found) throw new Error('No Chromium found: install one, or name it with BROWSER_PATH.');
  const address = await buildGallery();
  await mkdir(folder, { recursive: true });
  const session = await launchBrowser(found);
  try {
    const page = await session.newPage();
    await page.goto(`${address.href}#board=icons`, { waitUntil: 'load' });
    await page.addStyleTag({ content: 'body, .paper { background: none !important }' });
    for (const name of iconStates.flatMap((state) => iconSizes.map((size) => `${state}-${size}`))) {
      const icon = await page.$(`[data-icon="${name}"] svg`);
      if (!icon) throw new Error(`the gallery has no icon ${name}`);
      const path = resolve(folder, `${name}.png`) as `${string}.png`;
      await icon.screenshot({ path, omitBackground: true });
      process.stdout.write(`${path}\n`);
    }
  } finally {
    await session.close();
  }
  for (const size of iconSizes) await copyFile(resolve(folder, `known-${size}.png`), resolve(folder, `${size}.png`));
}

await drawIcons();
