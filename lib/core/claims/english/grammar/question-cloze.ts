import type { ReadStatement, Token } from '../../../reading/types';
import { QUOTE, type Told, wordsOf } from './question-clause';
import { askedThing } from './question-nouns';

/** Words shown before the gap and behind it. */
const MOST_BEFORE = 10;
const MOST_BEHIND = 7;
/** With so many words a comma, a colon or a dash ends what is shown. */
const ENOUGH_WORDS = 4;
/** Fewer words around the gap say nothing. */
const FEWEST_WORDS = 2;
/** What stands for the value. */
const GAP = '…';

const STOP = /^[.;!?)[\]\u2022]$/u;
const PAUSE = /^[,:(\u2013\u2014]$/u;
/** Join the clause to what stands before it. */
const OPENING = /^(?:and|but|or|which|who|whom|whose|that|than|so|though|although|whereas|while)$/u;
/** Right before the gap a bracket opens what is told beside the noun. */
const BRACKET = '(';

/** What is asked of a value where no question can be made of its clause: the clause's own words with a gap, "When: “After ratification it took effect on …”?"; null where too few stand beside it. */
export function clozeQuestion(statement: ReadStatement, told: Told): string | null {
  const { firstToken, endToken } = statement;
  const { tokens } = told;
  const before = trimmedStart(wordsBefore(firstToken, tokens));
  const behind = wordsBehind(endToken, tokens, before.length);
  if (before.length + behind.length < FEWEST_WORDS) return null;
  const isGlued = behind[0] !== undefined && behind[0].start === tokens[endToken - 1]?.end;
  return `${askingOf(statement, told)}: \u201c${[wordsOf(before), `${GAP}${isGlued ? '' : ' '}${wordsOf(behind)}`.trim()].join(' ').trim()}\u201d`;
}

/** "when", "how many seats", "how long" */
function askingOf(statement: ReadStatement, told: Told): string {
  if (statement.kind === 'date') return 'when';
  const { words, isNamed } = askedThing(statement, told);
  return statement.kind === 'duration' && !isNamed ? 'how long' : words;
}

/** Whether a question is one with a gap. */
export const isCloze = (question: string): boolean => question.includes(`: \u201c`) && question.includes(GAP);

function wordsBefore(end: number, tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = end - 1; at >= 0 && kept.length < MOST_BEFORE; at -= 1) {
    const token = tokens[at];
    if (token === undefined || STOP.test(token.text) || (PAUSE.test(token.text) && kept.length >= ENOUGH_WORDS)) break;
    if (!QUOTE.test(token.text) && !(token.text === BRACKET && kept.length === 0)) kept.unshift(token);
  }
  return kept;
}

function wordsBehind(from: number, tokens: readonly Token[], told: number): readonly Token[] {
  const kept: Token[] = [];
  for (let at = from; at < tokens.length && kept.length < MOST_BEHIND; at += 1) {
    const token = tokens[at];
    const isPause = PAUSE.test(token?.text ?? '');
    const isEnough = isPause && told + kept.length >= ENOUGH_WORDS;
    if (token === undefined || STOP.test(token.text) || isEnough) break;
    if (!QUOTE.test(token.text) && !(isPause && kept.length === 0)) kept.push(token);
  }
  return kept;
}

/** Without a word that joins the clause to another, or a mark. */
function trimmedStart(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex(({ lower, kind }) => kind !== 'symbol' && !OPENING.test(lower));
  return first < 0 ? [] : words.slice(first);
}
