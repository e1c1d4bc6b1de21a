import type { Rule } from '../types';
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
import { sentences } from './sentences';

/** All rules of English, in the order they run. */
export const PIPELINE: readonly Rule[] = [
  sentences,
  // furniture is marked before anything is read, so that nothing is read in it; runs of headlines are seen by what is marked already
  markup,
  knownLine,
  byline,
  afterEnd,
  headlineList,
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
  // quantities: numbers, rejections, pairs, units, noun phrases, links, bounds
  // speakers and standing come last: they look at every statement there is
];
