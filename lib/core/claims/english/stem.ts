import { IRREGULAR_FORMS } from './irregular-forms';

const VOWEL = /[aeiouy]/u;
/** Shorter words keep a final e: "use", "die". */
const SHORTEST_WITHOUT_E = 5;

/**
 * A word's form without inflection, the same for "seize", "seizes", "seized", "seizing": a key, not always a word ("seiz").
 * Only inflection goes: "general" and "generation" stay apart. `lower` is in lower case.
 */
export function stem(lower: string): string {
  const base = Object.hasOwn(IRREGULAR_FORMS, lower) ? (IRREGULAR_FORMS[lower] ?? lower) : withoutInflection(lower);
  return base.length >= SHORTEST_WITHOUT_E && base.endsWith('e') ? base.slice(0, -1) : base;
}

function withoutInflection(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') || word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('eed')) return word.length > 4 ? word.slice(0, -1) : word;
  if (word.endsWith('ed')) return withoutSuffix(word, 2);
  if (word.endsWith('ing')) return withoutSuffix(word, 3);
  if (word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return word.slice(0, -1);
  return word;
}

function withoutSuffix(word: string, length: number): string {
  const rest = word.slice(0, -length);
  if (rest.length < 3 || !VOWEL.test(rest)) return word;
  return /([bdfgmnprt])\1$/u.test(rest) ? rest.slice(0, -1) : rest;
}
