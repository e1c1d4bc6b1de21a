import type { Article } from '../article';
import type { Citation, PackLanguage } from '../packs/pack-language';
import type { Reading, ReadStatement, Sentence } from '../reading/types';
import type { TermedSentence } from './sentence-terms';
import type { ChainLink } from './types';

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

/** An article with what its statements come through. */
interface Source {
  readonly reading: Pick<Reading, 'text' | 'sentences' | 'statements'>;
  readonly article: Pick<Article, 'id' | 'outlet' | 'date'>;
  /** The agency whose text it prints, by its dateline or credit line, or null. */
  readonly wire: string | null;
}

/** The provenance of a statement: the outlets it cites, or the institution whose statement it passes on, or the agency that it prints, else the outlet itself. */
export function provenanceOf(
  statement: ReadStatement,
  termed: TermedSentence,
  { reading, article, wire }: Source,
  language: PackLanguage,
): Provenance {
  const outlet = article.outlet ?? UNKNOWN_OUTLET;
  const own: ChainLink = { name: outlet, date: article.date, words: null, article: article.id };
  const told = stationsOf(statement, termed.sentence, language);
  const stations = told.length > 0 ? told : carriedStations(statement, reading, language);
  const printed: Station[] = wire === null ? [] : [{ name: wire, words: () => wire }];
  const cited = [...stations, ...printed].filter(({ name }) => !language.claims.isSameName(name, outlet));
  const chain = unique(cited, language).map(({ name, words }) => ({
    name,
    date: null,
    words: words(reading),
    article: null,
  }));
  return { origin: chain[0]?.name ?? outlet, chain: [...chain, own] };
}

/** So many sentences on, a paragraph still tells of the report. */
const CARRIED_SENTENCES = 3;

/** A published report goes on in the next sentences of its paragraph, when nobody else is credited there: "In its bulletin the ministry counts … Seventy-one have died." */
function carriedStations(
  { sentence, speakers, speaker }: ReadStatement,
  { sentences, statements }: Pick<Reading, 'sentences' | 'statements'>,
  language: PackLanguage,
): Station[] {
  if (speakers.length > 0 || speaker !== null) return [];
  for (let at = sentence - 1; at >= sentence - CARRIED_SENTENCES; at -= 1) {
    const before = sentences[at];
    const goesOn = before?.paragraph === sentences[sentence]?.paragraph && before?.furniture === null;
    if (before === undefined || !goesOn || language.packs.citedOutlets(before.tokens).length > 0) return [];
    const publication = language.packs.citedPublication(before.tokens);
    if (publication !== null) return [stationOf(publication, before)];
    if (statements.some((other) => other.sentence === at && other.speaker !== null)) return [];
  }
  return [];
}

interface Station {
  readonly name: string;
  /** The words that cite it, exactly as the article has them. */
  readonly words: (reading: Pick<Reading, 'text'>) => string;
}

const unique = (stations: readonly Station[], { claims }: PackLanguage): Station[] =>
  stations.filter(({ name }, at) => stations.findIndex((other) => claims.isSameName(other.name, name)) === at);

/** All that the statement came through, the origin first: outlets, else one institution. */
function stationsOf(statement: ReadStatement, sentence: Sentence, { packs }: PackLanguage): Station[] {
  const { tokens } = sentence;
  const speakers = [...statement.speakers, ...(statement.speaker === null ? [] : [statement.speaker])];
  const outlets = packs.citedOutlets(tokens).map((citation) => stationOf(citation, sentence));
  const spoken = speakers
    .map((speaker) => spokenStation(speaker, packs.outletNamed(speaker)))
    .filter((found) => found !== null);
  if (outlets.length + spoken.length > 0) return outlets.length > 0 ? outlets : spoken;
  const offices = speakers.map((speaker) => spokenStation(speaker, packs.officeNamed(speaker)));
  const office = offices.findLast((found) => found !== null) ?? null;
  if (office !== null) return [office];
  const publication = speakers.length > 0 ? null : packs.citedPublication(tokens);
  return publication === null ? [] : [stationOf(publication, sentence)];
}

const stationOf = (citation: Citation, sentence: Sentence): Station => ({
  name: citation.name,
  words: ({ text }) => citingWords(citation, sentence, text),
});

const spokenStation = (speaker: string, name: string | null): Station | null =>
  name === null ? null : { name, words: () => speaker };

/** The words that cite, exactly as the article has them. */
function citingWords({ first, end }: Citation, { tokens }: Sentence, text: string): string {
  const from = tokens[Math.max(0, first - CITATION_BEFORE)];
  const to = tokens[Math.min(tokens.length - 1, end)];
  return from === undefined || to === undefined ? '' : text.slice(from.start, to.end);
}
