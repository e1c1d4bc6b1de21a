import type { Standing } from '../../../statement';
import type { Token } from '../../types';
import {
  AFTER_IDLE_NEGATION,
  BEFORE_WOULD,
  CLAUSE_OPENERS,
  FORESEEN,
  INTENDING_BEFORE_TO,
  NEGATIONS,
  REFUSING_BEFORE_TO,
  STANDING_CUES,
  SUPPOSING,
  TELLING_WHAT_IS,
  UNINTENDED_VERBS,
  VERBS_OF_AMOUNT,
} from '../lexicons/standing-words';
import { ESTIMATING, estimateAt, MODAL } from './estimates';

/** How a stretch of a sentence stands, and the tokens that say so. */
export interface ClauseStanding {
  readonly standing: Standing;
  /** First token of the deciding words and one past their last; equal for a plain report. */
  readonly first: number;
  readonly end: number;
}

const PLAIN: ClauseStanding = { standing: 'reported', first: 0, end: 0 };
/** A new subject and its verb behind "and" stand within so many tokens. */
const REACH_OF_SUBJECT = 6;
/** Past a verb of saying, "would" still belongs to it. */
const REACH_OF_WOULD = 30;

/** How far behind "ask" its "for" may stand. */
const REACH_OF_ASKING = 6;

const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';
const isCapital = (token: Token | undefined) => token?.kind === 'word' && token.text[0] !== token.lower[0];

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

/** `plans to send`, `is expected to reach`, `is to open`, headline `Korea to send`: what "to" and its verb decide. */
function infinitiveAt(tokens: readonly Token[], to: number): ClauseStanding | null {
  const before = lowerAt(tokens, to - 1);
  const verb = tokens[to + 1];
  // "going to Stockholm"
  if (verb === undefined || verb.kind !== 'word' || verb.lower.endsWith('ing') || isCapital(verb)) return null;
  // "due to its location"
  if (/^(?:the|a|an|its|their|his|her|our|this|that|these|those)$/.test(verb.lower)) return null;
  const isProjection = UNINTENDED_VERBS.has(verb.lower) && /^(?:expect|expects|expected|set|due)$/.test(before);
  const standing = isProjection ? 'estimated' : 'planned';
  if (REFUSING_BEFORE_TO.has(before)) return { standing: 'denied', first: to - 1, end: to + 2 };
  const expects = tokens
    .slice(Math.max(0, to - REACH_OF_SUBJECT), to - 1)
    .some(({ lower }) => /^expect(?:s|ed)?$/.test(lower));
  if (expects) return { standing: UNINTENDED_VERBS.has(verb.lower) ? 'estimated' : 'planned', first: to, end: to + 2 };
  if (INTENDING_BEFORE_TO.has(before)) return { standing, first: to - 1, end: to + 2 };
  const isFuture = /^(?:is|are)$/.test(before) && verb.text === verb.lower && !/^(?:the|a|an)$/.test(verb.lower);
  return isFuture ? { standing: 'planned', first: to - 1, end: to + 2 } : null;
}

/** `not`, `has not announced`, `neither … has`: a denial, unless it only denies an attribute ("is not a one-time thing"). */
function negationAt(tokens: readonly Token[], at: number): ClauseStanding | 'idle' | null {
  const lower = lowerAt(tokens, at);
  if (lower === 'no' && /^(?:evidence|proof|sign|signs|indication)$/.test(lowerAt(tokens, at + 1))) {
    return { standing: 'denied', first: at, end: at + 2 };
  }
  if (!NEGATIONS.has(lower) && !lower.endsWith("n't")) return null;
  const next = lowerAt(tokens, at + 1);
  if (lower === 'no' || AFTER_IDLE_NEGATION.has(next) || next === '') return null;
  const rest = tokens.slice(at + 1, at + 6).map((token) => token.lower);
  const copula = rest.indexOf('be');
  const article =
    copula >= 0 ? rest[copula + 1] : /^(?:is|are|was|were)$/.test(lowerAt(tokens, at - 1)) ? rest[0] : undefined;
  if (article === 'a' || article === 'an' || article === 'the') return 'idle';
  return { standing: 'denied', first: at, end: at + 1 };
}

