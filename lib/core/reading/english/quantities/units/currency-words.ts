import type { Token } from '../../../types';
import { CLDR_CURRENCIES } from '../../lexicons/currencies.generated';
import {
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOUBTFUL_MONEY,
  FORCED_SIGNS,
  FURTHER_CODES,
  SHARED_CURRENCY_NAMES,
} from '../../lexicons/news-currencies';
import { type PhraseMatch, phraseBefore, phraseFrom, phraseTable } from '../phrase-table';

/** A currency as the text names it. */
export interface CurrencyWord {
  /** ISO 4217, or null where several currencies share the name ("peso"). */
  readonly code: string | null;
  /** The noun of money: "dollar". */
  readonly noun: string;
  /** True for names that are everyday words as well ("pound", "won"). */
  readonly doubtful: boolean;
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
const NOUN_OF_CODE = new Map(CLDR_CURRENCIES.map(([code, name]) => [code, lastWord(name)]));

/** The noun of a currency: "dollar" for `USD`; the code in lower case when it has no name. */
export const currencyNoun = (code: string): string => NOUN_OF_CODE.get(code) ?? code.toLowerCase();

/** Codes that are words in capitals: read only behind the number or with a scale. */
const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  'ALL TOP TRY MAD BAM COP CUP MOP PEN RON SOS LAK ANG'.split(' '),
);

const word = (code: string | null, name: string): CurrencyWord => {
  const noun = code === null ? name : currencyNoun(code);
  return { code, noun, doubtful: DOUBTFUL_MONEY.has(name) || DOUBTFUL_MONEY.has(name.replace(/s$/, '')) };
};

function* nameRows(): Generator<readonly [string, CurrencyWord]> {
  const bare = new Map<string, string | null>();
  for (const [name, code] of CURRENCY_NAMES) {
    yield [name, word(code, name)];
    yield [`${name}s`, word(code, name)];
  }
  for (const name of SHARED_CURRENCY_NAMES) {
    yield [name, word(null, name)];
    yield [name === 'penny' ? 'pennies' : `${name}s`, word(null, name)];
  }
  for (const [code, name, plural] of CLDR_CURRENCIES) {
    yield [name, { ...word(code, name), doubtful: false }];
    yield [plural === '' ? `${name}s` : plural, { ...word(code, name), doubtful: false }];
    const noun = lastWord(name);
    bare.set(noun, bare.has(noun) ? null : code);
  }
  for (const [noun, code] of bare) {
    const known = noun === 'pound' ? 'GBP' : code;
    yield [noun, word(known, noun)];
    yield [`${noun}s`, word(known, noun)];
  }
}

const NAMES = phraseTable(nameRows());
const CODES = new Map([...CLDR_CURRENCIES.map(([code]) => [code, code] as const), ...FURTHER_CODES]);
const SIGNS = phraseTable([...CURRENCY_SIGNS, ...FORCED_SIGNS], { caseCounts: true, byLastWord: true });

/** The name of a currency that starts at the token ("dollars", "Danish crowns"), or null. */
export function currencyNameAt(tokens: readonly Token[], at: number): PhraseMatch<CurrencyWord> | null {
  const code = CODES.get(tokens[at]?.text ?? '');
  if (code !== undefined) return { value: word(code, code), first: at, end: at + 1 };
  return phraseFrom(NAMES, tokens, at);
}

/** The sign or code that stands before the number at the token, with the minus that may stand between; null when none does. */
export function currencySignBefore(tokens: readonly Token[], at: number): PhraseMatch<string> | null {
  const end = tokens[at - 1]?.text === '-' && tokens[at]?.glued ? at - 1 : at;
  const sign = phraseBefore(SIGNS, tokens, end);
  if (sign !== null) return isForcedByChance(tokens, sign, end) ? null : withoutStrayLetter(tokens, sign);
  const text = tokens[end - 1]?.text ?? '';
  const code = CODES.get(text);
  if (code === undefined || end !== at || CODES_THAT_ARE_WORDS.has(text)) return null;
  return { value: code, first: at - 1, end: at };
}

/** "PS5" is a console, "PS2.7m" and "PS40,000" are pounds. */
function isForcedByChance(tokens: readonly Token[], sign: PhraseMatch<string>, at: number): boolean {
  if (!FORCED_SIGNS.has(tokens[sign.first]?.text ?? '')) return false;
  const number = tokens[at];
  return !number?.glued || (/^\d$/.test(number.text) && !(tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'word'));
}

/** "Plan A $5": the letter belongs to the sign only without a blank; "US $5" is written both ways. */
function withoutStrayLetter(tokens: readonly Token[], sign: PhraseMatch<string>): PhraseMatch<string> {
  const isTied = sign.end - sign.first < 2 || tokens[sign.end - 1]?.glued || (tokens[sign.first]?.text.length ?? 0) > 1;
  return isTied ? sign : { value: 'USD', first: sign.end - 1, end: sign.end };
}
