import { fill, type PluralText } from './words/message';
import type { ComparisonWords } from './words/words';

/** How a reader wants large numbers: as the place asks for, always with all digits, or in short wherever nothing is lost ("12K"). */
export type NumberStyle = 'automatic' | 'full' | 'short';

/** For whom texts are written: how they write numbers and dates, and the words we use with them. */
export interface Reader<Words = ComparisonWords> {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly words: Words;
  readonly numbers: NumberStyle;
  numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat;
  dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  /** The plural form for a count, with the count written in it as `{n}`. */
  count(forms: PluralText, n: number): string;
  /** The plural form for a number, unfilled. */
  form(forms: PluralText, n: number): string;
  /** "a, b and c", or "a, b or c". */
  list(items: readonly string[], type: 'conjunction' | 'disjunction'): string;
}

/** Smaller whole counts are written alike in all our languages, and the first formatter is dear. */
const unparted = 1_000;

/** A reader of one locale. Formatters are made once: making one costs more than using it a hundred times. */
export function createReader<Words = ComparisonWords>(
  locale: string,
  words: Words,
  numberStyle: NumberStyle = 'automatic',
): Reader<Words> {
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const rules = new Intl.PluralRules(locale);
  const kept = <F>(cache: Map<string, F>, options: object, make: () => F): F => {
    const key = JSON.stringify(options);
    const format = cache.get(key) ?? make();
    cache.set(key, format);
    return format;
  };
  const reader: Reader<Words> = {
    locale,
    words,
    numbers: numberStyle,
    numberFormat: (options) => kept(numbers, options, () => new Intl.NumberFormat(locale, options)),
    dateFormat: (options) =>
      kept(dates, options, () => new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options })),
    form: (forms, n) => forms[rules.select(n)] ?? forms.other,
    count: (forms, n) =>
      fill(reader.form(forms, n), {
        n: Number.isInteger(n) && n < unparted ? `${n}` : reader.numberFormat({}).format(n),
      }),
    // The first formatter of lists that a browser makes takes longer than the rest of a badge or line.
    list: (items, type) =>
      items.length < 2 ? items.join('') : new Intl.ListFormat(locale, { type, style: 'long' }).format(items),
  };
  return reader;
}

/** The same reader with another wish for large numbers. */
export const withNumbers = <Words>(reader: Reader<Words>, numbers: NumberStyle): Reader<Words> =>
  reader.numbers === numbers ? reader : createReader(reader.locale, reader.words, numbers);

/** How numbers and dates are written for readers of these words of whom no more is known; the language itself for others. */
const usualLocales: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * The reader of these words that a browser's list of preferred languages describes. Numbers and dates follow the first of them that is the words' own,
 * so that a sentence is in one language: with English words `['de', 'en-US']` gives `en-US`.
 */
export function readerFor<Words extends { readonly language: string }>(
  languages: readonly string[],
  words: Words,
): Reader<Words> {
  const { language } = words;
  const isOwn = (tag: string): boolean => tag.toLowerCase().split('-', 1)[0] === language && isWritten(tag);
  return createReader(languages.find(isOwn) ?? usualLocales[language] ?? language, words);
}

/**
 * True for a well-formed tag of a language that the browser knows. Asked of plural rules: asked of `NumberFormat`, Chromium looks into the data of all
 * languages that it has, which takes longer than all else before the first badge.
 */
function isWritten(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && Intl.PluralRules.supportedLocalesOf([tag]).length > 0;
}
