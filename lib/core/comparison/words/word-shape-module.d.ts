/** The shapes of the words in the message files, made by the build (wxt.config.ts). */
declare module 'virtual:second-source/word-shapes' {
  type WordShape = import('./words').WordShape;
  export const newsPages: WordShape;
  export const ownPages: WordShape;
  export const worker: WordShape;
}
