import { hashOf } from '../packs/hash-words';
import type { PackLanguage } from '../packs/pack-language';
import type { PackArticle, PackClaim, PackVersion } from '../packs/types';
import { ArticleLookup } from './article-lookup';
import { type CompiledStatement, compileStatement, compileSubject } from './compiled';
import { logOddsOf } from './score';
import { TermNumbers } from './term-vector';
import type { Vocabulary } from './vocabulary';

/** Two versions are linked when each is the other's best in its article and the odds are at least this. */
const LINK = 1;
/** Two versions of one article repeat each other only when they are surely one. */
const LINK_INSIDE = 2;
/** Two groups are joined only when the pairs across them, on average, are more likely one than not. */
const LEAST_AVERAGE = 0.4;
/** What a pair that a gate keeps apart counts in that average. */
const GATED = -6;
/** Pairs looked at across two groups; more would make large stories slow. */
const MOST_PAIRS = 100;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly logOdds: number;
}

/**
 * The claims that versions answer: mutual-best links between articles, joined from the surest on, never through one weak link.
 * Depends on the articles and versions alone, so that packs made in parts and merged have the claims of one made whole.
 */
export function groupClaims(
  articles: readonly PackArticle[],
  versions: readonly PackVersion[],
  language: PackLanguage,
): readonly PackClaim[] {
  const { vocabulary } = language.claims;
  const numbers = new TermNumbers();
  const compiled = compileAll(articles, versions, numbers, vocabulary);
  const links = linksBetween(articles, versions, compiled, vocabulary);
  const groupOf = joinGroups(versions.length, links, compiled.statements, vocabulary);
  const groups = new Map<number, number[]>();
  groupOf.forEach((group, version) => {
    groups.set(group, [...(groups.get(group) ?? []), version]);
  });
  return [...groups.values()].map((members) => claimOf(members, versions, language));
}

interface CompiledArticles {
  readonly statements: readonly CompiledStatement[];
  /** Statement numbers of each article. */
  readonly byArticle: readonly (readonly number[])[];
}

function compileAll(
  articles: readonly PackArticle[],
  versions: readonly PackVersion[],
  numbers: TermNumbers,
  vocabulary: Vocabulary,
): CompiledArticles {
  const place = new Map(articles.map((article, at) => [article.id, at]));
  const byArticle: number[][] = articles.map(() => []);
  versions.forEach((version, at) => {
    byArticle[place.get(version.article) ?? 0]?.push(at);
  });
  const statements: CompiledStatement[] = [];
  articles.forEach((article, at) => {
    const own = (byArticle[at] ?? []).flatMap((version) => versions[version] ?? []);
    const subject = compileSubject(article, own, numbers, vocabulary);
    // versions are sorted by article, as the articles are, so each lands at its own number
    for (const version of own)
      statements.push(compileStatement(version.signature, version, subject, numbers, vocabulary));
  });
  return { statements, byArticle };
}

function linksBetween(
  articles: readonly PackArticle[],
  versions: readonly PackVersion[],
  { statements, byArticle }: CompiledArticles,
  vocabulary: Vocabulary,
): Link[] {
  const lookup = new ArticleLookup(
    articles.map(({ subject }) => subject),
    vocabulary,
  );
  const links: Link[] = [];
  articles.forEach(({ subject }, article) => {
    const own = byArticle[article] ?? [];
    links.push(...repeatsIn(own, versions, statements, vocabulary));
    for (const other of lookup.find(subject, new Set([article]))) {
      // each pair of articles once; the other way round it is found again or not, so both orders are looked at from the later one
      if (other < article || !lookup.find(articles[other]?.subject ?? [], new Set([other])).includes(article))
        links.push(...mutualBest(own, byArticle[other] ?? [], statements, vocabulary));
    }
  });
  return links.sort((x, y) => y.logOdds - x.logOdds || x.a - y.a || x.b - y.b);
}

/** "The invasion of 2022 came after that of 2014": two dates of one sentence share its words for nothing. */
const areTwoDatesOfOneSentence = (a: PackVersion | undefined, b: PackVersion | undefined): boolean =>
  a?.kind === 'date' && b?.kind === 'date' && a.quoteStart === b.quoteStart && a.iso !== b.iso;

