const set = (words: string) => new Set(words.split(/\s+/));

/** Verbs of saying that are hardly anything else: what follows or precedes is what is said. */
export const SAYING_VERBS = set(
  `thundered boasts boasted boast joked shouted cautioned cautions complained complains lamented laments recounted fumed snapped outlined asserts maintained contends contended
   said says say saying told tells tell telling added adds adding stated stating announced announces announcing explained explains explaining declared declares declaring
   insisted insists insisting asserted asserts asserting alleged alleges alleging acknowledged acknowledges acknowledging admitted admits admitting conceded concedes
   remarked observed commented commenting replied responded tweeted testified emphasised emphasized stressed stressing reiterated recalled informed informing assured
   recalls remembers remembered allege foresees tallies proclaimed argued argues arguing predicted predicts predicting concluded concludes concluding mentioned mentioning boasted quipped wrote writes writing concurred
   warned warns warn warning revealed reveals revealing disclosed discloses confirmed confirms confirming reported reporting claimed claiming noted noting estimated indicated indicates indicating believed`,
);

/** Verbs of saying that are also nouns or something else: they need "that", a quotation, or a figure near behind. */
export const WEAK_SAYING_VERBS = set(
  `reports report claims claim estimates estimate estimating notes note shows show showed finds found suggests suggested suggesting states believe believes thinks think expects expect projects projected
   assume assumes assumed assesses assessed assess calculated calculates reckons reckon counted recorded puts put putting pegs pegged values valued places placed cited cites describes described pointed points denied denies denying maintains maintained adds update updated tallied sees fears fear feared counts count lists list listed gives give gave registered registers reckoned calculated acknowledge rule ruled knows knew speak speaks spoke speaking forecasts demand demands demanded want wants wanted hopes talk talks talked promise promises promised pledge pledges pledged vow vows vowed`,
);

/** Verbs of holding something true: their subject is credited only when nobody is quoted as saying so. */
export const BELIEVING_VERBS = set(
  'believe believes believed think thinks expect expects anticipate anticipates reckon reckons',
);

/** Weak verbs that speak with a figure near behind, without "that": "counts 112 houses", "estimates 40". */
export const FIGURE_VERBS = set(
  `reports report claims claim estimates estimate shows show believe believes thinks think expect expects project projects projected forecasts demand demands demanded want wants wanted hopes assesses assessed calculates calculated reckons reckon reckoned
   counted counts count recorded cited cites tallied sees fears fear feared lists listed gives gave give registered update updated described promise promises promised pledge pledges pledged vow vows vowed`,
);

/** Verbs that close what was said, their subject before them: "…, data showed." Nouns ("in its report.") do not. */
export const CLOSING_VERBS = set(
  'believe assume assumes claim fear fears showed shows suggested suggests found finds estimates believes thinks reckons counts calculates recorded fears feared admits adds notes claims states',
);

/** Verbs that give a figure to something: "put the number at", "pegged the toll at". */
export const PUTTING_VERBS = set('put puts putting peg pegs pegged pegging place places placed placing values valued');

/** Verbs that name whom they are said to: "told AFP". */
export const TELLING_VERBS = set('told tells tell telling informed informing assured reminded');

/** Verbs that may stand before who speaks: `," said Jane Doe`. */
export const INVERTING_VERBS = set(
  'warns reckons claims insists thinks estimates believes informed said says added adds explained wrote announced reported noted warned stated tweeted argued insisted recalled confirmed claimed according',
);

/** Forms in "-ing" whose subject is the one who spoke before: "adding that". */
export const FOLLOWING_PARTICIPLES = set(
  'adding saying noting stating explaining claiming warning estimating confirming stressing insisting telling announcing declaring acknowledging revealing reporting indicating suggesting arguing putting predicting',
);

/** Behind "reported" and the like these make it an adjective: "reported dead". */
export const AFTER_ADJECTIVE_USE = set(
  'dead injured missing killed wounded trapped hurt tax value would will could should may might was were is are by deaths cases incidents earlier losses',
);

/** Forms of "be" before a participle: nobody speaks. */
export const BE_FORMS = set("is are was were be been being 's 're");

/** What may stand between who speaks and the verb. */
export const BEFORE_VERB = set(
  'also so far has have had later then now again already recently previously first further meanwhile reportedly publicly officially earlier separately repeatedly initially still even just both all not never did does',
);

