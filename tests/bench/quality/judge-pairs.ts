import type { LabelledPair, PairEnd, Relation } from '../../corpus/records';
import { share } from './counts';

/** What the code says of a pair; `unread` says why nothing can be said. */
export type PairAnswer =
  | { readonly kind: 'read'; readonly relation: Relation; readonly isSameOrigin: boolean }
  | { readonly kind: 'unread'; readonly because: 'not read' | 'held for no claim' };

/** What the code got right on the pairs of one text. Adds up over texts. */
export type PairCounts = Readonly<
  Record<
    | 'pairs'
    | 'read'
    | 'relationRight'
    | 'originRight'
    | 'sameOrigin'
    | 'sameOriginRight'
    | 'otherOrigin'
    | 'otherOriginRight',
    number
  >
>;

/** No pair judged yet. */
export const NO_PAIRS: PairCounts = {
  pairs: 0,
  read: 0,
  relationRight: 0,
  originRight: 0,
  sameOrigin: 0,
  sameOriginRight: 0,
  otherOrigin: 0,
  otherOriginRight: 0,
};

/** What is published of pairs; accuracies are over the pairs that could be read. */
export const PAIR_METRICS = {
  relation: ({ relationRight, read }: PairCounts) => share(relationRight, read),
  origin: ({ originRight, read }: PairCounts) => share(originRight, read),
  sameOriginFound: ({ sameOriginRight, sameOrigin }: PairCounts) => share(sameOriginRight, sameOrigin),
  otherOriginFound: ({ otherOriginRight, otherOrigin }: PairCounts) => share(otherOriginRight, otherOrigin),
};

/** Judges one pair. */
export function judgePair({ relation, sameOrigin }: LabelledPair, answer: PairAnswer): PairCounts {
  if (answer.kind === 'unread') return { ...NO_PAIRS, pairs: 1 };
  const isOriginRight = answer.isSameOrigin === sameOrigin ? 1 : 0;
  return {
    pairs: 1,
    read: 1,
    relationRight: answer.relation === relation ? 1 : 0,
    originRight: isOriginRight,
    sameOrigin: sameOrigin ? 1 : 0,
    sameOriginRight: sameOrigin ? isOriginRight : 0,
    otherOrigin: sameOrigin ? 0 : 1,
    otherOriginRight: sameOrigin ? 0 : isOriginRight,
  };
}

/** The kinds of error of one pair: none when all is right. */
export function pairErrors({ relation, sameOrigin }: LabelledPair, answer: PairAnswer): string[] {
  if (answer.kind === 'unread') return [`pair ${answer.because}`];
  const errors = answer.relation === relation ? [] : [`relation ${relation} said to be ${answer.relation}`];
  if (answer.isSameOrigin !== sameOrigin)
    errors.push(sameOrigin ? 'one origin said to be two' : 'two origins said to be one');
  return errors;
}

/** The place of a pair's end, for messages. */
export const placeOf = ({ text, start, end }: PairEnd): string => `${text} ${start}-${end}`;
