const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that make a name an outlet's: "Kyiv Post", "the Courier". */
export const OUTLET_WORDS = words(`
  post times courier citizen herald tribune news newswire wire press radio tv television journal gazette star observer guardian mail telegraph daily standard chronicle
  broadcasting broadcaster channel magazine weekly ledger mirror examiner inquirer dispatch bugle beacon bell register reporter monitor review today
`);
/** What stands beside a name to say that it is an outlet's: "the news agency Alpenpress", "the OPA agency". */
export const OUTLET_LABELS = words('agency newspaper paper broadcaster magazine website outlet network newswire daily weekly tabloid');
/** Words of a name that tell two writings of it apart no further. */
export const LIGHT_NAME_WORDS = words('the a an news press agency newspaper paper broadcaster magazine website outlet network newswire wire daily report of and');
/** Before a source that is quoted by whoever reports it. */
export const QUOTING = words('citing cited quoting quoted');
/** Before a source that reports itself. */
export const REPORTING_TO = words('to told per');
/** Before a source that passes on: "a translation by", "via". */
export const PASSED_ON_BY = words('by via from');
/** Behind a source. */
export const REPORTING = words(`
  reported reports said says estimated estimates claimed claims wrote writes noted notes counted counts lists listed recorded records published put puts had revealed reveals quotes cites
`);
/** Names of an office whose statement is one report whoever prints it. */
export const INSTITUTIONS = words(`
  ministry agency intelligence department bureau office institute police commission committee service services centre center authority authorities survey council court administration
  association federation organisation organization university foundation bank pentagon kremlin parliament board union observatory fund programme program society assembly brigade
`);
/** What an office publishes. */
export const PUBLICATIONS = words('bulletin report statement release communique survey census study figures data list tally table review');
