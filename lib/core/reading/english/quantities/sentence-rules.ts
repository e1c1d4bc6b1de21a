import { addStatements, statementsBySentence, takenTokens } from '../../statements';
import type { ReadStatement, Rule, Sentence } from '../../types';

/** Finds statements in one sentence; `taken` tells the tokens that are already part of another statement. */
export type Finder = (sentence: Sentence, taken: readonly boolean[]) => readonly ReadStatement[];

/** A rule that adds what it finds, sentence by sentence, outside page furniture. */
export function finderRule(name: string, find: Finder): Rule {
  return {
    name,
    apply(draft) {
      const there = statementsBySentence(draft);
      return addStatements(
        draft,
        draft.sentences.flatMap((sentence) =>
          sentence.furniture === null ? find(sentence, takenTokens(sentence, there[sentence.index] ?? [])) : [],
        ),
      );
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
