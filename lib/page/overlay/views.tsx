import { type ComponentChild, render } from 'preact';
import { Badge, type BadgeProps } from '../../../components/Badge';
import { Card, type CardProps } from '../../../components/Card';
import { FoldedBadge, type FoldedBadgeProps } from '../../../components/FoldedBadge';
import { Recap, type RecapProps } from '../../../components/Recap';
import overlayCss from '../../../components/styles/overlay.css?inline';
import type { Reader } from '../../core/comparison/reader';
import type { PageWords } from '../../core/comparison/words/words';

/** What is told of a view beside its words, which are the same for all. */
type Told<Props> = Omit<Props, 'reader'>;

/** Draws the views into places that the overlay owns. Tests may bring their own. */
export interface OverlayViews {
  readonly css: string;
  badge(slot: Element, props: Told<BadgeProps>): void;
  foldedBadge(slot: Element, props: Told<FoldedBadgeProps>): void;
  card(slot: Element, props: Told<CardProps>): void;
  recap(slot: Element, props: Told<RecapProps>): void;
  /** Takes away whatever was drawn into a slot. */
  clear(slot: Element): void;
}

/** The views in the reader's words. */
export function createViews(reader: Reader<PageWords>): OverlayViews {
  const draw = (slot: Element, view: ComponentChild) => render(view, slot);
  return {
    css: overlayCss,
    badge: (slot, props) => draw(slot, <Badge {...props} reader={reader} />),
    foldedBadge: (slot, props) => draw(slot, <FoldedBadge {...props} reader={reader} />),
    card: (slot, props) => draw(slot, <Card {...props} reader={reader} />),
    recap: (slot, props) => draw(slot, <Recap {...props} reader={reader} />),
    clear: (slot) => draw(slot, null),
  };
}
