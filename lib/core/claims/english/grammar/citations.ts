import type { Citation } from '../../../packs/pack-language';
import type { Token } from '../../../reading/types';
import type { Vocabulary } from '../../vocabulary';
import {
  HAVING,
  INSTITUTIONS,
  LABEL_ADJECTIVES,
  NEWS_VERBS,
  OUTLET_LABELS,
  OUTLET_WORDS,
  OUTLET_WORDS_BEHIND_THE,
  PASSED_ON_BY,
  PUBLICATIONS,
  QUOTING,
  RECORDING,
  REPORTING,
  REPORTING_TO,
  SPEAKING_FOR,
  TALKS,
} from '../source-words';

/** Words of the longest name of an outlet. */
const LONGEST_NAME = 5;
/** Words between an office and what it publishes: "its bulletin of Sunday the Health Ministry". */
const PUBLICATION_REACH = 5;

/** The outlets that a sentence credits, the nearest to the origin first. */
export function citedOutlets(tokens: readonly Token[], vocabulary: Vocabulary): Citation[] {
  const found: Citation[] = [];
  for (const [from, to] of capitalRuns(tokens)) {
    const named = outletIn(from, to, tokens, vocabulary);
    const rank = named === null ? null : rankOf(named.first, named.end, tokens);
    if (named !== null && rank !== null) found.push({ ...named, rank });
  }
  return found.sort((a, b) => a.rank - b.rank || a.first - b.first);
}

/** The outlet that a run of capitalised words names: a known one, one with a word like "Courier" in it, or one that is called an agency or a paper. */
function outletIn(
  from: number,
  to: number,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Omit<Citation, 'rank'> | null {
  for (let length = to - from; length > 0; length -= 1) {
    for (let first = from; first + length <= to; first += 1) {
      const known = vocabulary.outletOf(wordsOf(tokens, first, first + length));
      if (known !== null) return { name: known, first, end: first + length };
    }
  }
  const first = OPENING.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (first >= to) return null;
  const behindThe = /^the$/iu.test(tokens[first - 1]?.text ?? '');
  const last = tokens[to - 1]?.lower ?? '';
  const isOutlet =
    tokens.slice(first, to).some(({ lower }) => OUTLET_WORDS.has(lower)) && (behindThe || to - first > 1);
  const isNamed = isOutlet || (behindThe && OUTLET_WORDS_BEHIND_THE.has(last));
  const isAcronym = to - first === 1 && ACRONYM.test(tokens[first]?.text ?? '') && tokens[first - 1]?.lower === 'told';
  const isLabelled = isAcronym || OUTLET_LABELS.has(tokens[first - 1]?.lower ?? '') || labelEnd(to, tokens) > to;
  return isNamed || isLabelled ? { name: wordsOf(tokens, first, to), first, end: to } : null;
}

/** Names that a sentence says reported something, outlets or not: "Interfor broke the story", "first reported by Interfor". */
export function reportingNames(tokens: readonly Token[]): string[] {
  const isReporting = ([from, to]: [number, number]) =>
    NEWS_VERBS.has(tokens[to]?.lower ?? '') ||
    QUOTING.has(tokens[from - 1]?.lower ?? '') ||
    (tokens[from - 1]?.lower === 'by' && NEWS_VERBS.has(tokens[from - 2]?.lower ?? ''));
  return capitalRuns(tokens)
    .filter(isReporting)
    .map(([from, to]) => wordsOf(tokens, from, to));
}

/** "told RTV that" */
const ACRONYM = /^\p{Lu}{3,5}$/u;

/** Capitalised words that open a sentence, not a name. */
const OPENING = /^(?:the|a|an|in|according|but|and|as)$/u;

/** The outlet that some words name, when a speaker was told in another sentence: "the OPA news agency"; null when they name none. */
export function outletNamed(words: string, vocabulary: Vocabulary): string | null {
  const tokens = words.split(/\s+/u).map((word): Token => {
    const text = word.replace(/['\u2019]s$|[,.;:]$/u, '');
    return { start: 0, end: 0, text, lower: text.toLowerCase(), kind: 'word', glued: false };
  });
  const runs = capitalRuns(tokens);
  const found = runs.map(([from, to]) => outletIn(from, to, tokens, vocabulary)).filter((named) => named !== null);
  return (found.find(({ name }) => vocabulary.outletOf(name) !== null) ?? found[0])?.name ?? null;
}

/** First and one past the last of each run of capitalised words. */
function capitalRuns(tokens: readonly Token[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens[at])) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < LONGEST_NAME && isCapital(tokens[end])) end += 1;
    runs.push([at, end]);
    at = end - 1;
  }
  return runs;
}

/** Past "news agency" behind a name. */
function labelEnd(from: number, tokens: readonly Token[]): number {
  const isNews = tokens[from]?.lower === 'news';
  const at = isNews ? from + 1 : from;
  const label = tokens[at]?.lower ?? '';
  // a spy agency prints nothing, but "the TIZ agency reports"
  const isAgency = isNews || label !== 'agency' || PRINTING.test(tokens[at + 1]?.lower ?? '');
  // "Czech paper Moravian Business Daily" is no paper called Czech
  return OUTLET_LABELS.has(label) && isAgency && !isCapital(tokens[at + 1]) ? at + 1 : from;
}

const PRINTING = /^(?:reports?|reported|quotes?|quoted|cites?|cited)$/u;

