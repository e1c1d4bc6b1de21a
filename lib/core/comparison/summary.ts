import type { Mention } from '../claims/types';
import { badgeText, otherWord, versionsBehind, type WordedMention } from './badge-text';
import { groupBy } from './group-by';
import { type State, stateOfMention, states } from './mention-state';
import type { Reader } from './reader';
import { fill, type PluralText } from './words/message';
import type { OtherWord } from './words/words';

/** How the known claims of a page stand. A claim stated twice counts once, by its first telling state. */
export interface Counts {
  readonly known: number;
  readonly differ: number;
  readonly same: number;
  readonly other: number;
}

/** Mentions by claim, in reading order. */
export const byClaim = <M extends Mention>(mentions: readonly M[]): readonly (readonly M[])[] => [
  ...groupBy(mentions, ({ claim }) => claim.id).values(),
];

/** The first of differ, same, other among the mentions of one claim. */
export function stateOfClaim(mentions: readonly Mention[]): State {
  const found = new Set(mentions.map(stateOfMention));
  return states.find((state) => found.has(state)) ?? 'other';
}

/** Counts the known claims by state. */
export function countStates(mentions: readonly Mention[]): Counts {
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
export function countTexts(mentions: readonly Mention[], reader: Reader): readonly CountText[] {
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
function kindsOf(mentions: readonly Mention[], reader: Reader): string {
  const others = byClaim(mentions).filter((group) => stateOfClaim(group) === 'other');
  const words = others.flatMap(([mention]): OtherWord[] => {
    const [version] = mention ? versionsBehind(mention, 'other') : [];
    return mention && version ? [otherWord(mention, version)] : [];
  });
  return reader.list([...new Set(words.map((word) => reader.words.summary.kinds[word]))], 'disjunction');
}

/** "41 figures read, 6 known". */
export function readText(figuresRead: number, mentions: readonly Mention[], reader: Reader): string {
  const { read, readAndKnown } = reader.words.summary;
  const known = reader.numberFormat({}).format(countStates(mentions).known);
  return fill(readAndKnown, { read: reader.count(read, figuresRead), known });
}

/** The quiet line at the article's end: how many claims are known, and the counts. */
export interface RecapText {
  readonly known: string;
  readonly counts: readonly CountText[];
  /** One sentence for each of the first differing claims, for where there is room. */
  readonly examples: readonly string[];
}

/** More examples than this are the popup's business. */
const mostExamples = 2;

/** What the recap says; `null` when nothing is known. */
export function recapText(mentions: readonly WordedMention[], reader: Reader): RecapText | null {
  const counts = countStates(mentions);
  if (counts.known === 0) return null;
  const differing = byClaim(mentions)
    .map((group) => group.find((mention) => stateOfMention(mention) === 'differ'))
    .filter((mention) => mention !== undefined);
  return {
    known: reader.count(reader.words.summary.known, counts.known),
    counts: countTexts(mentions, reader),
    examples: differing.slice(0, mostExamples).map((mention) => exampleText(mention, reader)),
  };
}

function exampleText(mention: WordedMention, reader: Reader): string {
  const { own, value } = badgeText(mention, 'long', reader);
  return fill(reader.words.summary.example, { question: mention.claim.question, own, value });
}
