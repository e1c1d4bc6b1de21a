import type { PageStatus } from '../../bridge/messages/page-state';
import type { Mode } from '../../bridge/settings/settings';
import type { Counted } from '../../core/comparison/counts';
import { type PageReport, reportOf } from '../../core/comparison/toolbar-title';

/** How a page stands, as far as the toolbar tells. */
interface PageStand {
  readonly status: PageStatus;
  readonly mode: Mode;
  /** What is known on it; muted mentions left out. */
  readonly known: readonly Counted[];
}

/**
 * Tells the worker how the page stands, for the toolbar, whenever that changes. What the toolbar shows anyway is not told: a page without a known claim
 * sends nothing.
 */
export class ToolbarReporter {
  #told: string | null = null;
  readonly #send: (report: PageReport) => void;

  constructor(send: (report: PageReport) => void) {
    this.#send = send;
  }

  /** How the page stands now; `defaultMode` is in force on sites without a rule. */
  tell({ status, mode, known }: PageStand, defaultMode: Mode): void {
    if (status === 'reading' && known.length === 0) return;
    const state = mode === 'off' ? 'off' : status === 'failed' ? 'failed' : 'read';
    // On most pages nothing is to be told, and finding that out must cost nothing.
    if (this.#told === null && known.length === 0 && state === usualState(defaultMode)) return;
    const report = reportOf(state, known);
    const text = JSON.stringify(report);
    if (text === this.#told) return;
    this.#told = text;
    this.#send(report);
  }

  /** The browser has forgotten what the toolbar showed here: the page was away and came back. */
  forget(): void {
    this.#told = null;
  }
}

/** What the toolbar shows in tabs that told nothing. */
const usualState = (defaultMode: Mode) => (defaultMode === 'off' ? 'off' : 'read');
