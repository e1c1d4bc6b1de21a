/** So long a badge stands in the window at least before it counts as seen. */
const leastSightMs = 1_000;

/** Which badges the reader has seen on this page: those whose card was open, and those that stood in the window for a while and have left it. None changes while it is looked at. */
export class SeenBadges {
  private readonly seen = new Set<string>();
  private readonly cameAtMs = new Map<string, number>();
  private readonly keys = new WeakMap<Element, string>();
  private observer: IntersectionObserver | null = null;

  constructor(private readonly onSeen: (key: string) => void) {}

  has(key: string): boolean {
    return this.seen.has(key);
  }

  add(key: string): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.onSeen(key);
  }

  /** Watches the slot of a badge until `unwatch`. */
  watch(slot: Element, key: string): void {
    this.observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, time } of entries) this.sighted(target, isIntersecting, time);
    });
    this.keys.set(slot, key);
    this.observer.observe(slot);
  }

  unwatch(slot: Element): void {
    this.observer?.unobserve(slot);
  }

  destroy(): void {
    this.observer?.disconnect();
  }

  private sighted(slot: Element, isInWindow: boolean, atMs: number): void {
    const key = this.keys.get(slot);
    if (key === undefined) return;
    const cameAtMs = this.cameAtMs.get(key);
    if (isInWindow) this.cameAtMs.set(key, atMs);
    else if (cameAtMs !== undefined && atMs - cameAtMs >= leastSightMs) this.add(key);
  }
}