/** "asked donors for €1.9 billion": what is wanted. */
function askedFor(tokens: readonly Token[], at: number): ClauseStanding | null {
  if (lowerAt(tokens, at) !== 'for') return null;
  for (let verb = at - 1; verb >= Math.max(0, at - REACH_OF_ASKING); verb -= 1) {
    if (/^ask(?:s|ed|ing)?$/.test(lowerAt(tokens, verb))) return { standing: 'planned', first: verb, end: at + 1 };
  }
  return null;
}

/** "would" behind a verb of saying is a plan ("said it would send"); elsewhere a supposition. */
function wouldAt(tokens: readonly Token[], at: number): ClauseStanding {
  const behind = tokens.slice(Math.max(0, at - REACH_OF_WOULD), at);
  const isPlan = behind.some(({ lower }) => BEFORE_WOULD.has(lower)) && !behind.some(({ lower }) => lower === 'if');
  if (isPlan && VERBS_OF_AMOUNT.has(lowerAt(tokens, at + 1))) return { standing: 'estimated', first: at, end: at + 2 };
  return { standing: isPlan ? 'planned' : 'hypothetical', first: at, end: at + 2 };
}

/** "Kyiv estimates that", "estimates put the total at", "an estimate of 40"; not "cut its sales forecast on Tuesday". */
function isEstimating(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === 'number' ||
    /^(?:that|put|puts|putting|at|about|around|nearly|of|suggest|suggests|show|range|vary|")$/.test(next?.lower ?? '')
  );
}

/** What the token at `at` decides for the rest of its clause, or null. */
function cueAt(tokens: readonly Token[], at: number): ClauseStanding | 'idle' | null {
  const { kind, lower } = tokens[at] ?? { kind: 'symbol', lower: '' };
  if (kind !== 'word') return null;
  const next = lowerAt(tokens, at + 1);
  const negation = negationAt(tokens, at);
  if (negation !== null) return negation;
  if (lower === 'to') return infinitiveAt(tokens, at);
  const estimate = ESTIMATING.has(lower) ? estimateAt(tokens, at) : askedFor(tokens, at);
  if (estimate !== null) return estimate;
  if (lower === 'would') return wouldAt(tokens, at);
  if (lower === 'may' && tokens[at]?.text === 'may')
    return { standing: next === 'have' ? 'estimated' : 'hypothetical', first: at, end: at + 2 };
  if ((lower === 'might' || lower === 'could') && next === 'have')
    return { standing: 'estimated', first: at, end: at + 2 };
  const standing = STANDING_CUES.get(lower);
  if (standing === undefined) return null;
  // "Will Artino scored 14"
  if (lower === 'will' && tokens[at]?.text !== lower) return null;
  if (/^(?:estimates?|forecasts?|projects|assesses)$/.test(lower) && !isEstimating(tokens, at)) return null;
  // "an intended 3", "the agreed sum": nouns and adjectives of plans decide nothing
  const before = lowerAt(tokens, at - 1);
  if (standing === 'planned' && /^(?:the|a|an|of|agreed)$/.test(before)) return null;
  if (lower === 'agreed' && next !== 'to') return null;
  // "Pledges from other holders", "had rejected 610p"
  if (/^(?:pledges|promises|aims|plans)$/.test(lower) && /^(?:from|of|by|for)$/.test(next)) return null;
  if (/^(?:reject|dismiss)/.test(lower) && tokens[at + 1]?.kind === 'number') return null;
  return { standing, first: at, end: at + (next === 'that' || lower === next ? 1 : 2) };
}

const isNegation = (tokens: readonly Token[], at: number) =>
  NEGATIONS.has(lowerAt(tokens, at)) || lowerAt(tokens, at).endsWith("n't");

/** How the sentence stands before each of its tokens, told from its start: the nearest deciding word of the clause counts. */
export function standingsBefore(tokens: readonly Token[]): readonly ClauseStanding[] {
  const standings: ClauseStanding[] = [];
  let now = PLAIN;
  let supposed: ClauseStanding | null = null;
  let outside: ClauseStanding | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    standings.push(supposed !== null && now.standing !== 'denied' ? supposed : now);
    const lower = lowerAt(tokens, at);
    if (SUPPOSING.has(lower)) supposed = { standing: 'hypothetical', first: at, end: at + 1 };
    if (lower === ',' && outside !== null) {
      // the comma closes "who asked not to be named": the clause around it goes on
      now = outside;
      outside = null;
    } else if (isBoundary(tokens, at)) {
      if (lower === ',' && /^(?:who|which|whose|where)$/.test(lowerAt(tokens, at + 1))) outside = now;
      now = PLAIN;
    }
    // "it isn't 60, it's 23": a comma ends what is negated, not what is denied
    if (lower === ',' && now.standing === 'denied' && isNegation(tokens, now.first)) now = PLAIN;
    const cue = cueAt(tokens, at);
    // "reckons that it will end with": foreseen; "expects that they will send": intended
    if (now.standing === 'estimated' && MODAL.test(lower) && UNINTENDED_VERBS.has(lowerAt(tokens, at + 1))) continue;
    if (cue === 'idle') return [...standings, ...tokens.slice(at + 1).map(() => PLAIN)];
    if (cue !== null) now = cue;
    else if (endsPlan(tokens, at, now)) now = PLAIN;
  }
  return standings;
}

