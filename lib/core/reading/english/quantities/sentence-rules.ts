import { addStatements, statementsBySentence, takenTokens } from '../../statements';
import type { ReadStatement, Rule, Sentence } from '../../types';
import { cuesIn } from '../cues';

/** Finds statements in one sentence; `taken` tells the tokens that are already part of another statement. */
export type Finder = (sentence: Sentence, taken: readonly boolean[]) => readonly ReadStatement[];

/** Most sentences hold no statement yet; a token that the list does not tell is free. */
const NONE_TAKEN: readonly boolean[] = [];

/** A rule that adds what it finds in the sentences that hold one of its cues, outside page furniture. */
export function finderRule(name: string, cue: number, find: Finder): Rule {
  return {
    name,
    apply(draft) {
      const cues = cuesIn(draft.sentences);
      const there = statementsBySentence(draft);
      const found: ReadStatement[] = [];
      for (const sentence of draft.sentences) {
        if (((cues[sentence.index] ?? 0) & cue) === 0) continue;
        const statements = there[sentence.index] ?? [];
        for (const one of find(sentence, statements.length === 0 ? NONE_TAKEN : takenTokens(sentence, statements)))
          found.push(one);
      }
      return addStatements(draft, found);
    },
  };
}

/** Gives the statements of a sentence anew. The same list means no change. */
export type Refiner = (sentence: Sentence, statements: readonly ReadStatement[]) => readonly ReadStatement[];

/** A rule that looks at all statements of a sentence together; sentences without any are not looked at. */
export function refinerRule(name: string, refine: Refiner): Rule {
  return {
    name,
    apply(draft) {
      const there = statementsBySentence(draft);
      const statements: ReadStatement[] = [];
      let same = true;
      for (let at = 0; at < draft.statements.length; ) {
        const index = draft.statements[at]?.sentence ?? 0;
        const sentence = draft.sentences[index];
        const before = there[index] ?? [];
        const after = sentence === undefined ? before : refine(sentence, before);
        if (after !== before) same = false;
        for (const one of after) statements.push(one);
        at += Math.max(1, before.length);
      }
      return same ? draft : { ...draft, statements };
    },
  };
}
