import type { Standing } from '../../../statement';

const words = (list: string) => list.trim().split(/\s+/);
const table = (entries: readonly (readonly [Standing, string])[]): ReadonlyMap<string, Standing> =>
  new Map(entries.flatMap(([standing, list]) => words(list).map((word) => [word, standing] as const)));

/** Words that by themselves decide how the rest of their clause stands. */
export const STANDING_CUES = table([
  [
    'planned',
    "will shall 'll he'll she'll it'll we'll they'll plans planning intends intending aims aiming pledged pledges promised promises vowed vows agreed scheduled slated pencilled penciled budgeted earmarked",
  ],
  [
    'estimated',
    'estimated estimating believed believes believe think thinks thought presumed feared probably projected projects projecting forecasting predicts predict predicted predicting anticipates assesses likely reckons reckon assumes assumed suspects suspect suspected',
  ],
  [
    'denied',
    'denied denies denying rejected rejects dismissed dismisses refuted refutes disputed disputes contradicted contradicts',
  ],
  ['hypothetical', 'could might potentially hypothetically theoretically'],
]);

/** Openings of a sentence or clause that make all of it hypothetical. */
export const SUPPOSING = new Set(words('if unless assuming supposing'));

/** These do so only as the first word. */
export const SUPPOSING_FIRST = new Set(words('imagine suppose assume'));

/** Behind "to", after these, the thing is intended: "plans to send", "is expected to arrive". */
export const INTENDING_BEFORE_TO = new Set(
  words(
    'plan plans planned planning intend intends intended set due expected expects expect going preparing prepares prepared ready hope hopes hoping want wants seek seeks agreed decided aims scheduled poised promised pledged vowed moves bound committed tasked proposes',
  ),
);

/** Before "to": it was not done. */
export const REFUSING_BEFORE_TO = new Set(words('refused refuses refusing declined declines'));

/** Verbs of what happens by itself: what is expected of them is a projection, not an intention. */
export const UNINTENDED_VERBS = new Set(
  words(
    'be grow reach rise fall exceed cost total hit earn last increase decrease decline drop climb surpass average bring generate make become do see remain need top pass fetch near approach double triple amount yield equal end attract shrink slow peak improve',
  ),
);

/** Words of denial before a verb. */
export const NEGATIONS = new Set(
  words("not never n't neither nor no didn't doesn't don't hasn't haven't hadn't won't wasn't weren't isn't aren't"),
);

/** Behind a negation these deny nothing: "not only", "no fewer than". */
export const AFTER_IDLE_NEGATION = new Set(
  words(
    'only just less fewer more later sooner yet longer matter doubt one least merely necessarily half even quite all',
  ),
);

/** Finite verbs that tell what is or was. */
export const TELLING_WHAT_IS = new Set(
  words(
    'was were has had have did is are said says told reported sent made took came went gave met held left began became won lost fell rose hit struck saw found got kept led signed killed brought paid bought sold built gave drew ran stood dealt fought stole threw wrote left',
  ),
);

/** Words behind which another clause begins. */
export const CLAUSE_OPENERS = new Set(
  words('but while although though because whereas which who whose whom where when after since despite'),
);

/** Reporting verbs in the past: "said it would send" is a plan, not a supposition. */
export const BEFORE_WOULD = new Set(
  words(
    'said told announced promised pledged vowed confirmed stated claimed claiming added saying reported planned ruled ordered decided agreed insisted declared explained indicated hinted assured wrote promising announcing',
  ),
);

/** With a figure near behind and no "to" between, these give what somebody thinks: "expect another 20 millimetres", "suggests a toll of 300". */
export const ESTIMATING_WITH_FIGURE = new Set(
  words(
    'expect expects expected expecting forecasting anticipate anticipated fear fears calculate calculates calculated suggest suggests suggested imply implies implied guess guesses reckoned',
  ),
);

/** With "on" and a figure near behind: "the ministry banks on 1.6 per cent". */
export const RELYING_ON = new Set(words('bank banks banked banking count counts counted counting rest rests rested'));

/** Behind a figure these say that it is only thought or foreseen: "150,000 new posts are forecast". */
export const FORESEEN = new Set(
  words('forecast projected expected predicted anticipated likely thought believed estimated feared presumed'),
);

