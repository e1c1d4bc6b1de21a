import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the planted leaks go; no such host exists anywhere. */
export const LEAK_HOSTS = ['content-fetch.invalid', 'content-image.invalid', 'worker-fetch.invalid'] as const;

const [CONTENT_FETCH, CONTENT_IMAGE, WORKER_FETCH] = LEAK_HOSTS;

/** A copy of the built extension that leaks in three ways, and without the policy that would stop the worker's. `remove` deletes it. */
export function plantLeaks(extensionFolder: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-leak-'));
  cpSync(extensionFolder, folder, { recursive: true });
  appendFileSync(
    join(folder, 'news.js'),
    `\n;fetch('http://${CONTENT_FETCH}/', { mode: 'no-cors' }).catch(() => {}); new Image().src = 'http://${CONTENT_IMAGE}/';\n`,
  );
  appendFileSync(
    join(folder, 'background.js'),
    `\n;fetch('http://${WORKER_FETCH}/', { mode: 'no-cors' }).catch(() => {});\n`,
  );
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete manifest.content_security_policy;
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
