import type { MessageSender } from '../bridge/messages/runtime';

/** Who is who among senders. Content scripts run inside pages that may be taken over: they may do less than our own pages. */
export interface Senders {
  /** True for our content script in the top frame of a tab. */
  isPage(sender: MessageSender): boolean;
  /** The same, and the page is the one that the tab shows: none that is prerendered, or kept for going back to it. */
  isShownPage(sender: MessageSender): boolean;
  /** True for a page of the extension itself: popup, options, welcome. */
  isOwnPage(sender: MessageSender): boolean;
}

/** @param extension our id, and the address under which our own pages live */
export function createSenders(extension: { readonly id: string; readonly origin: string }): Senders {
  const isOurs = (sender: MessageSender) => sender.id === extension.id;
  const isOwnAddress = (sender: MessageSender) => sender.url?.startsWith(extension.origin) ?? false;
  const isPage = (sender: MessageSender) =>
    isOurs(sender) && sender.tab !== undefined && sender.frameId === 0 && !isOwnAddress(sender);
  return {
    isPage,
    isShownPage: (sender) => isPage(sender) && (sender.documentLifecycle ?? 'active') === 'active',
    isOwnPage: (sender) => isOurs(sender) && isOwnAddress(sender),
  };
}
