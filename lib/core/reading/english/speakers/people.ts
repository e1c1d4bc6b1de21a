import { BODY_NOUNS, PERSON_NOUNS, REPORT_NOUNS } from '../lexicons/speaker-words';

/** Someone whom the text has credited, with the words that it used. */
interface Known {
  readonly words: string;
  readonly lower: readonly string[];
  readonly isBody: boolean;
  readonly isPlural: boolean;
  readonly isReporter: boolean;
}

const PLURAL_NOUN = /s$/;
/** So many credits back a pronoun or "the official" may still refer to. */
const MEMORY = 12;

const lowerWords = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
const isName = (words: string) => /^(?:\p{Lu}[\p{L}'’.-]*\s?){2,4}$/u.test(words);

function knownOf(words: string): Known {
  const lower = lowerWords(words);
  const last = lower.at(-1) ?? '';
  const isPerson = lower.some((word) => PERSON_NOUNS.has(word));
  const isAcronym = /^(?:the )?\p{Lu}{2,}$/u.test(words);
  const isBody = !isPerson && (isAcronym || lower.some((word) => BODY_NOUNS.has(word) || REPORT_NOUNS.has(word)));
  return {
    words,
    lower,
    isBody: isBody || (!isPerson && !isName(words)),
    isPlural: PLURAL_NOUN.test(last) && (PERSON_NOUNS.has(last) || !/^\p{Lu}/u.test(words)),
    isReporter: !isPerson,
  };
}

/** Whom a text has credited so far, to know who "he", "the official", "the report", or a surname is. */
export class People {
  private readonly known: Known[] = [];
  /** Full names of the text by their last word, for surnames. */
  constructor(private readonly fullNames: ReadonlyMap<string, string>) {}

  /** Remembers that these words were credited. */
  credit(words: string): void {
    this.known.unshift(knownOf(words));
    if (this.known.length > MEMORY) this.known.pop();
  }

  /** The words that stand for the same one and say more: a name for a pronoun, "a Ukrainian commander" for "the commander". */
  resolve(words: string): string | null {
    const lower = words.toLowerCase();
    switch (lower) {
      case 'i':
      case 'we':
        return this.known[0]?.words ?? null;
      case 'he':
      case 'she':
      case 'who':
        return (this.known.find(({ isBody, isPlural }) => !isBody && !isPlural) ?? this.known[0])?.words ?? null;
      case 'they':
        return (this.known.find(({ isPlural }) => isPlural) ?? this.known[0])?.words ?? null;
      case 'it':
        return (this.known.find(({ isBody }) => isBody) ?? this.known[0])?.words ?? null;
    }
    if (/^(?:our|my)\b/.test(lower)) return this.known[0]?.words ?? words;
    if (/^the\b/.test(lower)) return this.definite(words);
    if (/[\s]/.test(words)) return words;
    return (
      this.known.find((one) => one.words !== words && one.lower.at(-1) === lower)?.words ??
      this.fullNames.get(words) ??
      words
    );
  }

  private definite(words: string): string {
    const parts = lowerWords(words).slice(1);
    const head = parts.at(-1) ?? '';
    const isPlain = parts.length <= 2 && !/\p{Lu}/u.test(words.slice(1));
    if (!isPlain) return words;
    const same = this.known.find(
      ({ lower, words: before }) => lower.includes(head) && before.toLowerCase() !== words.toLowerCase(),
    );
    if (same !== undefined) return same.words;
    if (REPORT_NOUNS.has(head)) return this.known.find(({ isReporter }) => isReporter)?.words ?? words;
    if (BODY_NOUNS.has(head))
      return this.known.find(({ isBody, words: before }) => isBody && /\p{Lu}/u.test(before))?.words ?? words;
    return words;
  }
}

/** `Volodymyr Zelensky`, `Sutopo Purwo Nugroho`: two to four words with capitals, small letters behind. */
const FULL_NAME = /(?<![\p{L}\p{N}.])\p{Lu}\p{Ll}+(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}+)){1,3}(?![\p{L}])/gu;

/** Full names by their last word, for those surnames that are also used alone and belong to one name only. */
export function fullNamesIn(plain: string, surnames: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (surnames.size === 0) return names;
  for (const [name] of plain.matchAll(FULL_NAME)) {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (surnames.has(last) && !names.has(last)) names.set(last, name);
  }
  return names;
}
