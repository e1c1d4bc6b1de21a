import { describe, expect, test } from 'vitest';
import { type Language, languages, messageFiles } from '../../words/message-files';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const messagesOf = (language: Language): Messages => messageFiles[language];
const others = languages.filter((language) => language !== 'en');

const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** `count_origins_one` belongs to the word `count_origins`, as its plural forms do. */
function wordOf(key: string, messages: Messages): string {
  const at = key.lastIndexOf('_');
  const isForm = categories.has(key.slice(at + 1)) && `${key.slice(0, at)}_other` in messages;
  return isForm ? key.slice(0, at) : key;
}

const words = (messages: Messages) => [...new Set(Object.keys(messages).map((key) => wordOf(key, messages)))].sort();

const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** Each word with the places for values that its forms have. */
function placesOf(messages: Messages): Readonly<Record<string, readonly string[]>> {
  const places: Record<string, Set<string>> = {};
  for (const [key, { message }] of Object.entries(messages)) {
    const word = wordOf(key, messages);
    places[word] = (places[word] ?? new Set()).add(placesIn(message));
  }
  return Object.fromEntries(Object.entries(places).map(([word, found]) => [word, [...found]]));
}

/** Words with plural forms, each with its categories. */
function pluralsOf(messages: Messages): Readonly<Record<string, readonly string[]>> {
  const forms: Record<string, string[]> = {};
  for (const key of Object.keys(messages)) {
    const word = wordOf(key, messages);
    if (word !== key) forms[word] = [...(forms[word] ?? []), key.slice(word.length + 1)].sort();
  }
  return forms;
}

describe.each(others)('the words in %s', (language) => {
  test('are those in English, none missing, none more', () => {
    expect(words(messagesOf(language))).toEqual(words(messagesOf('en')));
  });

  test('have the same places for values, in every plural form', () => {
    expect(placesOf(messagesOf(language))).toEqual(placesOf(messagesOf('en')));
  });

  test('have plural forms where English has them', () => {
    expect(Object.keys(pluralsOf(messagesOf(language))).sort()).toEqual(
      Object.keys(pluralsOf(messagesOf('en'))).sort(),
    );
  });
});

/** What no language of the interface says: verdicts, "we". */
const unsaid: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:wrong|false|true|disputed|correct|confirmed|verified|fact-?check|warning|we|us|our|ours)\b|[!≠✓✗]/i,
  uk: /(?<!\p{L})(?:хибн|неправд|правдив|помилков|спростован|підтверджен|перевірен|фактчек|увага|ми|нас|нам|наш)(?!\p{L})|(?<!\p{L})(?:хибн|неправд|правдив|помилков|спростован|підтверджен|перевірен|фактчек)|[!≠✓✗]/iu,
  ko: /거짓|틀림|틀린|사실 확인|팩트체크|검증|오류|우리|저희|경고|[!≠✓✗]/,
};

/** A particle whose form hangs on the word before it: what fills the place is not known. Brackets, "에", "의" and "에서" are the same after any word. */
const particleAfterPlace = /\}(?:을|를|이|가|은|는|와|과|으로|로)(?![가-힣])/;

describe.each(languages)('the messages in %s', (language) => {
  const messages = messagesOf(language);
  const entries = Object.entries(messages);

  test('have each plural form that the language tells apart', () => {
    const told = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [word, forms] of Object.entries(pluralsOf(messages)))
      expect({ word, forms }).toEqual({ word, forms: told });
  });

  test('say which language they are in', () => {
    expect(messages.language?.message).toBe(language);
  });

  test('have keys that browsers take, each once whatever the case, none inside another', () => {
    const keys = entries.map(([key]) => key);
    expect(keys.filter((key) => !/^[A-Za-z]\w*$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    expect(keys.filter((key) => keys.some((other) => other.startsWith(`${key}_`)))).toEqual([]);
  });

  test('hold nothing that a browser would replace, and are not empty', () => {
    expect(entries.filter(([, { message }]) => message.includes('$') || message.trim() === '')).toEqual([]);
  });

  test('say what others wrote, not what is true, and never "we"', () => {
    expect(entries.filter(([, { message }]) => unsaid[language].test(message))).toEqual([]);
  });

  test('name the extension within what the shops show', () => {
    expect(messages.manifest_name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.manifest_description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the Korean words', () => {
  test('put no particle behind a place that hangs on what fills it', () => {
    expect(Object.entries(messagesOf('ko')).filter(([, { message }]) => particleAfterPlace.test(message))).toEqual([]);
  });
});
