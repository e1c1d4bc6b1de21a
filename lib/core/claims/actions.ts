import type { ReadStatement } from '../reading/types';
import type { TermedSentence } from './sentence-terms';
import type { Vocabulary } from './vocabulary';

/** How far the action may stand behind the counted thing ("12,000 soldiers have been deployed") and before the value. */
const REACH_BEHIND = 5;
const REACH_BEFORE = 7;
/** An action farther off than this is another clause's. */
const MOST_ACTIONS = 4;
const FARTHEST_STEPS = 14;

interface Found {
  readonly term: string;
  readonly first: number;
  /** A comma or a joining word stands between it and the value. */
  readonly cutOff: boolean;
  /** Words between it and the counted thing. */
  readonly words: number;
  /** "soldiers fighting in": a word that only describes what is counted. */
  readonly describes: boolean;
}

/**
 * What happens to the counted thing, the most likely first, with the token it stands at. Behind the noun phrase first, then before it;
 * an apposition ("soldiers, including 500 officers, have been …") is skipped.
 */
export function actionsOf(
  statement: ReadStatement,
  steps: readonly number[],
  termed: TermedSentence,
  vocabulary: Vocabulary,
): { readonly terms: readonly string[]; readonly at: number | null } {
  const counted = countedAction(statement, termed);
  const behind = nearestAction(statement, termed, vocabulary, 1);
  const before = nearestAction(statement, termed, vocabulary, -1);
  const prefersBefore = statement.kind === 'date' ? before !== null : standsNearer(before, behind);
  const first = counted ?? (prefersBefore ? before : (behind ?? before));
  const others = termed.terms
    .filter(({ term, first: at }) => term.startsWith('+') && (steps[at] ?? FARTHEST_STEPS) < FARTHEST_STEPS)
    .sort((a, b) => (steps[a.first] ?? 0) - (steps[b.first] ?? 0))
    .map(({ term }) => term);
  const terms = [...new Set([...(first === null ? [] : [first.term]), ...others])].slice(0, MOST_ACTIONS);
  return { terms, at: first?.first ?? null };
}

/** "sent 200 soldiers to search": the verb right before its object, when none stands right behind; else only where nothing stands behind. */
function standsNearer(before: Found | null, behind: Found | null): boolean {
  if (before === null || before.cutOff) return false;
  return behind === null || behind.cutOff || (before.words === 0 && (behind.words > 1 || behind.describes));
}

/** "24 confirmed deaths", "60 bodies": the counted noun is itself what happened. */
function countedAction(statement: ReadStatement, { terms }: TermedSentence): Found | null {
  const inPhrase = terms.filter(({ first }) => first >= statement.endToken && first < statement.phraseEnd);
  const last = inPhrase.at(-1);
  return statement.kind === 'count' && last?.term.startsWith('+')
    ? { term: last.term, first: last.first, cutOff: false, words: 0, describes: false }
    : null;
}

function nearestAction(
  statement: ReadStatement,
  { sentence, terms, statements }: TermedSentence,
  vocabulary: Vocabulary,
  by: 1 | -1,
): Found | null {
  const actionAt = new Map(terms.filter(({ term }) => term.startsWith('+')).map(({ term, first }) => [first, term]));
  // names fill a clause but say nothing of how near the verb is: "signed by A B and C D on"
  const names = new Set(
    terms
      .filter(({ term }) => /^[=^]/u.test(term))
      .flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)),
  );
  const values = new Set(statements.filter((other) => other !== statement).map((other) => other.firstToken));
  let at = by > 0 ? behindApposition(statement, sentence.tokens, vocabulary) : statement.phraseFirst - 1;
  let cutOff = false;
  const reach = by > 0 ? REACH_BEHIND : REACH_BEFORE;
  for (let words = 0; words < reach && at >= 0 && at < sentence.tokens.length; at += by) {
    const token = sentence.tokens[at];
    if (token === undefined) break;
    const action = actionAt.get(at);
    if (action !== undefined) return { term: action, first: at, cutOff, words, describes: token.lower.endsWith('ing') };
    if (values.has(at) && by > 0) return null;
    if (/^[,;:]$/u.test(token.text) || token.lower === 'and') {
      if (by > 0) return null;
      cutOff = true;
    }
    if (token.kind === 'word' && !names.has(at)) words += 1;
  }
  return null;
}

/** One past the noun phrase, or past ", including … ," behind it. */
function behindApposition(
  statement: ReadStatement,
  tokens: TermedSentence['sentence']['tokens'],
  vocabulary: Vocabulary,
): number {
  const at = statement.phraseEnd;
  const opener = tokens[at + 1];
  if (tokens[at]?.text !== ',' || opener === undefined || !vocabulary.isPartWord(opener.lower)) return at;
  for (let close = at + 2; close < tokens.length; close += 1) if (tokens[close]?.text === ',') return close + 1;
  return at;
}
