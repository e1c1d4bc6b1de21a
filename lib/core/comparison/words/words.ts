import type english from '../../../../public/_locales/en/messages.json';

/**
 * Every word that the extension says, by path: the message `badge_others` is `words.badge.others`. The message files are the only place of the words;
 * this shape follows from the English one, and a test holds the others to it.
 */
type Words = Tree<keyof typeof english>;

type Tree<Key extends string> = {
  readonly [Head in HeadOf<Key>]: Head extends Key ? string : Tree<TailOf<Key, Head>>;
};
type HeadOf<Key extends string> = Key extends `${infer Head}_${string}` ? Head : Key;
type TailOf<Key extends string, Head extends string> = Key extends `${Head}_${infer Tail}` ? Tail : never;

/** Parts of the tree that only the extension's own pages say. */
const ownPageSections = ['popup', 'options', 'welcome', 'mode'] as const;
/** What is said on news pages whatever the mention, by section: counts over several, and what card and recap offer. */
const pageNames = {
  badge: ['more', 'inParagraph'],
  card: ['close', 'thisPage', 'others', 'readThere', 'why', 'compare', 'mute'],
  recap: ['label', 'compare', 'dismiss'],
  summary: ['known', 'recap', 'agree', 'differ', 'other', 'kinds'],
} as const;
/** Parts of the tree that only the worker says. */
const workerSections = ['toolbar', 'menu'] as const;
/** What the browser reads by itself. */
const manifestSection = 'manifest';

/** What the popup, options and welcome page say. */
export type OwnPageWords = Pick<Words, (typeof ownPageSections)[number]>;

/** What the worker says itself, beside what it words for pages: title of the toolbar button, entries of the browser's menus. */
export type WorkerWords = Pick<Words, 'language' | (typeof workerSections)[number]>;

/** What badge, card, recap and exports say. */
export type ComparisonWords = Omit<
  Words,
  keyof OwnPageWords | (typeof workerSections)[number] | 'manifest' | 'direction'
> & {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};

/** What news pages say themselves; all else comes worded from the worker. */
export type PageWords = Pick<ComparisonWords, 'language' | 'direction'> & {
  readonly [Section in keyof typeof pageNames]: Pick<
    ComparisonWords[Section],
    Extract<(typeof pageNames)[Section][number], keyof ComparisonWords[Section]>
  >;
};

/** How a version that is no direct comparison stands to the page, in one word. */
export type OtherWord = keyof ComparisonWords['summary']['kinds'];

/** Names of words, with branches: what `readWords` reads. 0 stands for a message. */
export interface WordShape {
  readonly [name: string]: 0 | WordShape;
}

interface GrowingShape extends WordShape {
  [name: string]: 0 | GrowingShape;
}

/** The shape that message keys such as `badge_others` describe. */
export function shapeOf(keys: readonly string[]): WordShape {
  const shape: GrowingShape = {};
  for (const key of keys) {
    const names = key.split('_');
    const last = names.pop() ?? '';
    let branch = shape;
    for (const name of names) {
      const below = branch[name] || {};
      branch[name] = below;
      branch = below;
    }
    branch[last] = 0;
  }
  return shape;
}

/** Which words are compiled into which scripts. */
export interface WordShapes {
  readonly newsPages: WordShape;
  readonly ownPages: WordShape;
  readonly worker: WordShape;
}

/** The parts of a shape by who says them. */
export function shapesFrom(shape: WordShape): WordShapes {
  const part = (isSaid: (section: string) => boolean): WordShape =>
    Object.fromEntries(Object.entries(shape).filter(([section]) => isSaid(section)));
  const own: ReadonlySet<string> = new Set(ownPageSections);
  const workers: ReadonlySet<string> = new Set([...workerSections, manifestSection]);
  return {
    newsPages: { ...part((section) => section === 'language' || section === 'direction'), ...pageShape(shape) },
    ownPages: part((section) => !workers.has(section)),
    worker: part((section) => !own.has(section) && section !== manifestSection),
  };
}

/** The parts of a shape that news pages say; names that it lacks are left out. */
const pageShape = (shape: WordShape): WordShape =>
  Object.fromEntries(
    Object.entries(pageNames).map(([section, names]) => {
      const branch = Object.entries(shape[section] || {});
      return [section, Object.fromEntries(branch.filter(([name]) => names.some((one) => one === name)))];
    }),
  );

/**
 * The words of a shape. `read` gives a message by its key, "" when the language has none, as `browser.i18n.getMessage` does: English has no form for
 * few.
 */
export function readWords<Part extends Pick<Words, 'language'>>(shape: WordShape, read: (key: string) => string): Part {
  // The type follows from the same keys as the shape
  return readBranch(shape, read, '') as Part;
}

function readBranch(shape: WordShape, read: (key: string) => string, path: string): object {
  const words: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(shape)) {
    const word = below === 0 ? read(path + name) : readBranch(below, read, `${path + name}_`);
    if (word !== '') words[name] = word;
  }
  return words;
}

/** The word of that name; `undefined` when there is none. */
export function findWord(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
