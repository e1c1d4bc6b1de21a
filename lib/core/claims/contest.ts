/**
 * How a pair stands among the others: a page's statement is compared with many versions, a version with many statements, and most of what is known about
 * whether the two answer one question is who else would fit. Log-odds are those of `score.ts`.
 */
export const CONTEST = [
  'log-odds',
  'ahead in its article',
  'best elsewhere',
  'second elsewhere',
  'ahead on the page',
  'best on the page',
  'articles beside',
] as const;

/** Name of a contest feature. */
export type ContestFeature = (typeof CONTEST)[number];

/** A pair that may be one: statement number `at` of the page against a version of an article. */
export interface Contestant {
  readonly at: number;
  readonly article: number;
  /** Whatever tells versions apart. */
  readonly version: unknown;
  readonly logOdds: number;
}

/** Whoever has less is no rival. */
export const NO_RIVAL = -4;
/** From these odds on another article's version counts as one that fits too. */
const FITS = -0.5;
/** Further ahead says no more. */
const FAR_AHEAD = 6;

/** The two greatest of a list that grows. */
class BestTwo {
  first = NO_RIVAL;
  second = NO_RIVAL;
  /** Statement of the first. */
  at = -1;

  add(logOdds: number, at: number): void {
    if (logOdds > this.first) {
      this.second = this.first;
      this.first = logOdds;
      this.at = at;
    } else if (logOdds > this.second) this.second = logOdds;
  }

  /** The greatest among the others of one that was added. */
  without(logOdds: number): number {
    return logOdds >= this.first ? this.second : this.first;
  }
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Writes the contest features of each pair of one page, in the order of `CONTEST`, to the front of what `rowOf` gives for it. */
export function fillContests<T extends Contestant>(pairs: readonly T[], rowOf: (pair: T) => Float64Array): void {
  const byVersion = new Map<unknown, BestTwo>();
  const byStatement = new Map<number, Map<number, BestTwo>>();
  for (const pair of pairs) {
    at(byVersion, pair.version, () => new BestTwo()).add(pair.logOdds, pair.at);
    const articles = at(byStatement, pair.at, () => new Map<number, BestTwo>());
    at(articles, pair.article, () => new BestTwo()).add(pair.logOdds, pair.at);
  }
  for (const pair of pairs) {
    const articles = byStatement.get(pair.at);
    const statements = byVersion.get(pair.version);
    const own = articles?.get(pair.article);
    if (articles === undefined || statements === undefined || own === undefined) continue;
    const elsewhere = new BestTwo();
    let beside = 0;
    for (const [article, { first }] of articles) {
      if (article === pair.article) continue;
      elsewhere.add(first, pair.at);
      if (first > FITS) beside += 1;
    }
    const { logOdds } = pair;
    const ahead = Math.max(NO_RIVAL, Math.min(FAR_AHEAD, logOdds - own.without(logOdds)));
    const aheadOnPage = logOdds - (statements.at === pair.at ? statements.second : statements.first);
    const row = rowOf(pair);
    row[0] = logOdds;
    row[1] = ahead;
    row[2] = elsewhere.first;
    row[3] = elsewhere.second;
    row[4] = Math.max(-FAR_AHEAD, Math.min(FAR_AHEAD, aheadOnPage));
    row[5] = Number(statements.at === pair.at);
    row[6] = beside;
  }
}
