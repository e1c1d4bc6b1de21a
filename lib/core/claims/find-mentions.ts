import { fingerprintOf } from '../packs/fingerprint';
import type { Reading } from '../reading/types';
import type { Statement } from '../statement';
import type { ClaimIndex } from './claim-index';
import { BADGE } from './decide';
import { type Candidate, candidatesOf, type PageStatement, pageStatements } from './page-candidates';
import { relationOf } from './relation';
import { logOddsOf, probabilityOf } from './score';
import { type TermedSentence, termSentences } from './sentence-terms';
import type { Mention, Relation, Version } from './types';
import { versionsFrom } from './versions';
import type { Vocabulary } from './vocabulary';
import { whyOf } from './why';

/** Odds this near the best version's: another claim's version may be shown beside it … */
const WINDOW = 1;
/** … when the two versions themselves are more likely one question's than not. */
const EVEN = 0;

/** The page being read. */
export interface PageToRead {
  readonly id?: string | null;
  readonly url?: string | null;
  readonly reading: Reading;
}

/** How much is shown. */
export interface FindOptions {
  /** Log-odds from which a badge is shown. */
  readonly threshold?: number;
}

/** The passages of a page that state known claims, in order, each with the versions of other articles. Those of the page itself are left out. */
export function findMentions(index: ClaimIndex, page: PageToRead, { threshold = BADGE }: FindOptions = {}): Mention[] {
  const { reading } = page;
  if (reading.statements.length === 0 || !index.gate.mayKnow(reading.text)) return [];
  index.startPage();
  const sentences = termSentences(reading, index.vocabulary);
  const articles = candidateArticles(index, page, sentences);
  if (articles.length === 0) return [];
  const statements = pageStatements(index, reading, sentences);
  const candidates = candidatesOf(index, statements, articles, threshold);
  return statements.flatMap((own, at) => {
    const [best, ...others] = candidates[at] ?? [];
    if (best === undefined) return [];
    const shown = others.filter((other) => belongsTo(best, other, index.vocabulary));
    return [mentionOf(own, [best, ...shown], index, reading)];
  });
}

/** Another article's version is shown beside the best one when both answer one claim, or are as likely and alike: the page's words alone would also bring in another event of that day. */
function belongsTo(best: Candidate, other: Candidate, vocabulary: Vocabulary): boolean {
  if (other.claim.id === best.claim.id) return true;
  return other.logOdds >= best.logOdds - WINDOW && logOddsOf(best.compiled, other.compiled, vocabulary) >= EVEN;
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

/** The mention with its versions, the best of which comes first in `shown`. */
function mentionOf(
  { statement, termed, compiled }: PageStatement,
  shown: readonly [Candidate, ...Candidate[]],
  { language, vocabulary }: ClaimIndex,
  reading: Reading,
): Mention {
  const [best] = shown;
  const asOf = language.asOfOf(statement, termed, reading);
  const scope = language.scopeOf(statement, termed, reading);
  const answer = { ...statement, asOf, scope, signature: compiled.signature };
  const versions = versionsFrom(shown, language, (other) => relationOf(answer, other));
  const probability = probabilityOf(best.logOdds);
  return {
    ...statementOf(statement),
    claim: { id: best.claim.id, question: best.claim.question },
    relation: overallRelation(versions),
    versions,
    scope,
    asOf,
    why: whyOf({ mention: compiled, best: best.compiled, versions, termed, reading, probability }, vocabulary),
  };
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

function statementOf(statement: Statement): Statement {
  const { start, end, kind, min, max, iso, bound, unit, per, head, modifiers, speaker, standing, rule } = statement;
  return { start, end, kind, min, max, iso, bound, unit, per, head, modifiers, speaker, standing, rule };
}
