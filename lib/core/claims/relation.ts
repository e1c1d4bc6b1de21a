import type { Standing } from '../statement';
import { daysUntilChanged, isToll } from './changing-quantities';
import { compareValues, isRoundingOf } from './compare-values';
import type { Value } from './compiled';
import { daysOf, gapInDays } from './dates';
import type { Signature } from './signature';
import type { Relation } from './types';

/** What two answers are compared by. */
export interface Answer extends Value {
  readonly standing: Standing;
  readonly asOf: string | null;
  readonly scope: string | null;
  readonly signature: Pick<
    Signature,
    'marks' | 'actions' | 'dimension' | 'thing' | 'near' | 'sentence' | 'before' | 'after' | 'event'
  >;
}

const OTHER_STANDINGS: readonly Standing[] = ['planned', 'denied', 'hypothetical'];

/** How a version stands to the mention it is shown for: scope first, then standing, time, and values. */
export function relationOf(mention: Answer, version: Answer): Relation {
  const byValue = compareValues(mention, version);
  if (hasOtherScope(mention, version, byValue === 'same')) return 'other-scope';
  if (hasOtherStanding(mention.standing, version.standing)) return 'other-standing';
  // the same count told again a day later, or rounded, and a price that has hardly moved, are no change
  const isTold =
    byValue === 'same' || (byValue === 'close' && (mention.kind === 'money' || isRoundingOf(mention, version)));
  if (!isTold && (isFormer(mention) !== isFormer(version) || hasOtherTime(mention, version))) return 'other-time';
  return byValue;
}

/** A part against the whole, or two parts. The same number told of a named place and without the place is told of that place. */
function hasOtherScope(a: Answer, b: Answer, isSameValue: boolean): boolean {
  // "4 per cent more" is how much something changes
  const isMore = ({ signature: { marks, dimension } }: Answer) =>
    marks.includes('additional') && dimension !== 'percent';
  // "400 extra officers" are the 400 officers
  if (isMore(a) !== isMore(b)) return !isSameValue;
  if (a.scope === null && b.scope === null) return false;
  if (a.scope !== null && b.scope !== null) return !isSameValue && areApart(a.scope, b.scope);
  const [narrow, wide] = a.scope === null ? [b, a] : [a, b];
  const names = namesOf(narrow.scope ?? '');
  if (names.length === 0) return true;
  return !isSameValue && !names.some((name) => tellsOf(wide, name));
}

// "the Seewiese campground" -> seewiese
const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+/gu;
const SHORTEST_WORD = 4;

/** Names in scope words; the first word of a sentence is none of them when it is a preposition. */
const namesOf = (scope: string): string[] =>
  [...scope.matchAll(NAME)].filter(({ index }) => index > 0).map(([name]) => name.toLowerCase());

/** Whether two scopes are surely of other parts: of a named and an unnamed place nothing is sure. */
function areApart(a: string, b: string): boolean {
  const words = (scope: string) =>
    (scope.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
  const [names, others] = [namesOf(a), namesOf(b)];
  if (names.length > 0 !== others.length > 0) return false;
  const [own, told] = names.length > 0 ? [names, others] : [words(a), words(b)];
  return !own.some((word) => told.includes(word));
}

/** Whether the answer's own sentence names the place too. */
function tellsOf({ signature: { near, sentence, before, after, event } }: Answer, name: string): boolean {
  const term = `^${name}`;
  return (
    near.some(([own]) => own === term) || [sentence, before, after, event.places].some((terms) => terms.includes(term))
  );
}

const hasOtherStanding = (a: Standing, b: Standing): boolean =>
  a !== b && (OTHER_STANDINGS.includes(a) || OTHER_STANDINGS.includes(b));

/** What was, before it moved. */
const isFormer = ({ signature: { marks } }: Answer): boolean => marks.includes('former');

function hasOtherTime(a: Answer, b: Answer): boolean {
  const [x, y] = [daysOf(a.asOf), daysOf(b.asOf)];
  // plans and ranges are for an outcome to come, whenever they are told
  const isForecast = (a.standing === 'planned' && b.standing === 'planned') || [a, b].some(isForecastOfVotes);
  if (x === null || y === null || isForecast || (isSettled(a) && isSettled(b))) return false;
  const least = daysUntilChanged(a.signature, b.signature);
  return least !== null && gapInDays(x, y) >= least;
}

/** A toll told so many days after its event is counted to the end. */
const SETTLED_DAYS = 60;
const FINAL = 'final';

/** Whether nothing is added to the answer any more: the final toll, or that of an event long past. */
function isSettled({ signature, asOf }: Answer): boolean {
  if (!isToll(signature)) return false;
  if (signature.near.some(([term]) => term === FINAL)) return true;
  const [event, told] = [daysOf(signature.event.from), daysOf(asOf)];
  return (
    signature.event.sure !== 'article' && event !== null && told !== null && gapInDays(event, told) >= SETTLED_DAYS
  );
}

/** "98 to 106 seats": nobody counts so. */
const isForecastOfVotes = ({ bound, signature: { thing, dimension } }: Answer): boolean =>
  bound === 'range' && (thing === 'seat' || thing === 'vote' || dimension === 'percent');
