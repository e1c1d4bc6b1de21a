const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Marks that end a clause. */
export const CLAUSE_END: ReadonlySet<string> = new Set([...',;:.!?()[]"\u201c\u201d\u2013\u2014\u2022']);
/** Words that join another clause. */
export const JOINING = words(`
  that which who whom whose while whereas although though but because after before as if when where wherever whenever until unless since than so
`);
/** Verbs that help another and stand before the subject of a question. */
export const HELPERS = words('have has had were was are is will would could can may might should must');
export const FORMS_OF_BE = words('was were is are be been being');
/** Before a date: not part of the question. */
export const DATE_PREPOSITIONS = words(
  'on in by since until till from between during around about early late mid as at of for to through before after the this last next',
);
/** What opens a phrase of place, aim, or manner. */
export const PREPOSITIONS = words(`
  to from in into on onto at for with by of near across against over under through during after before between among around about inside outside towards toward within without along
  despite following amid per via as upon off out
`);
/** Who is meant stands in another sentence, which a question does not show. */
export const PRONOUNS = words(
  'it they he she we i you this that these those them him her us there who which what one ones both all some many others',
);
export const DETERMINERS = words('the a an its their his her our this that these those each every some any no');
/** Verbs behind which a clause of its own begins, "that" or not. */
export const TELLING = words(
  'said says say stated states claimed claims reported reports told tells confirmed estimated estimates believes believed thinks anticipates anticipated expects fears feared warned warns hopes suggests suggested insisted insists argued added noted announced indicated revealed',
);
/** Words between verb and value that a question can leave out. */
export const ADVERBS = words(
  'earlier later also already now not never only just still then later first again even currently recently reportedly so far up over some about nearly almost roughly approximately around more less least most than',
);
/** Nouns of a value that say how it is measured: "a toll of 14", "turnout was 61 per cent". */
export const MEASURE_NOUNS = words(`
  toll turnout number total bill damage deficit budget debt price cost value revenue profit turnover fee ransom fine premium loss losses speed height depth length weight magnitude
  temperature share stake rate growth inflation unemployment population crowd attendance capacity output production route area sales surplus shortfall
  premium majority margin discount sentence wage salary rent dividend bid outlay expenditure spending income earnings subsidy
`);
/** What is asked when the clause gives no more than what happens. */
export const HAPPENINGS: Readonly<Record<string, string>> = {
  '+die': 'were killed',
  '+injure': 'were injured',
  '+missing': 'are missing',
  '+trap': 'were trapped',
  '+rescue': 'were rescued',
  '+displace': 'were displaced',
  '+detain': 'were detained',
  '+infect': 'fell ill',
  '+vaccinate': 'were vaccinated',
  '+damage': 'were damaged',
  '+attend': 'attended',
  '+protest': 'took part',
};
/** Units of temperature, which are asked for by that name. */
export const DEGREES = words('celsius fahrenheit kelvin degree');
/** Behind a duration: how far from what. */
export const APART = words('late later earlier early ago after before');
/** Things that only one word of the table above is said of. */
export const THINGS_DAMAGED = words('home house building dwelling shop school bridge car vehicle tank shopfront');
/** Telling verbs and what they are asked with: "When did the ministry state this?" */
export const TOLD: Readonly<Record<string, string>> = {
  said: 'say',
  stated: 'state',
  claimed: 'claim',
  reported: 'report',
  confirmed: 'confirm',
  announced: 'announce',
  revealed: 'reveal',
  indicated: 'indicate',
  warned: 'warn of',
  estimated: 'estimate',
};
/** Verbs of money that ask well without their subject: "How much could this earn North Korea?" */
export const EARNING = words('earn cost bring save lose');
/** Behind a measure: "12 metres high". */
export const EXTENTS = words('high long deep wide tall thick old heavy');
/** Words for people by what happened to them. */
export const FATES: Readonly<Record<string, string>> = {
  dead: 'were killed',
  killed: 'were killed',
  hurt: 'were hurt',
  deaths: 'were killed',
  fatalities: 'were killed',
  wounded: 'were wounded',
  injured: 'were injured',
  missing: 'are missing',
  captured: 'were captured',
  homeless: 'are homeless',
};
/** Subjects that say nothing in a question of its own. */
export const NO_EVENTS = words(
  'there here rest others nobody somebody everybody nothing something figure number total half',
);
/** Verbs of change: asked for with "by". */
export const CHANGING = words(
  'up down rise rose fell grew shrank slid slipped risen fall fallen grow grown increase increased decrease decreased drop dropped climb climbed jump jumped shrink shrunk go gone',
);
/** Nouns of a number that is told by itself: "the number of dead has risen to 67". */
export const COUNT_NOUNS = words('number count toll total attendance turnout figure');
/** Verbs that a stretch of time completes. */
export const LASTING = words('last lasted take taken spend spent wait waited serve served');
/** Verbs that are done to the thing counted when no helper says so: "12 people injured in the crash". */
export const DONE_TO = words(
  'arrest buy capture charge count damage deploy destroy detain evacuate find free infect injure kill move purchase release rescue send shoot treat vaccinate wound',
);
/** Verbs that say little without what they are done to. */
export const TRANSITIVE = words(
  'announce approve bring buy decide declare get give have hold lay make offer put raise ratify receive reject release send sign take withdraw',
);
/** Nouns of an amount that do not say of what. */
export const BARE_AMOUNTS = words('tag sum amount figure total note sign');
