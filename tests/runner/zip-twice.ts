import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserFamily } from '../browsers/find-browser';
import { ROOT, runTool } from './run-command';

const targets: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [],
  firefox: ['-b', 'firefox', '--mv3'],
};
/** As WXT names them. */
const names: Readonly<Record<BrowserFamily, string>> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds and packs the extension twice for a browser's shop. Gives the package's file and SHA-256, or throws when one build fails or the two packages
 * are not the same to the byte.
 */
export async function zipTwice(family: BrowserFamily): Promise<string> {
  const first = await zip(family);
  const second = await zip(family);
  if (first !== second) throw new Error(`${fileOf(family)}: two builds differ: ${first}, ${second}`);
  return `${fileOf(family)} ${first}`;
}

async function zip(family: BrowserFamily): Promise<string> {
  if ((await runTool('wxt', ['zip', ...targets[family]])) !== 0) throw new Error(`no package for ${family}`);
  return createHash('sha256')
    .update(readFileSync(resolve(ROOT, fileOf(family))))
    .digest('hex');
}

function fileOf(family: BrowserFamily): string {
  const { name, version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `.output/${name}-${version}-${names[family]}.zip`;
}
