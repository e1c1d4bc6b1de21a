import type { Token } from '../../types';
import {
  ABLE,
  AFTER_IDLE_NEGATION,
  BEFORE_WOULD,
  CLAIMING_NOUNS,
  DEAL_VERBS,
  DEMANDING,
  EVIDENCE,
  FORECAST_NOUNS,
  FORESEEING,
  GOALS,
  HOPED_FOR,
  INTENDING_BEFORE_TO,
  INTENTIONS,
  NEGATIONS,
  PERMITTED,
  PLAN_NOUNS,
  POLLING,
  POLLS,
  RECKONING_OF_POLLS,
  REFUSING_BEFORE_TO,
  STANDING_CUES,
  THINKING_IDLY_BEFORE,
  UNINTENDED_VERBS,
  VERBS_OF_AMOUNT,
  VERBS_OF_LIMIT,
} from '../lexicons/standing-words';
import { type ClauseStanding, hasAny, isCapital, lowerAt } from './clause';
import { ESTIMATING, estimateAt, hasFigureNear, isShareOrMoneyNear } from './estimates';

/** A new subject and its verb stand within so many tokens. */
const REACH_OF_SUBJECT = 6;
/** Past a verb of saying, "would" still belongs to it. */
const REACH_OF_WOULD = 30;
/** How far behind "ask" its "for" may stand. */
const REACH_OF_ASKING = 6;

/** "The estimate is about 40": words between "is" and its figure. */
const REACH_OF_EQUAL = 3;

const isForm = (lower: string, verb: RegExp) => verb.test(lower);

/** `plans to send`, `is expected to reach`, `is to open`, headline `Korea to send`: what "to" and its verb decide. */
function infinitiveAt(tokens: readonly Token[], to: number): ClauseStanding | null {
  const before = lowerAt(tokens, to - 1);
  const verb = tokens[to + 1];
  // "going to Stockholm"
  if (verb === undefined || verb.kind !== 'word' || verb.lower.endsWith('ing') || isCapital(verb)) return null;
  if (before === 'agreed' && DEAL_VERBS.has(verb.lower)) return null;
  // "wants to know why"
  if (/^(?:know|see|say|ask|feel|understand|talk|speak)$/.test(verb.lower)) return null;
  // "due to its location"
  if (/^(?:the|a|an|its|their|his|her|our|this|that|these|those)$/.test(verb.lower)) return null;
  const isProjection = UNINTENDED_VERBS.has(verb.lower) && /^(?:expect|expects|expected|set|due|likely)$/.test(before);
  const standing = isProjection ? 'estimated' : 'planned';
  if (REFUSING_BEFORE_TO.has(before)) return { standing: 'denied', first: to - 1, end: to + 2 };
  const expects = tokens
    .slice(Math.max(0, to - REACH_OF_SUBJECT), to - 1)
    .some(({ lower }) => isForm(lower, /^expect(?:s|ed)?$/));
  if (expects) return { standing: UNINTENDED_VERBS.has(verb.lower) ? 'estimated' : 'planned', first: to, end: to + 2 };
  if (INTENDING_BEFORE_TO.has(before)) return { standing, first: to - 1, end: to + 2 };
  const isFuture = /^(?:is|are)$/.test(before) && verb.text === verb.lower;
  return isFuture ? { standing: 'planned', first: to - 1, end: to + 2 } : null;
}

/** `not`, `has not announced`, `neither … has`: a denial, unless it only denies an attribute ("is not a one-time thing") or sets a bound ("never exceeded"). */
function negationAt(tokens: readonly Token[], at: number): ClauseStanding | 'idle' | null {
  const lower = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (lower === 'no' && (EVIDENCE.has(next) || INTENTIONS.has(next)))
    return { standing: 'denied', first: at, end: at + 2 };
  if (!NEGATIONS.has(lower) && !lower.endsWith("n't")) return null;
  if (lower === 'no' || AFTER_IDLE_NEGATION.has(next) || VERBS_OF_LIMIT.has(next) || next === '') return null;
  // what is not ruled out may be
  if (next === 'rule' || next === 'exclude') return { standing: 'hypothetical', first: at, end: at + 2 };
  const rest = tokens.slice(at + 1, at + 6).map((token) => token.lower);
  const copula = rest.indexOf('be');
  const article =
    copula >= 0 ? rest[copula + 1] : /^(?:is|are|was|were)$/.test(lowerAt(tokens, at - 1)) ? rest[0] : undefined;
  if (article === 'a' || article === 'an' || article === 'the') return 'idle';
  return { standing: 'denied', first: at, end: at + 1 };
}

