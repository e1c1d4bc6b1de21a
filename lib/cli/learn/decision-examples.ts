import { ArticleLookup } from '../../core/claims/article-lookup';
import type { CompiledStatement } from '../../core/claims/compiled';
import { decisionRows, pairsWith } from '../../core/claims/decide';
import { createEnglishVocabulary } from '../../core/claims/english/english-vocabulary';
import type { AnnotatedText } from './corpus-texts';
import { isSameValue, isUnjudged, type LabelledStatement } from './examples';

/** A pair that was worth a decision, as learning sees it. */
export interface DecisionExample {
  readonly row: Float64Array;
  readonly isPair: boolean;
  readonly hasOtherValue: boolean;
  /** The story against whose texts the page was read. */
  readonly story: string;
  /** The page and the statement's number on it. */
  readonly statement: string;
}

/** Each text of a story, and each unrelated one, read against the other texts of that story or, when unrelated, against every story's. */
export function decisionExamples(statements: readonly LabelledStatement[]): DecisionExample[] {
  const vocabulary = createEnglishVocabulary();
  const byText = new Map<AnnotatedText, LabelledStatement[]>();
  for (const statement of statements) byText.set(statement.text, [...(byText.get(statement.text) ?? []), statement]);
  const stories = [...new Set([...byText.keys()].flatMap(({ story }) => (story === null ? [] : [story])))];
  return stories.flatMap((story) => {
    const index = [...byText].filter(([text]) => text.story === story).map(([text, own]) => ({ text, own }));
    const lookup = new ArticleLookup(
      index.map(({ own }) => [...(own[0]?.compiled.subject.terms ?? [])]),
      vocabulary,
    );
    return [...byText]
      .filter(([text]) => text.story === story || text.story === null)
      .flatMap(([text, page]) => {
        const self = new Set(index.flatMap((entry, at) => (entry.text === text ? [at] : [])));
        const articles = lookup.find(
          page.flatMap(({ compiled }) => [...compiled.own]),
          self,
        );
        const pairs = articles.flatMap((article) => {
          const others = index[article]?.own ?? [];
          const versionsFor = ({ signature }: CompiledStatement) =>
            others
              .filter(({ compiled }) => compiled.signature.dimension === signature.dimension)
              .map((labelled) => ({ version: labelled, compiled: labelled.compiled, labelled }));
          return pairsWith(page, article, versionsFor, vocabulary);
        });
        return decisionRows(pairs, vocabulary).flatMap(([{ at, indexed }, row]) => {
          const [own, other] = [page[at], indexed.labelled];
          if (own === undefined || isUnjudged(own, other)) return [];
          const isPair = own.figure?.slot != null && own.figure.slot === other.figure?.slot;
          return [
            {
              row,
              isPair,
              hasOtherValue: !isSameValue(own.figure, other.figure),
              story,
              statement: `${text.id} ${at}`,
            },
          ];
        });
      });
  });
}
