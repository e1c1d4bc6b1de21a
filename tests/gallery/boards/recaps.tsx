import { evacuated, floodPage, signed } from '../fixtures/flood-story';
import { RecapOf } from '../of-mentions';
import { Shadow } from '../Shadow';
import { State } from './State';

const ignore = () => {};

/** The line at the article's end. */
export const recapBoard = (scale: number) => (
  <>
    <State name="in a narrow gap" class="paper wide">
      <Shadow scale={scale}>
        <RecapOf mentions={floodPage} onOpenPopup={ignore} onDismiss={ignore} />
      </Shadow>
    </State>
    <State name="with room" class="paper wide">
      <Shadow scale={scale}>
        <RecapOf mentions={floodPage} wide={true} onOpenPopup={ignore} onDismiss={ignore} />
      </Shadow>
    </State>
    <State name="in a margin" class="paper">
      <Shadow scale={scale} rules=".ss-recap { max-inline-size: 210px }">
        <RecapOf mentions={[...floodPage, signed]} onOpenPopup={ignore} onDismiss={ignore} />
      </Shadow>
    </State>
    <State name="one that differs" class="paper wide">
      <Shadow scale={scale}>
        <RecapOf mentions={[evacuated]} wide={true} onOpenPopup={ignore} onDismiss={ignore} />
      </Shadow>
    </State>
  </>
);
