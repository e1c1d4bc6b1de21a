import type { ComparisonWords } from './words/comparison-words';
import { englishWords } from './words/english';
import { fill, type PluralText } from './words/message';

/** For whom texts are written: how they write numbers and dates, and the words we use with them. */
export interface Reader {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly words: ComparisonWords;
  numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat;
  dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  /** The plural form for a count, with the count written in it as `{n}`. */
  count(forms: PluralText, n: number): string;
  /** The plural form for a number, unfilled. */
  form(forms: PluralText, n: number): string;
  /** "a, b and c", or "a, b or c". */
  list(items: readonly string[], type: 'conjunction' | 'disjunction'): string;
}

/** A reader of one locale. Formatters are made once: making one costs more than using it a hundred times. */
export function createReader(locale: string, words: ComparisonWords): Reader {
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const rules = new Intl.PluralRules(locale);
  const kept = <F>(cache: Map<string, F>, options: object, make: () => F): F => {
    const key = JSON.stringify(options);
    const format = cache.get(key) ?? make();
    cache.set(key, format);
    return format;
  };
  const reader: Reader = {
    locale,
    words,
    numberFormat: (options) => kept(numbers, options, () => new Intl.NumberFormat(locale, options)),
    dateFormat: (options) =>
      kept(dates, options, () => new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options })),
    form: (forms, n) => forms[rules.select(n)] ?? forms.other,
    count: (forms, n) => fill(reader.form(forms, n), { n: reader.numberFormat({}).format(n) }),
    list: (items, type) => new Intl.ListFormat(locale, { type, style: 'long' }).format(items),
  };
  return reader;
}

/** English words with British order of day and month: for whoever is not told which language the reader prefers. */
export const englishReader: Reader = createReader('en-GB', englishWords);

/**
 * The reader that a browser's list of preferred languages describes. Numbers and dates follow the first language that
 * our words are written in, so that a sentence is in one language: `['de', 'en-US']` gives `en-US`.
 */
export function readerFor(languages: readonly string[]): Reader {
  const english = languages.find((tag) => /^en(?:-[a-z0-9]{2,8})*$/i.test(tag));
  if (!english || Intl.NumberFormat.supportedLocalesOf([english]).length === 0) return englishReader;
  return createReader(english, englishWords);
}
