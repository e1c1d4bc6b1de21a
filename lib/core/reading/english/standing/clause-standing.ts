import type { Token } from '../../types';
import {
  ASKING_IF,
  CLAUSE_OPENERS,
  FORESEEN,
  NEGATIONS,
  STANDING_CUES,
  SUPPOSING,
  SUPPOSING_FIRST,
  TELLING_WHAT_IS,
  UNINTENDED_VERBS,
} from '../lexicons/standing-words';
import { type ClauseStanding, isCapital, lowerAt, PLAIN } from './clause';
import { cueAt } from './cue-at';
import { MODAL } from './estimates';

/** A new subject and its verb behind "and" stand within so many tokens. */
const REACH_OF_SUBJECT = 6;
/** Between "not" and what is not planned: "never agreed", "is not yet expected". */
const REACH_OF_NEGATION = 4;

/** Whether "and" or a comma at `at` opens a clause with a subject and a verb of its own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !(isCapital(next) || /^(?:he|she|it|they|we|the|its|their|another)$/.test(next.lower)))
    return false;
  for (let ahead = at + 2; ahead <= at + REACH_OF_SUBJECT && ahead < tokens.length; ahead += 1) {
    const lower = lowerAt(tokens, ahead);
    if (tokens[ahead]?.text === ',') return false;
    if (TELLING_WHAT_IS.has(lower) || STANDING_CUES.has(lower) || lower === 'would' || lower === 'may') return true;
  }
  return false;
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  if (/^[;:—]$/.test(text)) return true;
  if (text === ',') return CLAUSE_OPENERS.has(lowerAt(tokens, at + 1)) || opensClause(tokens, at);
  return CLAUSE_OPENERS.has(lower) || (lower === 'and' && opensClause(tokens, at));
}

const isNegation = (tokens: readonly Token[], at: number) =>
  NEGATIONS.has(lowerAt(tokens, at)) || lowerAt(tokens, at).endsWith("n't");

/** "If the dam fails"; "Should the talks fail", "Had the alarm sounded"; not "if you ask me". */
function supposesAt(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  const next = tokens[at + 1];
  if (ASKING_IF.has(lowerAt(tokens, at - 1)) && lower === 'if') return false;
  if (SUPPOSING.has(lower)) return !/^(?:you|anything|any|only|possible|necessary)$/.test(next?.lower ?? '');
  const opens = at === 0 || tokens[at - 1]?.text === '"';
  if (!opens || text === lower || tokens.at(-1)?.text === '?') return false;
  if (SUPPOSING_FIRST.has(lower)) return true;
  return (
    /^(?:had|should|were)$/.test(lower) &&
    (/^(?:the|an?|it|he|she|they|this|that|its|his|her)$/.test(next?.lower ?? '') || isCapital(next))
  );
}

/** How the sentence stands before each of its tokens, told from its start: the nearest deciding word of the clause counts. */
export function standingsBefore(tokens: readonly Token[]): readonly ClauseStanding[] {
  const standings: ClauseStanding[] = [];
  let now = PLAIN;
  let supposed: ClauseStanding | null = null;
  let outside: ClauseStanding | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    standings.push(supposed !== null && now.standing !== 'denied' ? supposed : now);
    const lower = lowerAt(tokens, at);
    if (supposesAt(tokens, at)) supposed = { standing: 'hypothetical', first: at, end: at + 1 };
    if (lower === ',' && outside !== null) {
      // the comma closes "who asked not to be named": the clause around it goes on
      now = outside;
      outside = null;
    } else if (isBoundary(tokens, at)) {
      if (lower === ',' && /^(?:who|which|whose|where)$/.test(lowerAt(tokens, at + 1))) outside = now;
      now = PLAIN;
    }
    if (lower === ',' && opensAside(tokens, at + 1)) outside = now;
    if (/^[;"]$/.test(lower)) supposed = null;
    // "it isn't 60, it's 23": a comma ends what is negated, not what is denied
    if (lower === ',' && now.standing === 'denied' && isNegation(tokens, now.first)) now = PLAIN;
    // ", with 380 jobs": what goes along with it is told apart
    if (lower === 'with' && now.standing === 'estimated' && tokens[at - 1]?.text === ',') now = PLAIN;
    const cue = cueAt(tokens, at);
    if (isUnplanned(cue, now, at)) continue;
    // "reckons that it will end with": foreseen; "expects that they will send": intended
    if (now.standing === 'estimated' && MODAL.test(lower) && UNINTENDED_VERBS.has(lowerAt(tokens, at + 1))) continue;
    if (cue === 'idle') return [...standings, ...tokens.slice(at + 1).map(() => PLAIN)];
    if (cue !== null) now = cue;
    else if (endsPlan(tokens, at, now)) now = PLAIN;
  }
  return standings;
}

/** "the bridge, due to be torn down, fell": what is told of a thing in passing. */
const opensAside = (tokens: readonly Token[], at: number): boolean => {
  const lower = lowerAt(tokens, at);
  const isPassing =
    FORESEEN.has(lower) || /^(?:probably|likely|planned|set|due|scheduled|rejected|disputed|denied)$/.test(lower);
  return isPassing && tokens.findIndex(({ text }, index) => index > at && text === ',') > 0;
};

/** "never agreed to pay", "is not expected to send": a plan that is denied. */
const isUnplanned = (cue: ClauseStanding | 'idle' | null, now: ClauseStanding, at: number): boolean =>
  cue !== null &&
  cue !== 'idle' &&
  cue.standing === 'planned' &&
  now.standing === 'denied' &&
  at - now.end <= REACH_OF_NEGATION;

/** Whether a finite verb tells what is or was, and so ends what was planned before it. */
function endsPlan(tokens: readonly Token[], at: number, now: ClauseStanding): boolean {
  if (now.standing !== 'planned' && now.standing !== 'reported') return false;
  return TELLING_WHAT_IS.has(lowerAt(tokens, at)) && !isAuxiliary(tokens, at);
}

/** "will have sent", "to be paid": no finite verb of its own. */
const isAuxiliary = (tokens: readonly Token[], at: number) =>
  /^(?:will|would|could|may|might|to|shall|should|must|be|been|being)$/.test(lowerAt(tokens, at - 1));
