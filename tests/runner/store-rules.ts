import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { builtFolder } from '../browsers/build-extension';
import type { BrowserFamily } from '../browsers/find-browser';
import { ROOT } from './run-command';

/** The linter is Firefox's: what it asks of every extension and only Firefox has. */
const onlyFirefox: ReadonlySet<string> = new Set(['BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'ADDON_ID_REQUIRED']);

/** What `web-ext lint` calls an error in a build, a line each. Throws when it gives no report. */
export function storeErrors(family: BrowserFamily): readonly string[] {
  const lint = resolve(ROOT, 'node_modules/.bin/web-ext');
  const { stdout } = spawnSync(lint, ['lint', '--source-dir', builtFolder(family), '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const { errors } = JSON.parse(stdout) as { errors: readonly { code: string; message: string; file?: string }[] };
  return errors
    .filter(({ code }) => family === 'firefox' || !onlyFirefox.has(code))
    .map(({ code, message, file = '' }) => `${code} ${file}: ${message}`);
}
