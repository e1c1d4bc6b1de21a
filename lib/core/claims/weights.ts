import type { Feature } from './features';

/** What each feature adds to the log-odds that two statements answer one question. */
export interface Weights {
  readonly bias: number;
  readonly of: Readonly<Record<Feature, number>>;
}

/** For counts, money, percentages, measures, durations. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: -6,
  of: {
    'near words': 4,
    'words of the sentence': 3,
    'words around': 2,
    names: 2,
    subject: 3,
    'subject here': 2,
    'same head': 1.2,
    'same class of thing': 0.8,
    'people of another sort': -2,
    'no thing known': -0.3,
    'same modifiers': 0.6,
    'other modifiers': -0.7,
    'same nation': 1,
    'other nation': -4,
    'nation not told of': -2,
    'same action': 1.5,
    'shared action': 0.8,
    'other action': -1.2,
    'actors not told of': -2,
    'roles reversed': -4,
    'same event': 0.5,
    'other event': -1.5,
    'event time apart': -5,
    'event long apart': -3,
    'same event time': 0.8,
    'same place': 0.5,
    'other place': -1,
    'part and whole': -1.5,
    'local and whole': -0.7,
    'other rate': -2,
    'one negated': -1,
    'one joint': -1.5,
    'one since': -1,
    'other standing': -0.3,
    worth: 2,
    'equal value': 0.8,
    'dates apart': 0,
  },
};

/** For dates. */
export const DATE_WEIGHTS: Weights = {
  bias: -6,
  of: {
    ...QUANTITY_WEIGHTS.of,
    'same head': 0,
    'same class of thing': 0,
    'people of another sort': 0,
    'no thing known': 0,
    'same action': 2,
    'shared action': 1,
    'other action': -1.5,
    'event time apart': 0,
    'event long apart': 0,
    'same event time': 0,
    'dates apart': -4,
    'equal value': 1,
  },
};