/** Things that are set for later: "a goal of 40". */
export const GOALS = new Set(words('goal target aim objective ambition'));
/** Nouns and verbs for what is only reckoned, with a figure behind them: "its forecast of 40", "the model gives 40". */
export const FORECAST_NOUNS = new Set(
  words(
    'forecast forecasts estimate estimates projection projections model models modelling modeling simulation guess calculation calculations reckoning',
  ),
);
/** What such a thing does with its figure. */
export const POLLING = new Set(
  words(
    'gives gave give puts put shows showed show sees saw suggests suggest has had says said points predicts awards awarded',
  ),
);
/** They ask people and say how all stand: what they give is reckoned. */
export const POLLS = new Set(words('poll polls survey surveys pollster pollsters'));
/** What a poll does with such a figure; what it finds of those it asked is a report. */
export const RECKONING_OF_POLLS = new Set(
  words('gives gave give sees saw see puts put attributes attributed awards awarded has had forecast predicts'),
);
/** Plans that are written down. What they would do, they plan. */
export const PLAN_NOUNS = new Set(
  words('plan plans proposal proposals bill draft budget scheme programme program package blueprint'),
);
/** What a plan does, and whoever thinks ahead. */
export const FORESEEING = new Set(
  words('foresees foresee foresaw envisages envisage envisaged envisions provides calls sees'),
);
/** Wanted, not had. */
export const DEMANDING = new Set(
  words(
    'demand demands demanded demanding want wanted demanded requests requested requesting seeks seeking sought wants targeting targets',
  ),
);
/** "promised help to 400 families" promises no figure. */
export const HOPED_FOR = new Set(words('help support aid relief justice change compensation'));
/** "no evidence that", "no plans to" */
export const EVIDENCE = new Set(words('evidence proof sign signs indication truth question'));
export const INTENTIONS = new Set(words('plan plans intention intentions wish'));
/** Negated these set a bound: "never exceeded 1,800". */
export const VERBS_OF_LIMIT = new Set(
  words(
    'exceed exceeded exceeds exceeding surpass surpassed top topped more over below under above include includes including count counting involve affect',
  ),
);
/** "believe in", "thought it" */
export const THINKING_IDLY_BEFORE = new Set(words('it in him her them so of about he she they we'));
/** What is claimed and may be denied. */
export const CLAIMING_NOUNS = new Set(
  words(
    'figure figures number sum total toll list estimate publication claim claims report reports talk charge allegation allegations rumour rumours rumor suggestion accusation assertion',
  ),
);
export const FALSE_WORDS = new Set(
  words(
    'false untrue mistaken forged inflated wrong incorrect baseless unfounded groundless nonsense fantasy absurd fabricated invented exaggerated misleading lie lies propaganda fake fiction ridiculous guesswork',
  ),
);
/** Behind a comma and who they are, at the end: "…, police believe." */
export const THINKING = new Set(
  words(
    'believes believe estimates estimate estimated reckons reckon thinks think assumes assume suspects suspect fears fear predicts predict predicted forecasts calculates calculate calculated',
  ),
);
/** What is caused is no plan: "caused hundreds to be evacuated". */
export const CAUSING = new Set(
  words(
    'caused cause causes causing forced forces forcing ordered orders allowed allows allowing led prompted asked told known said believed found appeared',
  ),
);
/** Before a number that is known already. */
export const KNOWN_BEFORE = new Set(words("the these those its their his her our 's both all remaining"));

/** Verbs that say how much, behind "would": "said the repair would cost €85 million". */
export const VERBS_OF_AMOUNT = new Set(words('cost reach total exceed top yield amount equal average surpass'));
/** Behind these "if" asks and supposes nothing. */
export const ASKING_IF = new Set(
  words('know knew known clear asked ask asks asking wonder wondered see sure is was said'),
);
/** Between a negation and its figure these say that something else is denied: "did not see the signal at 210 metres". */
export const LEADING_AWAY = new Set(
  words(
    'at in on for by with from about of since until after before during through as why how when where what whether because and or but',
  ),
);

/** "may catch 40 tonnes": what is allowed. */
export const PERMITTED = new Set(
  words(
    'catch fish draw take land keep stay use vote enter spend sell carry send hold bring work drive travel only no',
  ),
);
/** "could be seen from 40 kilometres", "could hold 4,000": what was so. */
export const ABLE = new Set(words('seen heard felt found read hold seat hardly barely watch'));
/** What two sides have agreed on: its terms are reports, in the future tense too. */
export const TREATIES = new Set(words('treaty pact accord agreement deal terms contract convention truce'));
/** A deal that is made has its terms: "agreed to buy it for 640 pence". */
export const DEAL_VERBS = new Set(words('buy pay acquire sell purchase merge'));
/** Right behind a figure: not there yet. */
export const AWAITED = new Set(words('pledged promised requested required earmarked budgeted'));
/** "a town of 4,000": how many live there, whatever is planned in it. */
export const PEOPLED = new Set(
  words('town village city island region country nation suburb crew family population parish'),
);
