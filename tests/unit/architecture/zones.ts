/** Who may import whom, and what of the outside each may touch (README, "Layout"). */
export interface Zone {
  /** Path of the folder, with a slash at the end. */
  readonly folder: string;
  /** Project files it may import. */
  readonly mayImport: readonly RegExp[];
  /** Project files of which it may import types. */
  readonly mayImportTypes: readonly RegExp[];
  /** Packages, and modules that the build makes. */
  readonly packages: readonly RegExp[];
  /** Globals it must not use. */
  readonly forbidden: readonly string[];
}

/** Would leave the browser, or bring something in. */
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon', 'Image', 'Worker'];

/** Makes a result depend on when or where it is computed. */
const CLOCK_AND_CHANCE = [
  'Date.now',
  'new Date()',
  'Date()',
  'Math.random',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
];

const PAGE = [
  'document',
  'window',
  'self',
  'globalThis',
  'location',
  'history',
  'navigator',
  'CSS',
  'MutationObserver',
];
const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const EXTENSION = ['browser', 'chrome'];
const NODE = ['process', 'Buffer', 'require', '__dirname'];

const CORE = /^lib\/core\//;
const CORE_FOR_THE_PAGE = /^lib\/core\/(?:packs\/gate|comparison\/.+|result)$/;

/** One row for each row of the table. */
export const ZONES: readonly Zone[] = [
  {
    folder: 'lib/core/',
    mayImport: [CORE],
    // The shape of the words follows from the message file
    mayImportTypes: [/^public\/_locales\/en\/messages\.json$/],
    packages: [/^valibot$/],
    forbidden: [...NETWORK, ...CLOCK_AND_CHANCE, ...PAGE, ...STORES, ...EXTENSION, ...NODE, 'console'],
  },
  {
    folder: 'lib/bridge/',
    mayImport: [CORE, /^lib\/bridge\//],
    mayImportTypes: [],
    packages: [/^wxt\/(?:browser|utils\/storage)$/, /^webextension-polyfill$/, /^valibot$/],
    // `navigator` for its locks: windows take turns when they change what is stored.
    forbidden: [...NETWORK, ...PAGE.filter((name) => name !== 'navigator'), ...STORES, ...NODE],
  },
  {
    folder: 'lib/page/',
    mayImport: [CORE_FOR_THE_PAGE, /^lib\/bridge\//, /^lib\/page\//, /^components\//],
    mayImportTypes: [CORE],
    packages: [/^preact(?:\/|$)/, /^@floating-ui\/dom$/, /^approx-string-match$/],
    forbidden: [...NETWORK, ...STORES, ...EXTENSION, ...NODE],
  },
  {
    folder: 'lib/background/',
    mayImport: [CORE, /^lib\/bridge\//, /^lib\/background\//],
    mayImportTypes: [],
    packages: [/^idb$/, /^webextension-polyfill$/, /^valibot$/],
    forbidden: [...NETWORK, ...PAGE, ...EXTENSION, ...NODE, 'localStorage', 'sessionStorage'],
  },
  {
    folder: 'lib/cli/',
    mayImport: [CORE, /^lib\/page\/article\//, /^lib\/cli\//],
    mayImportTypes: [],
    packages: [/^node:/, /^linkedom$/, /^valibot$/],
    forbidden: [...NETWORK, ...EXTENSION, ...STORES, 'document', 'window'],
  },
  {
    folder: 'components/',
    mayImport: [/^components\//, /^lib\/core\/(?:comparison\/.+|result)$/],
    mayImportTypes: [CORE, /^lib\/bridge\//],
    packages: [/^preact(?:\/|$)/],
    forbidden: [...NETWORK, ...CLOCK_AND_CHANCE, ...STORES, ...EXTENSION, ...NODE, 'document', 'location', 'history'],
  },
  {
    folder: 'entrypoints/',
    mayImport: [CORE, /^lib\/(?:bridge|page|background)\//, /^components\//, /^entrypoints\//],
    mayImportTypes: [],
    packages: [/^preact(?:\/|$)/, /^webextension-polyfill$/, /^wxt\//, /^virtual:second-source\//],
    forbidden: [...STORES, ...NODE, 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'],
  },
];

/** English is one folder passed in: nothing of the core outside such a folder may know it. */
export const ENGLISH = /^lib\/core\/(?:.+\/)?english\//;
