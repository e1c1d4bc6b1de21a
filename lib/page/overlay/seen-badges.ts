/** So long a badge stands in the window at least before it counts as seen. */
const leastSightMs = 1_000;

/** Which badges the reader has seen on this page: those whose card was open, and those that stood in the window for a while and have left it. None changes while it is looked at. */
export class SeenBadges {
  readonly #seen = new Set<string>();
  readonly #cameAtMs = new Map<string, number>();
  readonly #keys = new WeakMap<Element, string>();
  #observer: IntersectionObserver | null = null;
  readonly #onSeen: (key: string) => void;

  constructor(onSeen: (key: string) => void) {
    this.#onSeen = onSeen;
  }

  has(key: string): boolean {
    return this.#seen.has(key);
  }

  add(key: string): void {
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#onSeen(key);
  }

  /** Watches the slot of a badge until `unwatch`. */
  watch(slot: Element, key: string): void {
    this.#observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, time } of entries) this.#sighted(target, isIntersecting, time);
    });
    this.#keys.set(slot, key);
    this.#observer.observe(slot);
  }

  unwatch(slot: Element): void {
    this.#observer?.unobserve(slot);
  }

  destroy(): void {
    this.#observer?.disconnect();
  }

  #sighted(slot: Element, isInWindow: boolean, atMs: number): void {
    const key = this.#keys.get(slot);
    if (key === undefined) return;
    const cameAtMs = this.#cameAtMs.get(key);
    if (isInWindow) this.#cameAtMs.set(key, atMs);
    else if (cameAtMs !== undefined && atMs - cameAtMs >= leastSightMs) this.add(key);
  }
}
