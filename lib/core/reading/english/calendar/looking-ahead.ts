import type { Token } from '../../types';
import { AHEAD_INFINITIVES, AHEAD_WORDS, PAST_WORDS } from '../lexicons/date-words';
import type { Direction } from './calendar';

/** How far from the date a word still speaks of it. */
const REACH = 16;

function viewOf(tokens: readonly Token[], at: number): Direction | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const { lower } = token;
  if (AHEAD_WORDS.has(lower) || lower.endsWith("'ll")) return 'future';
  if (lower === 'to' && AHEAD_INFINITIVES.has(tokens[at + 1]?.lower ?? '')) return 'future';
  if (PAST_WORDS.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) return 'past';
  return null;
}

function firstView(tokens: readonly Token[], from: number, step: 1 | -1): Direction | null {
  for (let at = from, seen = 0; seen < REACH && at >= 0 && at < tokens.length; at += step, seen += 1) {
    const token = tokens[at];
    if (token?.text === ';' || token?.text === '"') return null;
    // "said that in February it would open": the verb of saying does not tell of the date
    if (step < 0 && token?.lower === 'that') return null;
    const view = viewOf(tokens, at);
    if (view !== null) return view;
  }
  return null;
}

/**
 * Whether a date between the tokens `first` and `end` is one to come: by the nearest telling word before it, else after it.
 * The past is meant unless the sentence says otherwise; "by Friday" looks ahead unless the verb behind it looks back.
 */
export function directionAt(tokens: readonly Token[], first: number, end: number): Direction {
  return viewAt(tokens, first, end) ?? 'past';
}

/** The same, or null when no word tells. */
export function viewAt(tokens: readonly Token[], first: number, end: number): Direction | null {
  const before = tokens[first - 1]?.lower;
  // "the vote is on Wednesday"
  if (before === 'on' && /^(?:is|are)$/.test(tokens[first - 2]?.lower ?? '')) return 'future';
  if (before === 'by' || before === 'until') return firstView(tokens, end, 1) === 'past' ? 'past' : 'future';
  return firstView(tokens, first - 1, -1) ?? firstView(tokens, end, 1);
}
