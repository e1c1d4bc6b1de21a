import type { PageBlock } from '../article/block-builder';
import type { OverlayViews } from './views';

/** What is drawn. */
export interface OverlayLook {
  readonly badges: boolean;
  readonly marks: boolean;
  readonly recap: boolean;
  readonly textScale: number;
  /** Badges that the reader has seen are drawn fainter. */
  readonly fadeSeen: boolean;
}

/** What is drawn until the overlay is told. */
export const plainLook: OverlayLook = {
  badges: true,
  marks: true,
  recap: false,
  textScale: 1,
  fadeSeen: false,
};

/** What the overlay is told with each list of mentions. */
export interface OverlayPage {
  /** The article's last block: the recap stands below it. */
  readonly end: PageBlock | null;
  readonly look: OverlayLook;
}

/** What an overlay is made of. */
export interface OverlayOptions {
  readonly document: Document;
  /** Random for each document; see `createOwnName`. */
  readonly name: string;
  readonly views: OverlayViews;
  readonly shadowMode: ShadowRootMode;
  readonly onMute: (key: string) => void;
  readonly onOpenPopup: () => void;
  /** The reader wants no recap any more on this page view. */
  readonly onDismissRecap: () => void;
  readonly onLost: (reason: 'newer-copy' | 'page') => void;
}
