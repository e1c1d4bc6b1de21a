const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Before a date up to which something is counted: "by Friday", "as of 3 May", "until the end of June". */
export const UP_TO_WORDS = words('by until till through of');
/** Before a date from which on something is counted: not the day that the value is of. */
export const FROM_WORDS = words('since from between');
/** Between a value and the date of what it is compared with. */
export const COMPARING_WORDS = words('than against unlike versus from compared');
/** Between such a word and its date: "by the end of June". */
export const BEFORE_A_DATE = words('the end of beginning start middle early late in on at to last this a');
