import type { Standing } from '../statement';
import { compareValues } from './compare-values';
import type { Value } from './compiled';
import { daysOf, gapInDays } from './dates';
import type { Signature } from './signature';
import type { Relation } from './types';

/** What two answers are compared by. */
export interface Answer extends Value {
  readonly standing: Standing;
  readonly asOf: string | null;
  readonly scope: string | null;
  readonly signature: Pick<Signature, 'marks' | 'actions' | 'dimension'>;
}

/** Counts of these grow or shrink while the event lasts; a price or a magnitude does not. */
const CHANGING_ACTIONS = new Set([
  '+die',
  '+injure',
  '+missing',
  '+trap',
  '+rescue',
  '+displace',
  '+damage',
  '+detain',
  '+infect',
  '+deploy',
  '+vaccinate',
  '+withdraw',
  '+free',
  '+fight',
  '+train',
  '+protest',
  '+fire',
  '+hire',
  '+charge',
  '+rise',
  '+fall',
  '+connect',
  '+search',
  '+flood',
  '+blaze',
]);
const OTHER_STANDINGS: readonly Standing[] = ['planned', 'denied', 'hypothetical'];

/** How a version stands to the mention it is shown for: scope first, then standing, time, and values. */
export function relationOf(mention: Answer, version: Answer): Relation {
  if (hasOtherScope(mention, version)) return 'other-scope';
  if (hasOtherStanding(mention.standing, version.standing)) return 'other-standing';
  if (hasOtherTime(mention, version)) return 'other-time';
  return compareValues(mention, version);
}

function hasOtherScope(a: Answer, b: Answer): boolean {
  const isPart = ({ signature: { marks } }: Answer) => marks.includes('part') || marks.includes('local');
  if (isPart(a) !== isPart(b)) return true;
  return a.scope !== null && b.scope !== null && a.scope.toLowerCase() !== b.scope.toLowerCase();
}

const hasOtherStanding = (a: Standing, b: Standing): boolean =>
  a !== b && (OTHER_STANDINGS.includes(a) || OTHER_STANDINGS.includes(b));

function hasOtherTime(a: Answer, b: Answer): boolean {
  const changes = ({ signature: { actions, dimension } }: Answer) =>
    dimension === 'count' && actions.some((action) => CHANGING_ACTIONS.has(action));
  const [x, y] = [daysOf(a.asOf), daysOf(b.asOf)];
  return x !== null && y !== null && changes(a) && changes(b) && gapInDays(x, y) > 0;
}