/** How a name is credited; null when it only occurs. */
function rankOf(first: number, end: number, tokens: readonly Token[]): number | null {
  let at = first - 1;
  while (
    at >= 0 &&
    (/^(?:the|a|an|news|agency|newspaper|broadcaster|magazine|outlet|website)$/u.test(tokens[at]?.lower ?? '') ||
      LABEL_ADJECTIVES.has(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  // "quoted by Czech paper Moravian Business Daily"
  if (OUTLET_LABELS.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at])) at -= 1;
  const before = tokens[at]?.lower ?? '';
  if (QUOTING.has(before)) return 0;
  const behind = labelEnd(end, tokens);
  // "its sister paper, the Dalen Bell, reported"
  const verb = tokens[behind]?.text === ',' && before === ',' ? behind + 1 : behind;
  if (REPORTING_TO.has(before) || REPORTING.has(tokens[verb]?.lower ?? '')) return 1;
  if (tokens[verb]?.lower === 'has' && HAVING.has(tokens[verb + 1]?.lower ?? '')) return 1;
  if (before === 'with' && TALKS.has(tokens[at - 1]?.lower ?? '')) return 1;
  if (isAlone(at, end, tokens)) return 1;
  if (PASSED_ON_BY.has(before)) return 2;
  const isInPaper =
    before === 'in' && tokens[first - 1]?.lower === 'the' && OUTLET_WORDS.has(tokens[end - 1]?.lower ?? '');
  return isInPaper ? 1 : null;
}

/** "(44, Reuters)", "(Reuters)" */
const isAlone = (before: number, end: number, tokens: readonly Token[]): boolean =>
  tokens[end]?.text === ')' && /^[(,;]$/u.test(tokens[before]?.text ?? '');

/** The office whose publication or list a sentence passes on: "going by the latest ministry bulletin", "whom the ministry lists"; null when it names none. */
export function citedPublication(tokens: readonly Token[]): Citation | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (INSTITUTIONS.has(tokens[at - 1]?.lower ?? '') && RECORDING.has(tokens[at]?.lower ?? ''))
      return officeAt(at - 1, tokens);
    if (!PUBLICATIONS.has(tokens[at]?.lower ?? '')) continue;
    for (let other = at - PUBLICATION_REACH; other <= at + PUBLICATION_REACH; other += 1) {
      if (other === at || !INSTITUTIONS.has(tokens[other]?.lower ?? '')) continue;
      const isNear = tokens
        .slice(Math.min(at, other), Math.max(at, other))
        .every(({ kind, text }) => kind !== 'symbol' || text === "'s");
      if (isNear) return officeAt(other, tokens);
    }
  }
  return null;
}

/**
 * The office that some words name, without its article, who speaks for it, and what it publishes: "a Health Ministry spokesman", "the Health Ministry's figures"
 * are the Health Ministry; null when they name none.
 */
export function officeNamed(words: string): string | null {
  // "the SIS", "a survey by the agency Pulsar"
  const named = ACRONYM_ALONE.exec(words)?.[1] ?? (AUTHOR.exec(words) ?? BRIEFER.exec(words))?.groups?.name;
  if (named !== undefined) return named;
  const parts = words.replace(/^(?:the|an?) /iu, '').split(/\s+/u);
  const last = parts.findLastIndex(isInstitution);
  if (last < 0) return words.split(/[\s-]+/u).some(isInstitution) ? words.replace(/^the /iu, '') : null;
  const isAllBehind = parts.slice(last + 1).every((word) => isOfOffice(word.toLowerCase()));
  return (isAllBehind ? parts.slice(0, last + 1) : parts).join(' ').replace(/['\u2019]s$/u, '');
}

const ACRONYM_ALONE = /^(?:[Tt]he )?(\p{Lu}{3,6})$/u;
const AUTHOR =
  /(?:^| )(?:survey|poll|study|report|analysis|count|tally|figures|data|list)(?: \p{Ll}+ed)? (?:by|of|from) (?:the |an? )?(?:\p{Ll}+ )?(?<name>\p{Lu}[^,;:]*)$/u;

/** "Lawmakers briefed by the spy agency" */
const BRIEFER = / (?:briefed|quoted) by (?:the )?(?<name>[^,;:]+)$/u;

const isOfOffice = (lower: string): boolean =>
  PUBLICATIONS.has(lower) || SPEAKING_FOR.has(lower) || /^(?:own|latest|daily|weekly|annual|new)$/u.test(lower);

const isInstitution = (word: string): boolean => INSTITUTIONS.has(word.toLowerCase().replace(/['\u2019]s$/u, ''));

function officeAt(at: number, tokens: readonly Token[]): Citation {
  let first = at;
  while (isCapital(tokens[first - 1]) && isCapital(tokens[at])) first -= 1;
  // "air force", "defence ministry"; not "the latest ministry bulletin"
  const before = tokens[at - 1];
  const isOfName =
    before?.kind === 'word' &&
    /^(?:\p{L}+(?:ce|cs|or|th|al|ur|gn|on|ice|nt|ry)|air)$/u.test(before.lower) &&
    !isOfOffice(before.lower);
  if (first === at && isOfName && !PUBLICATIONS.has(before.lower)) first -= 1;
  return { name: wordsOf(tokens, first, at + 1), first, end: at + 1, rank: 1 };
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
