import { areAlike } from './alike';
import { type BoostedTrees, sumOfTrees } from './boosted-trees';
import type { CompiledStatement } from './compiled';
import { CONTEST, type Contestant, fillContests, NO_RIVAL } from './contest';
import { DECISION_TREES } from './decision-trees.generated';
import { FEATURES } from './feature-names';
import { featuresOf } from './features';
import { logOddsOf } from './score';
import type { Vocabulary } from './vocabulary';

/** What the decision goes by: how the pair stands among the others, all that is compared of the two, and whether it is about a date. */
export const DECISION_INPUTS = [...CONTEST, ...FEATURES, 'is a date'] as const;

/** Pairs that look less likely are not decided: they stay apart. */
const LEAST_DECIDED = -2.5;
/** Versions that are decided for one statement, and of them those of one article. */
const MOST_OF_STATEMENT = 12;
const MOST_OF_ARTICLE = 2;

/** Where the count of all articles stands among those of each. */
const EVERY_ARTICLE = -1;

/** Trees know the stories they grew on very well, the sum is plainer: it keeps this share in a decision. */
const SHARE_OF_SUM = 0.2;
/** What the sum has where, without trees, a pair would be shown; dates need more: a text has many, and another event's is soon as near. */
const EVEN_SUM = 1.1;
const MORE_FOR_DATES = 1.2;
/** Against the trees the sum needs so much more. */
const MORE_ALONE = 0.6;
/** A further version of a claim for a statement that has one needs so much more. */
const MORE_BESIDE = 0.15;
/** So far behind another version in the sum, one does not take its place. */
const FAR_BEHIND = 1.4;
/** From here on a pair is shown, and speaks for the other figures of its page. Wrong pairs weighed more than right ones when the trees were grown. */
export const BADGE = -0.1;

/** A pair before the decision. */
export interface Pair extends Contestant {
  readonly own: CompiledStatement;
  readonly other: CompiledStatement;
}

/** A pair with the claim that its version answers. */
export type ClaimedPair = Pair & { readonly indexed: { readonly claim: { readonly id: string } } };

/** A pair with the decision. */
export type Decided<P extends Pair> = P & { readonly decided: number };

/** A version of an article, ready to be compared. */
interface ComparedVersion {
  readonly version: unknown;
  readonly compiled: CompiledStatement;
}

/** All pairs of a page's statement and an article's version that no gate and no odds keep apart. */
export function pairsWith<V extends ComparedVersion>(
  statements: readonly { readonly compiled: CompiledStatement }[],
  article: number,
  versionsFor: (statement: CompiledStatement) => readonly V[],
  vocabulary: Vocabulary,
): (Pair & { readonly indexed: V })[] {
  return statements.flatMap(({ compiled: own }, at) =>
    versionsFor(own).flatMap((indexed) => {
      const logOdds = logOddsOf(own, indexed.compiled, vocabulary);
      if (logOdds <= NO_RIVAL) return [];
      return [{ at, article, version: indexed.version, logOdds, own, other: indexed.compiled, indexed }];
    }),
  );
}

/** The pairs of one page that are worth a decision, each with its row of `DECISION_INPUTS`. */
export function decisionRows<P extends Pair>(
  pairs: readonly P[],
  vocabulary: Vocabulary,
): (readonly [P, Float64Array])[] {
  const rows = new Map(likeliest(pairs).map((pair) => [pair, new Float64Array(DECISION_INPUTS.length)]));
  const none = new Float64Array(DECISION_INPUTS.length);
  fillContests(pairs, (pair) => rows.get(pair) ?? none);
  for (const [{ own, other }, row] of rows) {
    row.set(featuresOf(own, other, vocabulary), CONTEST.length);
    row[DECISION_INPUTS.length - 1] = Number(own.value.kind === 'date');
  }
  return [...rows];
}

