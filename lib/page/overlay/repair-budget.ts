/** RELIABILITY, §3: repair at most three times in five seconds, then stay off. */
const mostRepairs = 3;
const windowMs = 5_000;

/** How often what a page takes away may be put back. A page that insists wins. */
export class RepairBudget {
  #times: readonly number[] = [];
  #isSpent = false;

  /** True when one more repair may be made, which then counts; once refused, always refused. */
  take(): boolean {
    const now = performance.now();
    this.#times = this.#times.filter((at) => now - at < windowMs);
    this.#isSpent ||= this.#times.length >= mostRepairs;
    this.#times = [...this.#times, now];
    return !this.#isSpent;
  }
}
