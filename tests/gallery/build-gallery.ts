import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where pictures and the page go. */
export const galleryFolder = resolve(ROOT, '.artifacts/gallery');

/** Builds the gallery as one file that opens without a server, and gives its address. Throws with the bundler's words. */
export async function buildGallery(): Promise<URL> {
  const file = resolve(galleryFolder, 'index.html');
  await mkdir(galleryFolder, { recursive: true });
  await writeFile(file, await galleryHtml());
  return pathToFileURL(file);
}

/** The gallery as one document, scripts and styles in it. */
export async function galleryHtml(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: resolve(import.meta.dirname, 'main.tsx'), output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const code = bundle && 'output' in bundle ? bundle.output[0].code : undefined;
  if (code === undefined) throw new Error('the gallery was not built');
  return pageWith(code);
}

const pageWith = (code: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>State gallery</title>
<body>
<script>${code.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
