/** What the extension is made with besides its own code, and the name of the words that say what for. A test holds the list to `package.json` and to the word tables' heads. */
export const parts = [
  { name: 'Preact', licence: 'MIT', use: 'preact' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', use: 'polyfill' },
  { name: 'idb', licence: 'ISC', use: 'idb' },
  { name: 'Valibot', licence: 'MIT', use: 'valibot' },
  { name: 'WXT', licence: 'MIT', use: 'wxt' },
  { name: 'Unicode CLDR', licence: 'Unicode-3.0', use: 'cldr' },
  { name: 'WordNet 3.1', licence: 'WordNet', use: 'wordnet' },
  { name: 'GeoNames', licence: 'CC BY 4.0', use: 'geonames' },
] as const;
