import { boxOf } from './placement/boxes';
import type { ShownMention } from './shown-mention';

/** Tells which elements are within one screen of the window, boxes and frames that cut them off included; no layout is asked for. */
export class NearWindow {
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Element>();
  #watched = new Set<Element>();

  constructor(document: Document, onChange: () => void) {
    // The content script's own realm need not be the document's, in tests and in frames.
    const Observer = document.defaultView?.IntersectionObserver ?? IntersectionObserver;
    this.#observer = new Observer(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        onChange();
      },
      // No root: elements inside frames have none in common with the page's.
      { rootMargin: '100% 0px' },
    );
  }

  /** Watches exactly these elements. */
  watch(elements: Iterable<Element>): void {
    const wanted = new Set(elements);
    for (const element of this.#watched) {
      if (wanted.has(element)) continue;
      this.#observer.unobserve(element);
      this.#near.delete(element);
    }
    for (const element of wanted) if (!this.#watched.has(element)) this.#observer.observe(element);
    this.#watched = wanted;
  }

  isNear(element: Element): boolean {
    return this.#near.has(element);
  }

  /** Mentions near the window, in reading order; where they are more than `most`, those above the window give way. */
  pick(shown: readonly ShownMention[], most: number): readonly ShownMention[] {
    const near = shown.filter(({ block }) => this.isNear(block.element));
    if (near.length <= most) return near;
    const from = near.findIndex(({ block }) => boxOf(block.element).bottom > 0);
    return near.slice(Math.max(0, Math.min(from, near.length - most))).slice(0, most);
  }

  destroy(): void {
    this.#observer.disconnect();
  }
}
