import type { Token } from '../../types';
import {
  AWAITED,
  CAUSING,
  CLAIMING_NOUNS,
  CLAUSE_OPENERS,
  FALSE_WORDS,
  FORESEEN,
  INTENDING_BEFORE_TO,
  LEADING_AWAY,
  PLAN_NOUNS,
  TELLING_WHAT_IS,
  THINKING,
  UNINTENDED_VERBS,
} from '../lexicons/standing-words';
import { type ClauseStanding, hasAny, isCapital, lowerAt, PLAIN } from './clause';

/** How far behind a figure its verb may stand. */
const REACH_OF_VERB = 12;
/** Words between two commas that stand between a figure and its verb. */
const LONGEST_ASIDE = 12;
/** "…, Western intelligence believes." */
const LONGEST_TELLER = 6;
/** "The claim that he took": words between what is claimed and its figure. */
const REACH_OF_CLAIM = 8;

/** "600 is not the right number" */
const REACH_OF_NOT = 2;

const MODAL_BEHIND = /^(?:will|shall|would|may|might|could|is|are)$/;

/** Words that tell behind a figure how it stands, or that nothing will be told. */
const TELLING_BEHIND = new Set([
  ...FORESEEN,
  ...TELLING_WHAT_IS,
  ...AWAITED,
  ...['will', 'shall', 'would', 'to', 'must', 'may', 'might', 'could', 'if', 'unless', 'on'],
]);

const isParticiple = (lower: string) => /(?:ed|en|nt|ld|lt|ught|id|de|de|wn|ut|un)$/.test(lower);
const isBe = (lower: string) => /^(?:is|are|was|were|be|been)$/.test(lower);

