/** Calls back, at most once a frame, when the page may be laid out anew without its nodes having changed: resize, zoom, fonts, pictures, inner scrolling. */
export class LayoutWatch {
  private readonly abort = new AbortController();
  private readonly sizes: ResizeObserver;
  private watched = new Set<Element>();
  private frame: number | null = null;
  private isScrolledOnly = true;

  constructor(
    document: Document,
    private readonly onChange: () => void,
    private readonly onScroll: () => void,
  ) {
    const view = document.defaultView as Window & typeof globalThis;
    const { signal } = this.abort;
    const soon = () => this.schedule();
    this.sizes = new view.ResizeObserver(soon);
    this.sizes.observe(document.documentElement);
    if (document.body) this.sizes.observe(document.body);
    const quietly = { capture: true, passive: true, signal } as const;
    view.addEventListener('resize', soon, quietly);
    view.visualViewport?.addEventListener('resize', soon, { passive: true, signal });
    for (const type of ['load', 'transitionend', 'animationend', 'toggle'] as const) {
      document.addEventListener(type, soon, quietly);
    }
    // The window's own scrolling moves our layer along; only boxes that scroll inside it need us.
    document.addEventListener('scroll', (event) => this.schedule(event.target === document), quietly);
    document.fonts?.addEventListener('loadingdone', soon, { signal });
  }

  /** Watches the sizes of exactly these elements as well. */
  watch(elements: Iterable<Element>): void {
    const wanted = new Set(elements);
    for (const element of this.watched) if (!wanted.has(element)) this.sizes.unobserve(element);
    for (const element of wanted) if (!this.watched.has(element)) this.sizes.observe(element);
    this.watched = wanted;
  }

  /** Asks for a call in the next frame. */
  schedule(isScrolledOnly = false): void {
    this.isScrolledOnly = this.isScrolledOnly && isScrolledOnly;
    this.frame ??= requestAnimationFrame(() => {
      const call = this.isScrolledOnly ? this.onScroll : this.onChange;
      this.frame = null;
      this.isScrolledOnly = true;
      call();
    });
  }

  destroy(): void {
    this.abort.abort();
    this.sizes.disconnect();
    if (this.frame !== null) cancelAnimationFrame(this.frame);
  }
}
