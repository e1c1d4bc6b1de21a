/**
 * What a statement asks, without its answer: all that matching needs, so that nothing is read again.
 * Terms are strings: `=kp` a country, `^putin` a name, `+die` what happens and `*troop` what is counted in any of several words, else a stem.
 */
export interface Signature {
  /** What kinds of value can answer: `count`, `money:USD`, `length`, `date`. Different ones never match. */
  readonly dimension: string;
  /** The counted thing's stem and its class (`troop`), or null. */
  readonly head: string | null;
  readonly thing: string | null;
  /** Stems of the head's modifiers that are no nationality. */
  readonly modifiers: readonly string[];
  /** Countries of the counted thing ("North Korean soldiers"). */
  readonly nations: readonly string[];
  /** Concepts of what happens, the one next to the value first. */
  readonly actions: readonly string[];
  /** Terms around the value with closeness, 1 to 9. */
  readonly near: readonly (readonly [term: string, closeness: number])[];
  /** Other terms of the sentence. */
  readonly sentence: readonly string[];
  /** Terms of the sentences around that the sentence does not have. */
  readonly context: readonly string[];
  /** Countries and names before and after the action in its clause: who does what to whom. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly event: EventFrame;
  /** The other half of a rate, or null. */
  readonly per: string | null;
  readonly marks: readonly Mark[];
  /** How much the statement looks like a claim, 0 to 9. */
  readonly worth: number;
}

/** What the clause tells of: which event, where, when. */
export interface EventFrame {
  /** Concept of the event, or null. */
  readonly type: string | null;
  /** Names of places in the clause or told before it. */
  readonly places: readonly string[];
  /** First and last day, or null when only the article's date is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** How the day is known: said in the clause, in the sentence, in the sentence before, or only by the article's date. */
  readonly sure: 'clause' | 'sentence' | 'before' | 'article';
}

/** What sets the statement apart from the plain total. */
export type Mark =
  | 'additional'
  | 'part'
  | 'planned'
  | 'denied'
  | 'hypothetical'
  | 'negated'
  | 'reporting'
  | 'local'
  | 'since'
  | 'definite'
  | 'joint'
  /** What it was before: "up from 640 pence", "raised from 20,000 to 40,000". */
  | 'former'
  /** Counted up to now and still moving: "so far", "still", "has now reached". */
  | 'running'
  /** A day told by its distance: "yesterday", "on Tuesday", "last week". */
  | 'relative';

export const MARKS: readonly Mark[] = [
  'additional',
  'part',
  'planned',
  'denied',
  'hypothetical',
  'negated',
  'reporting',
  'local',
  'since',
  'definite',
  'joint',
  'former',
  'running',
  'relative',
];
