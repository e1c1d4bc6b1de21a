import type { Token } from '../../../types';
import { GLUED_ONLY_SYMBOLS, NEWS_UNITS, SPACED_SYMBOLS } from '../../lexicons/news-units';
import { CLDR_UNITS } from '../../lexicons/units.generated';
import { type PhraseMatch, phraseFrom, phraseTable } from '../phrase-table';

const ROWS = [...NEWS_UNITS, ...CLDR_UNITS];
const parts = (list: string) => (list === '' ? [] : list.split('|'));

const SPELLINGS = phraseTable(
  ROWS.flatMap(([name, spellings]) =>
    [name.toLowerCase(), `${name.toLowerCase()}s`, ...parts(spellings)].map((spelling) => [spelling, name] as const),
  ),
);
const SYMBOLS = phraseTable(
  ROWS.flatMap(([name, , symbols]) => parts(symbols).map((symbol) => [symbol, name] as const)),
  { caseCounts: true },
);

/** Units that share their name with a person or a maker: in lower case only. */
const NAMESAKES: ReadonlySet<string> = new Set([
  'newton',
  'pascal',
  'tesla',
  'joule',
  'watt',
  'kelvin',
  'bar',
  'fold',
  'storey',
]);
/** Spellings that are units only tied to the number by a hyphen: "a 12-story building", "three stories". */
const HYPHENED_ONLY: ReadonlySet<string> = new Set(['story', 'stories', 'storied', 'fold', 'bar', 'bars', 'stone']);
/** Behind these a length in digits is the make of a weapon or a film. */
const NEVER_SPELT: ReadonlySet<string> = new Set(['bar', 'bars', 'teslas', 'degree-long']);

/** How the number before the unit is written; symbols need digits, and single letters no blank. */
export interface UnitContext {
  readonly inDigits: boolean;
}

function symbolAt(tokens: readonly Token[], at: number, { inDigits }: UnitContext): PhraseMatch<string> | null {
  if (!inDigits) return null;
  const match = phraseFrom(SYMBOLS, tokens, at);
  const first = tokens[at];
  if (match === null || first === undefined) return null;
  const behind = tokens[match.end];
  // "5 m/s" is longer than "5 m"; a letter tied to more letters or digits is a name
  if (behind?.glued && behind.kind !== 'symbol') return null;
  if (match.end - at > 1 || !GLUED_ONLY_SYMBOLS.has(first.text)) return match;
  if (first.glued) return behind?.glued && behind.text === '-' && /^[A-Z]$/.test(first.text) ? null : match;
  // "9 W 71st St", "5 C Company" are names
  const isName = behind?.kind === 'number' || (/^[A-Z]/.test(behind?.text ?? '') && !/^[VW]$/.test(first.text));
  return SPACED_SYMBOLS.has(first.text) && !isName ? match : null;
}

function spellingAt(tokens: readonly Token[], at: number): PhraseMatch<string> | null {
  const match = phraseFrom(SPELLINGS, tokens, at);
  const first = tokens[at];
  if (match === null || first === undefined) return null;
  const hyphened = tokens[at - 1]?.text === '-';
  if (NEVER_SPELT.has(first.lower)) return null;
  if (
    HYPHENED_ONLY.has(first.lower) &&
    !hyphened &&
    !(first.lower === 'stories' && /^(?:high|tall)$/.test(tokens[match.end]?.lower ?? ''))
  )
    return null;
  return NAMESAKES.has(first.lower.replace(/s$/, '')) && first.text !== first.lower ? null : match;
}

/** The unit that starts at the token, by its English name in the singular, or null. */
export function unitAt(tokens: readonly Token[], at: number, context: UnitContext): PhraseMatch<string> | null {
  const symbol = symbolAt(tokens, at, context);
  const spelling = spellingAt(tokens, at);
  if (symbol === null || spelling === null) return symbol ?? spelling;
  return spelling.end > symbol.end ? spelling : symbol;
}
