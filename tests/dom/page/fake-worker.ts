import type { Envelope, LookupRequest } from '../../../lib/bridge/messages/calls';
import { type LookupAnswer, packAnswer } from '../../../lib/bridge/messages/lookup-answer';
import { defaultSettings, type Settings } from '../../../lib/bridge/settings/settings';
import type { Mention, Relation } from '../../../lib/core/claims/types';
import { withNumbers } from '../../../lib/core/comparison/reader';
import { MentionViews } from '../../../lib/core/comparison/views/mention-view';
import { createViews } from '../../../lib/page/overlay/views';
import { createPageSide } from '../../../lib/page/page-side';
import type { PageRuntime, PageSideOptions } from '../../../lib/page/page-side-options';
import { englishReader } from '../../words/readers';
import { mentionOf } from './planted-mention';

type Listener = (message: unknown, sender: { id: string }, reply: (answer: unknown) => void) => true | undefined;

/** A worker that knows claims by the words planted in a test page, e.g. `10,000 soldiers` or `# soldiers`. */
export class FakeWorker implements PageRuntime {
  id: string | undefined = 'second-source-test';
  readonly asked: LookupRequest[] = [];
  readonly calls: string[] = [];
  /** Answers to give before the true ones: a string is thrown. */
  failures: string[] = [];
  /** Words that the worker knows, with how the others stand to them. */
  known: Record<string, Relation> = {};
  /** Knows more than words: what it finds in a text counts in their place. */
  findWith: ((text: string) => readonly Mention[]) | null = null;
  private readonly listeners = new Set<Listener>();
  readonly onMessage = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };

  async sendMessage(message: unknown): Promise<unknown> {
    const { call, request } = message as Envelope;
    this.calls.push(call);
    // A real message takes a turn of the loop, and is answered in another process.
    await new Promise((resolve) => setTimeout(resolve, 1));
    const failure = this.failures.shift();
    if (failure !== undefined) throw new Error(failure);
    if (call !== 'lookup') return { ok: true, value: null };
    const lookup = request as LookupRequest;
    this.asked.push(lookup);
    return { ok: true, value: this.answer(lookup) };
  }

  /** What the popup does: sends a call to the page and waits for its answer. */
  ask(call: string, request: unknown = null): Promise<unknown> {
    return new Promise((resolve) => {
      for (const listener of this.listeners) listener({ call, request }, { id: 'second-source-test' }, resolve);
    });
  }

  /** As plain data, as every message is. */
  private answer({ text, date, numbers }: LookupRequest): LookupAnswer {
    const views = new MentionViews(date, withNumbers(englishReader, numbers));
    const known = this.find(text).map((mention) => ({
      mention,
      sentence: sentenceAround(text, mention),
      view: views.of({ ...mention, words: text.slice(mention.start, mention.end) }),
    }));
    return JSON.parse(JSON.stringify(packAnswer(known, text.match(/\d[\d,.]*/g)?.length ?? 0)));
  }

  private find(text: string): readonly Mention[] {
    if (this.findWith) return this.findWith(text);
    return Object.entries(this.known).flatMap(([words, relation]) =>
      [...text.matchAll(patternFor(words))].map((match) => mentionOf(match[0], relation, match.index)),
    );
  }
}

/** Words one mention, for tests that measure the page: the true worker words in another process, where the browser's formatters are made too. */
export function wordOnce(): void {
  const words = '9,000 soldiers';
  new MentionViews(null, englishReader).of({ ...mentionOf(words, 'higher', 0), words });
}

/** From the stop before a mention to the one after it, as far as test pages go. */
function sentenceAround(text: string, { start, end }: Mention): { readonly start: number; readonly end: number } {
  const stops = [...text.matchAll(/[.!?](?=\s)\s+|\n+|$/g)];
  const before = stops.findLast(({ index, 0: stop }) => index + stop.length <= start);
  const after = stops.find(({ index }) => index >= end);
  return {
    start: before ? before.index + before[0].length : 0,
    end: after ? after.index + (after[0].trim() === '' ? 0 : 1) : text.length,
  };
}

/** `#` stands for any number. */
const patternFor = (words: string): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('#', '[\\d,]+'), 'g');

/** What a test page keeps between calls. */
export interface Stage {
  readonly worker: FakeWorker;
  side: { readonly destroy: () => void };
  readonly setSettings: (settings: Partial<Settings>) => void;
  gateAsked: number;
}

interface StageOptions extends Partial<Omit<PageSideOptions, 'settings' | 'gate'>> {
  readonly settings?: Partial<Settings>;
  /** Words that open the gate; those known to the worker when left out. */
  readonly gate?: readonly string[];
  /** Answers to give before the true ones: each is thrown. */
  readonly firstFailures?: readonly string[];
}

/** Starts a page side with a fake worker; the stage is kept on `globalThis.stage`. */
export function startPageSide(
  known: Record<string, Relation>,
  { settings = {}, gate, firstFailures = [], ...more }: StageOptions = {},
): Stage {
  const worker = new FakeWorker();
  worker.known = known;
  worker.failures = [...firstFailures];
  const watchers = new Set<(settings: Settings) => void>();
  let current: Settings = { ...defaultSettings, recap: false, ...settings };
  const subjects = gate ?? Object.keys(known).map((words) => words.replace('# ', ''));
  const stage: Stage = {
    worker,
    gateAsked: 0,
    side: { destroy: () => undefined },
    setSettings: (changed) => {
      current = { ...current, ...changed };
      for (const watcher of watchers) watcher(current);
    },
  };
  stage.side = createPageSide({
    document,
    runtime: worker,
    gate: {
      mayKnow: (text) => {
        stage.gateAsked += 1;
        return subjects.some((subject) => text.includes(subject));
      },
    },
    settings: {
      read: async () => current,
      watch: (_host, callback) => {
        watchers.add(callback);
        return () => watchers.delete(callback);
      },
    },
    views: () => createViews(englishReader),
    shadowMode: 'open',
    ...more,
  });
  Object.assign(globalThis, { stage });
  return stage;
}

