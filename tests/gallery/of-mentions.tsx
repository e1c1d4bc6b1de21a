import { Badge, type BadgeProps } from '../../components/Badge';
import { Card, type CardProps } from '../../components/Card';
import { FoldedBadge, type FoldedBadgeProps } from '../../components/FoldedBadge';
import { Recap, type RecapProps } from '../../components/Recap';
import { useReader } from '../../components/reader-context';
import type { PageMention } from '../../lib/bridge/messages/page-state';
import type { Reader } from '../../lib/core/comparison/reader';
import { type MentionView, MentionViews } from '../../lib/core/comparison/views/mention-view';

/** The day of the made-up page. */
const pageDate = '2025-11-14';

/** The view of a made-up mention, as the worker makes it. */
export const viewOf = (mention: PageMention, reader: Reader): MentionView =>
  new MentionViews(pageDate, reader).of(mention);

type Of<Props, Made extends keyof Props, Given> = Omit<Props, Made | 'reader'> & Given;
type OfOne<Props, Made extends keyof Props> = Of<Props, Made, { readonly mention: PageMention }>;
type OfMany<Props, Made extends keyof Props> = Of<Props, Made, { readonly mentions: readonly PageMention[] }>;

/** The badge of a mention in the words of the reader around it. */
export function BadgeOf({ mention, ...props }: OfOne<BadgeProps, 'badge'>) {
  const reader = useReader();
  return <Badge {...props} badge={viewOf(mention, reader).badge} reader={reader} />;
}

/** The card of a mention. */
export function CardOf({ mention, ...props }: OfOne<CardProps, 'view' | 'id'>) {
  const reader = useReader();
  return <Card {...props} view={viewOf(mention, reader)} id={mention.key} reader={reader} />;
}

/** The folded badge of some mentions. */
export function FoldedBadgeOf({ mentions, ...props }: OfMany<FoldedBadgeProps, 'mentions'>) {
  const reader = useReader();
  return <FoldedBadge {...props} mentions={mentions.map((mention) => viewOf(mention, reader))} reader={reader} />;
}

/** The recap of some mentions. */
export function RecapOf({ mentions, ...props }: OfMany<RecapProps, 'mentions'>) {
  const reader = useReader();
  return <Recap {...props} mentions={mentions.map((mention) => viewOf(mention, reader))} reader={reader} />;
}
