import type { Token } from '../../types';
import { SMALL_NUMBERS } from '../lexicons/number-words';
import { ESTIMATING_WITH_FIGURE, RELYING_ON } from '../lexicons/standing-words';
import { type ClauseStanding, lowerAt } from './clause';

/** How far behind a verb of thinking its figure may stand, "at" behind "put", and the sign or name of money behind "at". */
const REACH_OF_FIGURE = 9;
const REACH_OF_AT = 10;
const REACH_OF_MONEY = 6;

const BE = /^(?:is|are|was|were|been)$/;

/** Verbs that foresee behind one of thinking. */
export const MODAL = /^(?:will|would|could|may|might|shall)$/;

/** Whether a figure stands within the next words, before a mark or "to". */
export function hasFigureNear(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH_OF_FIGURE && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.lower === 'to' || /^[,.;:—]$/.test(token.text)) return false;
    if (token.kind === 'number' || SMALL_NUMBERS.has(token.lower)) return true;
  }
  return false;
}

/** "put the damage at €4 million", "is put at 78 to 86", "estimate the loss at 40": the place of "at", or -1. */
function atOfPutting(tokens: readonly Token[], verb: number): number {
  const at = tokens.findIndex(({ lower }, index) => index > verb && index <= verb + REACH_OF_AT && lower === 'at');
  return at > 0 && hasFigureNear(tokens, at + 1) ? at : -1;
}

const isMoney = (tokens: readonly Token[], from: number) =>
  tokens.slice(from, from + REACH_OF_MONEY).some(({ lower }) => /[$£€]|^(?:euros?|dollars?|pounds?)$/.test(lower));

/** Whether a share or money is told within the next words. */
export const isShareOrMoneyNear = (tokens: readonly Token[], from: number): boolean =>
  isMoney(tokens, from) ||
  tokens.slice(from, from + REACH_OF_FIGURE).some(({ lower }) => /^(?:%|percent|cent|percentage)$/.test(lower));

/** Words that may open an estimate: a cheap look before `estimateAt`. */
export const ESTIMATING = new Set([
  ...ESTIMATING_WITH_FIGURE,
  ...RELYING_ON,
  'put',
  'puts',
  'putting',
  'estimate',
  'estimates',
]);

/** What somebody thinks, by a verb with a figure near behind it; null when the word at `at` opens no estimate. */
export function estimateAt(tokens: readonly Token[], at: number): ClauseStanding | null {
  const lower = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  const found = (end: number): ClauseStanding => ({ standing: 'estimated', first: at, end });
  // "authorities estimate that about 200 crossed"
  if (/^estimates?$/.test(lower) && lowerAt(tokens, at + 1) === 'that') return found(at + 2);
  if (/^(?:puts?|putting|estimates?)$/.test(lower) && !/^(?:the|an?|of)$/.test(before)) {
    const place = atOfPutting(tokens, at);
    // people are counted, damage is estimated: "police put attendance at 48,000" reports
    const isEstimate =
      BE.test(before) || BE.test(lowerAt(tokens, at - 2)) || lower.startsWith('est') || isMoney(tokens, place + 1);
    return place < 0 || !isEstimate ? null : found(place + 1);
  }
  if (ESTIMATING_WITH_FIGURE.has(lower) && hasFigureNear(tokens, at + 1)) return found(at + 1);
  // "the insurers fear that the bill will top"
  if (/^(?:fears?|calculates?|expects?|suggests?)$/.test(lower) && isModalNear(tokens, at)) return found(at + 1);
  return RELYING_ON.has(lower) && lowerAt(tokens, at + 1) === 'on' && hasFigureNear(tokens, at + 2)
    ? found(at + 2)
    : null;
}

/** Whether what is thought is told by "will" or the like, before another mark. */
function isModalNear(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + REACH_OF_FIGURE; at += 1) {
    const { text, lower } = tokens[at] ?? { text: '.', lower: '.' };
    if (/^[,.;:—]$/.test(text)) return false;
    if (MODAL.test(lower)) return true;
  }
  return false;
}
