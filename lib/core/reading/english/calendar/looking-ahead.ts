import type { Token } from '../../types';
import { AHEAD_INFINITIVES, AHEAD_WORDS, APPOINTING_WORDS, PAST_WORDS, REACHING_BACK } from '../lexicons/date-words';
import type { Direction } from './calendar';

/** How far from the date a word still speaks of it. */
const REACH = 16;

/** Behind these a past form is no finite past: "will be held", "is called for", "to put", "has been fixed". */
const BEFORE_IDLE_FORM = /^(?:be|is|are|being|been|will|would|to|may|might|could|can|should|must|not)$/;

function viewOf(tokens: readonly Token[], at: number): Direction | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const { lower, text } = token;
  const before = tokens[at - 1]?.lower ?? '';
  // "it went as planned"
  if (before === 'as') return null;
  // "the custom goes back to June"
  if (tokens[at + 1]?.lower === 'back' && REACHING_BACK.has(lower)) return 'past';
  if ((AHEAD_WORDS.has(lower) && text === lower) || lower.endsWith("'ll")) return 'future';
  if (lower === 'to' && (AHEAD_INFINITIVES.has(tokens[at + 1]?.lower ?? '') || /^(?:is|are)$/.test(before)))
    return 'future';
  const isPast = PAST_WORDS.has(lower) || (lower.length > 4 && lower.endsWith('ed'));
  return isPast && !BEFORE_IDLE_FORM.test(before) ? 'past' : null;
}

function firstView(tokens: readonly Token[], from: number, step: 1 | -1): Direction | null {
  for (let at = from, seen = 0; seen < REACH && at >= 0 && at < tokens.length; at += step, seen += 1) {
    const token = tokens[at];
    if (token?.text === ';') return null;
    const parts = step < 0 ? tokens[at - 1] : tokens[at + 1];
    // a quotation mark beside a comma or colon parts what is said from who says it
    if (token?.text === '"' && at !== from && /^[,:.]$/.test(parts?.text ?? ',')) return null;
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
  const isPresent = /^(?:is|are)$/.test(tokens[first - 2]?.lower ?? '');
  // "the vote is on Wednesday"
  if (before === 'on' && isPresent) return 'future';
  if (before === 'before' && tokens[first - 2]?.lower === 'not') return 'future';
  if (/^(?:to|for|until|till)$/.test(before ?? '') && isAppointed(tokens, first)) return 'future';
  const behind = firstView(tokens, first - 1, -1);
  const ahead = firstView(tokens, end, 1);
  if (before === 'by' || before === 'until') return behind ?? (ahead === 'past' ? 'past' : 'future');
  if (before === 'since') return 'past';
  if (before === 'this' && behind !== 'past' && ahead !== 'past') return 'future';
  return behind ?? ahead;
}

/** Words that appoint stand so near before the date. */
const REACH_OF_APPOINTING = 8;

function isAppointed(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - REACH_OF_APPOINTING), first).some(({ lower }) => APPOINTING_WORDS.has(lower));
}