/** "asked donors for €1.9 billion", "demands 6 per cent": what is wanted. */
function wantedAt(tokens: readonly Token[], at: number): ClauseStanding | null {
  const lower = lowerAt(tokens, at);
  // "had planned a deficit of 12 billion"
  if (lower === 'planned' && /^ha[ds]|have$/.test(lowerAt(tokens, at - 1)) && hasFigureNear(tokens, at + 1))
    return { standing: 'planned', first: at, end: at + 1 };
  if (DEMANDING.has(lower) && lowerAt(tokens, at + 1) !== 'that' && hasFigureNear(tokens, at + 1))
    return { standing: 'planned', first: at, end: at + 1 };
  if (lower !== 'for') return null;
  for (let verb = at - 1; verb >= Math.max(0, at - REACH_OF_ASKING); verb -= 1) {
    if (isForm(lowerAt(tokens, verb), /^ask(?:s|ed|ing)?$/)) return { standing: 'planned', first: verb, end: at + 1 };
  }
  return null;
}

/** "would" behind a verb of saying or of a plan is a plan ("said it would send"); elsewhere a supposition. */
function wouldAt(tokens: readonly Token[], at: number): ClauseStanding | null {
  // "would go on to win": what came to be
  if (/^(?:later|eventually|go|become|not)$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) !== 'up')
    return null;
  const from = Math.max(0, at - REACH_OF_WOULD);
  const isOfPlan = hasAny(tokens, at - REACH_OF_SUBJECT, at, PLAN_NOUNS);
  const isSaid = hasAny(tokens, from, at, BEFORE_WOULD) && !tokens.slice(from, at).some(({ lower }) => lower === 'if');
  if (isSaid && VERBS_OF_AMOUNT.has(lowerAt(tokens, at + 1)) && !isOfPlan)
    return { standing: 'estimated', first: at, end: at + 2 };
  return { standing: isSaid || isOfPlan ? 'planned' : 'hypothetical', first: at, end: at + 2 };
}

/** "may have killed" and "may fall" foresee, "may catch 40 tonnes" permits, the rest is supposed. */
function mayAt(tokens: readonly Token[], at: number): ClauseStanding | null {
  const next = lowerAt(tokens, at + 1);
  if (PERMITTED.has(next)) return null;
  const isForeseen = next === 'have' || (UNINTENDED_VERBS.has(next) && !/^(?:be|become|do|see)$/.test(next));
  return { standing: isForeseen ? 'estimated' : 'hypothetical', first: at, end: at + 2 };
}

/** "should cost around 20": foreseen; "should follow": planned. */
function shouldAt(tokens: readonly Token[], at: number): ClauseStanding | null {
  const next = lowerAt(tokens, at + 1);
  const standing = /^(?:follow|arrive|begin|start|open)$/.test(next)
    ? 'planned'
    : UNINTENDED_VERBS.has(next) && next !== 'be'
      ? 'estimated'
      : null;
  return standing === null ? null : { standing, first: at, end: at + 2 };
}

/** What a noun announces: "a goal of 40", "the target is 40", "its forecast to 0.9 per cent", "the projection gives 46 seats", "by its own estimate". */
function nounAt(tokens: readonly Token[], at: number): ClauseStanding | null {
  const lower = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (GOALS.has(lower)) {
    const isOfGoal = /^(?:of|is|was|remains|for)$/.test(next) || tokens[at + 1]?.text === ':';
    return isOfGoal ? { standing: 'planned', first: at, end: at + 2 } : null;
  }
  const isExit = lower === 'poll' && lowerAt(tokens, at - 1) === 'exit';
  const verbs = POLLS.has(lower) && !isExit ? RECKONING_OF_POLLS : POLLING;
  if (verbs === POLLING && !FORECAST_NOUNS.has(lower) && !isExit) return null;
  const found: ClauseStanding = { standing: 'estimated', first: at, end: at + 1 };
  for (let verb = at + 1; verb <= at + REACH_OF_SUBJECT; verb += 1)
    if (verbs.has(lowerAt(tokens, verb)) && hasFigureNear(tokens, verb + 1)) return found;
  if (verbs !== POLLING) return null;
  const opens = /^(?:by|on|at)$/;
  for (let first = at - 1; first >= Math.max(0, at - REACH_OF_SUBJECT + 2); first -= 1)
    if (opens.test(lowerAt(tokens, first)) && (first === 0 || tokens[first - 1]?.kind === 'symbol')) return found;
  const isVerb =
    /^(?:forecasts|estimates)$/.test(lower) || (isCapital(tokens[at - 1]) && /^(?:forecast|estimate)$/.test(lower));
  if (isVerb && !/^(?:from|by)$/.test(next) && hasFigureNear(tokens, at + 1)) return found;
  // "the estimate was based on 400 interviews"
  if (/^models?$/.test(lower)) return null;
  const isFar = /^(?:is|was)$/.test(next) && !hasFigureNear(tokens.slice(0, at + 2 + REACH_OF_EQUAL), at + 2);
  return /^(?:to|of|is|was|for|at|had)$/.test(next) && !isFar && hasFigureNear(tokens, at + 2) ? found : null;
}