/** Our host's open shadow root; `null` when there is no host. */
export function findRoot(): ShadowRoot | null {
  for (const child of document.documentElement.children) {
    if (child.shadowRoot && /^[a-z]{5}-/.test(child.localName)) return child.shadowRoot;
  }
  return null;
}

/** The texts of the badges that are seen. */
export function badges(): readonly string[] {
  return slots().map((slot) => slot.querySelector('button')?.textContent ?? '');
}

/** The words of what has the focus among our own; `null` when the page has it. */
export const focused = (): string | null => findRoot()?.activeElement?.textContent ?? null;

/** The words of the first mark that is in the window now; `null` when there is none. */
export function markInWindow(): string | null {
  const at = markRects().findIndex(({ top, height }) => top >= 0 && top + height <= innerHeight);
  return marks()[at] ?? null;
}

/** The painted parts of the badges, in viewport pixels. */
export function slips(): readonly {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}[] {
  return slots().map((slot) => {
    const { left, top, right, bottom } = (slot.querySelector('.ss-slip') ?? slot).getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

const slots = (): readonly HTMLElement[] => [
  ...(findRoot()?.querySelectorAll<HTMLElement>('.ss-place:not([data-unplaced]):not([data-cut])') ?? []),
];

/** The words under all marks that are painted in a window, tints left out. */
export function marks(view: Window & typeof globalThis = window): readonly string[] {
  return [...view.CSS.highlights]
    .filter(([name]) => !name.includes('-active'))
    .flatMap(([, highlight]) => [...highlight].map(wordsOf));
}

/** True when nothing of ours is seen: under a modal, in full screen, in print. */
export const isHidden = (): boolean => {
  const host = findRoot()?.host;
  return host !== undefined && getComputedStyle(host).display === 'none';
};

/** The looks of the badges that are seen, `light` or `dark`. */
export const themes = (): readonly (string | undefined)[] => slots().map(({ dataset }) => dataset.theme);

/** The lines that stand for marks in forced colours, in viewport pixels. */
export const rules = (): readonly { readonly left: number; readonly top: number; readonly width: number }[] =>
  [...(findRoot()?.querySelectorAll('.ss-rule:not([data-cut])') ?? [])].map((rule) => {
    const { left, top, width } = rule.getBoundingClientRect();
    return { left, top, width };
  });

/** Lets the page be painted so many times. */
export async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Where the marked words stand, in viewport pixels. */
export function markRects(): readonly {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}[] {
  return [...CSS.highlights]
    .filter(([name]) => !name.includes('-active'))
    .flatMap(([, highlight]) => [...highlight].map(liveRange))
    .map((range) => range.getBoundingClientRect())
    .map(({ left, top, width, height }) => ({ left, top, width, height }));
}

/** Where the first marked words begin, in the page or in its frames, in viewport pixels of the page; `null` when nothing is marked. */
export function wordsRect(): Box | null {
  const views = [window, ...[...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow)];
  for (const view of views as (Window & typeof globalThis)[]) {
    const [range] = [...view.CSS.highlights].flatMap(([, highlight]) => [...highlight].map(liveRange));
    const line = range?.getClientRects()[0];
    if (line) return inPage(line, view.frameElement as HTMLElement | null);
  }
  return null;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Asks the frame's own box; its content begins within edge and padding. */
function inPage({ left, top, right, bottom }: Box, frame: HTMLElement | null): Box {
  if (!frame) return { left, top, right, bottom };
  const box = frame.getBoundingClientRect();
  const scale = box.width / frame.offsetWidth;
  const inset = (frame.clientLeft + Number.parseFloat(getComputedStyle(frame).paddingLeft)) * scale;
  const x = (value: number) => box.left + inset + value * scale;
  const y = (value: number) => box.top + inset + value * scale;
  return { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
}

/** How far the first badge's middle is from that of the line its words begin on, in pixels; endless when either is not there. */
export function offOfBadge(): number {
  const [slip] = slips();
  const words = wordsRect();
  if (!slip || !words) return Number.POSITIVE_INFINITY;
  return Math.abs((slip.top + slip.bottom) / 2 - (words.top + words.bottom) / 2);
}

/** Waits until something holds; fails with its name when it takes too long. */
export async function until(name: string, holds: () => boolean, atMostMs = 3_000): Promise<void> {
  const end = performance.now() + atMostMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${name}: badges ${badges().join(' | ')}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until so many badges are seen. */
export const untilBadges = (count: number): Promise<void> =>
  until(`${count} badges are seen`, () => badges().length === count);

/** Lets so much time pass, for tests that nothing happens in it. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a range holds now; static ranges do not tell by themselves. Nothing when the page has cut the node short: then nothing is painted. */
function wordsOf(range: AbstractRange): string {
  try {
    return range.startContainer.isConnected ? `${liveRange(range)}` : '';
  } catch {
    return '';
  }
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const live = (startContainer.ownerDocument ?? document).createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}
