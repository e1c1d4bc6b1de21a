import type { PageStatus } from '../bridge/messages/page-state';
import { isEnglish } from './article/is-english';
import { type ArticleText, type PageArticle, readArticleTextInSlices } from './article/page-article';
import { declaredLanguage, readMetadata } from './article/page-metadata';
import { pageStyle } from './article/rendering';
import { wholeTextInSlices, wordsOf } from './article/whole-text';
import { longestSliceMs, runInSlices, yieldToPage } from './slices';

/** Tells whether a text may hold a known subject: one pass over it, no false "no". */
export interface SubjectGate {
  mayKnow(text: string): boolean;
}

/** What reading a page gave; `article` is null whenever nothing is to be asked of the worker. */
export interface PageReading {
  readonly status: Extract<PageStatus, 'ready' | 'too-long' | 'no-subject' | 'not-english' | 'not-an-article'>;
  readonly article: PageArticle | null;
  /** See `nestedTrees`. */
  readonly nested: readonly Element[];
}

/**
 * Asks the gate about all that the page says, which is one walk over its text. Only when a known subject is in sight the article is told from the rest,
 * which needs style, and the gate is asked about it alone. `null` when `signal` was aborted meanwhile.
 */
export async function readPage(
  document: Document,
  gate: SubjectGate,
  signal: AbortSignal,
): Promise<PageReading | null> {
  const whole = await runInSlices(wholeTextInSlices(document), signal);
  if (!whole) return null;
  const { nested } = whole;
  if (!(await mayKnow(wordsOf(whole), gate, signal))) return signal.aborted ? null : silent(whole.tooLong, nested);
  await yieldToPage();
  const read = await runInSlices(readArticleTextInSlices(document, { style: pageStyle, whole }), signal);
  if (!read) return null;
  const article = { ...readMetadata(document, read.blocks), ...read };
  const reason = whySilent(article, article.lang);
  if (reason) return { status: reason, article: null, nested };
  await yieldToPage();
  if (!(await mayKnow(article.text, gate, signal))) return signal.aborted ? null : silent(article.tooLong, nested);
  return { status: article.tooLong ? 'too-long' : 'ready', article, nested };
}

/**
 * Why a page in which the gate saw nothing stays silent, for whoever asks: that it is in another language, or no article, costs more to tell than every page
 * should pay. `null` when `signal` was aborted meanwhile.
 */
export async function reasonOfSilence(document: Document, signal: AbortSignal): Promise<PageReading['status'] | null> {
  const article = await runInSlices(readArticleTextInSlices(document), signal);
  return article && (whySilent(article, declaredLanguage(document)) ?? 'no-subject');
}

const silent = (tooLong: boolean, nested: readonly Element[]): PageReading => ({
  status: tooLong ? 'too-long' : 'no-subject',
  article: null,
  nested,
});

function whySilent({ isArticle, text }: ArticleText, lang: string | null): 'not-an-article' | 'not-english' | null {
  if (!isArticle) return 'not-an-article';
  return isEnglish(lang, text) ? null : 'not-english';
}

/** Enough text for the gate to judge at once within a slice. */
const gateCharacters = 100_000;

async function mayKnow(text: string, gate: SubjectGate, signal: AbortSignal): Promise<boolean> {
  let since = performance.now();
  let start = 0;
  do {
    const end = wordEnd(text, start + gateCharacters);
    if (gate.mayKnow(text.slice(start, end))) return true;
    start = end;
    if (performance.now() - since < longestSliceMs) continue;
    await yieldToPage();
    if (signal.aborted) return false;
    since = performance.now();
  } while (start < text.length);
  return false;
}

function wordEnd(text: string, at: number): number {
  const space = at < text.length ? text.indexOf(' ', at) : -1;
  return space < 0 ? text.length : space;
}
