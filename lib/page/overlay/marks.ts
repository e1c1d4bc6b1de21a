import marksCss from '../../../components/styles/marks.css?inline';
import type { State } from '../../core/comparison/mention-state';
import type { DomSpan } from '../article/dom-map';
import type { Tone } from './background-tone';
import { adoptSheet } from './style-sheets';

/** One underlined passage. */
export interface Mark {
  readonly key: string;
  readonly state: State;
  readonly tone: Tone;
  readonly span: DomSpan;
  /** The nodes' data when the passage was found: as long as it is this, the span holds the mention's words. */
  readonly nodes: readonly { readonly node: Text; readonly raw: string }[];
}

const tones: readonly Tone[] = ['light', 'dark'];
type Kind = State | 'active';

/**
 * Underlines passages without touching the page's nodes. Static ranges: live ones cost the page on each of its own changes (RELIABILITY, §2.1).
 * A static range does not notice an edit, so `verify` is called after each, before the page is painted.
 */
export class Marks {
  private readonly view: (Window & typeof globalThis) | null;
  private readonly painted = new Map<string, { mark: Mark; range: StaticRange }>();
  private readonly highlights = new Map<string, Highlight>();
  private readonly sheets = new Map<Node, () => void>();
  private active: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly name: string,
    private readonly host: Element,
  ) {
    this.view = document.defaultView;
  }

  /** False in browsers without the Custom Highlight API: badges stand alone there. */
  get canPaint(): boolean {
    return this.view?.CSS?.highlights !== undefined && typeof this.view.Highlight === 'function';
  }

  /** Paints exactly these. */
  show(marks: readonly Mark[]): void {
    const wanted = new Map(marks.map((mark) => [mark.key, mark]));
    for (const [key, { mark }] of this.painted) if (wanted.get(key) !== mark) this.erase(key);
    for (const mark of marks) if (!this.painted.has(mark.key)) this.paint(mark);
  }

  /** Erases what no longer stands on the mention's words; gives the keys of the erased. */
  verify(): readonly string[] {
    const stale = [...this.painted].flatMap(([key, { mark }]) => (holds(mark) ? [] : [key]));
    for (const key of stale) this.erase(key);
    return stale;
  }

  /** All painted passages. */
  shown(): readonly Mark[] {
    return [...this.painted.values()].map(({ mark }) => mark);
  }

  /** Tints one mark; `null` tints none. */
  setActive(key: string | null): void {
    if (key === this.active) return;
    for (const tone of tones) this.highlights.get(this.nameOf('active', tone))?.clear();
    this.active = key;
    const painted = key === null ? undefined : this.painted.get(key);
    if (painted) this.highlight('active', painted.mark.tone).add(painted.range);
  }

  destroy(): void {
    for (const name of this.highlights.keys()) this.view?.CSS.highlights.delete(name);
    for (const drop of this.sheets.values()) drop();
    this.highlights.clear();
    this.painted.clear();
    this.sheets.clear();
  }

  private paint(mark: Mark): void {
    if (!this.canPaint || !holds(mark)) return;
    const range = new (this.view as Window & typeof globalThis).StaticRange(mark.span);
    this.painted.set(mark.key, { mark, range });
    this.adoptIn(mark.span.startContainer.getRootNode());
    this.highlight(mark.state, mark.tone).add(range);
    if (this.active === mark.key) this.highlight('active', mark.tone).add(range);
  }

  private erase(key: string): void {
    const painted = this.painted.get(key);
    if (!painted) return;
    this.painted.delete(key);
    for (const highlight of this.highlights.values()) highlight.delete(painted.range);
  }

  private highlight(kind: Kind, tone: Tone): Highlight {
    const name = this.nameOf(kind, tone);
    const known = this.highlights.get(name);
    if (known) {
      // The page can clear the registry; ours are put back when we next paint.
      if (!this.view?.CSS.highlights.has(name)) this.view?.CSS.highlights.set(name, known);
      return known;
    }
    const made = new (this.view as Window & typeof globalThis).Highlight();
    // The tint lies under the line.
    made.priority = kind === 'active' ? 0 : 1;
    this.highlights.set(name, made);
    this.view?.CSS.highlights.set(name, made);
    return made;
  }

  /** Firefox wants the rule inside the shadow root of the words (RELIABILITY, §2.1). */
  private adoptIn(root: Node): void {
    if (this.sheets.has(root) || (root !== this.document && root.nodeType !== 11)) return;
    this.sheets.set(root, adoptSheet(root as Document | ShadowRoot, this.css(), this.host));
  }

  /** In forced colours Chromium paints highlights like a selection: there the overlay draws rules instead. */
  private css(): string {
    return `@media screen and (forced-colors: none){${marksCss.replaceAll('::highlight(ss-', `::highlight(${this.name}-`)}}`;
  }

  private nameOf(kind: Kind, tone: Tone): string {
    return `${this.name}-${kind}${tone === 'dark' ? '-dark' : ''}`;
  }
}

const holds = ({ nodes }: Mark): boolean => nodes.every(({ node, raw }) => node.isConnected && node.data === raw);
