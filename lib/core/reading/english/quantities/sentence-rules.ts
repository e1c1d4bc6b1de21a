import { addStatements, statementsBySentence, takenTokens } from '../../statements';
import type { ReadStatement, Rule, Sentence } from '../../types';

/** Finds statements in one sentence; `taken` tells the tokens that are already part of another statement. */
export type Finder = (sentence: Sentence, taken: readonly boolean[]) => readonly ReadStatement[];

/** Most sentences hold no statement yet; a token that the list does not tell is free. */
const NONE_TAKEN: readonly boolean[] = [];

/** A rule that adds what it finds, sentence by sentence, outside page furniture. */
export function finderRule(name: string, find: Finder): Rule {
  return {
    name,
    apply(draft) {
      const there = statementsBySentence(draft);
      const found: ReadStatement[] = [];
      for (const sentence of draft.sentences) {
        if (sentence.furniture !== null) continue;
        const statements = there[sentence.index] ?? [];
        found.push(...find(sentence, statements.length === 0 ? NONE_TAKEN : takenTokens(sentence, statements)));
      }
      return addStatements(draft, found);
    },
  };
}

/** Gives the statements of a sentence anew; `earlier` are those of the sentence before. The same list means no change. */
export type Refiner = (
  sentence: Sentence,
  statements: readonly ReadStatement[],
  earlier: readonly ReadStatement[],
) => readonly ReadStatement[];

/** A rule that looks at all statements of a sentence together. */
export function refinerRule(name: string, refine: Refiner): Rule {
  return {
    name,
    apply(draft) {
      const there = statementsBySentence(draft);
      let same = true;
      let earlier: readonly ReadStatement[] = [];
      const statements = draft.sentences.flatMap((sentence) => {
        const before = there[sentence.index] ?? [];
        const after = before.length === 0 ? before : refine(sentence, before, earlier);
        if (after !== before) same = false;
        earlier = after;
        return after;
      });
      return same ? draft : { ...draft, statements };
    },
  };
}
