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
    'estimated estimates estimate estimating believed believes believe think thinks thought presumed feared probably projected projects forecast forecasts predicts predicted anticipates assesses likely reckons reckon assumes assumed',
  ],
  ['denied', 'denied denies denying rejected rejects dismissed dismisses refuted refutes disputed disputes'],
  ['hypothetical', 'could might potentially supposing hypothetically theoretically'],
]);

/** Openings of a sentence or clause that make all of it hypothetical. */
export const SUPPOSING = new Set(words('if imagine suppose unless assuming assume'));

/** Behind "to", after these, the thing is intended: "plans to send", "is expected to arrive". */
export const INTENDING_BEFORE_TO = new Set(
  words(
    'plan plans planned planning intend intends intended set due expected expects expect going preparing prepares prepared ready hope hopes hoping want wants seek seeks agreed decided aims scheduled poised promised pledged vowed proposed proposes moves bound committed tasked',
  ),
);

/** Before "to": it was not done. */
export const REFUSING_BEFORE_TO = new Set(words('refused refuses refusing failed fails failing declined declines'));

/** Verbs of what happens by itself: what is expected of them is a projection, not an intention. */
export const UNINTENDED_VERBS = new Set(
  words(
    'be grow reach rise fall exceed cost total hit earn last increase decrease decline drop climb surpass average bring generate make become do see remain need top amount yield equal end attract shrink slow peak improve',
  ),
);

/** Words of denial before a verb. */
export const NEGATIONS = new Set(
  words("not never n't neither nor no didn't doesn't don't hasn't haven't hadn't won't wasn't weren't isn't aren't"),
);

/** Behind a negation these deny nothing: "not only", "no fewer than". */
export const AFTER_IDLE_NEGATION = new Set(
  words('only just less fewer more later sooner yet longer matter doubt one least merely necessarily'),
);

/** Finite verbs that tell what is or was. */
export const TELLING_WHAT_IS = new Set(
  words(
    'was were has had have did is are said says told reported sent made took came went gave met held left began became won lost fell rose hit struck saw found got kept led signed killed',
  ),
);

/** Words behind which another clause begins. */
export const CLAUSE_OPENERS = new Set(
  words('but while although though because whereas which who whose whom where when after since despite'),
);

/** Reporting verbs in the past: "said it would send" is a plan, not a supposition. */
export const BEFORE_WOULD = new Set(
  words('said told announced promised pledged vowed confirmed stated claimed claiming added saying reported planned'),
);

/** With a figure near behind and no "to" between, these give what somebody thinks: "expect another 20 millimetres", "suggests a toll of 300". */
export const ESTIMATING_WITH_FIGURE = new Set(
  words(
    'expect expects expected expecting forecasting anticipate anticipated fear fears calculate calculates calculated suggest suggests suggested imply implies implied guess guesses reckoned',
  ),
);

/** With "on" and a figure near behind: "the ministry banks on 1.6 per cent". */
export const RELYING_ON = new Set(words('bank banks banked banking count counts counted counting rest rests rested'));

/** Verbs that say how much, behind "would": "said the repair would cost €85 million". */
export const VERBS_OF_AMOUNT = new Set(
  words('cost reach total exceed top yield rise fall grow amount equal average surpass shrink'),
);

/** Behind a figure these say that it is only thought or foreseen: "150,000 new posts are forecast". */
export const FORESEEN = new Set(
  words('forecast projected expected predicted anticipated likely thought believed estimated feared presumed'),
);
