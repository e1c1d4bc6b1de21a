import type { Sentence, Token } from '../types';
import { DAY_PARTS, MONTHS, RELATIVE_DAYS, SEASONS, SHORT_MONTHS, WEEKDAYS } from './lexicons/date-words';
import { TIME_UNITS } from './lexicons/news-units';
import { PART_NAMES, SCALES, SMALL_NUMBERS, VAGUE_PLURALS } from './lexicons/number-words';

/** What a sentence must hold for a rule to find anything in it, as bits that can be joined. */
export const CUE = {
  digits: 1,
  numberWord: 2,
  partName: 4,
  vaguePlural: 8,
  fold: 16,
  noneWord: 32,
  timeUnit: 64,
  month: 128,
  weekday: 256,
  season: 512,
  dayWord: 1024,
  period: 2048,
  ago: 4096,
  end: 8192,
  partOfYear: 16_384,
} as const;

const ROWS: readonly (readonly [cue: number, words: Iterable<string>])[] = [
  [CUE.numberWord, [...SMALL_NUMBERS.keys(), ...SCALES.keys(), 'dozen']],
  [CUE.partName, [...PART_NAMES.keys()].flatMap((name) => [name, `${name}s`])],
  [CUE.partName, ['halves']],
  [CUE.vaguePlural, VAGUE_PLURALS.keys()],
  [CUE.noneWord, ['no', 'nobody', 'none']],
  [CUE.timeUnit, TIME_UNITS],
  [CUE.month, [...MONTHS.keys(), ...SHORT_MONTHS.keys()]],
  [CUE.weekday, WEEKDAYS.keys()],
  [CUE.season, SEASONS.keys()],
  [CUE.dayWord, [...RELATIVE_DAYS.keys(), ...DAY_PARTS, 'overnight']],
  [CUE.period, ['week', 'month', 'year']],
  [CUE.ago, ['ago']],
  [CUE.end, ['end']],
  [CUE.partOfYear, ['half', 'quarter', 'q']],
];

function cuesByWord(): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  for (const [cue, words] of ROWS) for (const word of words) cues.set(word, (cues.get(word) ?? 0) | cue);
  return cues;
}

const CUES_BY_WORD = cuesByWord();

function cuesOf(tokens: readonly Token[]): number {
  let cues = 0;
  for (const { kind, lower } of tokens) {
    if (kind === 'number') cues |= CUE.digits;
    else if (kind === 'word') cues |= CUES_BY_WORD.get(lower) ?? (lower.endsWith('fold') ? CUE.fold : 0);
  }
  return cues;
}

/** The cues of sentences that are in use; two dozen rules ask for the same. */
const KNOWN = new WeakMap<readonly Sentence[], readonly number[]>();

/** The cues that each sentence holds, by its index; none in furniture, so that no rule looks there. */
export function cuesIn(sentences: readonly Sentence[]): readonly number[] {
  const known = KNOWN.get(sentences);
  if (known !== undefined) return known;
  const cues = sentences.map(({ furniture, tokens }) => (furniture === null ? cuesOf(tokens) : 0));
  KNOWN.set(sentences, cues);
  return cues;
}
