import { MONTHS, WEEKDAYS } from '../lexicons/date-words';
import { BODY_NOUNS, NOUNS_FOR_A_BODY, PERSON_NOUNS, REPORT_NOUNS, SENTENCE_OPENERS } from '../lexicons/speaker-words';

/** Someone whom the text has credited, with the words that it used. */
interface Known {
  readonly words: string;
  /** Lower-case words of the credit and of what explains it ("an official from the agency"). */
  readonly lower: readonly string[];
  /** A person, a body of people or a report, or not to be told. */
  readonly sort: 'person' | 'body' | 'unknown';
  readonly isPlural: boolean;
}

/** So many credits back a pronoun or "the official" may still refer to. */
const MEMORY = 12;

const lowerWords = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*\s?){2,4}$/u;
const ACRONYM = /^(?:[Tt]he )?\p{Lu}[\p{Lu}.&-]+$/u;

function sortOf(words: string, lower: readonly string[]): Known['sort'] {
  if (lower.some((word) => PERSON_NOUNS.has(word))) return 'person';
  if (ACRONYM.test(words) || lower.some((word) => BODY_NOUNS.has(word) || REPORT_NOUNS.has(word))) return 'body';
  // "chief executive Lena Brask", "Rescue chief Ann Cole"
  if (/\p{Ll}+ (?:\p{Lu}[\p{Ll}'-]+ ?){2,3}$/u.test(words) && !/^[Tt]he\b/.test(words)) return 'person';
  // "TV Chosun", "NK News": outlets, not people
  if (NAME.test(words)) return /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(words) ? 'body' : 'person';
  return /^[Tt]he\b/.test(words) ? 'body' : 'unknown';
}

function knownOf(words: string, about: string): Known {
  const lower = [...lowerWords(words), ...lowerWords(about)];
  const last = lowerWords(words).at(-1) ?? '';
  return {
    words,
    lower,
    sort: sortOf(words, lower),
    isPlural: last.endsWith('s') && (PERSON_NOUNS.has(last) || !/^\p{Lu}/u.test(words)),
  };
}

/** Whom a text has credited so far, to know who "he", "the official", "the report", or a surname is. */
export class People {
  private readonly known: Known[] = [];
  /** The sentence that credited somebody last. */
  private lastSentence = -1;
  /** Full names of the text by their last word, for surnames. */
  constructor(private readonly fullNames: ReadonlyMap<string, string>) {}

  /** Whether nobody was credited from this sentence on. */
  isSilentSince(sentence: number): boolean {
    return this.lastSentence < sentence;
  }

  /** Remembers that these words were credited in a sentence, and what the text says of them ("an official from the agency"). */
  credit(words: string, sentence: number, about = ''): void {
    this.lastSentence = sentence;
    this.known.unshift(knownOf(words, about));
    if (this.known.length > MEMORY) this.known.pop();
  }

  /** The words that stand for the same one and say more: a name for a pronoun, "a Ukrainian commander" for "the commander". */
  resolve(words: string): string | null {
    const lower = words.toLowerCase();
    switch (lower) {
      case 'he':
      case 'she':
        return this.last((one) => one.sort === 'person' && !one.isPlural) ?? this.last((one) => one.sort === 'unknown');
      case 'who':
        return this.last(() => true);
      case 'they':
        return this.last((one) => one.isPlural) ?? this.last(() => true);
      case 'it':
        return this.last((one) => one.sort === 'body') ?? this.last((one) => one.sort === 'unknown');
    }
    if (/^the\b/.test(lower)) return this.definite(words);
    if (/[\s]/.test(words)) return words;
    return (
      this.known.find((one) => one.words !== words && one.lower.at(-1) === lower)?.words ??
      this.fullNames.get(words) ??
      words
    );
  }

  private last(fits: (one: Known) => boolean): string | null {
    return this.known.find(fits)?.words ?? null;
  }

  private definite(words: string): string {
    const parts = lowerWords(words).slice(1);
    const head = parts.at(-1) ?? '';
    const isPlain = parts.length <= 2 && !/\p{Lu}|['’]s /u.test(words.slice(1));
    if (!isPlain) return words;
    const isBody = BODY_NOUNS.has(head);
    const same = this.known.find(
      (one) =>
        one.lower.includes(head) &&
        one.words.toLowerCase() !== words.toLowerCase() &&
        !(isBody && one.sort === 'person'),
    );
    if (same !== undefined) return same.words;
    if (REPORT_NOUNS.has(head)) return this.last(({ sort }) => sort !== 'person') ?? words;
    if (NOUNS_FOR_A_BODY.has(head)) {
      return (
        this.last(({ sort, words: before }) => sort !== 'person' && /\p{Lu}/u.test(before.replace(/^The/, ''))) ?? words
      );
    }
    return words;
  }
}

/** `Volodymyr Zelensky`, `Sutopo Purwo Nugroho`: two to four words with capitals, small letters behind. */
const FULL_NAME = /(?<![\p{L}\p{N}.])\p{Lu}\p{Ll}+(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}+)){1,3}(?![\p{L}])/gu;

/** The full name that stands last in a stretch of text, or null. */
export function lastFullName(plain: string): string | null {
  return [...plain.matchAll(FULL_NAME)].at(-1)?.[0] ?? null;
}

/** The full name in a stretch of text that holds just one, or null. */
export function onlyFullName(plain: string): string | null {
  const names = [...plain.matchAll(FULL_NAME)];
  return names.length === 1 && names[0] !== undefined ? names[0][0] : null;
}

/** What stands before a surname when the text gives the full name there. */
const NAMES_BEFORE = /(?<![\p{L}\p{N}.])(?:\p{Lu}\p{Ll}+ |\p{Lu}\. ){1,3}$/u;
/** Characters before a surname that names before it may take up. */
const LONGEST_BEFORE = 48;
/** Characters around a surname within which its full name is looked for: an article's length. */
const REACH_OF_NAMES = 20_000;

/** "In February Norrvik": no first names. */
function withoutOpeners(names: string): string {
  const words = names.split(' ').filter(Boolean);
  const start = words.findIndex((word) => {
    const lower = word.toLowerCase();
    return !SENTENCE_OPENERS.has(lower) && !MONTHS.has(lower) && !WEEKDAYS.has(lower) && lower !== 'the';
  });
  return start < 0 ? '' : `${words.slice(start).join(' ')} `;
}

/** The full name around a place where the surname is used alone; null when none is near. */
function fullNameOf(plain: string, surname: string, place: number): string | null {
  const last = place + REACH_OF_NAMES;
  let at = plain.indexOf(surname, Math.max(0, place - REACH_OF_NAMES));
  while (at >= 0 && at < last) {
    const before = NAMES_BEFORE.exec(plain.slice(Math.max(0, at - LONGEST_BEFORE), at));
    const isWhole = !/[\p{L}\p{N}]/u.test(plain.charAt(at + surname.length));
    const names = before === null ? '' : withoutOpeners(before[0]);
    if (names !== '' && isWhole) return names + surname;
    at = plain.indexOf(surname, at + surname.length);
  }
  return null;
}

/** Full names by their last word, for those surnames that the text gives with first names near the place where they stand alone. */
export function fullNamesIn(plain: string, surnames: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [surname, place] of surnames) {
    const name = fullNameOf(plain, surname, place);
    if (name !== null) names.set(surname, name);
  }
  return names;
}
