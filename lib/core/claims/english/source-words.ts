const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that make a name an outlet's: "Kyiv Post". */
export const OUTLET_WORDS = words(`
  post times courier citizen herald tribune news newswire press radio tv television journal gazette observer guardian telegraph standard chronicle broadcasting magazine weekly
`);
/** Words that do so behind "the" only: "the Sorn Star" is a paper, "Linda Star" is not. */
export const OUTLET_WORDS_BEHIND_THE = words(`
  star mail wire daily channel broadcaster ledger mirror examiner inquirer dispatch beacon bell register reporter monitor review bulletin messenger argus echo sun globe independent
`);
/** What stands beside a name to say that it is an outlet's: "the news agency Alpenpress", "the OPA agency". */
export const OUTLET_LABELS = words(
  'agency newspaper paper broadcaster magazine website outlet network newswire daily weekly tabloid',
);
/** Between an article and such a label: "the state news agency". */
export const LABEL_ADJECTIVES = words(
  'state official national local private public independent business daily leading',
);
/** Behind a name, what only who reports does. */
export const NEWS_VERBS = words('reported reports broke');
/** Words of a name that tell two writings of it apart no further. */
export const LIGHT_NAME_WORDS = words(
  'the a an news press agency newspaper paper broadcaster magazine website outlet network newswire wire daily report of and',
);
/** Before a source that is quoted by whoever reports it. */
export const QUOTING = words('citing cited quoting quoted');
/** Before a source that reports itself. */
export const REPORTING_TO = words('to told per');
/** Before a source that passes on: "a translation by", "via". */
export const PASSED_ON_BY = words('by via from');
/** Behind a source. */
export const REPORTING = words(`
  reported reports said says estimated estimates claimed claims wrote writes noted notes counted counts lists listed recorded records published put puts had revealed reveals learned learnt quotes cites
`);
/** Before a name whose report it is: "according to Interfor", "(source: KTV)". */
export const CREDITING_BEFORE = words('to citing cited quoting quoted by from via per told source sources including');
/** Who reports for an outlet: "a KTV correspondent". */
export const REPORTERS = words('correspondent correspondents reporter reporters journalist journalists');
/** Between an outlet's name and its verb: "Interfor first reported". */
export const REPORTING_ADVERBS = words('first also later news earlier now still previously');
/** Names of an office whose statement is one report whoever prints it. */
export const INSTITUTIONS = words(`
  ministry agency intelligence department bureau office institute police commission committee service services centre center authority authorities survey council court administration inquiry inspectorate tribunal coroner prosecutor prosecutors prosecution regulator watchdog headquarters registry embassy
  army navy military guard brigade staff force forces command coastguard secretariat presidency
  association federation organisation organization university foundation bank pentagon kremlin parliament board union observatory fund programme program society assembly
`);
/** What an office publishes. */
export const PUBLICATIONS = words(
  'bulletin report statement release communique survey census study figures data list tally table review summary poll forecast projection estimate estimates assessment',
);
/** What an office does with what it knows, in its own name. */
export const RECORDING = words(
  'counts counted lists listed records recorded registers registered publishes published puts',
);
/** Speakers that anybody may be. */
export const VAGUE_SPEAKERS = words(`
  official officials source sources resident residents witness witnesses authorities analyst analysts expert experts spokesman spokeswoman spokesperson report reports people he she they
  insiders diplomats sceptics critics locals
`);
/** Who speaks for a body: "a police spokeswoman". */
export const SPEAKING_FOR = words(
  'spokesman spokeswoman spokesperson spokespeople official officials officer officers chief head',
);
/** Offices that one person holds: "the mayor" is Mayor Lori Penner. */
export const LONE_OFFICES = words('president mayor governor premier chancellor pope king queen');
/** What an outlet may have done with what it reports: "the Courier has learned". */
export const HAVING = words('learned learnt broken reported seen obtained revealed confirmed written');
/** Whose paper or talk it was: "in an interview with Bild". */
export const TALKS = words('interview interviews conversation');
/** Bodies that texts of one story call now by one word, now by another; a line for each kind. */
export const BODY_KINDS: readonly ReadonlySet<string>[] = [
  words('committee inquiry commission panel board bureau inspectorate investigators investigator inquest'),
  words('union unions federation organisers organizers syndicate'),
  words('company firm group operator maker manufacturer management'),
  words('government ministry cabinet'),
  words('court judge judges tribunal jury'),
  words('prosecutor prosecutors prosecution'),
  words('police officers constabulary force'),
  words('army military forces staff'),
  words('mediator mediators'),
  words('coastguard guard'),
];
