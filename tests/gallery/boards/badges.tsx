import { badPage } from '../fixtures/bad-input';
import { damage, evacuated, floodPage, repairs, sandbags, signed } from '../fixtures/flood-story';
import { partOfWhole, reportedOfPlan } from '../fixtures/other-kinds';
import { BadgeOf, FoldedBadgeOf } from '../of-mentions';
import { Shadow } from '../Shadow';
import { State } from './State';

const ignore = () => {};
const states = [evacuated, signed, damage, sandbags, repairs, partOfWhole, reportedOfPlan];

/** Badges in every state, form and condition. */
export const badgeBoard = (scale: number) => (
  <>
    {(['long', 'short'] as const).map((form) =>
      [false, true].map((own) => (
        <State key={`${form}${own}`} name={`${form}${own ? ', with its own value' : ''}`} class="paper">
          <Shadow scale={scale} rules=".ss{display:grid;gap:6px;justify-items:start}">
            {[...states, ...badPage].map((mention) => (
              <BadgeOf key={mention.key} mention={mention} form={form} own={own} open={false} onOpen={ignore} />
            ))}
          </Shadow>
        </State>
      )),
    )}
    <State name="seen before, faded" class="paper">
      <Shadow scale={scale} rules=".ss{display:grid;gap:6px;justify-items:start}">
        {states.map((mention) => (
          <BadgeOf
            key={mention.key}
            mention={mention}
            form="short"
            own={true}
            open={false}
            seen={true}
            onOpen={ignore}
          />
        ))}
      </Shadow>
    </State>
    <State name="open, focus; folded" class="paper">
      <Shadow scale={scale} rules=".ss{display:grid;gap:10px;justify-items:start}">
        <BadgeOf mention={evacuated} form="short" own={false} open={true} onOpen={ignore} />
        <FocusedBadge />
        <FoldedBadgeOf mentions={[signed]} onOpen={ignore} />
        <FoldedBadgeOf mentions={floodPage} onOpen={ignore} />
      </Shadow>
    </State>
  </>
);

/** `:focus-visible` cannot be asked for in a picture; the class gives the same ring. */
function FocusedBadge() {
  return (
    <span ref={(span) => span?.querySelector('button')?.classList.add('is-focus')}>
      <BadgeOf mention={evacuated} form="short" own={false} open={false} onOpen={ignore} />
    </span>
  );
}
