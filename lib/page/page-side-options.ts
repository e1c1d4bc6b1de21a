import type { ListeningRuntime } from '../bridge/messages/runtime';
import type { Settings } from '../bridge/settings/settings';
import type { OverlayViews } from './overlay/views';
import type { SubjectGate } from './page-reader';

/** The part of `browser.runtime` that the page side uses. */
export interface PageRuntime extends ListeningRuntime {
  /** Undefined once this script is cut off from its extension. */
  readonly id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
}

/** What a page side works with. */
export interface PageSideOptions {
  readonly document: Document;
  readonly runtime: PageRuntime;
  readonly gate: SubjectGate;
  /** Asked for once something is to be shown. */
  readonly views: () => OverlayViews;
  readonly settings?: {
    readonly read: (host: string) => Promise<Settings>;
    readonly watch: (host: string, callback: (settings: Settings) => void) => () => void;
  };
  /** `open` in tests only. */
  readonly shadowMode?: ShadowRootMode;
}
