import type { Feature } from './features';
import { DATE_WEIGHTS, QUANTITY_WEIGHTS } from './weights.generated';

/** What each feature adds to the log-odds that two statements answer one question. */
export interface Weights {
  readonly bias: number;
  readonly of: Readonly<Record<Feature, number>>;
}

/** The weights for a kind of value: dates are told of in other ways than quantities. */
export const weightsFor = (kind: string): Weights => (kind === 'date' ? DATE_WEIGHTS : QUANTITY_WEIGHTS);

/** Which way a feature may count: 1 only for a pair, -1 only against it. Learning keeps to it, so that no weight says nonsense. */
export const SIGNS: Readonly<Record<Feature, 1 | -1>> = {
  'near words': 1,
  'words of the sentence': 1,
  'words around': 1,
  names: 1,
  subject: 1,
  'subject here': 1,
  'same head': 1,
  'same class of thing': 1,
  'people of another sort': -1,
  'no thing known': -1,
  'same modifiers': 1,
  'other modifiers': -1,
  'same nation': 1,
  'other nation': -1,
  'nation not told of': -1,
  'same action': 1,
  'shared action': 1,
  'other action': -1,
  'actors not told of': -1,
  'roles reversed': -1,
  'same event': 1,
  'other event': -1,
  'event time apart': -1,
  'event long apart': -1,
  'same event time': 1,
  'same place': 1,
  'other place': -1,
  'part and whole': -1,
  'local and whole': -1,
  'other rate': -1,
  'one negated': -1,
  'one joint': -1,
  'one since': -1,
  'other standing': -1,
  worth: 1,
  'equal value': 1,
  'dates apart': -1,
};
