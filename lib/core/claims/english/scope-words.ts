const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Before a place that holds only a part of what is told; "across" and "throughout" mean all of it. */
export const INSIDE_PREPOSITIONS = words('in at near inside outside around along within beyond on');
/** Places smaller than what a story is usually told of. */
export const SMALL_PLACES = words(`
  district districts village villages county counties province provinces region regions city cities town towns hamlet neighbourhood neighborhood suburb outskirts vicinity sector quarter ward parish capital
  constituency hospital clinic school church mosque campsite campground camp cellar cellars basement square border front frontline zone battlefield
  trenches barracks ground grounds base bases rear plant factory headquarters north south east west northeast northwest southeast southwest
`);
/** Where a body is while it is not yet where it is told to be. */
export const PHASES = words('training reserve transit quarantine');
/** A first or last stretch of the whole time: "in the first week", "in the final hours". */
export const STRETCH_ORDINALS = words('first opening early initial last final second third');
export const STRETCHES = words('week weeks day days hour hours night phase stage month months');
/** Before or behind a place: this part and no more. */
export const ONLY_WORDS = words('alone proper only itself');
/** A first part of what is to come: "an initial batch of 1,500". */
export const FIRST_WORDS = words('first initial advance second third');
export const BATCHES = words('batch group contingent wave tranche instalment installment echelon party shipment');
/** The rest without a part. */
export const EXCLUDING = words('excluding');
export const NOT_COUNTING = words('counting including');
/** At the head of a clause, before what is left out of the count. */
export const LEAVING_OUT = words('excluding not apart');
/** Words that a phrase for a place is made of besides its noun. */
export const PLACE_DETERMINERS = words(
  'the a an this that its their and immediate whole northern southern eastern western central inner outer of',
);
/** A part is told by what stands behind "of": "900 of those who were brought out", "seven of Lakeland's 16". */
export const PARTITIVES = words('those');
