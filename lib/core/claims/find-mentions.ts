import { fingerprintOf } from '../packs/fingerprint';
import type { Reading } from '../reading/types';
import type { Statement } from '../statement';
import type { ClaimIndex, IndexedVersion } from './claim-index';
import { type CompiledStatement, compileStatement, compileSubject } from './compiled';
import { relationOf } from './relation';
import { asOfOf, scopeOf } from './scope-and-time';
import { logOddsOf, probabilityOf } from './score';
import { type TermedSentence, termSentences } from './sentence-terms';
import { signStatement } from './sign-statement';
import { subjectOf } from './subject';
import type { Mention, Relation, Version } from './types';
import { versionsFrom } from './versions';
import { whyOf } from './why';

/** Log-odds from which a badge is shown: .65 as a probability. Below it, silence. */
export const BADGE = 0.62;
/** A further article's version is shown when its odds are so near the best one's … */
const WINDOW = 1.5;
/** … and it is more likely right than not. */
const LEAST_SHOWN = 0;

/** The page being read. */
export interface PageToRead {
  readonly id?: string | null;
  readonly url?: string | null;
  readonly reading: Reading;
}

/** How much is shown. */
export interface FindOptions {
  /** Log-odds from which a badge is shown. Below even odds, versions as unlikely are shown with it. */
  readonly threshold?: number;
}

interface Candidate extends IndexedVersion {
  readonly logOdds: number;
}

/** The passages of a page that state known claims, in order, each with the versions of other articles. Those of the page itself are left out. */
export function findMentions(index: ClaimIndex, page: PageToRead, { threshold = BADGE }: FindOptions = {}): Mention[] {
  const { reading } = page;
  if (reading.statements.length === 0 || !index.gate.mayKnow(reading.text)) return [];
  const sentences = termSentences(reading, index.vocabulary);
  const articles = candidateArticles(index, page, sentences);
  if (articles.length === 0) return [];
  const subject = compileSubject(subjectOf(sentences, index.vocabulary), reading.date, index.numbers, index.vocabulary);
  const leastShown = Math.min(LEAST_SHOWN, threshold);
  const mentions: Mention[] = [];
  for (const statement of reading.statements) {
    const signature = signStatement(statement, { sentences, reading, vocabulary: index.vocabulary });
    const termed = sentences[statement.sentence];
    if (signature === null || termed === undefined) continue;
    const compiled = compileStatement(signature, statement, subject, index.numbers, index.vocabulary);
    const candidates = bestOfEach(articles, compiled, { index, leastShown });
    const best = candidates[0];
    if (best === undefined || best.logOdds < threshold) continue;
    const shown = candidates.filter(({ logOdds }) => logOdds >= Math.max(leastShown, best.logOdds - WINDOW));
    const asOf = asOfOf(statement, termed, reading);
    const scope = scopeOf(statement, termed, reading, index.vocabulary);
    const answer = { ...statement, asOf, scope, signature };
    const versions = versionsFrom(shown, (other) => relationOf(answer, other));
    mentions.push({
      ...statementOf(statement),
      claim: { id: best.claim.id, question: best.claim.question },
      relation: overallRelation(versions),
      versions,
      scope,
      asOf,
      why: whyOf(
        {
          mention: compiled,
          best: best.compiled,
          versions,
          statement,
          termed,
          reading,
          probability: probabilityOf(best.logOdds),
        },
        index.vocabulary,
      ),
    });
  }
  return mentions;
}

function candidateArticles(
  index: ClaimIndex,
  { id, url, reading }: PageToRead,
  sentences: readonly TermedSentence[],
): number[] {
  const own = index.samePages({ id: id ?? null, url: url ?? null, fingerprint: fingerprintOf(reading.text) });
  return index.lookup.find(
    sentences.flatMap(({ terms }) => terms.map(({ term }) => term)),
    own,
  );
}

/** Of each article its best version, best first. */
function bestOfEach(
  articles: readonly number[],
  mention: CompiledStatement,
  { index, leastShown }: { readonly index: ClaimIndex; readonly leastShown: number },
): Candidate[] {
  const found: Candidate[] = [];
  for (const article of articles) {
    let best: Candidate | null = null;
    for (const indexed of index.versionsOf(article).get(mention.signature.dimension) ?? []) {
      const logOdds = logOddsOf(mention, indexed.compiled, index.vocabulary);
      if (logOdds >= leastShown && (best === null || logOdds > best.logOdds)) best = { ...indexed, logOdds };
    }
    if (best !== null) found.push(best);
  }
  return found.sort((a, b) => b.logOdds - a.logOdds || (a.article.id < b.article.id ? -1 : 1));
}

const DIFFERING: readonly Relation[] = ['higher', 'lower', 'overlaps'];
const AGREEING: readonly Relation[] = ['same', 'close'];

/** The most telling relation among the versions: a difference first, then agreement, then the rest. */
function overallRelation(versions: readonly Version[]): Relation {
  const relations = versions.map(({ relation }) => relation);
  return (
    relations.find((relation) => DIFFERING.includes(relation)) ??
    relations.find((relation) => AGREEING.includes(relation)) ??
    relations[0] ??
    'same'
  );
}

function statementOf({
  start,
  end,
  kind,
  min,
  max,
  iso,
  bound,
  unit,
  per,
  head,
  modifiers,
  speaker,
  standing,
  rule,
}: Statement): Statement {
  return { start, end, kind, min, max, iso, bound, unit, per, head, modifiers, speaker, standing, rule };
}
