import { firstAtLeast } from './first-at-least';
import type { Pack, PackArticle } from './types';

/** What the content script needs to tell whether a text may hold anything known: plain JSON, no words of the articles but hashes. */
export interface GateData {
  /** How far the beginning of each subject word's hash is from the one before, and the groups of articles that have the word: twice the group's number, and one more where the word is a name. */
  readonly words: readonly (readonly [step: number, ...groups: number[]])[];
  /** Number of groups. */
  readonly groups: number;
  /** Whether there is an article that names nothing, whose words are therefore all taken for names. */
  readonly hasUnnamed: boolean;
}

/** Tells cheaply whether a text is worth reading. */
export interface Gate {
  /** Whether the whole text shares enough subject words with any article. False means that nothing known is in it, unless it writes names without capitals. */
  mayKnow(text: string): boolean;
}

/** So many different subject words of one article must occur: its country alone is not its subject. */
const WORDS_NEEDED = 4;
/** So many of them must be names: "forces", "provided" and "regions" are in half of all articles. */
const NAMES_NEEDED = 1;
/** Articles share groups beyond this: the gate lets more through but stays small. */
const MOST_GROUPS = 512;
/** Bits of a hash that are kept: of the words of a long page not one in a hundred thousand is taken for another. */
const HASH_BITS = 24;
/** Bits of the table that tells at once that a word is no subject word. */
const TABLE_BITS = 16;
/** As a signed number: one that fits in 32 bits is kept in a register. */
const FNV_START = 0x811c9dc5 | 0;
const FNV_FACTOR = 0x01000193;
/** Words are cut to this many letters, so that "Korean" and "Koreans", "deploy" and "deployed" are one. */
const ROOT_LETTERS = 5;
/**
 * Names are written with a capital: most pages have none that is known, and these find that out in the browser's own code. Letters beyond ASCII count, and
 * what stands in a word unseen. Words that begin beyond ASCII have a pattern of their own: with both in one, V8 takes eight times as long.
 */
const CAPITALISED = [
  /[A-Z][a-zA-Z\u00ad\u00c0-\u1fff\u200b\u2060\u2070-\uffff]+/g,
  /[\u00c0-\u1fff\u2070-\ufefe\uff00-\uffff][a-zA-Z\u00ad\u00c0-\u1fff\u200b\u2060\u2070-\uffff]+/g,
] as const;
/** The lowest bit of an article's gate word tells whether it is a name. */
const NAME = 1;

/** The gate's data for all subject words of the packs. */
export const gateOf = (packs: readonly Pack[]): GateData => gateOfArticles(packs.flatMap((pack) => pack.articles));

/** The gate's data for all subject words of the articles. */
export function gateOfArticles(articles: Iterable<Pick<PackArticle, 'gateWords'>>): GateData {
  const groupsOf = new Map<number, Set<number>>();
  let count = 0;
  let hasUnnamed = false;
  for (const { gateWords } of articles) {
    const group = 2 * (count % MOST_GROUPS);
    count += 1;
    hasUnnamed ||= gateWords.length > 0 && gateWords.every((word) => (word & NAME) === NAME);
    for (const word of gateWords) {
      const hash = word >>> (32 - HASH_BITS);
      groupsOf.set(hash, (groupsOf.get(hash) ?? new Set()).add(group + (word & NAME)));
    }
  }
  const sorted = [...groupsOf].sort(([a], [b]) => a - b);
  const words = sorted.map(([hash, groups], at) => {
    const step = hash - (sorted[at - 1]?.[0] ?? 0);
    return [step, ...[...groups].sort((a, b) => a - b)] as [number, ...number[]];
  });
  return { words, groups: Math.min(count, MOST_GROUPS), hasUnnamed };
}

/** A gate that is opened once and asked often. It keeps flat arrays only: a library may have a hundred thousand words. */
export function openGate({ words: data, groups: count, hasUnnamed }: GateData): Gate {
  let hash = 0;
  const hashes = Uint32Array.from(data, ([step]) => {
    hash += step;
    return hash;
  });
  const ends = new Uint32Array(data.length);
  let end = 0;
  data.forEach((entry, at) => {
    end += entry.length - 1;
    ends[at] = end;
  });
  const groups = Uint16Array.from(data.flatMap(([, ...own]) => own));
  const table = new Uint8Array(1 << TABLE_BITS);
  for (const hash of hashes) table[hash >>> (HASH_BITS - TABLE_BITS)] = 1;
  /** Where a root's groups stand; none for words of no subject. */
  const groupsWith = (root: number): Uint16Array => {
    if (table[root >>> (32 - TABLE_BITS)] === 0) return nowhere;
    const hash = root >>> (32 - HASH_BITS);
    const at = firstAtLeast(hash, hashes);
    return hashes[at] === hash ? groups.subarray(ends[at - 1] ?? 0, ends[at]) : nowhere;
  };
  const isName = (root: number): boolean => groupsWith(root).some((entry) => (entry & NAME) === NAME);
  const hasName = (word: string): boolean => eachRoot(word, isName);
  return {
    mayKnow(text) {
      if (!hasUnnamed && !CAPITALISED.some((pattern) => text.match(pattern)?.some(hasName))) return false;
      const seen = new Set<number>();
      const words = new Uint8Array(count);
      const names = new Uint8Array(count);
      return eachRoot(text, (root) => {
        const found = groupsWith(root);
        if (found.length === 0 || seen.has(root)) return false;
        seen.add(root);
        for (const entry of found) {
          const group = entry >> 1;
          words[group] = (words[group] ?? 0) + 1;
          names[group] = (names[group] ?? 0) + (entry & NAME);
          if ((words[group] ?? 0) >= WORDS_NEEDED && (names[group] ?? 0) >= NAMES_NEEDED) return true;
        }
        return false;
      });
    },
  };
}

const nowhere = new Uint16Array();

/** An article's gate words for the words of its subject and the names among them; where nothing is named, any word may stand for a name. */
export function gateWordsFor(words: string, names: string): number[] {
  const named = new Set(rootsOf(names));
  return rootsOf(words).map((root) => (named.size === 0 || named.has(root) ? root | NAME : root & ~NAME) >>> 0);
}

/** The hashes of all word roots of a text, each once, sorted. */
function rootsOf(text: string): number[] {
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
    const letter = letterOf(code);
    if (letter !== 0) {
      letters += 1;
      if (letters <= ROOT_LETTERS) hash = Math.imul(hash ^ letter, FNV_FACTOR);
      continue;
    }
    if (letters === 0 || isUnseen(code)) continue;
    if (letters > 1 && see(mixed(hash))) return true;
    hash = FNV_START;
    letters = 0;
  }
  return letters > 1 && see(mixed(hash));
}

/** The letter in lower case as a number; 0 for all that parts words. Letters beyond Latin count as they are. */
function letterOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 0;
  if (code < AFTER_LATIN) return String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return (code < 0x2000 || code > 0x206f) && code !== 0xfeff ? code : 0;
}

/** The first code after Latin-1 and the extended Latin letters. */
const AFTER_LATIN = 0x250;

/** Soft hyphen, zero-width space, word joiner, byte order mark: no letters, and yet they part no word. */
const isUnseen = (code: number): boolean =>
  code >= 0xad && (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff);

/** FNV's high bits are weak for short words. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}