/** A verb, passive or belief behind the words tells how they stand: "12,000 men will be sent", "40 are believed dead", "are on their way". */
export function standingAfter(tokens: readonly Token[], from: number): ClauseStanding {
  const comma = tokens.findLastIndex(({ text }, at) => at < from && text === ',');
  // "The war, which has killed 5,000 people, will cost": the aside's figures are its own
  const isInAside = comma > 0 && CLAUSE_OPENERS.has(lowerAt(tokens, comma + 1));
  for (let at = from; at < tokens.length && at - from < REACH_OF_VERB; at += 1) {
    const { kind, text, lower } = tokens[at] ?? { kind: 'symbol', text: '', lower: '' };
    if (text === ',' && isEstimateBehind(tokens, at)) return { standing: 'estimated', first: at + 1, end: at + 3 };
    if (kind === 'symbol' && /^[,;:.")—]$/.test(text))
      return text === ',' && !isInAside ? afterAside(tokens, at) : PLAIN;
    if (kind === 'word' && (lower === 'that' || CLAUSE_OPENERS.has(lower))) return PLAIN;
    // "costs $799 and will be sold"
    if (lower === 'and' && MODAL_BEHIND.test(lowerAt(tokens, at + 1))) return PLAIN;
    if (kind !== 'word' || !TELLING_BEHIND.has(lower)) continue;
    const found = verbBehind(tokens, at, from);
    if (found !== null) return found;
  }
  return PLAIN;
}

/** "30,000, an estimate that Kessel rejects" */
const isEstimateBehind = (tokens: readonly Token[], comma: number): boolean =>
  /^an?$/.test(lowerAt(tokens, comma + 1)) &&
  /^(?:estimate|projection|guess|forecast)$/.test(lowerAt(tokens, comma + 2));

/** Past an aside: "150 for 200, most of them officers, are to be sent". */
function afterAside(tokens: readonly Token[], comma: number): ClauseStanding {
  if (MODAL_BEHIND.test(lowerAt(tokens, comma + 1))) return verbBehind(tokens, comma + 1, comma) ?? PLAIN;
  for (let at = comma + 1; at <= comma + LONGEST_ASIDE && at < tokens.length; at += 1) {
    if (tokens[at]?.text !== ',') continue;
    return MODAL_BEHIND.test(lowerAt(tokens, at + 1)) ? (verbBehind(tokens, at + 1, at) ?? PLAIN) : PLAIN;
  }
  return PLAIN;
}

/** What the word at `at`, behind a figure, says of it; null when it says nothing. */
function verbBehind(tokens: readonly Token[], at: number, from: number): ClauseStanding | null {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  const before = lowerAt(tokens, at - 1);
  const next = lowerAt(tokens, at + 1);
  const end = at + 2;
  if (lower === 'if' || lower === 'unless')
    return /^(?:only|you|any)$/.test(next) ? PLAIN : { standing: 'hypothetical', first: at, end };
  const isSaidOfIt = isBe(before) || at === from;
  if (FORESEEN.has(lower) && isSaidOfIt && (next !== 'to' || THOUGHT.has(lower)))
    return { standing: 'estimated', first: at, end: at + 1 };
  if (AWAITED.has(lower) && at - from <= REACH_OF_NOT) return { standing: 'planned', first: at, end: at + 1 };
  if (lower === 'on')
    return isBe(before) && lowerAt(tokens, at + 2) === 'way' ? { standing: 'planned', first: at, end: at + 3 } : null;
  if (text === 'would') return wouldBehind(tokens, at);
  const nextToken = tokens[at + 1];
  // "140 jobs will go", "a second exchange is to follow"
  const isDuty = next === 'have' && lowerAt(tokens, at + 2) === 'to';
  const isVerbAhead =
    isDuty || (nextToken?.kind === 'word' && nextToken.text === next && !/^(?:be|not|have|the|an?)$/.test(next));
  if (at > 0 && /^(?:is|are)$/.test(lower) && tokens[at - 1]?.text === ',' && next === 'to')
    return verbBehind(tokens, at + 1, from);
  const isToBeDone = lower === 'to' && /^(?:is|are)$/.test(before);
  const isBeThere = text === 'will' && next === 'be' && /^(?:in|on|at|there)$/.test(lowerAt(tokens, at + 2));
  if (isBeThere || (isVerbAhead && (text === 'will' || text === 'must' || isToBeDone)))
    return { standing: 'planned', first: at, end };
  if (/^(?:may|might|could)$/.test(text))
    return { standing: next === 'have' ? 'estimated' : 'hypothetical', first: at, end };
  if (
    /^(?:will|shall|to)$/.test(text) &&
    next === 'be' &&
    isParticiple(lowerAt(tokens, at + 2)) &&
    isPlanned(tokens, at)
  )
    return { standing: 'planned', first: at, end: end + 1 };
  return TELLING_WHAT_IS.has(lower) && !isBe(lower) ? PLAIN : null;
}

/** "250 posts would disappear, she said": what is said is planned, what is reckoned is thought, the rest supposed. */
function wouldBehind(tokens: readonly Token[], at: number): ClauseStanding {
  const isPlan = hasAny(tokens, 0, at, PLAN_NOUNS) || hasAny(tokens, 0, tokens.length, TOLD);
  const standing = isPlan ? (UNINTENDED_VERBS.has(lowerAt(tokens, at + 1)) ? 'estimated' : 'planned') : 'hypothetical';
  return { standing, first: at, end: at + 2 };
}
const THOUGHT = new Set(['thought', 'believed', 'estimated', 'feared', 'presumed']);
const TOLD = new Set(['said', 'says', 'announced', 'told']);

/** "will be sent", "380 jobs to be cut", headline "3,000 men to be sent"; not "caused hundreds to be evacuated". */
function isPlanned(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'to') return true;
  const before = lowerAt(tokens, at - 1);
  return INTENDING_BEFORE_TO.has(before) || /^(?:is|are)$/.test(before) || !hasAny(tokens, 0, at, CAUSING);
}

/** What the whole sentence says of a figure in its end or behind it: "…, police believe.", "the claim of 50,000 is false". */
export function standingOfSentence(tokens: readonly Token[], first: number, end: number): ClauseStanding {
  return deniedClaim(tokens, first, end) ?? thoughtBehind(tokens, end) ?? PLAIN;
}

/** Whether a negation before a figure is about it: "did not lose $3 million", "no evidence of 40 deaths", not "did not stop at 40 km/h". */
export const isNegated = (tokens: readonly Token[], { first, end }: ClauseStanding, figure: number): boolean =>
  end - first > 1 || !NEGATING.test(lowerAt(tokens, first)) || !hasAny(tokens, end, figure, LEADING_AWAY);
const NEGATING = /^(?:not|never|neither|nor|no)$|n't$/;

/** "The charge that he took €300,000 is untrue", "called the figure of 9,000 dead a fantasy", "600 is not the right number". */
function deniedClaim(tokens: readonly Token[], first: number, end: number): ClauseStanding | null {
  const isClaim = hasAny(tokens, first - REACH_OF_CLAIM, first, CLAIMING_NOUNS);
  for (let at = end; at < tokens.length; at += 1) {
    const lower = lowerAt(tokens, at);
    if (/^[.;]$/.test(lower) || (!isClaim && at - end > REACH_OF_NOT)) return null;
    if (isClaim && FALSE_WORDS.has(lower)) return { standing: 'denied', first: at, end: at + 1 };
    const isNot = (lower === 'not' && isBe(lowerAt(tokens, at - 1))) || /^(?:isn|wasn)'t$/.test(lower);
    if (isNot && at - end <= REACH_OF_NOT && hasAny(tokens, at, at + 5, NAMING))
      return { standing: 'denied', first: at, end: at + 1 };
  }
  return null;
}
const NAMING = new Set(['number', 'figure', 'true', 'correct', 'right', 'accurate']);

/** "1,500 were killed, Western intelligence believes." */
function thoughtBehind(tokens: readonly Token[], end: number): ClauseStanding | null {
  for (let at = end; at < tokens.length; at += 1) {
    if (!THINKING.has(lowerAt(tokens, at))) continue;
    if (!/^[.,"]?$/.test(tokens[at + 1]?.text ?? '')) continue;
    const comma = tokens.findLastIndex(({ text }, index) => index < at && text === ',');
    const isTeller = comma >= end && at - comma <= LONGEST_TELLER && !hasAny(tokens, comma, at, TELLING_WHAT_IS);
    const isSubject =
      /^(?:the|a|an|some|most|many|he|she|they|police)$/.test(lowerAt(tokens, comma + 1)) ||
      isCapital(tokens[comma + 1]) ||
      at - comma <= 3;
    if (isTeller && isSubject) return { standing: 'estimated', first: comma + 1, end: at + 1 };
  }
  return null;
}
