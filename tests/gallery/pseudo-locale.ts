const letters: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'î',
  n: 'ñ',
  o: 'ø',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  O: 'Ö',
  S: 'Š',
  T: 'Ŧ',
};

/** Translations of short English texts are often half as long again. */
const lengthening = 0.5;

/** What is no text for readers. */
const kept: ReadonlySet<string> = new Set(['language', 'direction']);

/** One text as a made-up language would have it: other letters, longer, places for values untouched. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{[a-z]+\})/);
  const changed = parts.map((part) =>
    part.startsWith('{') ? part : part.replace(/[a-zA-Z]/g, (char) => letters[char] ?? char),
  );
  const more = Math.ceil(
    parts
      .filter((part) => !part.startsWith('{'))
      .join('')
      .trim().length * lengthening,
  );
  return text.trim() === '' ? text : `${changed.join('')}${' ~~~~~'.repeat(Math.ceil(more / 6)).slice(0, more + 1)}`;
}

/** A table of words in the made-up language: what stays English on a page has escaped its table. */
export const pseudoWords = <T>(words: T): T => changed(words, pseudoText);

/** A table of words in Hebrew letters, as if Hebrew: English words written from right to left would put figures and commas where no reader has them. */
export const mirroredWords = <T extends { readonly language: string; readonly direction: string }>(words: T): T => ({
  ...changed(words, mirroredText),
  language: 'he',
  direction: 'rtl',
});

function mirroredText(text: string): string {
  const parts = text.split(/(\{[a-z]+\})/);
  const hebrew = (char: string) => String.fromCharCode(aleph + (char.charCodeAt(0) % lettersOfHebrew));
  return parts.map((part) => (part.startsWith('{') ? part : part.replace(/[a-zA-Z]/g, hebrew))).join('');
}

const aleph = 0x5d0;
const lettersOfHebrew = 27;

function changed<T>(words: T, textOf: (text: string) => string): T {
  // The shape stays the same: only strings inside change
  return change(words, textOf) as T;
}

function change(value: unknown, textOf: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return kept.has(key) ? value : textOf(value);
  if (Array.isArray(value)) return value.map((one) => change(one, textOf));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, textOf, name)]));
}
