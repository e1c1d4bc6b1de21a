/** Calls back, at most once a frame, when the page may be laid out anew without its nodes having changed: resize, zoom, fonts, pictures, inner scrolling. */
export class LayoutWatch {
  readonly #abort = new AbortController();
  readonly #sizes: ResizeObserver;
  /** Of `<html>` and `<body>`: a switch from light to dark, a menu that pushes the page aside. */
  readonly #looks: MutationObserver;
  #watched = new Set<Element>();
  #frame: number | null = null;
  #isScrolledOnly = true;
  readonly #document: Document;
  readonly #onChange: () => void;
  readonly #onScroll: () => void;

  constructor(document: Document, onChange: () => void, onScroll: () => void) {
    this.#document = document;
    this.#onChange = onChange;
    this.#onScroll = onScroll;
    const view = document.defaultView as Window & typeof globalThis;
    this.#sizes = new view.ResizeObserver(() => this.schedule());
    this.#looks = new view.MutationObserver(this.#soon);
    for (const element of [document.documentElement, document.body]) {
      if (element) this.#sizes.observe(element);
      if (element) this.#looks.observe(element, { attributes: true });
    }
    this.#listen(document);
  }

  /** Watches the sizes of exactly these elements as well. */
  watch(elements: Iterable<Element>): void {
    const wanted = new Set(elements);
    for (const element of this.#watched) if (!wanted.has(element)) this.#sizes.unobserve(element);
    for (const element of wanted) if (!this.#watched.has(element)) this.#sizes.observe(element);
    for (const document of documentsOf(wanted)) this.#listen(document);
    this.#watched = wanted;
  }

  /** To the page's document, and to that of each frame with watched elements; the same listeners again change nothing. */
  #listen(document: Document): void {
    const { signal } = this.#abort;
    const quietly = { capture: true, passive: true, signal } as const;
    document.defaultView?.addEventListener('resize', this.#soon, quietly);
    document.defaultView?.visualViewport?.addEventListener('resize', this.#soon, quietly);
    for (const type of ['load', 'transitionend', 'animationend', 'toggle'] as const) {
      document.addEventListener(type, this.#soon, quietly);
    }
    document.addEventListener('scroll', this.#onScrolled, quietly);
    document.fonts?.addEventListener('loadingdone', this.#soon, quietly);
  }

  readonly #soon = () => this.schedule();

  /** The window's own scrolling moves our layer along; only boxes and frames that scroll inside it need us. */
  readonly #onScrolled = ({ target }: Event) => this.schedule(target === this.#document);

  /** Asks for a call in the next frame. */
  schedule(isScrolledOnly = false): void {
    this.#isScrolledOnly = this.#isScrolledOnly && isScrolledOnly;
    this.#frame ??= requestAnimationFrame(() => {
      const call = this.#isScrolledOnly ? this.#onScroll : this.#onChange;
      this.#frame = null;
      this.#isScrolledOnly = true;
      call();
    });
  }

  destroy(): void {
    this.#abort.abort();
    this.#sizes.disconnect();
    this.#looks.disconnect();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }
}

/** The documents that elements stand in: the page's, and those of its frames. */
export const documentsOf = (elements: Iterable<Element>): ReadonlySet<Document> =>
  new Set([...elements].map(({ ownerDocument }) => ownerDocument));
