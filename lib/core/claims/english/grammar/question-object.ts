import type { Token } from '../../../reading/types';
import { ADVERBS, DETERMINERS, HELPERS, JOINING, PREPOSITIONS, PRONOUNS } from '../question-words';
import { isBaseForm } from '../verb-forms';
import { groupAt, isBreak, QUOTE, type Told, wordsOf } from './question-clause';

/** A longer object is cut. */
const LONGEST_OBJECT = 7;

/** The words from `from` that complete a verb, values and what follows a second phrase left out; "" when there are none. */
export function objectWords({ tokens, statements }: Told, from: number, end: number): string {
  const kept: Token[] = [];
  let phrases = 0;
  for (let at = from; at < end && kept.length < LONGEST_OBJECT; at += 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token))
      return wordsOf(kept.length > 0 && PARTICLES.has(kept.at(-1)?.lower ?? '') ? kept : trimmed(kept));
    if (JOINING.has(token.lower)) break;
    if (QUOTE.test(token.text)) continue;
    const value = statements.find(
      (other) => at >= Math.min(other.phraseFirst, other.firstToken) && at < other.endToken,
    );
    if (value !== undefined) {
      // "had been treated and 79 buried": told of others
      if (value.kind === 'count' && kept.at(-1)?.lower === 'and') break;
      if (value.kind === 'date' || value.kind === 'duration') break;
      at = value.endToken - 1;
      continue;
    }
    if (token.kind === 'number') break;
    if (PRONOUNS.has(token.lower) || opensHour(at, tokens)) break;
    // the verb of another clause: "injured in the crash are in hospital", but not "known to have died"
    if (HELPERS.has(token.lower) && kept.length > 0 && kept.at(-1)?.lower !== 'to') break;
    const isAim = opensAim(at, tokens) || opensParticiple(at, tokens);
    if (PREPOSITIONS.has(token.lower) && !PREPOSITIONS.has(kept.at(-1)?.lower ?? '')) phrases += 1;
    if (phrases > 1 || (isAim && kept.length > 0)) break;
    if (
      token.lower === 'and' &&
      (hasVerbSoon(at + 1, tokens) || /ed$/u.test(tokens[at + 1]?.lower ?? '') || isName(tokens[at + 2]))
    )
      break;
    kept.push(token);
  }
  // "broke out on 3 August"
  return wordsOf(kept.length === 1 && OUTWARD.has(kept[0]?.lower ?? '') ? kept : trimmed(kept));
}

/** Particles that belong to the verb, whatever stands behind. */
const OUTWARD: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down', 'away', 'back']);

/** "were not produced and the firm names a loss": a clause of its own behind "and". */
const REACH_OF_VERB = 4;
const hasVerbSoon = (from: number, tokens: readonly Token[]): boolean => {
  for (let at = from; at < from + REACH_OF_VERB && tokens[at] !== undefined && !isBreak(tokens[at]); at += 1)
    if (groupAt(tokens, at) !== null) return true;
  return DETERMINERS.has(tokens[from]?.lower ?? '') && /[^s]s$/u.test(tokens[from + 2]?.lower ?? '');
};

/** Prepositions that end a clause of their own right: "unaccounted for", "broke out". */
const PARTICLES: ReadonlySet<string> = new Set(['for', 'out', 'off']);

/** "by early evening" */
const opensHour = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.lower === 'by' && /^(?:early|late|mid|then|now|noon|dawn|nightfall)$/u.test(tokens[at + 1]?.lower ?? '');

/** "to participate in", "to build the" */
function opensAim(at: number, tokens: readonly Token[]): boolean {
  const [verb, next] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (tokens[at]?.lower !== 'to') return false;
  return (
    isBaseForm(verb) || (!isName(tokens[at + 1]) && !DETERMINERS.has(verb) && (DETERMINERS.has(next) || next === 'in'))
  );
}

/** "condemning Kyiv", "marking a step" */
const opensParticiple = (at: number, tokens: readonly Token[]): boolean =>
  /^\p{Ll}+ing$/u.test(tokens[at]?.text ?? '') &&
  (isName(tokens[at + 1]) || DETERMINERS.has(tokens[at + 1]?.lower ?? ''));

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Without prepositions, articles and other words at the end that lack what they belong to. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0) {
    const lower = tokens[end - 1]?.lower ?? '';
    const isOpen =
      PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || ADVERBS.has(lower) || lower === 'and' || lower === "'s";
    if (!isOpen && tokens[end - 1]?.kind === 'word') break;
    end -= 1;
  }
  return tokens.slice(0, end);
}