/** Whether a finite verb tells what is or was, and so ends what was planned before it. */
function endsPlan(tokens: readonly Token[], at: number, now: ClauseStanding): boolean {
  if (now.standing !== 'planned' && now.standing !== 'reported') return false;
  return TELLING_WHAT_IS.has(lowerAt(tokens, at)) && !isAuxiliary(tokens, at);
}

/** "will have sent", "to have been": no finite verb of its own. */
const isAuxiliary = (tokens: readonly Token[], at: number) =>
  /^(?:will|would|could|may|might|to|shall|should|must)$/.test(lowerAt(tokens, at - 1));

/** "will be sent", "are to be sent", headline "3,000 men to be sent"; not "caused hundreds to be evacuated". */
function isPlanned(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'to') return true;
  return (
    INTENDING_BEFORE_TO.has(lowerAt(tokens, at - 1)) ||
    /^(?:is|are)$/.test(lowerAt(tokens, at - 1)) ||
    lowerAt(tokens, tokens.length - 1) !== '.'
  );
}

/** Words that tell behind a figure how it stands, or that nothing will be told. */
const TELLING_BEHIND = new Set([...FORESEEN, ...TELLING_WHAT_IS, 'will', 'shall', 'to', 'may', 'might', 'could']);

/** A passive or a belief behind the words tells how they stand: "12,000 men will be sent", "40 are believed dead". */
export function standingAfter(tokens: readonly Token[], from: number): ClauseStanding {
  for (let at = from; at < tokens.length && at - from < REACH_OF_SUBJECT * 2; at += 1) {
    const { kind, text, lower } = tokens[at] ?? { kind: 'symbol', text: '', lower: '' };
    if (kind === 'symbol' ? /^[,;:."—]$/.test(text) : lower === 'that' || CLAUSE_OPENERS.has(lower)) return PLAIN;
    if (kind !== 'word' || !TELLING_BEHIND.has(lower)) continue;
    const next = lowerAt(tokens, at + 1);
    const last = lowerAt(tokens, at + 2);
    const end = at + 2;
    const isSaidOfIt = /^(?:is|are|was|were|be|been)$/.test(lowerAt(tokens, at - 1)) || at === from;
    if (FORESEEN.has(lower) && isSaidOfIt && next !== 'to') return { standing: 'estimated', first: at, end: at + 1 };
    if (/^(?:thought|believed|estimated|feared|presumed)$/.test(lower) && isSaidOfIt)
      return { standing: 'estimated', first: at, end: at + 1 };
    // "140 jobs will go", "a second exchange is to follow"
    const isVerbAhead =
      tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.text === next && !/^(?:be|not|have|the|an?)$/.test(next);
    if (
      isVerbAhead &&
      lowerAt(tokens, at - 1) !== 'and' &&
      (text === 'will' || (lower === 'to' && /^(?:is|are)$/.test(lowerAt(tokens, at - 1))))
    )
      return { standing: 'planned', first: at, end };
    if (/^(?:may|might|could)$/.test(text))
      return { standing: next === 'have' ? 'estimated' : 'hypothetical', first: at, end };
    if (
      /^(?:will|shall|to)$/.test(text) &&
      isPlanned(tokens, at) &&
      next === 'be' &&
      /(?:ed|en|nt|ld|lt|ught|id|de)$/.test(last)
    )
      return { standing: 'planned', first: at, end: end + 1 };
    if (TELLING_WHAT_IS.has(lower) && !/^(?:is|are|was|were)$/.test(lower)) return PLAIN;
  }
  return PLAIN;
}
