const numbered = (words: string, first = 1) =>
  new Map(words.split(' ').flatMap((names, index) => names.split('/').map((name) => [name, index + first] as const)));

/** Months by their full name. */
export const MONTHS = numbered('january february march april may june july august september october november december');

/** Months as they are shortened; read only beside a day, a year, another month, or after a preposition. */
export const SHORT_MONTHS = numbered('jan feb mar apr _ jun jul aug sep/sept oct nov dec');

/** Weekdays by their full name; Monday is 1. */
export const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday');

/** Weekdays as they are shortened; read only before a day of the month. */
export const SHORT_WEEKDAYS = numbered('mon tue/tues wed thu/thur/thurs fri sat sun');

/** Numbers of parts of a whole: "second half", "4th quarter". */
export const ORDINALS = numbered('first/1st second/2nd third/3rd fourth/4th last/final');

/** Where in the year each season lies: first month, counted on into the next year for winter. */
export const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 14]],
]);

const set = (words: string) => new Set(words.split(' '));

/** Words that a bare month may follow: "in June", "last March", "early May". */
export const BEFORE_MONTH = set(
  'in since until till by during from through throughout for of before after between last this next early late mid past around towards to upcoming previous earlier',
);

/** Words that a bare year may follow. Others go before a count: "all 2000 men". */
export const BEFORE_YEAR = set(
  'in since until till by during from through throughout for of before after between late early mid around circa pre post to towards than into and or vs versus summer winter spring autumn fall christmas season year fiscal start end beginning over about',
);

/** Articles and owners that a year may follow when it describes something: "the 2004 tsunami", "its 2012 results". */
export const BEFORE_YEAR_ADJECTIVE = set('the a an this that its their his her our my your');

/** Parts of a day behind a weekday or "yesterday". */
export const DAY_PARTS = set('morning afternoon evening night midday noon lunchtime');

/** Parts of a month, year, or day before it. */
export const EARLY_LATE = set('early mid late');

/** Words that make a weekday a paper's or show's name: "a Sunday Times report". */
export const AFTER_WEEKDAY_IN_NAMES = set(
  'times telegraph mirror mail express post herald independent world star sun news sport magazine people business football live school service best club agreement prayers',
);

/** Words that make a weekday a name of its own: "Black Friday". */
export const BEFORE_WEEKDAY_IN_NAMES = set(
  'black good ash super bloody palm maundy easter cyber giving holy shrove casual joe girl',
);

/** Words after a number that make it a count, though it looks like a year: "in 2000 people". */
export const COUNTED_AFTER_NUMBER = set('people men women children percent per miles feet metres meters km kg mm cm');

/** Units of calendar time with "last", "this" and "next" before them. */
export const LAST_THIS_NEXT = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Numbers in words before a unit of time and "ago". */
export const SMALL_NUMBERS = numbered('a/an/one two three four five six seven eight nine ten eleven twelve');

/** Units before "ago", by how far back they tell: days to the day, months to the month, years to the year. */
export const AGO_UNITS: ReadonlyMap<string, { readonly days?: number; readonly months?: number }> = new Map([
  ['day', { days: 1 }],
  ['week', { days: 7 }],
  ['fortnight', { days: 14 }],
  ['month', { months: 1 }],
  ['year', { months: 12 }],
  ['decade', { months: 120 }],
]);

/** Days counted from the article's own. */
export const RELATIVE_DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Days that stand for an event by day and month alone, when one of these words follows: `month-day` to year. */
export const DAYS_OF_EVENTS: ReadonlyMap<string, number> = new Map([
  ['9-11', 2001],
  ['1-6', 2021],
  ['10-7', 2023],
]);

/** Words that follow such a day when the event is meant: "the Oct. 7 attack". */
export const EVENT_WORDS = set('attack attacks terror terrorist massacre riot riots insurrection');

/** Zones behind a clock time. */
export const TIME_ZONES = set(
  'gmt utc bst est edt et ct pt mt pst pdt cst cdt mst mdt cet cest eet eest ist jst kst aest aedt hkt sgt msk',
);

/** Words that say the clause looks ahead. */
export const AHEAD_WORDS = set(
  "will would should may might could must can won't shall wants want plans plan plans planned planning scheduled slated expect expects expected due next upcoming forthcoming coming deadline intends intend aims aim hopes hope going tomorrow until set expires begins begin opens open starts start kicks poised goes go ends meets meet votes sits sit travels travel plays returns resumes expires closes",
);

/** With "to", "for" or "until" before the date: "fixed for 7 May", "extended to March 19", "moved to Sunday". */
export const APPOINTING_WORDS = set(
  'fixed set scheduled planned slated booked due postponed delayed moved extended adjourned called pencilled penciled deferred put announced timed',
);

/** Base forms that after "to" look ahead: "to meet on Friday". Others ("came to power in June") do not. */
export const AHEAD_INFINITIVES = set(
  'be begin start open close meet send vote hold visit launch release host return play face hear decide resume sign announce arrive attend discuss deploy join testify appear speak travel expire take have finish complete ship deliver',
);

/** Before "back" they look at the past, whatever their form: "the custom goes back to June". */
export const REACHING_BACK = set('go goes going date dates dating reach reaches reaching');

/** Finite past verbs without "-ed"; with those in "-ed" they say that the clause looks back. */
export const PAST_WORDS = set(
  'was were had did said told made took came went gave met held sent left began became won lost fell rose hit struck saw found got kept led wrote spoke brought built bought sold ran grew shot broke put has have been says tells',
);

/** Sport: there "the third quarter" is part of a match. */
export const SPORT_WORDS = set(
  'points scored touchdown game games field-goal rebounds yards yard quarterback halftime innings team season',
);
