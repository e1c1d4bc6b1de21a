/** Who sent a message, as far as the browsers agree. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
  readonly frameId?: number | undefined;
  /** `active`, `prerender`, `cached`; Chrome alone says it. */
  readonly documentLifecycle?: string | undefined;
}

type Listener = (message: unknown, sender: MessageSender, reply: (answer: unknown) => void) => true | undefined;

/** The part of `browser.runtime` that listens; Chrome's, Firefox's, the polyfill's and the fake browser's all fit. */
export interface ListeningRuntime {
  readonly onMessage: {
    // biome-ignore lint/suspicious/noExplicitAny: the browsers' type packages disagree on the listener's type; ours is stricter than each.
    addListener(listener: any): void;
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    removeListener(listener: any): void;
  };
}

/** Adds a listener that answers by callback, which all four runtimes understand; returns what removes it. */
export function addMessageListener(runtime: ListeningRuntime, listener: Listener): () => void {
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