/** Of each statement and article the likeliest pairs. */
function likeliest<P extends Pair>(pairs: readonly P[]): P[] {
  const taken = new Map<number, Map<number, number>>();
  return pairs
    .filter(({ logOdds }) => logOdds >= LEAST_DECIDED)
    .sort((a, b) => b.logOdds - a.logOdds)
    .filter(({ at, article }) => {
      const ofStatement = taken.get(at) ?? new Map<number, number>();
      taken.set(at, ofStatement);
      const ofArticle = ofStatement.get(article) ?? 0;
      const all = ofStatement.get(EVERY_ARTICLE) ?? 0;
      if (ofArticle >= MOST_OF_ARTICLE || all >= MOST_OF_STATEMENT) return false;
      ofStatement.set(article, ofArticle + 1).set(EVERY_ARTICLE, all + 1);
      return true;
    });
}

/** The pairs of one page that are shown, with the log-odds of each, all others of the page known; `least` is the odds from which one is. */
export function decide<P extends ClaimedPair>(
  pairs: readonly P[],
  vocabulary: Vocabulary,
  least: number,
): Decided<P>[] {
  const decided = decisionRows(pairs, vocabulary).map(([pair, row]) => ({
    ...pair,
    decided: decidedBy(DECISION_TREES, row),
  }));
  const shown = withRepeats(decided, vocabulary).filter((pair) => pair.decided >= least);
  return withoutOutdone(shown, decided);
}

/** Trees may take an equal value for more than words: where all that would be shown for a statement is far behind a version that is not, nothing is. */
function withoutOutdone<P extends Pair>(shown: readonly Decided<P>[], all: readonly Pair[]): Decided<P>[] {
  const [ofShown, ofAll] = [greatestSums(shown), greatestSums(all)];
  return shown.filter(({ at }) => (ofShown.get(at) ?? NO_RIVAL) >= (ofAll.get(at) ?? NO_RIVAL) - FAR_BEHIND);
}

/** The greatest sum of each statement's pairs. */
function greatestSums(pairs: readonly Pair[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { at, logOdds } of pairs) sums.set(at, Math.max(sums.get(at) ?? NO_RIVAL, logOdds));
  return sums;
}

/** Log-odds that a pair is one, from its row: mostly the trees', held to what the sum of its features says, or what the sum says where that is very sure. */
export function decidedBy(trees: BoostedTrees, row: Float64Array): number {
  const sum = beyondEven(row[0] ?? NO_RIVAL, row[DECISION_INPUTS.length - 1] === 1);
  return Math.max((1 - SHARE_OF_SUM) * sumOfTrees(trees, row) + SHARE_OF_SUM * sum, sum - MORE_ALONE);
}

const beyondEven = (logOdds: number, isDate: boolean): number =>
  logOdds - (isDate ? EVEN_SUM + MORE_FOR_DATES : EVEN_SUM);

/**
 * A page may answer one claim with several figures ("13,000 soldiers are there", "he put the force at 9,500 soldiers"), and so may an article. What fits another
 * of them better is no reason against this one: once a pair of the claim is shown, the sum alone counts for the others.
 */
function withRepeats<P extends ClaimedPair>(decided: readonly Decided<P>[], vocabulary: Vocabulary): Decided<P>[] {
  const shown = new Map<string, Decided<P>[]>();
  for (const pair of decided) {
    const { id } = pair.indexed.claim;
    if (pair.decided >= BADGE) shown.set(id, [...(shown.get(id) ?? []), pair]);
  }
  return decided.map((pair) => {
    const ofClaim = shown.get(pair.indexed.claim.id);
    if (ofClaim === undefined) return pair;
    const sum = beyondEven(pair.logOdds, pair.own.value.kind === 'date');
    const isAgain = ofClaim.some(({ at, own }) => at !== pair.at && areAlike(own, pair.own, vocabulary));
    const isBeside = ofClaim.some(({ at }) => at === pair.at);
    const repeated = isAgain ? sum : isBeside ? sum - MORE_BESIDE : Number.NEGATIVE_INFINITY;
    return repeated > pair.decided ? { ...pair, decided: repeated } : pair;
  });
}
