import marksCss from '../../../components/styles/marks.css?inline';
import type { State } from '../../core/comparison/mention-state';
import type { DomSpan } from '../article/dom-map';
import type { Tone } from './background-tone';
import { type HighlightKind, highlightName, tones } from './highlight-names';
import { RepairBudget } from './repair-budget';
import { type AdoptedSheet, adoptSheet } from './style-sheets';
import { areAsRead, type WatchedText } from './watched-text';

/** One underlined passage. */
export interface Mark {
  readonly key: string;
  readonly state: State;
  readonly tone: Tone;
  readonly span: DomSpan;
  /** The sentence when the passage was found: as long as it is this, the span holds the mention's words and they say the same. */
  readonly nodes: readonly WatchedText[];
}

type View = Window & typeof globalThis;

/** A painted mark; without a range where the browser cannot paint. */
interface Painted {
  readonly mark: Mark;
  readonly range: StaticRange | null;
}

/**
 * Underlines passages without touching the page's nodes. Static ranges: live ones cost the page on each of its own changes (RELIABILITY, §2.1).
 * A static range does not notice an edit, so `verify` is called after each, before the page is painted.
 */
export class Marks {
  readonly #painted = new Map<string, Painted>();
  /** Of the page's document and of each frame's: a registry paints the nodes of its own document alone. A frame's window stays when its document goes. */
  readonly #highlights = new Map<Document, Map<string, Highlight>>();
  readonly #sheets = new Map<Node, AdoptedSheet>();
  readonly #repairs = new RepairBudget();
  #active: string | null = null;
  readonly #name: string;
  readonly #host: Element;

  constructor(name: string, host: Element) {
    this.#name = name;
    this.#host = host;
  }

  /** Paints exactly these. Browsers without the Custom Highlight API paint nothing: badges stand alone there. */
  show(marks: readonly Mark[]): void {
    const wanted = new Map(marks.map((mark) => [mark.key, mark]));
    for (const [key, { mark }] of this.#painted) if (wanted.get(key) !== mark) this.#erase(key);
    for (const mark of marks) if (!this.#painted.has(mark.key)) this.#paint(mark);
  }

  /** Erases what no longer stands on the mention's words; gives the keys of the erased. */
  verify(): readonly string[] {
    const stale = [...this.#painted].flatMap(([key, { mark }]) => (areAsRead(mark.nodes) ? [] : [key]));
    for (const key of stale) this.#erase(key);
    this.#repair();
    return stale;
  }

  /** All marked passages. */
  shown(): readonly Mark[] {
    return [...this.#painted.values()].map(({ mark }) => mark);
  }

  /** Tints one mark; `null` tints none. */
  setActive(key: string | null): void {
    if (key === this.#active) return;
    for (const own of this.#highlights.values())
      for (const tone of tones) own.get(highlightName(this.#name, 'active', tone))?.clear();
    this.#active = key;
    const painted = key === null ? undefined : this.#painted.get(key);
    if (painted) this.#add(painted, 'active');
  }

  destroy(): void {
    for (const [{ defaultView }, own] of this.#highlights)
      for (const name of own.keys()) (defaultView as View | null)?.CSS.highlights.delete(name);
    for (const sheet of this.#sheets.values()) sheet.remove();
    this.#highlights.clear();
    this.#painted.clear();
    this.#sheets.clear();
  }

  #paint(mark: Mark): void {
    if (!areAsRead(mark.nodes)) return;
    const view = viewOf(mark);
    const painted: Painted = { mark, range: view.CSS.highlights ? new view.StaticRange(mark.span) : null };
    this.#painted.set(mark.key, painted);
    if (!painted.range) return;
    this.#adoptIn(mark.span.startContainer.getRootNode());
    this.#add(painted, mark.state);
    if (this.#active === mark.key) this.#add(painted, 'active');
  }

  #add({ mark, range }: Painted, kind: HighlightKind): void {
    if (range) this.#highlight(mark, kind).add(range);
  }

  #erase(key: string): void {
    const range = this.#painted.get(key)?.range;
    this.#painted.delete(key);
    if (range)
      for (const own of this.#highlights.values()) for (const highlight of own.values()) highlight.delete(range);
  }

  #highlight(mark: Mark, kind: HighlightKind): Highlight {
    const view = viewOf(mark);
    const name = highlightName(this.#name, kind, mark.tone);
    const own = this.#highlights.get(view.document) ?? new Map<string, Highlight>();
    this.#highlights.set(view.document, own);
    const known = own.get(name);
    if (known) return known;
    const highlight = new view.Highlight();
    // The tint lies under the line.
    highlight.priority = kind === 'active' ? 0 : 1;
    own.set(name, highlight);
    view.CSS.highlights.set(name, highlight);
    return highlight;
  }

  /** The page can clear the registry and replace the list of sheets: ours are put back. */
  #repair(): void {
    const { ownerDocument: document } = this.#host;
    const view = document.defaultView as View;
    const own = this.#highlights.get(document) ?? new Map<string, Highlight>();
    const sheet = this.#sheets.get(document);
    const isGone = sheet?.isGone() || [...own.keys()].some((name) => !view.CSS.highlights.has(name));
    if (!isGone || !this.#repairs.take()) return;
    for (const [name, highlight] of own) view.CSS.highlights.set(name, highlight);
    if (sheet?.isGone()) sheet.putBack();
  }

  /** Firefox wants the rule inside the shadow root of the words (RELIABILITY, §2.1). */
  #adoptIn(root: Node): void {
    if (!this.#sheets.has(root)) this.#sheets.set(root, adoptSheet(root as Document | ShadowRoot, this.#css()));
  }

  /** In forced colours Chromium paints highlights like a selection: there the overlay draws rules instead. */
  #css(): string {
    return `@media screen and (forced-colors: none){${marksCss.replaceAll('::highlight(ss-', `::highlight(${this.#name}-`)}}`;
  }
}

/** Whoever asks has seen by `areAsRead` that the mark's document is shown. */
const viewOf = ({ span }: Mark): View => span.startContainer.ownerDocument.defaultView as View;
