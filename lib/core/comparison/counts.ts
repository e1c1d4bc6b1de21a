import { groupBy } from './group-by';
import { mostTelling, type State } from './mention-state';
import type { Reader } from './reader';
import { fill, type PluralText } from './words/message';
import type { OtherWord, PageWords } from './words/words';

/** A mention as far as counting asks: which claim, and how the others stand to it. */
export interface Counted {
  readonly claim: { readonly id: string };
  readonly state: State;
  /** What the versions of a mention of the state `other` are; `null` for the other states. */
  readonly other: OtherWord | null;
}

/** How the known claims of a page stand. A claim stated twice counts once, by its first telling state. */
export interface Counts {
  readonly known: number;
  readonly differ: number;
  readonly same: number;
  readonly other: number;
}

/** Mentions by claim, in reading order. */
export const byClaim = <M extends Pick<Counted, 'claim'>>(mentions: readonly M[]): readonly (readonly M[])[] => [
  ...groupBy(mentions, ({ claim }) => claim.id).values(),
];

const stateOfClaim = (mentions: readonly Counted[]): State => mostTelling(mentions.map(({ state }) => state));

/** Counts the known claims by state. */
export function countStates(mentions: readonly Counted[]): Counts {
  const found = byClaim(mentions).map(stateOfClaim);
  const count = (state: State): number => found.filter((one) => one === state).length;
  return { known: found.length, differ: count('differ'), same: count('same'), other: count('other') };
}

/** One count of a summary with the state it belongs to: "2 differ", "3 earlier or planned". */
export interface CountText {
  readonly state: State;
  readonly text: string;
}

/** The counts in words, agreement first; states without a claim are left out. */
export function countTexts(mentions: readonly Counted[], reader: Reader<PageWords>): readonly CountText[] {
  const counts = countStates(mentions);
  const { agree, differ, other } = reader.words.summary;
  const write = (state: State, forms: PluralText, more: Record<string, string> = {}): CountText[] =>
    counts[state] === 0 ? [] : [{ state, text: fill(reader.count(forms, counts[state]), more) }];
  return [
    ...write('same', agree),
    ...write('differ', differ),
    ...write('other', other, { kinds: kindsOf(mentions, reader) }),
  ];
}

/** "earlier or planned": what the claims without a direct comparison are. */
function kindsOf(mentions: readonly Counted[], reader: Reader<PageWords>): string {
  const others = byClaim(mentions).filter((group) => stateOfClaim(group) === 'other');
  const words = others.flatMap(([mention]) => mention?.other ?? []);
  return reader.list([...new Set(words.map((word) => reader.words.summary.kinds[word]))], 'disjunction');
}

/** The quiet line at the article's end: how many claims are known, and the counts. */
export interface RecapText {
  readonly known: string;
  readonly counts: readonly CountText[];
  /** One sentence for each of the first differing claims, for where there is room. */
  readonly examples: readonly string[];
}

/** A mention with the sentence that tells of its difference; `null` when the others do not differ. */
export type Recounted = Counted & { readonly example: string | null };

/** More examples than this are the popup's business. */
const mostExamples = 2;

/** What the recap says; `null` when nothing is known. */
export function recapText(mentions: readonly Recounted[], reader: Reader<PageWords>): RecapText | null {
  const { known } = countStates(mentions);
  if (known === 0) return null;
  const examples = byClaim(mentions).flatMap((group) => group.find(({ example }) => example !== null)?.example ?? []);
  return {
    known: reader.count(reader.words.summary.known, known),
    counts: countTexts(mentions, reader),
    examples: examples.slice(0, mostExamples),
  };
}
