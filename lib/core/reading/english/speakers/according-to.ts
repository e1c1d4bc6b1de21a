import type { Token } from '../../types';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicons/speaker-words';
import type { Attribution, SentenceView, TokenSpan } from './attribution';
import { whoAfter } from './who';

/** "According to X" may stand so far into the sentence and still open it. */
const OPENING = 3;

/** Behind a bracket that opens before `at`, or a semicolon; else the start. */
function stretchStart(view: SentenceView, at: number): number {
  const { tokens } = view.sentence;
  for (let back = at - 1; back >= 0; back -= 1) if (/^[;(]$/.test(tokens[back]?.text ?? '')) return back + 1;
  return 0;
}

/** `According to X, …`, `…, according to X`, `as reported by X`, `per X`: who is named, and what it covers. */
export function accordingToIn(view: SentenceView): Attribution[] {
  const { tokens } = view.sentence;
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = phraseLength(view, at);
    const who = length === 0 ? countOf(tokens, at) : whoAfter(view, at + length);
    if (who === null) continue;
    const opens = at < OPENING;
    const closing = tokens[who.end]?.text;
    const isBehind = closing === 'at' || closing === ':';
    const goesOn = (closing === ',' || isBehind) && who.end + 1 < tokens.length;
    const first = opens ? who.end : stretchStart(view, at);
    const end = opens || goesOn ? tokens.length : at;
    found.push({ who, scope: { first, end }, reach: 'wide', cites: null });
  }
  return found;
}

/** "by police reckoning", "on the firm's figures", "by the Red Cross's count": longer phrases are others. */
const LONGEST_COUNT = 7;

/** Whose count a phrase goes by that begins at `at`; null for other phrases. */
function countOf(tokens: readonly Token[], at: number): TokenSpan | null {
  const link = tokens[at]?.lower;
  if (link !== 'by' && link !== 'on') return null;
  if (/^(?:its|their|his|her|our|my|all|some|most|these|official|any)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  for (let end = at + 2; end <= at + LONGEST_COUNT; end += 1) {
    if (/^(?:count|estimates?|reckoning|tally|figures|calculations?)$/.test(tokens[end]?.lower ?? '')) {
      const last = tokens[end - 1]?.lower === "'s" ? end - 1 : end;
      const isThe = last === at + 2 && tokens[at + 1]?.lower === 'the';
      return isThe ? null : { first: at + 1, end: last };
    }
    if (tokens[end]?.kind !== 'word') return null;
  }
  return null;
}

/** Tokens of the crediting words at `at`, 0 when there are none. */
function phraseLength({ sentence: { tokens } }: SentenceView, at: number): number {
  const [first, second, third] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.lower ?? '');
  if (first === 'according' && second === 'to') return 2;
  // "casualties per the governor", not "90 litres per person"
  if (first === 'per' && second === 'the' && (PERSON_NOUNS.has(third ?? '') || BODY_NOUNS.has(third ?? ''))) return 1;
  if (
    (first === 'as' || first === 'was' || first === 'were' || first === 'been') &&
    /^(?:reported|noted|stated|cited|estimated|quoted|announced|put|valued)$/.test(second ?? '') &&
    /^(?:by|in)$/.test(third ?? '')
  )
    return 3;
  if (first === 'by' && second === 'the' && /^(?:count|estimate|estimates|reckoning|tally)$/.test(third ?? ''))
    return 4;
  if ((first === 'estimated' || first === 'reported') && second === 'by' && at > 0) return 2;
  return 0;
}

/** Whom "citing X" and "quoting X" name; null when the sentence cites nobody. */
export function citedIn(view: SentenceView): TokenSpan | null {
  const { tokens } = view.sentence;
  const at = tokens.findIndex(({ lower }) => lower === 'citing' || lower === 'quoting');
  return at < 0 ? null : whoAfter(view, at + 1);
}
