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

/** Whether the statements stand in order of `start`. */
function isInOrder(statements: readonly ReadStatement[]): boolean {
  for (let at = 1; at < statements.length; at += 1) {
    if ((statements[at - 1]?.start ?? 0) > (statements[at]?.start ?? 0)) return false;
  }
  return true;
}

/** The draft with more statements, in order of `start`; where two overlap, the one that was there first stays. */
export function addStatements(draft: Draft, added: readonly ReadStatement[]): Draft {
  if (added.length === 0) return draft;
  const old = draft.statements;
  const fresh = isInOrder(added) ? added : [...added].sort((a, b) => a.start - b.start);
  const statements: ReadStatement[] = [];
  let isLastOld = true;
  for (let a = 0, b = 0; a < old.length || b < fresh.length; ) {
    const [before, after] = [old[a], fresh[b]];
    const isOld = after === undefined || (before !== undefined && before.start <= after.start);
    const next = isOld ? before : after;
    if (isOld) a += 1;
    else b += 1;
    const last = statements.at(-1);
    if (next === undefined) continue;
    if (last === undefined || last.end <= next.start) statements.push(next);
    else if (isOld && !isLastOld) statements[statements.length - 1] = next;
    else continue;
    isLastOld = isOld;
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

/** For sentences without statements, most of them. */
const NONE: readonly ReadStatement[] = [];

/** Lists by sentence of drafts that are in use; most rules leave the statements as they are. */
const LISTS_OF_STATEMENTS = new WeakMap<readonly ReadStatement[], readonly (readonly ReadStatement[])[]>();

/** The statements of each sentence, by index of the sentence; an empty list where it has none. */
export function statementsBySentence({ sentences, statements }: Draft): readonly (readonly ReadStatement[])[] {
  const known = LISTS_OF_STATEMENTS.get(statements);
  if (known !== undefined && known.length === sentences.length) return known;
  const lists: (readonly ReadStatement[])[] = sentences.map(() => NONE);
  for (let from = 0; from < statements.length; ) {
    const index = statements[from]?.sentence ?? 0;
    let end = from + 1;
    while (statements[end]?.sentence === index) end += 1;
    lists[index] = statements.slice(from, end);
    from = end;
  }
  LISTS_OF_STATEMENTS.set(statements, lists);
  return lists;
}

/** For each token of the sentence, whether a statement of the draft already holds it. */
export function takenTokens(sentence: Sentence, statements: readonly ReadStatement[]): boolean[] {
  const taken = new Array<boolean>(sentence.tokens.length).fill(false);
  for (const statement of statements) {
    for (let at = statement.firstToken; at < statement.endToken; at += 1) taken[at] = true;
  }
  return taken;
}
