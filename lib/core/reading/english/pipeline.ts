import type { Rule } from '../types';
import { ago } from './dates/ago';
import { clockTime } from './dates/clock-time';
import { fullDate } from './dates/full-date';
import { month } from './dates/month';
import { monthRange } from './dates/month-range';
import { numericDate } from './dates/numeric-date';
import { endOfYear, halfOrQuarter, season } from './dates/part-of-year';
import { relativeDay, relativePeriod } from './dates/relative-date';
import { weekday } from './dates/weekday';
import { year } from './dates/year';
import { afterEnd } from './furniture/after-end';
import { byline } from './furniture/byline';
import { headlineList } from './furniture/headline-list';
import { knownLine } from './furniture/known-line';
import { markup } from './furniture/markup';
import { noProse } from './furniture/no-prose';
import { hedges } from './quantities/hedges';
import { additional } from './quantities/links/additional';
import { elidedUnits } from './quantities/links/elided-units';
import { parts } from './quantities/links/parts';
import { countedThings } from './quantities/nouns/counted-things';
import { fractions } from './quantities/numbers/fractions';
import { loneUnits } from './quantities/numbers/lone-units';
import { multiples } from './quantities/numbers/multiples';
import { none } from './quantities/numbers/none';
import { numbers } from './quantities/numbers/numbers';
import { vaguePlurals } from './quantities/numbers/vague-plurals';
import { elidedMagnitude } from './quantities/pairs/elided-magnitude';
import { ranges } from './quantities/pairs/ranges';
import { scores } from './quantities/pairs/scores';
import { votes } from './quantities/pairs/votes';
import { bareYears } from './quantities/rejections/bare-years';
import { compoundAdjectives } from './quantities/rejections/compound-adjectives';
import { idiomsOfOne } from './quantities/rejections/idioms-of-one';
import { namedNumbers } from './quantities/rejections/named-numbers';
import { numberChains } from './quantities/rejections/number-chains';
import { placesInLists } from './quantities/rejections/places-in-lists';
import { tiedNumbers } from './quantities/rejections/tied-numbers';
import { ages } from './quantities/units/ages';
import { calibres } from './quantities/units/calibres';
import { magnitudes } from './quantities/units/magnitudes';
import { measures } from './quantities/units/measures';
import { money } from './quantities/units/money';
import { percent } from './quantities/units/percent';
import { rates } from './quantities/units/rates';
import { sentences } from './sentences';
import { sourceLines, speakers } from './speakers/speakers';
import { standing } from './standing/standing';

/** All rules of English, in the order they run. */
export const PIPELINE: readonly Rule[] = [
  sentences,
  // furniture is marked before anything is read, so that nothing is read in it; runs of headlines are seen by what is marked already
  markup,
  knownLine,
  byline,
  afterEnd,
  headlineList,
  noProse,
  // dates come before quantities and reserve their words; longer forms before those that are a part of them
  clockTime,
  numericDate,
  fullDate,
  monthRange,
  month,
  halfOrQuarter,
  endOfYear,
  season,
  year,
  weekday,
  relativeDay,
  relativePeriod,
  ago,
  // shares and orders of magnitude before plain numbers, whose words they use: "two-thirds", "one in five", "tens of thousands"
  fractions,
  vaguePlurals,
  multiples,
  none,
  loneUnits,
  numbers,
  numberChains,
  // units; a name tied to the number is known once no unit is: "64 GB" is a measure, "64HD" a model
  money,
  percent,
  measures,
  magnitudes,
  calibres,
  ages,
  tiedNumbers,
  compoundAdjectives,
  // pairs need both units and give one range before anything is counted
  votes,
  elidedMagnitude,
  ranges,
  countedThings,
  hedges,
  // scores and names are what is left without a thing
  scores,
  placesInLists,
  bareYears,
  namedNumbers,
  additional,
  idiomsOfOne,
  rates,
  elidedUnits,
  // parts keep places in the list of statements: nothing is added or dropped behind
  parts,
  // speakers and standing come last: they look at every statement there is
  speakers,
  sourceLines,
  standing,
];
