import {
  ADJECTIVES_IN_E,
  IRREGULAR_ADJECTIVES,
  IRREGULAR_PLURALS,
  NOT_SUPERLATIVE,
  SINGULAR_IN_S,
  UNCHANGED_NOUNS,
} from '../../lexicons/noun-words';

/** True for words that look like the plural of a noun, or count without a change ("people", "aircraft"). */
export function isPlural(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower) || UNCHANGED_NOUNS.has(lower)) return true;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (last !== lower) return isPlural(last);
  if (lower.length < 3 || SINGULAR_IN_S.has(lower))
    return /^(?:[a-z]{3,}|[a-z]*)(?:men|women|folk|people)$/.test(lower) && lower.length > 4;
  if (/(?:men|women|people)$/.test(lower) && lower.length > 5)
    return !/(?:^omen|ament|specimen|regimen|abdomen|acumen|stamen)$/.test(lower);
  return lower.endsWith('s') && !/(?:ss|us|is|'s)$/.test(lower);
}

/** Endings of plurals, tried in order, and what takes their place. */
const PLURAL_ENDINGS: readonly (readonly [ending: RegExp, singular: string])[] = [
  // "firemen", "policewomen"
  [/men$/, 'man'],
  // "countries"
  [/([^aeiou])ies$/, '$1y'],
  // "boxes", "churches", "crashes", "classes"
  [/(x|ch|sh|ss|zz)es$/, '$1'],
  // "buses", "viruses" stand in the table; "houses", "bases", "bridges" keep their e
  [/(us)es$/, '$1'],
  [/s$/, ''],
];

/** The singular of a noun in lower case; the word itself when it has none or is singular already. */
export function singular(lower: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + singular(lower.slice(hyphen + 1));
  if (!isPlural(lower) || UNCHANGED_NOUNS.has(lower)) return lower;
  for (const [ending, replacement] of PLURAL_ENDINGS) {
    if (ending.test(lower)) return lower.replace(ending, replacement);
  }
  return lower;
}

/** The plain form of a superlative ("largest" gives "large"); any other word as it is. */
export function plainAdjective(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_ADJECTIVES.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower !== word || lower.length < 6 || !lower.endsWith('est') || NOT_SUPERLATIVE.has(lower)) return word;
  const stem = lower.slice(0, -3);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return ADJECTIVES_IN_E.has(`${stem}e`) ? `${stem}e` : stem;
}
