import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'wxt';

/** Loaded when something is built, not when types are made or tests run: it reads all seed texts. */
const wordShapes = async () => (await import('./lib/cli/word-shapes')).wordShapes();
const shippedPack = async () => (await import('./lib/cli/shipped-pack')).shippedPack();

/** No remote code, no connection to anywhere but the extension's own files. The development server brings its own policy. */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const oldestBrowsers = {
  chrome: { minimum_chrome_version: '128' },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'second-source@example.invalid',
        // 146 is the first to underline custom highlights.
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const;

/**
 * WXT's own content scripts announce themselves to every page by an event that carries the extension's id, before any known claim is found.
 * An unlisted script does not; so it is named in the manifest here (README, "Decisions").
 */
const contentScript = { matches: ['http://*/*', 'https://*/*'], js: ['news.js'], run_at: 'document_idle' } as const;

/**
 * The reader can change each. Alt and the keys of < and >: letters with Alt open menus in some browsers. On a Mac, Alt with them writes signs.
 * Four is the most that Chrome lets an extension suggest.
 */
const commands = {
  'next-claim': {
    suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' },
    description: '__MSG_manifest_nextClaim__',
  },
  'previous-claim': {
    suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
    description: '__MSG_manifest_previousClaim__',
  },
  'toggle-badges': {
    suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
    description: '__MSG_manifest_toggleBadges__',
  },
  _execute_action: { suggested_key: { default: 'Alt+Shift+S', mac: 'MacCtrl+Shift+S' } },
};

/** How the toolbar button looks until a page has reported: nothing known. */
const usualAction = {
  default_title: '__MSG_manifest_actionTitle__',
  default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png', 48: 'icon/quiet-48.png' },
};

const gateModule = 'virtual:second-source/gate';
const shapeModule = 'virtual:second-source/word-shapes';

/** A module whose source is made by the build. */
function madeModule(name: string, source: () => Promise<string>) {
  return {
    name,
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: async (id: string) => (id === `\0${name}` ? source() : undefined),
  };
}

/** A script of plain ASCII takes half the memory, and is read faster, in every page. Whatever else stands in ours stands in strings and patterns. */
const plainAscii = {
  name: 'plain-ascii',
  generateBundle(_options: unknown, files: Record<string, { type: string; code?: string }>) {
    for (const file of Object.values(files)) file.code &&= file.code.replace(/[\u0080-\uffff]/g, escaped);
  },
};

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The words that reading and matching know lie in a file of their own, beside the worker's code; what makes and uses them is code. */
const wordTables = {
  name: 'words',
  test: /\/english\/lexicons\/|\.generated\.ts$|\/claims\/english\/(?!english-|grammar\/)/,
};

/** What is said of figures lies in another: the worker says it for pages, the extension's own pages say it themselves. */
const comparison = { name: 'comparison', test: /\/lib\/core\/comparison\// };

function withPartsApart(build: BuildEnvironmentOptions = {}): BuildEnvironmentOptions {
  const { output } = build.rolldownOptions ?? build.rollupOptions ?? {};
  if (Array.isArray(output)) throw new Error('one output was expected for the worker and the pages');
  return {
    ...build,
    rolldownOptions: {
      ...build.rollupOptions,
      output: { ...output, codeSplitting: { groups: [wordTables, comparison] } },
    },
  };
}

export default defineConfig({
  imports: false,
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    // `contextMenus`: hiding badges and asking about selected words from the page's own menu, where a reader looks for it.
    // `activeTab`: the popup learns the address of the page it was opened on, to ask for access to that site alone and to name the page in what is copied.
    permissions: ['storage', 'contextMenus', 'activeTab'],
    commands,
    ...(command === 'build' ? { content_security_policy: { extension_pages: extensionPages } } : {}),
    ...(browser === 'firefox' ? oldestBrowsers.firefox : oldestBrowsers.chrome),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT would take the popup's title
      if (manifest.action) manifest.action = { ...manifest.action, ...usualAction };
      manifest.content_scripts = [{ ...contentScript, matches: [...contentScript.matches], js: [...contentScript.js] }];
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'background')) config.build = withPartsApart(config.build);
      if (entrypoints.some(({ name }) => name === 'news')) config.plugins = [...(config.plugins ?? []), plainAscii];
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push({ relativeDest: 'packs/bundled.json', contents: (await shippedPack()).json });
    },
  },
  vite: () => ({
    // Older targets would have `light-dark()` worked out once for the whole overlay; it follows the ground behind each mention.
    build: { cssTarget: ['chrome128', 'firefox146'] },
    plugins: [
      madeModule(gateModule, async () => `export default ${JSON.stringify((await shippedPack()).gate)}`),
      madeModule(shapeModule, async () =>
        Object.entries(await wordShapes())
          .map(([name, shape]) => `export const ${name} = ${JSON.stringify(shape)};`)
          .join('\n'),
      ),
    ],
  }),
});