function repeatsIn(
  own: readonly number[],
  versions: readonly PackVersion[],
  statements: readonly CompiledStatement[],
  vocabulary: Vocabulary,
): Link[] {
  const links: Link[] = [];
  for (const a of own) {
    for (const b of own) {
      const [x, y] = [statements[a], statements[b]];
      if (a >= b || x === undefined || y === undefined || areTwoDatesOfOneSentence(versions[a], versions[b])) continue;
      const logOdds = logOddsOf(x, y, vocabulary);
      if (logOdds >= LINK_INSIDE) links.push({ a, b, logOdds });
    }
  }
  return links;
}

function mutualBest(
  own: readonly number[],
  others: readonly number[],
  statements: readonly CompiledStatement[],
  vocabulary: Vocabulary,
): Link[] {
  const bestOfOwn = new Map<number, Link>();
  const bestOfOther = new Map<number, Link>();
  for (const a of own) {
    for (const b of others) {
      const [x, y] = [statements[a], statements[b]];
      if (x === undefined || y === undefined) continue;
      const logOdds = logOddsOf(x, y, vocabulary);
      if (logOdds < LINK) continue;
      const link = { a: Math.min(a, b), b: Math.max(a, b), logOdds };
      if (logOdds > (bestOfOwn.get(a)?.logOdds ?? Number.NEGATIVE_INFINITY)) bestOfOwn.set(a, link);
      if (logOdds > (bestOfOther.get(b)?.logOdds ?? Number.NEGATIVE_INFINITY)) bestOfOther.set(b, link);
    }
  }
  return [...bestOfOwn].filter(([, link]) => [...bestOfOther.values()].includes(link)).map(([, link]) => link);
}

function joinGroups(
  count: number,
  links: readonly Link[],
  statements: readonly CompiledStatement[],
  vocabulary: Vocabulary,
): number[] {
  const groupOf = Array.from({ length: count }, (_, at) => at);
  const members = new Map(groupOf.map((group) => [group, [group]]));
  for (const { a, b } of links) {
    const [first, second] = [groupOf[a] ?? a, groupOf[b] ?? b].sort((x, y) => x - y) as [number, number];
    if (first === second) continue;
    const [left, right] = [members.get(first) ?? [], members.get(second) ?? []];
    if (averageOdds(left, right, statements, vocabulary) < LEAST_AVERAGE) continue;
    for (const version of right) groupOf[version] = first;
    members.set(
      first,
      [...left, ...right].sort((x, y) => x - y),
    );
    members.delete(second);
  }
  return groupOf;
}

function averageOdds(
  left: readonly number[],
  right: readonly number[],
  statements: readonly CompiledStatement[],
  vocabulary: Vocabulary,
): number {
  let sum = 0;
  let pairs = 0;
  for (const a of left) {
    for (const b of right) {
      const [x, y] = [statements[a], statements[b]];
      if (pairs >= MOST_PAIRS || x === undefined || y === undefined) continue;
      sum += Math.max(GATED, logOddsOf(x, y, vocabulary));
      pairs += 1;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/** The claim's question is that of the version which looks most like a claim; its id is its first version's place. */
function claimOf(members: readonly number[], versions: readonly PackVersion[], language: PackLanguage): PackClaim {
  const own = members.map((at) => versions[at]).filter((version) => version !== undefined);
  const first = own[0];
  const best = own.reduce((chosen, version) => (rank(version, language) > rank(chosen, language) ? version : chosen));
  return { id: hashOf(`${first?.article} ${first?.start}`).toString(36), question: best.question, versions: members };
}

/** A question that does not say what it asks is taken only when no version has another. */
const SAYS_NOTHING = 20;

/** Plain reports make plainer questions than plans and parts; shorter ones read better. */
function rank({ signature, standing, question }: PackVersion, { packs }: PackLanguage): number {
  return (
    signature.worth +
    (standing === 'reported' ? 2 : 0) -
    signature.marks.length * 2 -
    question.length / 40 -
    (packs.isLastResort(question) ? SAYS_NOTHING : 0)
  );
}