/** Words that cannot be in the name of who speaks: there the phrase begins or ends. */
export const PHRASE_BREAKS = set(
  `that which but while when where because although though since if whether than then so as after before until unless despite whereas however meanwhile what how why
   is are was were be been has have had will would could should may might can do does did said says say told killed left sent made took`,
);

/** At the start of a sentence before who speaks; no part of the name. */
export const SENTENCE_OPENERS = set(
  'but and yet however meanwhile still so also then now later separately earlier while though although instead thus moreover furthermore additionally nevertheless overall initially finally in on at for from by during after before last this with as since until following amid citing when',
);

/** Prepositions that end the name of who speaks when it follows the verb. */
export const AFTER_NAME = set(
  'during in on at to by after before when as while with who whose where which that via through amid following because citing but and',
);

/** Nobody in particular. */
export const NOBODY = set(
  `reports rumors rumours neither nobody none no this that there nothing what which these those many some others most few one it's everyone everybody nobody people images photos pictures footage video videos others you
   unconfirmed media local reliable initial early several multiple various recent news preliminary reportedly`,
);

/** Nouns by which a report, not a person, is meant. */
export const REPORT_NOUNS = set(
  'report reports statement article story study survey analysis assessment document letter paper release bulletin update data figures estimate estimates poll census',
);

/** Nouns for bodies that speak with one voice. */
export const BODY_NOUNS = set(
  `agency ministry company firm government army military police department office institute organisation organization group outlet network newspaper paper channel bank court council committee commission
   union party administration pentagon kremlin bureau service team centre center network university board force forces command corporation maker chipmaker automaker retailer airline operator regulator watchdog charity think-tank embassy federation association alliance inquiry coalition coastguard hospital hospitals`,
);

/** Nouns that with "the" stand for a body named before; "the ministry" and "the army" name one themselves. */
export const NOUNS_FOR_A_BODY = set(
  'company firm group organisation organization agency outlet network newspaper paper channel bank maker chipmaker automaker retailer airline operator watchdog charity institute broadcaster publication site website bureau',
);

/** Nouns for people whom texts credit without a name. */
export const PERSON_NOUNS = set(
  `official officials spokesman spokeswoman spokesperson spokespeople minister president commander general officer officers chief head leader director mayor governor senator lawmaker lawmakers analyst analysts
   expert experts researcher researchers scientist scientists doctor doctors nurse witness witnesses eyewitness eyewitnesses resident residents survivor survivors source sources authorities prosecutor prosecutors lawyer lawyers
   ambassador diplomat diplomats secretary executive executives ceo economist economists journalist journalists reporter correspondent author authors professor teacher coach manager engineer engineers aide adviser advisor advisers
   soldier soldiers captain colonel firefighter firefighters rescuer rescuers investigator investigators activist activists farmer villager villagers neighbour neighbor man woman founder chairman chairwoman deputy councillor councillors brigadier bishop midwife nurses insiders boss bosses chiefs owner owners forecasters insurers prosecutor medics engineer campaigners organisers organizers
   rebels protesters demonstrators strikers unions critics mediators regulators pollsters shareholders statisticians fighters insurer dealers traders passengers`,
);

/** Pronouns that stand for who spoke before. */
export const SPEAKER_PRONOUNS = set('he she they it who i we');

/** Labels before a colon that name no speaker. */
export const LABELS = set(
  "source sources details background update updated note editor's correction photo read more analysis explainer exclusive opinion watch video live breaking advertisement subjects question answer q a location date time where when what why how cost price total summary key",
);

/** Verbs that give a new figure for something counted before: "raised the number of dead to 44". */
export const REVISING_VERBS = set(
  'raised raises raise lowered lowers lower cut cuts revised revises revise updated updates reduced reduces increased increases corrected corrects',
);

/** Nouns for what somebody has counted or guessed. */
export const COUNTING_NOUNS = set(
  'number toll list tally figure figures estimate estimates count guess forecast total projection reckoning losses casualties',
);

/** Participles that with "by" say whose figure stands before: "the 130,000 claimed by the unions". */
export const GIVING_PARTICIPLES = set(
  'claimed given registered counted recorded tallied cited quoted named published put listed confirmed calculated',
);

/** What a report does with figures: the sentences behind it in the paragraph tell what it says. */
export const REPORT_VERBS = set(
  'settles settled lists listed shows showed gives gave says finds found puts awards contains details detailed describes counts names covers records confirms suggests estimates predicts projects paints tells told reveals revealed',
);
