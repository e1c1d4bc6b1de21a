import type { MessageSender } from '../bridge/messages/runtime';

/** Who is who among senders. Content scripts run inside pages that may be taken over: they may do less than our own pages. */
export interface Senders {
  /** True for our content script in the top frame of a tab. */
  isPage(sender: MessageSender): boolean;
  /** True for a page of the extension itself: popup, options, welcome. */
  isOwnPage(sender: MessageSender): boolean;
}

/** @param extension our id, and the address under which our own pages live */
export function createSenders(extension: { readonly id: string; readonly origin: string }): Senders {
  const isOurs = (sender: MessageSender) => sender.id === extension.id;
  const isOwnAddress = (sender: MessageSender) => sender.url?.startsWith(extension.origin) ?? false;
  return {
    isPage: (sender) => isOurs(sender) && sender.tab !== undefined && sender.frameId === 0 && !isOwnAddress(sender),
    isOwnPage: (sender) => isOurs(sender) && isOwnAddress(sender),
  };
}