/** "The draft provides for 6,000 posts": what a plan foresees is planned, what a bank foresees is thought. */
function foreseeingAt(tokens: readonly Token[], at: number): ClauseStanding | null {
  const lower = lowerAt(tokens, at);
  if (/^(?:provides|calls)$/.test(lower) && lowerAt(tokens, at + 1) !== 'for') return null;
  const isOfPlan = hasAny(tokens, at - REACH_OF_SUBJECT, at, PLAN_NOUNS);
  if (!isOfPlan && (/^(?:provides|calls)$/.test(lower) || !isShareOrMoneyNear(tokens, at + 1))) return null;
  return hasFigureNear(tokens, at + 1)
    ? { standing: isOfPlan ? 'planned' : 'estimated', first: at, end: at + 1 }
    : null;
}

/** What the token at `at` decides for the rest of its clause, or null. */
export function cueAt(tokens: readonly Token[], at: number): ClauseStanding | 'idle' | null {
  const { kind, lower, text } = tokens[at] ?? { kind: 'symbol', lower: '', text: '' };
  if (kind !== 'word') return null;
  const next = lowerAt(tokens, at + 1);
  const negation = negationAt(tokens, at);
  if (negation !== null) return negation;
  if (lower === 'to') return infinitiveAt(tokens, at);
  const estimate = (ESTIMATING.has(lower) ? estimateAt(tokens, at) : null) ?? wantedAt(tokens, at);
  if (estimate !== null) return estimate;
  if (lower === 'would') return wouldAt(tokens, at);
  if (lower === 'should') return shouldAt(tokens, at);
  if (FORESEEING.has(lower)) return foreseeingAt(tokens, at);
  if (lower === 'may' && text === 'may') return mayAt(tokens, at);
  if ((lower === 'might' || lower === 'could') && next === 'have')
    return { standing: 'estimated', first: at, end: at + 2 };
  const onCourse = lower === 'on' && /^(?:course|track)$/.test(next) && lowerAt(tokens, at + 2) === 'for';
  if (onCourse) return { standing: 'estimated', first: at, end: at + 3 };
  return nounAt(tokens, at) ?? wordCueAt(tokens, at);
}

/** "denied that", "denies having", "rejected the claim", "denied its soldiers had"; not "rejected the bill by 212 votes". */
function deniesFigures(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  if (/^(?:that|there|any)$|ing$/.test(next) && next !== 'wrongdoing') return true;
  if (hasAny(tokens, at + 1, at + REACH_OF_SUBJECT - 1, CLAIMING_NOUNS)) return true;
  if (!/^den/.test(lowerAt(tokens, at))) return false;
  const end = tokens.findIndex(({ kind }, index) => index > at && kind === 'symbol');
  return hasAny(tokens, at + 2, Math.min(end < 0 ? tokens.length : end, at + REACH_OF_SUBJECT), FINITE);
}
const FINITE = new Set(['had', 'has', 'have', 'was', 'were', 'is', 'are', 'did', 'would', 'will', 'could']);

/** What a word decides by itself. */
function wordCueAt(tokens: readonly Token[], at: number): ClauseStanding | null {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  const next = lowerAt(tokens, at + 1);
  const before = lowerAt(tokens, at - 1);
  if (lower === 'draft' && PLAN_NOUNS.has(next)) return { standing: 'planned', first: at, end: at + 2 };
  if (lower === 'ruled' && next === 'out') return { standing: 'denied', first: at, end: at + 2 };
  const standing = STANDING_CUES.get(lower);
  if (standing === undefined || FORECAST_NOUNS.has(lower)) return null;
  // "Will Artino scored 14"
  if (lower === 'will' && text !== lower) return null;
  // "believe in rest", "would never have thought it"
  if (standing === 'estimated' && THINKING_IDLY_BEFORE.has(next)) return null;
  if (lower === 'suspect' && /^(?:the|an?|main|prime|only)$/.test(before)) return null;
  // "an intended 3", "the agreed sum": nouns and adjectives of plans decide nothing
  if (standing === 'planned' && /^(?:the|a|an|of|agreed)$/.test(before)) return null;
  if (lower === 'agreed' && (next !== 'to' || DEAL_VERBS.has(lowerAt(tokens, at + 2)))) return null;
  // "Pledges from other holders", "could be seen"
  if (/^(?:pledges|promises|aims|plans)$/.test(lower) && /^(?:from|of|by|for)$/.test(next)) return null;
  if (lower === 'could' && (next === 'only' || ABLE.has(next === 'be' ? lowerAt(tokens, at + 2) : next))) return null;
  // "promised help to 400 families"
  if (/^(?:promised|pledged|promises)$/.test(lower) && HOPED_FOR.has(next)) return null;
  if (standing === 'denied' && !deniesFigures(tokens, at)) return null;
  // "the likely winner"
  if (lower === 'likely' && /^(?:the|an?|most)$/.test(before) && next !== 'to') return null;
  return { standing, first: at, end: at + (next === 'that' || lower === next ? 1 : 2) };
}
