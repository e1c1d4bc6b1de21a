import type { Pack, PackArticle } from './types';

/** What the content script needs to tell whether a text may hold anything known: plain JSON, no words of the articles but hashes. */
export interface GateData {
  /** Hash of each subject word and the groups of articles that have it, in the order of the hashes. */
  readonly words: readonly (readonly [hash: number, ...groups: number[]])[];
  /** Number of groups. */
  readonly groups: number;
}

/** Tells cheaply whether a text is worth reading. */
export interface Gate {
  /** Whether the whole text shares enough subject words with any article. False means that nothing known is in it. */
  mayKnow(text: string): boolean;
}

/** So many different subject words of one article must occur: its country alone is not its subject. */
const WORDS_NEEDED = 4;
/** Articles share groups beyond this: the gate lets more through but stays small. */
const MOST_GROUPS = 512;
/** Bits of the table that tells at once that a word is no subject word. */
const TABLE_BITS = 16;
const FNV_START = 0x811c9dc5;
const FNV_FACTOR = 0x01000193;
/** Words are cut to this many letters, so that "Korean" and "Koreans", "deploy" and "deployed" are one. */
const ROOT_LETTERS = 5;

/** The gate's data for all subject words of the packs. */
export const gateOf = (packs: readonly Pack[]): GateData => gateOfArticles(packs.flatMap((pack) => pack.articles));

/** The gate's data for all subject words of the articles. */
export function gateOfArticles(articles: Iterable<Pick<PackArticle, 'gateWords'>>): GateData {
  const groupsOf = new Map<number, Set<number>>();
  let count = 0;
  for (const { gateWords } of articles) {
    const group = count % MOST_GROUPS;
    count += 1;
    for (const hash of gateWords) groupsOf.set(hash, (groupsOf.get(hash) ?? new Set()).add(group));
  }
  const words = [...groupsOf]
    .sort(([a], [b]) => a - b)
    .map(([hash, groups]) => [hash, ...[...groups].sort((a, b) => a - b)] as [number, ...number[]]);
  return { words, groups: Math.min(count, MOST_GROUPS) };
}

/** A gate that is opened once and asked often. */
export function openGate(data: GateData): Gate {
  const groupsOf = new Map(data.words.map(([hash, ...groups]) => [hash, groups]));
  const table = new Uint8Array(1 << TABLE_BITS);
  for (const hash of groupsOf.keys()) table[hash >>> (32 - TABLE_BITS)] = 1;
  return {
    mayKnow(text) {
      const seen = new Set<number>();
      const counts = new Uint8Array(data.groups);
      return eachRoot(text, (hash) => {
        if (table[hash >>> (32 - TABLE_BITS)] === 0 || seen.has(hash)) return false;
        seen.add(hash);
        for (const group of groupsOf.get(hash) ?? []) {
          const known = (counts[group] ?? 0) + 1;
          counts[group] = known;
          if (known >= WORDS_NEEDED) return true;
        }
        return false;
      });
    },
  };
}

/** The hashes of all word roots of a text, each once, sorted. */
export function rootsOf(text: string): number[] {
  const found = new Set<number>();
  eachRoot(text, (hash) => {
    found.add(hash);
    return false;
  });
  return [...found].sort((a, b) => a - b);
}

/** Calls `see` with the hash of each word's root until it says true; whether it did. One pass, no strings made. */
function eachRoot(text: string, see: (hash: number) => boolean): boolean {
  let hash = FNV_START;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < ASCII ? (asciiLetters[code] ?? 0) : letterBeyondAscii(code);
    if (letter > 0) {
      letters += 1;
      if (letters <= ROOT_LETTERS) hash = Math.imul(hash ^ letter, FNV_FACTOR);
    } else if (letters > 0 && letter === 0) {
      if (letters > 1 && see(mixed(hash))) return true;
      hash = FNV_START;
      letters = 0;
    }
  }
  return letters > 1 && see(mixed(hash));
}

const ASCII = 0x80;

/** For each character of ASCII the letter in lower case, 0 for all that parts words. A table, because this is asked for every character of every page. */
const asciiLetters = Uint8Array.from({ length: ASCII }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? code | 0x20 : 0,
);

/** Letters beyond ASCII count as they are; 0 is for what parts words, less for what is nothing to the reader. */
function letterBeyondAscii(code: number): number {
  if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) return -1;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f) ? code : 0;
}

/** FNV's high bits are weak for short words. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}
