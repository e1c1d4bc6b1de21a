import type { Reading, ReadStatement } from '../reading/types';
import { areAlike } from './alike';
import type { ClaimIndex, IndexedVersion } from './claim-index';
import { type CompiledStatement, compileStatement, compileSubject, isSameValue } from './compiled';
import { decide, type Pair, pairsWith } from './decide';
import type { TermedSentence } from './sentence-terms';
import { signStatement } from './sign-statement';
import { subjectOf } from './subject';
import type { Vocabulary } from './vocabulary';

/** A version goes to the page's statement that it fits best; another one needs odds this near. Statements of one value, or of one thing, do not compete. */
const RIVAL_MARGIN = 0.7;

/** Two versions of one article this near in odds are told apart by their values. */
const TIE_MARGIN = 0.5;

/** A statement of the page that can be compared. */
export interface PageStatement {
  readonly statement: ReadStatement;
  readonly termed: TermedSentence;
  readonly compiled: CompiledStatement;
}

/** A version that may answer the same question as a statement of the page. */
export interface Candidate extends IndexedVersion {
  /** As decided. */
  readonly logOdds: number;
  /** What the sum of features says. */
  readonly sum: number;
}

interface Fit {
  readonly at: number;
  readonly logOdds: number;
}

/** The page's statements of which a claim can be asked, in order. */
export function pageStatements(
  { vocabulary, numbers }: Pick<ClaimIndex, 'vocabulary' | 'numbers'>,
  reading: Reading,
  sentences: readonly TermedSentence[],
): PageStatement[] {
  const signed = reading.statements.flatMap((statement) => {
    const signature = signStatement(statement, { sentences, reading, vocabulary });
    const termed = sentences[statement.sentence];
    return signature === null || termed === undefined ? [] : [{ statement, termed, signature }];
  });
  const subject = compileSubject(
    { subject: subjectOf(sentences, vocabulary), date: reading.date },
    signed.map(({ statement: { min, max }, signature }) => ({ signature, min, max })),
    numbers,
    vocabulary,
  );
  return signed.map(({ statement, termed, signature }) => ({
    statement,
    termed,
    compiled: compileStatement(signature, statement, subject, numbers, vocabulary),
  }));
}

/** For each statement of the page its best version of each article, that with the greatest sum first: the trees decide what is shown, but lean on equal values, so that they do not say what fits best. A version that fits another statement better is left to that. */
export function candidatesOf(
  index: ClaimIndex,
  statements: readonly PageStatement[],
  articles: readonly number[],
  least: number,
): Candidate[][] {
  const { vocabulary } = index;
  const pairs = articles.flatMap((article) => {
    const versions = index.versionsOf(article);
    const versionsFor = ({ signature }: CompiledStatement) => versions.get(signature.dimension) ?? [];
    return pairsWith(statements, article, versionsFor, vocabulary);
  });
  const decided = decide(pairs, vocabulary, least);
  const bestFor = bestStatements(decided);
  const ofArticles = statements.map(() => new Map<number, Candidate[]>());
  for (const { at, article, indexed, decided: logOdds, logOdds: sum } of decided) {
    const candidate = { ...indexed, logOdds, sum };
    if (!isOwn(candidate, at, bestFor, statements, vocabulary)) continue;
    const own = ofArticles[at];
    own?.set(article, [...(own.get(article) ?? []), candidate]);
  }
  return statements.map(({ compiled }, at) =>
    [...(ofArticles[at]?.values() ?? [])]
      .flatMap((candidates) => bestOf(candidates, compiled) ?? [])
      .sort((a, b) => b.sum - a.sum || (a.article.id < b.article.id ? -1 : 1)),
  );
}

/** For each version the statement that it fits best. */
function bestStatements(decided: readonly (Pair & { readonly decided: number })[]): Map<unknown, Fit> {
  const best = new Map<unknown, Fit>();
  for (const { version, at, decided: logOdds } of decided)
    if (logOdds > (best.get(version)?.logOdds ?? Number.NEGATIVE_INFINITY)) best.set(version, { at, logOdds });
  return best;
}

function isOwn(
  { version, logOdds }: Candidate,
  at: number,
  bestFor: ReadonlyMap<unknown, Fit>,
  statements: readonly PageStatement[],
  vocabulary: Vocabulary,
): boolean {
  const best = bestFor.get(version);
  if (best === undefined || best.at === at || logOdds >= best.logOdds - RIVAL_MARGIN) return true;
  const [own, rival] = [statements[at], statements[best.at]];
  return own !== undefined && rival !== undefined && areAlike(own.compiled, rival.compiled, vocabulary);
}

/** The likeliest; of those nearly as likely in one article the one that gives the mention's own value, else one that is told of the whole, in a whole sentence rather than in a headline. */
function bestOf(candidates: readonly Candidate[], { value }: CompiledStatement): Candidate | null {
  const best = candidates.reduce<Candidate | null>(
    (chosen, candidate) => (chosen === null || candidate.logOdds > chosen.logOdds ? candidate : chosen),
    null,
  );
  if (best === null) return null;
  const near = candidates.filter(({ logOdds }) => logOdds >= best.logOdds - TIE_MARGIN);
  const gives = ({ version }: Candidate) => isSameValue(version, value);
  const isPlain = ({ version, claim }: Candidate) => claim.id === best.claim.id && SENTENCE_END.test(version.quote);
  if (best.version.scope === null) return near.find(gives) ?? (isPlain(best) ? best : near.find(isPlain)) ?? best;
  return near.find(gives) ?? near.find(({ version }) => version.scope === null) ?? best;
}

/** Headlines end without a stop. */
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
