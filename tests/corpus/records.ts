/** Kinds of figure, as DESIGN names them. Clock times are kind `date` with an iso that begins with `T`. */
export const kinds = ['count', 'money', 'percent', 'measure', 'duration', 'date', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** How an article puts a version. */
export const standings = ['reported', 'estimated', 'planned', 'denied', 'hypothetical'] as const;
export type Standing = (typeof standings)[number];

/** How a version stands to a mention; `GUIDE.md` says which wins when several apply. */
export const relations = [
  'same',
  'close',
  'higher',
  'lower',
  'overlaps',
  'other-time',
  'other-standing',
  'other-scope',
] as const;
export type Relation = (typeof relations)[number];

/** One annotated figure or date of a text. Offsets are UTF-16, end exclusive. */
export interface AnnotatedMention {
  start: number;
  end: number;
  surface: string;
  kind: Kind;
  /** `null` on the open side of "up to"; both `null` for dates and figures without a value. */
  min: number | null;
  max: number | null;
  iso: string | null;
  /** The claim it answers. */
  slot: string | null;
  /** A claim it looks like and does not answer. */
  near: string | null;
  speaker: string | null;
  /** The same as `speaker`, under the name that shared scorers read. */
  attribution: string | null;
  standing: Standing;
  /** The same as `standing`, under the name that shared scorers read. */
  status: Standing;
  /** Whose report it is in the end; `null` is the outlet itself. */
  origin: string | null;
  hedge: string | null;
  /** Two careful readers could differ; such mentions are never scored. */
  ambiguous?: true;
}

interface AnyText {
  id: string;
  outlet: string;
  url: string;
  date: string;
  title: string;
  text: string;
  mentions: AnnotatedMention[];
}

/** A text of a story: `index` says whether it is indexed or read against the index. */
export interface StoryText extends AnyText {
  story: string;
  index: boolean;
}

/** A text of no story: `held` texts are only ever scored. */
export interface UnrelatedText extends AnyText {
  story: null;
  held: boolean;
}

export type CorpusText = StoryText | UnrelatedText;

/** One claim of a story: what is asked. */
export interface Slot {
  id: string;
  question: string;
  kind: Kind;
}

/** One entry of `stories.json`. */
export interface Story {
  id: string;
  title: string;
  kind: string;
  held: boolean;
  /** Has the statistics of real coverage (most values are repeated) and is never held; the other stories are hard on purpose. */
  lifelike?: true;
  slots: Slot[];
  /** The story whose actors and places it shares. */
  sharesActorsWith?: string;
  /** Names that both stories use. */
  sharedNames?: string[];
}

/** A mention or version named by its place. */
export interface PairEnd {
  text: string;
  start: number;
  end: number;
}

/** Two mentions of one slot, labelled by hand. */
export interface LabelledPair {
  story: string;
  mention: PairEnd;
  version: PairEnd;
  /** That of the version to the mention. */
  relation: Relation;
  /** Both come from one report in the end. */
  sameOrigin: boolean;
}
