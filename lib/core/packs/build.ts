import type { Article } from '../article';
import { type Provenance, provenanceOf } from '../claims/origins';
import { type TermedSentence, termSentences } from '../claims/sentence-terms';
import { signStatement } from '../claims/sign-statement';
import { subjectOf } from '../claims/subject';
import type { Vocabulary } from '../claims/vocabulary';
import { LEAST_WORTH } from '../claims/worth';
import { readText } from '../reading/read';
import type { Reading, ReadStatement } from '../reading/types';
import { assemblePack, type PackHead } from './assemble';
import { httpsUrl } from './canonical-url';
import { fingerprintOf } from './fingerprint';
import { gateWordsFor } from './gate';
import { shinglesOf } from './hash-words';
import type { PackLanguage } from './pack-language';
import { plainString } from './plain-string';
import { quoteAround } from './quote';
import type { Pack, PackArticle, PackVersion } from './types';

/** Runs of so many words that two outlets share word for word are one agency's text. */
const WIRE_SHINGLE_WORDS = 8;
/** A quote has few shingles; this bounds what a long one stores. */
const MOST_SHINGLES = 40;
/** More words would be details that any text has. */
const MOST_GATE_WORDS = 64;

/** What a pack is made for. */
export interface BuildOptions extends Omit<PackHead, 'language'> {
  readonly language: PackLanguage;
}

/** A pack of all that the articles state. Building in parts and merging gives the same articles, versions, and claims. */
export function buildPack(articles: readonly Article[], options: BuildOptions): Pack {
  const { language } = options;
  const parts = articles.map((article) => readArticle(article, language));
  return assemblePack(
    { title: options.title, maker: options.maker, licence: options.licence, language: language.tag },
    parts.map(({ article }) => article),
    parts.flatMap(({ versions }) => versions),
    language,
  );
}

function readArticle(article: Article, language: PackLanguage): { article: PackArticle; versions: PackVersion[] } {
  return packArticle(article, readText(article, language), language);
}

/** An article, read already, as a pack stores it. */
function packArticle(
  article: Article,
  reading: Reading,
  language: PackLanguage,
): { article: PackArticle; versions: PackVersion[] } {
  const { claims, packs } = language;
  const { vocabulary } = claims;
  const sentences = termSentences(reading, vocabulary);
  const versions: PackVersion[] = [];
  const source = { reading, article, wire: packs.wireOf(article.text) };
  for (const statement of reading.statements) {
    const signature = signStatement(statement, { sentences, reading, vocabulary });
    const termed = sentences[statement.sentence];
    if (signature === null || termed === undefined || signature.worth < LEAST_WORTH) continue;
    const quote = quoteAround(article.text, statement, termed.sentence);
    versions.push({
      article: article.id,
      ...statementFields(statement),
      ...quote,
      asOf: claims.asOfOf(statement, termed, reading),
      scope: plainString(claims.scopeOf(statement, termed, reading)),
      ...plainProvenance(provenanceOf(statement, termed, source, language)),
      shingles: shinglesOf(quote.quote, WIRE_SHINGLE_WORDS).slice(0, MOST_SHINGLES),
      question: plainString(packs.questionOf(statement, termed)),
      signature,
    });
  }
  const subject = subjectOf(sentences, vocabulary);
  const { id, outlet, date, via, outletInferred, dateInferred } = article;
  return {
    article: {
      id,
      outlet: plainString(outlet),
      url: httpsUrl(article.url),
      date,
      title: plainString(article.title),
      outletInferred: outletInferred ?? false,
      dateInferred: dateInferred ?? false,
      via: plainString(via ?? null),
      credits: packs.creditsOf(reading).map((name) => plainString(name)),
      fingerprint: fingerprintOf(article.text),
      subject,
      gateWords: gateWordsOf(subject, sentences, vocabulary),
    },
    versions,
  };
}

/** The words by which the text names its subject. */
function gateWordsOf(
  subject: readonly string[],
  sentences: readonly TermedSentence[],
  vocabulary: Vocabulary,
): readonly number[] {
  const telling = new Set(subject);
  const words: string[] = [];
  const names: string[] = [];
  for (const { sentence, terms } of sentences) {
    for (const { term, first, end } of terms) {
      if (!telling.has(term)) continue;
      const lowers = sentence.tokens.slice(first, end).map(({ lower }) => lower);
      words.push(...lowers);
      if (NAMES.test(term)) names.push(...lowers.filter((lower) => isRare(lower, vocabulary)));
    }
  }
  return gateWordsFor(words.join(' '), names.join(' ')).slice(0, MOST_GATE_WORDS);
}

/** Terms of countries and of other names. */
const NAMES = /^[=^]/u;

/** "Korea", not the "north" before it; "Chosun", not the "TV" before it. */
function isRare(lower: string, vocabulary: Vocabulary): boolean {
  const term = vocabulary.wordTerm(lower);
  return term !== null && vocabulary.rarityOf(term) === 1;
}

const plainProvenance = ({ origin, chain }: Provenance): Provenance => ({
  origin: plainString(origin),
  chain: chain.map((link) => ({ ...link, name: plainString(link.name), words: plainString(link.words) })),
});

function statementFields({ start, end, kind, min, max, iso, bound, unit, per, speaker, standing }: ReadStatement) {
  return {
    start,
    end,
    kind,
    min,
    max,
    iso,
    bound,
    unit: plainString(unit),
    per: plainString(per),
    speaker: plainString(speaker),
    standing,
  };
}
