import type { PageStatus } from '../bridge/messages/page-state';
import type { PageBlock } from './article/block-builder';
import { type PageArticle, readPageArticleInSlices } from './article/page-article';
import { renderingOf } from './article/rendering';
import { longestSliceMs, runInSlices, yieldToPage } from './slices';

/** Tells whether a text may hold a known subject: one pass over it, no false "no". */
export interface SubjectGate {
  mayKnow(text: string): boolean;
}

/** What reading a page gave; `article` is null whenever nothing is to be asked of the worker. */
export interface PageReading {
  readonly status: Extract<PageStatus, 'ready' | 'too-long' | 'no-subject' | 'not-english' | 'not-an-article'>;
  readonly article: PageArticle | null;
}

/** Enough text for the gate to judge at once within a slice. */
const gateCharacters = 100_000;

/**
 * Reads the page and asks the gate. Only when a known subject is in sight it is read once more for what is really rendered, which needs style.
 * `null` when `signal` was aborted meanwhile.
 */
export async function readPage(
  document: Document,
  gate: SubjectGate,
  signal: AbortSignal,
): Promise<PageReading | null> {
  const bare = await runInSlices(readPageArticleInSlices(document, { textOnly: true }), signal);
  if (!bare) return null;
  if (!bare.isArticle) return { status: 'not-an-article', article: null };
  if (!bare.english) return { status: 'not-english', article: null };
  await yieldToPage();
  if (!(await mayKnow(bare, gate, signal))) return signal.aborted ? null : { status: 'no-subject', article: null };
  await yieldToPage();
  const rendered = await runInSlices(readPageArticleInSlices(document, { renderingOf }), signal);
  if (!rendered) return null;
  if (!rendered.isArticle) return { status: 'not-an-article', article: null };
  await yieldToPage();
  if (!(await mayKnow(rendered, gate, signal))) return signal.aborted ? null : { status: 'no-subject', article: null };
  return { status: rendered.tooLong ? 'too-long' : 'ready', article: rendered };
}

async function mayKnow({ text, blocks }: PageArticle, gate: SubjectGate, signal: AbortSignal): Promise<boolean> {
  if (text.length <= gateCharacters) return gate.mayKnow(text);
  let since = performance.now();
  for (const stretch of stretchesOf(text, blocks)) {
    if (gate.mayKnow(stretch)) return true;
    if (performance.now() - since < longestSliceMs) continue;
    await yieldToPage();
    if (signal.aborted) return false;
    since = performance.now();
  }
  return false;
}

function* stretchesOf(text: string, blocks: readonly PageBlock[]): Generator<string> {
  let start = 0;
  for (const { end } of blocks) {
    if (end - start < gateCharacters) continue;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}
