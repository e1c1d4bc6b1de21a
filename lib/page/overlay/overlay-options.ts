import type { NumberStyle } from '../../core/comparison/reader';
import type { PageBlock } from '../article/block-builder';
import type { PageFacts } from './shown-mention';
import type { OverlayViews } from './views';

/** What is drawn. */
export interface OverlayLook {
  readonly badges: boolean;
  readonly marks: boolean;
  readonly recap: boolean;
  readonly textScale: number;
  readonly numbers: NumberStyle;
}

/** What the overlay is told of the page with each list of mentions. */
export interface OverlayPage {
  readonly facts: PageFacts;
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
  readonly onLost: (reason: 'newer-copy' | 'page') => void;
}
