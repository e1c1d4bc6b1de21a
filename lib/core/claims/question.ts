import type { Reading, ReadStatement, Token } from '../reading/types';
import { CLAUSE_END, JOINING, PAST_HELPERS } from './english/question-words';
import type { TermedSentence } from './sentence-terms';
import type { Vocabulary } from './vocabulary';

/** Words kept before and behind the value; a question has to fit a card's heading. */
const MOST_BEFORE = 9;
const MOST_BEHIND = 9;
/** A value this near the clause's start can open the question. */
const OPENING_WORDS = 1;

const ASKING: Readonly<Record<string, string>> = {
  count: 'how many',
  money: 'how much',
  percent: 'what percentage',
  measure: 'how many',
  duration: 'how many',
  date: 'when',
  other: 'what',
};

/** A question that the statement answers, in the words of its clause: "How many North Korean soldiers have been deployed to Russia?" */
export function questionOf(
  statement: ReadStatement,
  termed: TermedSentence,
  reading: Pick<Reading, 'text'>,
  vocabulary: Vocabulary,
): string {
  const { tokens } = termed.sentence;
  const asking = ASKING[statement.kind] ?? 'what';
  const first = clauseStart(statement, tokens);
  const end = clauseEnd(statement, tokens, vocabulary);
  const before = wordsOf(tokens.slice(first, openingOf(statement)), reading);
  const behind = wordsOf([...tokens.slice(statement.endToken, statement.phraseEnd), ...end], reading);
  const isOpening = openingOf(statement) - first <= OPENING_WORDS;
  const question = isOpening || before === '' ? `${asking} ${behind}` : `${before} ${asking} ${behind}`;
  const plain = question
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:?!])/gu, '$1')
    .trim();
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}?`;
}

/** Where the value's own words begin, with hedge and the preposition of a date. */
function openingOf({ phraseFirst, firstToken, kind }: ReadStatement): number {
  return kind === 'date' ? firstToken : Math.min(phraseFirst, firstToken);
}

function clauseStart(statement: ReadStatement, tokens: readonly Token[]): number {
  let at = openingOf(statement);
  for (let words = 0; at > 0 && words < MOST_BEFORE; at -= 1) {
    const token = tokens[at - 1];
    if (token === undefined || CLAUSE_END.has(token.text) || JOINING.has(token.lower)) break;
    if (token.kind === 'word') words += 1;
  }
  return at;
}

/** The words behind the noun phrase up to the clause's end, an apposition left out. */
function clauseEnd(statement: ReadStatement, tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  let at = statement.phraseEnd;
  if (tokens[at]?.text === ',' && vocabulary.isPartWord(tokens[at + 1]?.lower ?? '')) {
    const close = tokens.findIndex((token, index) => index > at + 1 && token.text === ',');
    if (close > 0 && PAST_HELPERS.has(tokens[close + 1]?.lower ?? '')) at = close + 1;
  }
  const found: Token[] = [];
  for (let words = 0; at < tokens.length && words < MOST_BEHIND; at += 1) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.has(token.text) || token.kind === 'number' || JOINING.has(token.lower)) break;
    found.push(token);
    if (token.kind === 'word') words += 1;
  }
  while (
    found.length > 0 &&
    vocabulary.isStopWord(found.at(-1)?.lower ?? '') &&
    !PAST_HELPERS.has(found.at(-1)?.lower ?? '')
  )
    found.pop();
  return found;
}

/** The tokens as the text has them, parts that do not stand together joined by a space. */
function wordsOf(tokens: readonly Token[], { text }: Pick<Reading, 'text'>): string {
  return tokens
    .map((token, at) => `${at > 0 && !token.glued ? ' ' : ''}${text.slice(token.start, token.end)}`)
    .join('');
}
