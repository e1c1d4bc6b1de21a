import { BadgeSlip, type BadgeSlipProps } from './BadgeSlip';

/** A badge to look at, not to press. */
export function BadgePicture(props: BadgeSlipProps) {
  return (
    <span class="ss-badge ss-picture" data-state={props.badge.state}>
      <BadgeSlip {...props} />
    </span>
  );
}
