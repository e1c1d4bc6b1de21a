import { stateOfMention } from '../../lib/core/comparison/mention-state';
import { BadgeSlip, type BadgeSlipProps } from './BadgeSlip';

/** A badge to look at, not to press. */
export function BadgePicture(props: BadgeSlipProps) {
  return (
    <span class="ss-badge ss-picture" data-state={stateOfMention(props.mention)}>
      <BadgeSlip {...props} />
    </span>
  );
}
