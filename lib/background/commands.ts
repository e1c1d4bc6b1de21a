import type { Browser } from 'webextension-polyfill';
import type { BackgroundToPageCalls } from '../bridge/messages/calls';
import type { Caller } from '../bridge/messages/send-call';

/** The calls of the page side in a tab. */
export type CallTab = (tab: number) => Caller<BackgroundToPageCalls>;

/** What each command of the manifest does in the page of the active tab; `_execute_action` is the browser's own. */
const actions: Readonly<Record<string, (call: Caller<BackgroundToPageCalls>) => Promise<unknown>>> = {
  'next-claim': (call) => call('goToNextClaim', null),
  'previous-claim': (call) => call('goToPreviousClaim', null),
  'toggle-badges': (call) => call('toggleBadges', null),
};

/** Acts on the reader's keys. Where nobody answers, on a page that extensions may not enter, nothing happens. */
export function listenToCommands({ commands, tabs }: Pick<Browser, 'commands' | 'tabs'>, callTab: CallTab): void {
  // Firefox for Android has no commands.
  commands?.onCommand.addListener(async (name) => {
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await actions[name]?.(callTab(tab.id));
  });
}
