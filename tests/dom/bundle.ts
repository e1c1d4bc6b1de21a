import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { sveltePlugin } from '../config/svelte-plugin';

const ENTRY = 'virtual:page-modules';
const ROOT = resolve(import.meta.dirname, '../..');

/** Two versions of React are installed. The older react-dom asks for its React by the name that the newer one has. */
const ownReact: Plugin = {
  name: 'react-18-for-its-dom',
  enforce: 'pre',
  resolveId(id, importer) {
    return id === 'react' && importer?.includes('/react-dom-18/') ? this.resolve('react-18', importer) : null;
  },
};

/** A script that puts the named project modules (path from the top folder) on `globalThis.pageModules`. Throws with the bundler's words if one does not build. */
export async function bundleForPage(modules: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.BROWSER': '"chrome"' },
    plugins: [
      sveltePlugin('client'),
      ownReact,
      {
        name: 'page-modules',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? entrySource(modules) : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const code = bundle && 'output' in bundle ? bundle.output[0].code : undefined;
  if (code === undefined) throw new Error(`nothing was built from ${Object.values(modules).join(', ')}`);
  return code;
}

function entrySource(modules: Readonly<Record<string, string>>): string {
  const names = Object.keys(modules);
  const imports = names.map(
    (name) => `import * as ${name} from ${JSON.stringify(resolve(ROOT, modules[name] ?? ''))};`,
  );
  return `${imports.join('\n')}\nglobalThis.pageModules = { ${names.join(', ')} };\n`;
}
