import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserFamily } from './find-browser';

const ROOT = resolve(import.meta.dirname, '../..');

const FOLDERS: Record<BrowserFamily, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const TARGETS: Record<BrowserFamily, readonly string[]> = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

/** Where the build for this browser is. */
export function builtFolder(family: BrowserFamily): string {
  return resolve(ROOT, FOLDERS[family]);
}

/** True when there is something to load. */
export function isBuilt(family: BrowserFamily): boolean {
  return existsSync(resolve(builtFolder(family), 'manifest.json'));
}

/** Builds the extension and gives its folder. `pack` (absolute path) takes the place of the bundled one. Rejects with the builder's words. */
export async function buildExtension(family: BrowserFamily, pack?: string): Promise<string> {
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', ...TARGETS[family]], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...(pack === undefined ? {} : { SECOND_SOURCE_PACK: pack }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (words: Buffer) => said.push(words.toString()));
  child.stderr.on('data', (words: Buffer) => said.push(words.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`the extension could not be built for ${family}:\n${withoutProgress(said.join(''))}`);
  return builtFolder(family);
}

/** What the builder said, without the line that it draws over and over while it works. */
function withoutProgress(words: string): string {
  const lines = stripVTControlCharacters(words).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/[\u2800-\u28ff]/.test(line)).join('\n');
}
