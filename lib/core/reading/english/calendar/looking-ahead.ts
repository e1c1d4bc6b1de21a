import type { Token } from '../../types';
import { AHEAD_INFINITIVES, AHEAD_WORDS, PAST_WORDS } from '../lexicons/date-words';
import type { Direction } from './calendar';

/** How far from the date a word still speaks of it. */
const REACH = 16;

type View = Direction | null;

function viewOf(tokens: readonly Token[], at: number): View {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const { lower } = token;
  if (AHEAD_WORDS.has(lower) || lower.endsWith("'ll")) return 'future';
  if (lower === 'to' && AHEAD_INFINITIVES.has(tokens[at + 1]?.lower ?? '')) return 'future';
  if (PAST_WORDS.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) return 'past';
  return null;
}

function firstView(tokens: readonly Token[], from: number, step: 1 | -1): View {
  for (let at = from, seen = 0; seen < REACH && at >= 0 && at < tokens.length; at += step, seen += 1) {
    const token = tokens[at];
    if (token?.text === ';' || token?.text === '"') return null;
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
  const before = tokens[first - 1]?.lower;
  if (before === 'by' || before === 'until') return firstView(tokens, end, 1) === 'past' ? 'past' : 'future';
  return firstView(tokens, first - 1, -1) ?? firstView(tokens, end, 1) ?? 'past';
}
