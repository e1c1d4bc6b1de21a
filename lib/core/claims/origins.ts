import type { Article } from '../article';
import type { Reading, ReadStatement, Sentence } from '../reading/types';
import { type Citation, citedOutlets, citedPublication, outletNamed } from './citations';
import { INSTITUTIONS } from './english/source-words';
import { isSameName } from './same-name';
import type { TermedSentence } from './sentence-terms';
import type { ChainLink } from './types';
import type { Vocabulary } from './vocabulary';

/** Words around a citation that are shown. */
const CITATION_BEFORE = 3;
/** An article without an outlet is its own origin. */
const UNKNOWN_OUTLET = 'unknown outlet';

/** Where a version comes from in the end, and the way it took. */
export interface Provenance {
  readonly origin: string;
  /** The origin first, this article's outlet last. */
  readonly chain: readonly ChainLink[];
}

/** The provenance of a statement: the outlets it cites, or the institution whose statement it passes on, else the outlet itself. */
export function provenanceOf(
  statement: ReadStatement,
  termed: TermedSentence,
  reading: Pick<Reading, 'text' | 'sentences'>,
  article: Pick<Article, 'id' | 'outlet' | 'date'>,
  vocabulary: Vocabulary,
): Provenance {
  const outlet = article.outlet ?? UNKNOWN_OUTLET;
  const own: ChainLink = { name: outlet, date: article.date, words: null, article: article.id };
  const told = stationsOf(statement, termed.sentence, vocabulary);
  const cited = (told.length > 0 ? told : carriedStations(statement, reading, vocabulary)).filter(
    ({ name }) => !isSameName(name, outlet),
  );
  const chain = unique(cited).map(({ name, words }) => ({ name, date: null, words: words(reading), article: null }));
  return { origin: chain[0]?.name ?? outlet, chain: [...chain, own] };
}

/** A published report goes on in the next sentence of its paragraph, when nobody else is credited there: "In its bulletin the ministry counts … Seventy-one have died." */
function carriedStations(
  { sentence, speakers, speaker }: ReadStatement,
  { sentences }: Pick<Reading, 'sentences'>,
  vocabulary: Vocabulary,
): Station[] {
  const [before, here] = [sentences[sentence - 1], sentences[sentence]];
  const goesOn = before?.paragraph === here?.paragraph && before?.furniture === null;
  if (before === undefined || !goesOn || speakers.length > 0 || speaker !== null) return [];
  const publication = citedOutlets(before.tokens, vocabulary).length > 0 ? null : citedPublication(before.tokens);
  return publication === null ? [] : [stationOf(publication, before)];
}

interface Station {
  readonly name: string;
  /** The words that cite it, exactly as the article has them. */
  readonly words: (reading: Pick<Reading, 'text'>) => string;
}

const unique = (stations: readonly Station[]): Station[] =>
  stations.filter(({ name }, at) => stations.findIndex((other) => isSameName(other.name, name)) === at);

/** All that the statement came through, the origin first: outlets, else one institution. */
function stationsOf(statement: ReadStatement, sentence: Sentence, vocabulary: Vocabulary): Station[] {
  const { tokens } = sentence;
  const speakers = [...statement.speakers, ...(statement.speaker === null ? [] : [statement.speaker])];
  const outlets = citedOutlets(tokens, vocabulary).map((citation) => stationOf(citation, sentence));
  const spoken = speakers.map((speaker) => spokenOutlet(speaker, vocabulary)).filter((found) => found !== null);
  if (outlets.length + spoken.length > 0) return outlets.length > 0 ? outlets : spoken;
  const institution = speakers.toReversed().find((speaker) => speaker.split(/[\s-]+/u).some(isInstitution));
  if (institution !== undefined) return [{ name: institution.replace(/^the /iu, ''), words: () => institution }];
  const publication = speakers.length > 0 ? null : citedPublication(tokens);
  return publication === null ? [] : [stationOf(publication, sentence)];
}

const stationOf = (citation: Citation, sentence: Sentence): Station => ({
  name: citation.name,
  words: ({ text }) => citingWords(citation, sentence, text),
});

const isInstitution = (word: string): boolean => INSTITUTIONS.has(word.toLowerCase().replace(/['\u2019]s$/u, ''));

function spokenOutlet(words: string, vocabulary: Vocabulary): Station | null {
  const name = outletNamed(words, vocabulary);
  return name === null ? null : { name, words: () => words };
}

/** The words that cite, exactly as the article has them. */
function citingWords({ first, end }: Citation, { tokens }: Sentence, text: string): string {
  const from = tokens[Math.max(0, first - CITATION_BEFORE)];
  const to = tokens[Math.min(tokens.length - 1, end)];
  return from === undefined || to === undefined ? '' : text.slice(from.start, to.end);
}
