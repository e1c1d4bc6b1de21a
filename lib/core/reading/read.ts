import type { Article } from '../article';
import { toPlain } from './plain-text';
import { compareDrafts } from './trace';
import type { Draft, Language, Reading, TraceStep } from './types';

/** What reading needs of an article. */
export type ReadableArticle = Pick<Article, 'text' | 'date' | 'title'>;

function emptyDraft({ text, date, title }: ReadableArticle): Draft {
  return { text, plain: toPlain(text), date, title, sentences: [], statements: [] };
}

function readingOf({ text, date, title, sentences, statements }: Draft): Reading {
  return { text, date, title, sentences, statements };
}

/** Every quantity and date that the text states, by the ordered rules of the language. An empty text gives none. */
export function readText(article: ReadableArticle, language: Language): Reading {
  return readingOf(language.rules.reduce((draft, rule) => rule.apply(draft), emptyDraft(article)));
}

/** The same reading, with what each rule added, dropped, and changed on the way, in the order of the rules. */
export function traceText(
  article: ReadableArticle,
  language: Language,
): { reading: Reading; steps: readonly TraceStep[] } {
  const steps: TraceStep[] = [];
  const last = language.rules.reduce((before, rule) => {
    const after = rule.apply(before);
    steps.push(compareDrafts(rule.name, before, after));
    return after;
  }, emptyDraft(article));
  return { reading: readingOf(last), steps };
}
