/** Plurals that no ending tells, and their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['thieves', 'thief'],
  ['calves', 'calf'],
  ['hooves', 'hoof'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['bacteria', 'bacterium'],
  ['strata', 'stratum'],
  ['millennia', 'millennium'],
  ['stadia', 'stadium'],
  ['memoranda', 'memorandum'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['theses', 'thesis'],
  ['axes', 'axis'],
  ['oases', 'oasis'],
  ['diagnoses', 'diagnosis'],
  ['hypotheses', 'hypothesis'],
  ['parentheses', 'parenthesis'],
  ['appendices', 'appendix'],
  ['indices', 'index'],
  ['vertices', 'vertex'],
  ['matrices', 'matrix'],
  ['cacti', 'cactus'],
  ['fungi', 'fungus'],
  ['alumni', 'alumnus'],
  ['nuclei', 'nucleus'],
  ['stimuli', 'stimulus'],
  ['syllabi', 'syllabus'],
  ['larvae', 'larva'],
  ['antennae', 'antenna'],
  ['formulae', 'formula'],
  ['vertebrae', 'vertebra'],
  ['echoes', 'echo'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['torpedoes', 'torpedo'],
  ['embargoes', 'embargo'],
  ['vetoes', 'veto'],
  ['volcanoes', 'volcano'],
  ['mosquitoes', 'mosquito'],
  ['tornadoes', 'tornado'],
  ['mangoes', 'mango'],
  ['buffaloes', 'buffalo'],
  ['cargoes', 'cargo'],
  ['dominoes', 'domino'],
  ['movies', 'movie'],
  ['zombies', 'zombie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['rookies', 'rookie'],
  ['selfies', 'selfie'],
  ['ties', 'tie'],
  ['lies', 'lie'],
  ['pies', 'pie'],
  ['dies', 'die'],
  ['houses', 'house'],
  ['horses', 'horse'],
  ['nurses', 'nurse'],
  ['courses', 'course'],
  ['causes', 'cause'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['bonuses', 'bonus'],
  ['censuses', 'census'],
  ['focuses', 'focus'],
  ['statuses', 'status'],
  ['lenses', 'lens'],
  ['caches', 'cache'],
  ['aches', 'ache'],
  ['headaches', 'headache'],
  ['axles', 'axle'],
]);

/** Nouns that count as they stand, with or without an -s: their plural is not told by a change, and they are their own lemma. */
export const UNCHANGED_NOUNS: ReadonlySet<string> = new Set(
  'people police staff personnel crew cattle sheep fish deer aircraft spacecraft hovercraft watercraft infantry cavalry artillery clergy offspring series species headquarters barracks crossroads means gallows works swine salmon trout shrimp bison moose squid youth ammunition munition counsel elite vermin livestock poultry folk folks gentry militia data media horsepower kin manpower chassis corps premises proceeds outskirts savings earnings belongings goods remains surroundings thanks'.split(
    ' ',
  ),
);

/** Nouns that end in -s and are one thing. */
export const SINGULAR_IN_S: ReadonlySet<string> = new Set(
  'gas bus virus campus bonus census focus status lens news mathematics physics politics economics athletics gymnastics diabetes measles aids congress business process access success loss boss glass grass class mass pass press stress dress address cross illness witness princess actress waitress hostess mattress fortress compass gross less across chess mess bias atlas canvas christmas texas kansas arkansas paris venus crisis basis analysis thesis oasis axis tennis dennis iris pelvis apparatus consensus corpus citrus nexus plus surplus minus chaos cosmos asbestos chorus circus cactus bonus radius genius genus fungus stimulus nucleus abacus hippopotamus octopus platypus this his its was has is as us yes perhaps always besides afterwards towards thus versus sometimes nowadays overseas plus alias trellis tetanus sinus sepsis arthritis hepatitis tuberculosis covid paralysis hypothesis emphasis synthesis lotus ruckus anus uterus jesus athens wales netherlands texas'.split(
    ' ',
  ),
);

/** Plurals that stand before another noun as they are: "sports cars", "arms dealers". */
export const ATTRIBUTIVE_PLURALS: ReadonlySet<string> = new Set(
  'sports arms sales goods savings systems operations services communications media news customs rights drugs weapons jobs awards sanctions honours honors data series means species elite youth headquarters aircraft police staff livestock'.split(
    ' ',
  ),
);

/** What stands before a nationality as part of it: "North Koreans". */
export const COMPASS_WORDS: ReadonlySet<string> = new Set(
  'north south east west new saudi sri costa puerto central northern southern eastern western'.split(' '),
);

/** Superlatives and comparatives that no ending undoes. */
export const IRREGULAR_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['best', 'good'],
  ['better', 'good'],
  ['worst', 'bad'],
  ['worse', 'bad'],
  ['most', 'most'],
  ['least', 'least'],
  ['farthest', 'far'],
  ['furthest', 'far'],
  ['eldest', 'old'],
  ['later', 'late'],
  ['latest', 'late'],
]);

/** Adjectives whose superlative hides their -e. */
export const ADJECTIVES_IN_E: ReadonlySet<string> = new Set(
  'large late fine wide close nice safe strange brave rare wise pure severe dense cute simple gentle noble humble huge rude crude sure true pale white ripe loose tense sincere remote bare sore dire tame vague acute stable fierce scarce intense immense polite extreme obscure mature secure complete brute ample feeble able subtle nimble little'.split(
    ' ',
  ),
);

/** Words in -est that are no superlatives. */
export const NOT_SUPERLATIVE: ReadonlySet<string> = new Set(
  'west northwest southwest midwest east northeast southeast forest harvest request protest contest conquest test guest interest arrest invest honest modest budapest chest nest pest rest manifest modest digest quest dearest'.split(
    ' ',
  ),
);
