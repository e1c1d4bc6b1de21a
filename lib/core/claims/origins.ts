import type { Article } from '../article';
import type { Reading, ReadStatement } from '../reading/types';
import type { TermedSentence } from './sentence-terms';
import type { ChainLink } from './types';
import type { Vocabulary } from './vocabulary';

/** Words that make a speaker an institution, whose statement is one report whoever prints it. */
const INSTITUTION =
  /\b(?:ministry|agency|intelligence|department|bureau|office|institute|police|commission|committee|service|services|centre|center|authority|authorities|survey|council|court|administration|association|federation|organi[sz]ation|university|foundation|bank|pentagon|kremlin|parliament|board|group|company|union|observatory|fund|programme|program|society|assembly|brigade)\b/iu;
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

/** The provenance of a statement: the outlet it cites, or the institution whose statement it passes on, else the outlet itself. */
export function provenanceOf(
  statement: ReadStatement,
  termed: TermedSentence,
  reading: Pick<Reading, 'text'>,
  article: Pick<Article, 'id' | 'outlet' | 'date'>,
  vocabulary: Vocabulary,
): Provenance {
  const outlet = article.outlet ?? UNKNOWN_OUTLET;
  const own: ChainLink = { name: outlet, date: article.date, words: null, article: article.id };
  const cited = citedName(statement, termed, outlet, vocabulary);
  if (cited === null) return { origin: outlet, chain: [own] };
  return {
    origin: cited.name,
    chain: [{ name: cited.name, date: null, words: citingWords(cited.written, termed, reading), article: null }, own],
  };
}

interface Cited {
  readonly name: string;
  readonly written: string;
}

function citedName(
  statement: ReadStatement,
  termed: TermedSentence,
  outlet: string,
  vocabulary: Vocabulary,
): Cited | null {
  const speakers = [...statement.speakers, ...(statement.speaker === null ? [] : [statement.speaker])];
  for (const speaker of speakers.toReversed()) {
    const known = knownOutlet(speaker, vocabulary);
    if (known !== null && known !== outlet) return { name: known, written: speaker };
  }
  const inSentence = outletInSentence(termed, outlet, vocabulary);
  if (inSentence !== null) return inSentence;
  const institution = speakers.toReversed().find((speaker) => INSTITUTION.test(speaker));
  return institution === undefined ? null : { name: institution.replace(/^the /iu, ''), written: institution };
}

/** The known outlet that a speaker's words name: "a TV Chosun report". */
function knownOutlet(words: string, vocabulary: Vocabulary): string | null {
  const list = words.split(/\s+/u);
  for (let length = Math.min(5, list.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= list.length; at += 1) {
      const name = list
        .slice(at, at + length)
        .join(' ')
        .replace(/['’]s$|[,.;:]$/u, '');
      const known = /^[A-Z]/u.test(name) ? vocabulary.outletOf(name) : null;
      if (known !== null) return known;
    }
  }
  return null;
}

/** "told The Times", "according to Reuters": an outlet that the sentence credits without being the speaker read. */
function outletInSentence({ sentence }: TermedSentence, outlet: string, vocabulary: Vocabulary): Cited | null {
  const { tokens } = sentence;
  for (let at = 1; at < tokens.length; at += 1) {
    const credits =
      /^(?:to|told|by|citing|cited|quoting|quoted|via)$/u.test(tokens[at - 1]?.lower ?? '') ||
      /^(?:reported|reports|said|estimated|claimed)$/u.test(tokens[at + 1]?.lower ?? '');
    if (!credits || tokens[at]?.kind !== 'word') continue;
    for (let end = Math.min(tokens.length, at + 5); end > at; end -= 1) {
      const written = tokens
        .slice(at, end)
        .map(({ text }) => text)
        .join(' ');
      const known = /^[A-Z]|^the [A-Z]/u.test(written) ? vocabulary.outletOf(written) : null;
      if (known !== null && known !== outlet) return { name: known, written };
    }
  }
  return null;
}

/** The words that cite, exactly as the article has them. */
function citingWords(written: string, { sentence }: TermedSentence, { text }: Pick<Reading, 'text'>): string {
  const at = text.indexOf(written, sentence.start);
  if (at < 0 || at >= sentence.end) return written;
  const index = sentence.tokens.findIndex((token) => token.start >= at);
  const last = sentence.tokens.findLastIndex((token) => token.end <= at + written.length);
  const first = sentence.tokens[Math.max(0, index - CITATION_BEFORE)];
  const end = sentence.tokens[Math.min(sentence.tokens.length - 1, last + 1)];
  return first === undefined || end === undefined ? written : text.slice(first.start, end.end);
}
