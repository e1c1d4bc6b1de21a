import type { ArticleSource, ClaimedVersion } from '../../lib/core/claims/article-source';
import type { Signature } from '../../lib/core/claims/signature';
import { hashOf } from '../../lib/core/packs/hash-words';
import type { PackArticle } from '../../lib/core/packs/types';

/** Statements of an article, as real ones have. */
export const CLAIMS_PER_ARTICLE = 12;
/** Articles on one story share its names. */
const ARTICLES_PER_STORY = 8;
const NAMES = 40_000;
const COUNTRIES = 'us gb ru ua cn kr kp jp de fr it es tr ir il in id br mx za ng eg sa ae se no pl gr'.split(' ');
const ACTIONS =
  'die injure missing deploy attack sign agree visit meet buy pay fund tax vote win protest flood quake collapse build produce rise fall launch announce'.split(
    ' ',
  );
const THINGS =
  'person troop officer worker child building dwelling vehicle aircraft ship shell missile seat vote share country region town'.split(
    ' ',
  );
const WORDS =
  'military government minister war treaty defence border region economy company market police court hospital election party coalition budget plan storm rescue bridge island coast district support cooperation engineer brigade artillery forces conflict security alliance leader summit state media'.split(
    ' ',
  );
const SUBJECT_TERMS = 24;
const FINGERPRINT = 64;

/** Numbers from 0 to under 1, the same for one seed. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Common ones often, rare ones seldom, as words are. */
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() ** 2 * list.length)] as T; // random() < 1, so inside the list

function subjectOf(number: number): string[] {
  const story = randomFrom(Math.floor(number / ARTICLES_PER_STORY));
  const own = randomFrom(number + 7_000_001);
  const names = Array.from({ length: 8 }, () => `^n${Math.floor(story() * NAMES)}`);
  const shared = [
    `=${pick(COUNTRIES, story)}`,
    `=${pick(COUNTRIES, story)}`,
    `+${pick(ACTIONS, story)}`,
    `+${pick(ACTIONS, story)}`,
    `*${pick(THINGS, story)}`,
  ];
  const words = Array.from({ length: 14 }, () => (own() < 0.5 ? pick(WORDS, own) : `w${Math.floor(own() * 20_000)}`));
  return [...new Set([...names, ...shared, ...words])].slice(0, SUBJECT_TERMS);
}

function headOf(number: number): PackArticle {
  const random = randomFrom(number + 3_000_017);
  const subject = subjectOf(number);
  return {
    id: `generated-${number}`,
    outlet: `Outlet ${number % 500}`,
    url: `https://outlet-${number % 500}.example/${number}`,
    date: `20${20 + (number % 7)}-0${1 + (number % 9)}-11`,
    title: null,
    outletInferred: false,
    dateInferred: false,
    via: null,
    credits: [],
    fingerprint: Array.from({ length: FINGERPRINT }, () => Math.floor(random() * 2 ** 28)).sort((a, b) => a - b),
    subject,
    gateWords: subject.map(hashOf),
  };
}

function versionOf(article: PackArticle, at: number): ClaimedVersion {
  const random = randomFrom(hashOf(`${article.id} ${at}`));
  const value = Math.floor(random() * 5_000);
  const near = article.subject.filter(() => random() < 0.4).slice(0, 12);
  const thing = pick(THINGS, random);
  const signature: Signature = {
    dimension: random() < 0.3 ? 'date' : random() < 0.8 ? 'count' : 'money:USD',
    head: thing,
    thing,
    modifiers: [],
    nations: [],
    actions: [`+${pick(ACTIONS, random)}`],
    near: near.map((term, rank) => [term, Math.max(1, 9 - rank)] as const),
    sentence: article.subject.filter((term) => !near.includes(term)).slice(0, 10),
    context: Array.from({ length: 16 }, () => pick(WORDS, random)),
    before: [],
    after: [],
    event: { type: null, places: [], from: article.date, to: article.date, sure: 'article' },
    per: null,
    marks: [],
    worth: 8,
  };
  const version = {
    article: article.id,
    start: at * 100,
    end: at * 100 + 4,
    quote: `${value} of them`,
    quoteStart: at * 100,
    kind:
      signature.dimension === 'date'
        ? ('date' as const)
        : signature.dimension === 'count'
          ? ('count' as const)
          : ('money' as const),
    min: value,
    max: value,
    iso: signature.dimension === 'date' ? '2024-06-19' : null,
    bound: 'exact' as const,
    unit: null,
    per: null,
    speaker: null,
    standing: 'reported' as const,
    asOf: article.date,
    scope: null,
    origin: article.outlet ?? '',
    chain: [],
    shingles: [],
    question: 'How many?',
    signature,
  };
  return { version, claim: { id: `${article.id}-${at}`, question: 'How many?' } };
}

/** A library of so many articles, the same each time; nothing of it is held: an article is made again whenever it is loaded. */
export function generatedLibrary(articles: number): ArticleSource {
  const count = Math.ceil(articles);
  return {
    count,
    *heads() {
      for (let number = 0; number < count; number += 1) yield headOf(number);
    },
    load(number) {
      const article = headOf(number);
      return { article, versions: Array.from({ length: CLAIMS_PER_ARTICLE }, (_, at) => versionOf(article, at)) };
    },
  };
}
