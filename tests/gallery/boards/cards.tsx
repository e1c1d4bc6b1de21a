import type { PageMention } from '../../../lib/bridge/messages/page-state';
import { crowd, extremes, hostile, longQuotes, nothing, years } from '../fixtures/bad-input';
import { breach, damage, evacuated, repairs, sandbags, share, signed } from '../fixtures/flood-story';
import { dayOfBreach, partOfWhole } from '../fixtures/other-kinds';
import { CardOf } from '../of-mentions';
import { Shadow } from '../Shadow';
import { State } from './State';

const ignore = () => {};
const whole = '@media (min-width: 481px) { .ss-card { max-block-size: none } }';

const one = (name: string, mention: PageMention, scale: number, rules = whole, pressed: readonly string[] = []) => (
  <State key={name} name={name} class="sheet">
    <Shadow scale={scale} rules={rules} pressed={pressed}>
      <CardOf mention={mention} onClose={ignore} onMute={ignore} onOpenPopup={ignore} />
    </Shadow>
  </State>
);

/** Cards of every state, at their whole length, and one as high as it gets in a page. */
export const cardBoard = (scale: number) => (
  <>
    {one('differ, with a part, a plan and a denial', evacuated, scale)}
    {one('planned, one origin', repairs, scale)}
    {one('as high as it gets', evacuated, scale, '')}
    {one('everything opened', evacuated, scale, whole, [
      'details:nth-of-type(1) > summary',
      'details:nth-of-type(2) > summary',
      'details:nth-of-type(3) > summary',
      'footer button',
    ])}
    {one('why, of a plan', repairs, scale, whole, ['footer button'])}
    {one('same', signed, scale)}
    {one('dates that differ', dayOfBreach, scale)}
    {one('agrees within rounding', damage, scale)}
    {one('another time', sandbags, scale)}
    {one('a share', share, scale)}
    {one('a length', breach, scale)}
    {one('a part', partOfWhole, scale)}
  </>
);

/** Cards of what nobody hopes for. */
export const hardCardBoard = (scale: number) => (
  <>
    {one('two hundred versions', crowd, scale)}
    {one('long quotes, nothing known of the source', longQuotes, scale)}
    {one('seven to a thousand million million', extremes, scale)}
    {one('nought', nothing, scale)}
    {one('years', years, scale)}
    {one('markup, turned writing, names without end', hostile, scale, whole, ['.ss-group summary', 'footer button'])}
  </>
);
