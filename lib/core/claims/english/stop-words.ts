const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that say nothing of a subject. */
export const STOP_WORDS = words(`
  a an the and or but nor so yet if then else than as at by for from in into of off on onto out over to up with without within about above across after against
  along amid among around before behind below beneath beside between beyond despite during except inside like near outside past per since through throughout toward towards
  under until upon via while whereas because though although is am are was were be been being do does did done have has had having will would shall should can could may might must
  i me my we us our ours you your yours he him his she her hers it its they them their theirs this that these those there here who whom whose which what when where why how
  not no none neither never n't any some all both each every either few many more most much less least other another such same own only just also too very even still already
  again ever once now ago later earlier first second third last next one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million
  millions billion billions trillion half quarter percent per-cent s t d ll re ve said say says saying told tell tells telling according reported report reports reporting added add adds
  claim claimed claims state stated states statement quoted quote cited citing cite note noted notes spokesman spokeswoman spokesperson official officials source sources
  mr mrs ms dr sir yesterday today tomorrow tonight morning afternoon evening night day days week weeks month months year years hour hours minute minutes time times
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est edt local
  approximately roughly nearly almost around least total number numbers amount figure figures including include includes included well however therefore meanwhile
  get got go going goes come came make made take taken took put set see seen know known think thought thing things way lot back new old big large small good great high low long short early late
`);

/** Words that mark who said something; a date beside one is the day of the report. */
export const SAYING_WORDS = words(`
  said say says saying told tell tells reported report reports reporting according stated state states claimed claim claims wrote write writes posted post tweeted tweet
  added noted confirmed confirm confirms informed inform quoted cited citing warned warn testified interview briefing spoke speak speaks speaking
`);

/** Words for making something known: a date beside one is not the day of what is made known, but may be asked for itself. */
export const PUBLISHING_WORDS = words(
  'published publish publishes announced announces released revealed issued statement report dated updated',
);

/** Words that join clauses; an action is not looked for beyond them. */
export const CLAUSE_WORDS = words(`
  while whereas because although though but who which that when where after before since as if unless until and or than
`);

/** Words that open a part of the thing counted: "12,000 soldiers, including 500 officers". */
export const PART_WORDS = words('including among of_which comprising counting plus');

/** Words that narrow where or which: "near the border", "in one district". */
export const NARROWING_WORDS = words(`
  near nearby border front frontline district village county province region city town neighbourhood neighborhood suburb hospital clinic school church mosque
  alone advance initial batch first group contingent wave
`);

/** One of many places or houses where a part of an event happens. */
export const LOCAL_WORDS = words(`
  village district county town neighbourhood neighborhood suburb hospital hospitals clinic school church mosque street square camp campsite constituency borough ward precinct shop station
`);

/** Titles before a name; not part of it. */
export const TITLE_WORDS = words(`
  president minister secretary general chief leader chairman director governor mayor senator prime foreign defence defense king queen prince princess pope captain colonel major
  lieutenant sergeant brigadier admiral corporal commander superintendent judge justice professor representative ambassador chancellor spokesman spokeswoman ceo
`);
