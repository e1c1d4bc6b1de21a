import { type ComponentChild, render } from 'preact';
import { Badge, type BadgeProps } from '../../../components/Badge';
import { Card, type CardProps } from '../../../components/Card';
import { FoldedBadge, type FoldedBadgeProps } from '../../../components/FoldedBadge';
import { Recap, type RecapProps } from '../../../components/Recap';
import { ReaderContext } from '../../../components/reader-context';
import overlayCss from '../../../components/styles/overlay.css?inline';
import { type NumberStyle, type Reader, withNumbers } from '../../core/comparison/reader';

/** Draws the views into places that the overlay owns. Tests may bring their own. */
export interface OverlayViews {
  readonly css: string;
  /** What is drawn from now on has its large numbers in this way. */
  writeNumbers(style: NumberStyle): void;
  badge(slot: Element, props: BadgeProps): void;
  foldedBadge(slot: Element, props: FoldedBadgeProps): void;
  card(slot: Element, props: CardProps): void;
  recap(slot: Element, props: RecapProps): void;
  /** Takes away whatever was drawn into a slot. */
  clear(slot: Element): void;
}

/** The views in the reader's words and notation. */
export function createViews(usual: Reader): OverlayViews {
  let reader = usual;
  const draw = (slot: Element, view: ComponentChild) =>
    render(<ReaderContext.Provider value={reader}>{view}</ReaderContext.Provider>, slot);
  return {
    css: overlayCss,
    writeNumbers: (style) => {
      reader = withNumbers(usual, style);
    },
    badge: (slot, props) => draw(slot, <Badge {...props} />),
    foldedBadge: (slot, props) => draw(slot, <FoldedBadge {...props} />),
    card: (slot, props) => draw(slot, <Card {...props} />),
    recap: (slot, props) => draw(slot, <Recap {...props} />),
    clear: (slot) => render(null, slot),
  };
}
