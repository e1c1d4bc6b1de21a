import type { Action } from 'webextension-polyfill';
import type { Reader } from '../../core/comparison/reader';
import { type PageReport, type ToolbarState, toolbarTitle } from '../../core/comparison/toolbar-title';
import type { WorkerWords } from '../../core/comparison/words/words';

/** The part of `browser.action` that the toolbar uses; Firefox for Android has a title and no more. */
export type ToolbarAction = Pick<Action.Static, 'setTitle'> &
  Partial<Pick<Action.Static, 'setIcon' | 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'>>;

/** Files of `public/icon`, as the gallery draws them. */
const icons: Readonly<Record<ToolbarState, string>> = {
  known: 'known',
  nothing: 'quiet',
  off: 'off',
  failed: 'closed',
};
const iconSizes = [16, 32, 48] as const;

/** The design's mulberry: the same for light and dark toolbars, white on it reaches 7.4 : 1. */
const badgeColour = '#833a76';
/** More do not fit the badge. */
const mostCounted = 99;

/**
 * The toolbar button: icon, title and the count of what differs. What is set for a tab is kept by the browser, not by the worker, and falls back to what
 * is usual when the tab loads another page.
 */
export class Toolbar {
  readonly #action: ToolbarAction;
  readonly #reader: () => Reader<WorkerWords>;

  constructor(action: ToolbarAction, reader: () => Reader<WorkerWords>) {
    this.#action = action;
    this.#reader = reader;
  }

  /** Shows how the page in a tab stands. */
  showPage(tab: number, report: PageReport): Promise<void> {
    return this.#show(report, { tabId: tab });
  }

  /** What is shown in tabs whose page has not reported: nothing known, or off where nothing but chosen sites is read. */
  showUsual(isOff: boolean): Promise<void> {
    return this.#show({ state: isOff ? 'off' : 'nothing', known: 0, differ: 0 }, {});
  }

  /** A tab that is gone meanwhile is no failure: there is nothing to show it in. */
  async #show(report: PageReport, where: { tabId?: number }): Promise<void> {
    const action = this.#action;
    await Promise.allSettled([
      action.setTitle({ ...where, title: toolbarTitle(report, this.#reader()) }),
      action.setIcon?.({ ...where, path: iconPaths(icons[report.state]) }),
      action.setBadgeText?.({ ...where, text: this.#badgeText(report) }),
      action.setBadgeBackgroundColor?.({ ...where, color: badgeColour }),
      action.setBadgeTextColor?.({ ...where, color: '#ffffff' }),
    ]);
  }

  #badgeText({ differ }: PageReport): string {
    if (differ === 0) return '';
    const number = this.#reader().numberFormat({});
    return differ > mostCounted ? `${number.format(mostCounted)}+` : number.format(differ);
  }
}

const iconPaths = (name: string): Record<string, string> =>
  Object.fromEntries(iconSizes.map((size) => [size, `/icon/${name}-${size}.png`]));
