import { type IconState, IconTile } from '../../../components/pieces/IconTile';
import { iconSizes, iconStates } from '../icon-names';
import { State } from './State';

/** The toolbar icons in every state and size; `draw-icons.ts` takes its pictures here. */
export const iconBoard = () => (
  <>
    {iconStates.map((state: IconState) => (
      <State key={state} name={state} class="paper">
        {iconSizes.map((size) => (
          <span key={size} class="icon" data-icon={`${state}-${size}`}>
            <IconTile state={state} size={size} />
          </span>
        ))}
      </State>
    ))}
  </>
);
