import type { Draft, ReadStatement, Sentence } from './types';

/** What a rule must say of a new statement; the rest starts out as "not said". */
export type StatementSeed = Pick<ReadStatement, 'kind' | 'rule'> & Partial<ReadStatement>;

/** A statement over the tokens from `first` to before `end` of the sentence, filled with what the seed says. */
export function newStatement(sentence: Sentence, first: number, end: number, seed: StatementSeed): ReadStatement {
  const firstToken = sentence.tokens[first];
  const lastToken = sentence.tokens[end - 1];
  if (firstToken === undefined || lastToken === undefined) {
    throw new RangeError(`no tokens ${first} to ${end} in sentence ${sentence.index}`);
  }
  return {
    start: firstToken.start,
    end: lastToken.end,
    min: null,
    max: null,
    iso: null,
    bound: 'exact',
    unit: null,
    per: null,
    head: null,
    modifiers: [],
    speaker: null,
    standing: 'reported',
    sentence: sentence.index,
    firstToken: first,
    endToken: end,
    phraseFirst: first,
    phraseEnd: end,
    hedge: null,
    speakers: [],
    standingWords: null,
    partOf: null,
    additional: false,
    carried: false,
    ...seed,
  };
}

/** The draft with more statements, in order of `start`; where two overlap, the one that was there first stays. */
export function addStatements(draft: Draft, added: readonly ReadStatement[]): Draft {
  if (added.length === 0) return draft;
  const all = [...draft.statements, ...added];
  const rank = new Map(all.map((statement, index) => [statement, index]));
  all.sort((a, b) => a.start - b.start || (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const statements: ReadStatement[] = [];
  for (const statement of all) {
    const last = statements.at(-1);
    if (last === undefined || last.end <= statement.start) statements.push(statement);
    else if ((rank.get(statement) ?? 0) < (rank.get(last) ?? 0)) statements[statements.length - 1] = statement;
  }
  return { ...draft, statements };
}

/** The draft with each statement handed through `change`; `null` drops it. The draft itself when nothing changed. */
export function changeStatements(
  draft: Draft,
  change: (statement: ReadStatement, sentence: Sentence) => ReadStatement | null,
): Draft {
  let same = true;
  const statements: ReadStatement[] = [];
  for (const statement of draft.statements) {
    const sentence = draft.sentences[statement.sentence];
    const next = sentence === undefined ? statement : change(statement, sentence);
    if (next !== statement) same = false;
    if (next !== null) statements.push(next);
  }
  return same ? draft : { ...draft, statements };
}

/** The statements of each sentence, by index of the sentence; an empty list where it has none. */
export function statementsBySentence(draft: Draft): readonly (readonly ReadStatement[])[] {
  const lists: ReadStatement[][] = draft.sentences.map(() => []);
  for (const statement of draft.statements) lists[statement.sentence]?.push(statement);
  return lists;
}

/** For each token of the sentence, whether a statement of the draft already holds it. */
export function takenTokens(sentence: Sentence, statements: readonly ReadStatement[]): readonly boolean[] {
  const taken = sentence.tokens.map(() => false);
  for (const statement of statements) {
    for (let at = statement.firstToken; at < statement.endToken; at += 1) taken[at] = true;
  }
  return taken;
}
