import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { escapeHtml, wrapEach } from './markup';
import type { ExtraPage } from './news-stand';

/** What `--page` names: an address as it is, or a file that the news-stand serves (the extension is on http and https pages only). Throws if the file cannot be read. */
export function broughtPage(named: string): { url: string } | { extra: ExtraPage } {
  if (/^https?:\/\//.test(named)) return { url: named };
  const content = readFile(resolve(named));
  const html = /\.txt$/i.test(named) ? textAsPage(basename(named), content) : content;
  return { extra: { path: '/page', html } };
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`--page ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function textAsPage(title: string, text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const style = 'body { margin: 30px auto; max-width: 640px; padding: 0 20px; font: 18px/1.6 Georgia, serif }';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><article>
${wrapEach(lines, 'p')}
</article></body></html>
`;
}
