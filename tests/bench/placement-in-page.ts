import { packAnswer } from '../../lib/bridge/messages/lookup-answer';
import type { Mention, Relation } from '../../lib/core/claims/types';
import { MentionViews } from '../../lib/core/comparison/views/mention-view';
import type { PageBlock } from '../../lib/page/article/block-builder';
import { type PageArticle, readPageArticle } from '../../lib/page/article/page-article';
import { pageStyle } from '../../lib/page/article/rendering';
import { KnownBlocks } from '../../lib/page/lookup/known-blocks';
import { ShownMentions } from '../../lib/page/lookup/shown-mentions';
import { Overlay } from '../../lib/page/overlay/overlay';
import { plainLook } from '../../lib/page/overlay/overlay-options';
import { createOwnName } from '../../lib/page/overlay/own-name';
import { createViews } from '../../lib/page/overlay/views';
import { mentionOf } from '../dom/page/planted-mention';
import { englishReader } from '../words/readers';

/** Blocks shorter than this are no paragraphs that state a figure. */
const shortestBlock = 80;
const plantedWords = /1\d,\d{3} soldiers/g;
const relations: readonly Relation[] = ['higher', 'same', 'other-time', 'lower'];

interface Bench {
  readonly overlay: Overlay;
  readonly host: HTMLElement;
  readonly planted: readonly string[];
}

const bench = (): Bench => (globalThis as unknown as { bench: Bench }).bench;

/** Writes one figure into each paragraph of the article; gives the figures. */
export function plant(): readonly string[] {
  const { blocks } = readPageArticle(document, { style: pageStyle });
  return blocks.filter(isParagraph).flatMap((block, index) => plantIn(block, `${10_000 + index}`) ?? []);
}

const isParagraph = ({ kind, text, linkLength }: PageBlock): boolean =>
  kind !== 'heading' && kind !== 'row' && text.length >= shortestBlock && linkLength < text.length / 2;

function plantIn({ pieces }: PageBlock, number: string): string | null {
  const longest = [...pieces].sort((a, b) => b.length - a.length)[0];
  const space = longest?.raw.indexOf(' ', longest.raw.length / 2) ?? -1;
  if (!longest || space < 0) return null;
  const words = `${number.slice(0, 2)},${number.slice(2)} soldiers`;
  longest.node.insertData(space, ` ${words}`);
  return words;
}

/** Shows marks and badges for all planted figures, whatever the page's language. */
export async function show(planted: readonly string[]): Promise<void> {
  const article = readPageArticle(document, { style: pageStyle });
  const views = new MentionViews(article.date, englishReader);
  const known = new KnownBlocks(async ({ text }) => {
    const found = mentionsIn(text).map((mention) => ({
      mention,
      sentence: mention,
      view: views.of({ ...mention, words: text.slice(mention.start, mention.end) }),
    }));
    return { ok: true, value: packAnswer(found, 0) };
  });
  await known.learn(article, new AbortController().signal, () => undefined);
  const overlay = new Overlay({
    document,
    name: createOwnName(Date.now()),
    views: createViews(englishReader),
    shadowMode: 'open',
    onMute: () => undefined,
    onOpenPopup: () => undefined,
    onDismissRecap: () => undefined,
    onLost: () => undefined,
  });
  overlay.show(new ShownMentions().of(article.blocks, known), pageOf(article));
  const host = document.documentElement.lastElementChild as HTMLElement;
  Object.assign(globalThis, { bench: { overlay, host, planted } });
}

const pageOf = ({ blocks }: PageArticle) => ({
  end: blocks.at(-1) ?? null,
  look: plainLook,
});

function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(plantedWords)].map(({ 0: words, index }, at) =>
    mentionOf(words, relations[at % relations.length] ?? 'same', index),
  );
}

/** What is seen in the window after scrolling there. */
export interface Seen {
  readonly scrollY: number;
  readonly pageHeight: number;
  /** Painted slips, in viewport pixels, with the figures they stand for. */
  readonly slips: readonly { readonly name: string; readonly rect: readonly [number, number, number, number] }[];
  /** The words under each painted mark. */
  readonly marks: readonly string[];
}

/** Longer than the overlay takes to look at its places anew. */
const restMs = 500;
/** A badge may stand so far below its mark. */
const slackOfParagraphPx = 400;
/** A badge may be folded into another; then not every mark ever has its place. */
const longestWaitMs = 5_000;

/** Scrolls, waits until nothing of ours moves any more, and tells what is seen. */
export async function look(top: number): Promise<Seen> {
  scrollTo({ top, behavior: 'instant' });
  const start = performance.now();
  let seen = see();
  for (let since = start; performance.now() - since < restMs; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = see();
    if (isPlacing() && performance.now() - start < longestWaitMs) since = performance.now();
    if (JSON.stringify(now) !== JSON.stringify(seen)) since = performance.now();
    seen = now;
  }
  return seen;
}

/** True while a mark in the window has no place yet, not even that of a badge without room. */
function isPlacing(): boolean {
  const inWindow = ({ top }: DOMRect, slackPx = 0) => top > -slackPx && top < innerHeight + slackPx;
  const marks = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight].map(rectOfRange))
    .filter((rect) => inWindow(rect));
  const slots = [...(bench().host.shadowRoot?.querySelectorAll('.ss-place') ?? [])].map((slot) =>
    slot.getBoundingClientRect(),
  );
  return slots.filter((rect) => inWindow(rect, slackOfParagraphPx)).length < marks.length;
}

function see(): Seen {
  const root = bench().host.shadowRoot;
  const slots = [...(root?.querySelectorAll<HTMLElement>('.ss-place:not([data-unplaced]):not([data-cut])') ?? [])];
  return {
    scrollY,
    pageHeight: document.documentElement.scrollHeight,
    slips: slots.map((slot) => {
      const { left, top: y, right, bottom } = (slot.querySelector('.ss-slip') ?? slot).getBoundingClientRect();
      return { name: nameOf(slot), rect: [left, y, right, bottom] as const };
    }),
    marks: [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(wordsOf)),
  };
}

/** Several figures for a folded badge: `+3`. */
const nameOf = (slot: HTMLElement): string =>
  slot.textContent?.match(plantedWords)?.[0] ??
  `+${slot.textContent?.match(/\d+/g)?.reduce((sum, n) => sum + Number(n), 0)}`;

/** Hides or shows badges and marks, to see what lies beneath. */
export function setSeen(isSeen: boolean): void {
  bench().host.style.setProperty('visibility', isSeen ? 'visible' : 'hidden', 'important');
  for (const slot of bench().host.shadowRoot?.querySelectorAll<HTMLElement>('.ss') ?? [])
    slot.style.visibility = isSeen ? '' : 'hidden';
}

/** What a range holds now; static ranges do not tell by themselves. */
function wordsOf(range: AbstractRange): string {
  try {
    return range.startContainer.isConnected ? `${liveRange(range)}` : '';
  } catch {
    return ''; // The page has cut the node short: nothing is painted.
  }
}

const rectOfRange = (range: AbstractRange): DOMRect => liveRange(range).getBoundingClientRect();

function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}
