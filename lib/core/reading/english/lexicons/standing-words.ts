import type { Standing } from '../../../statement';

const words = (list: string) => list.trim().split(/\s+/);
const table = (entries: readonly (readonly [Standing, string])[]): ReadonlyMap<string, Standing> =>
  new Map(entries.flatMap(([standing, list]) => words(list).map((word) => [word, standing] as const)));

/** Words that by themselves decide how the rest of their clause stands. */
export const STANDING_CUES = table([
  [
    'planned',
    "will shall 'll he'll she'll it'll we'll they'll plans planning intends intending aims aiming pledged pledges promised promises vowed vows agreed scheduled slated",
  ],
  [
    'estimated',
    'estimated estimates estimate estimating believed believes believe thinks thought presumed feared probably projected projects forecast forecasts predicts predicted anticipates assesses likely reckons',
  ],
  ['denied', 'denied denies denying rejected rejects dismissed dismisses refuted refutes disputed disputes'],
  ['hypothetical', 'could might potentially supposing hypothetically theoretically'],
]);

/** Openings of a sentence or clause that make all of it hypothetical. */
export const SUPPOSING = new Set(words('if imagine suppose unless assuming assume'));

/** Behind "to", after these, the thing is intended: "plans to send", "is expected to arrive". */
export const INTENDING_BEFORE_TO = new Set(
  words(
    'plan plans planned planning intend intends intended set due expected expects expect going preparing prepares prepared ready hopes hoping wants agreed decided aims scheduled poised promised pledged vowed proposed proposes moves bound committed tasked',
  ),
);

/** Before "to": it was not done. */
export const REFUSING_BEFORE_TO = new Set(words('refused refuses refusing failed fails failing declined declines'));

/** Verbs of what happens by itself: what is expected of them is a projection, not an intention. */
export const UNINTENDED_VERBS = new Set(
  words(
    'be grow reach rise fall exceed cost total hit earn last increase decrease decline drop climb surpass average bring generate make become do see remain need top amount',
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
