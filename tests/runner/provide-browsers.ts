import { readFileSync } from 'node:fs';
import type { BrowserFamily } from '../browsers/find-browser';
import { installedBrowsers } from '../browsers/launch';
import { HOW_TO_GET_A_BROWSER } from '../browsers/this-machine';
import { runCommand } from './run-command';

const WANTED: readonly BrowserFamily[] = ['chromium', 'firefox'];
const DEBIAN_PACKAGES: Record<BrowserFamily, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Sees to it that both browsers are there: installs them where it may (root on Debian), else says what is missing. Gives the families that are still missing. */
export async function provideBrowsers(): Promise<readonly BrowserFamily[]> {
  const missing = missingFamilies();
  if (missing.length === 0) return [];
  if (process.getuid?.() === 0 && isDebian()) await installOnDebian(missing.map((family) => DEBIAN_PACKAGES[family]));
  const stillMissing = missingFamilies();
  if (stillMissing.length > 0)
    console.error(`\nNot found, so not tested: ${stillMissing.join(' and ')}.\n${HOW_TO_GET_A_BROWSER}\n`);
  return stillMissing;
}

function missingFamilies(): readonly BrowserFamily[] {
  const families = installedBrowsers().map((found) => found.family);
  return WANTED.filter((family) => !families.includes(family));
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installOnDebian(packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await runCommand('apt-get', ['update', '-q'], quietly)) !== 0) return;
  await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quietly);
}
