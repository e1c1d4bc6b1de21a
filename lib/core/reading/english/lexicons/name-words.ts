const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What numbers its own kind wherever it stands: "article 5", "flight 370", "category 4 storm". */
export const LABELS = words(
  `no number article section chapter paragraph page pages episode phase level grade tier category type version room suite apartment apt gate route highway
  flight channel box step item ext extension tel phone fax zip seed ranked figure fig table question schedule appendix annex exhibit`,
);

/** Labels in front of a number that counts nothing: "figure 3", "in game 7". */
export const LABELS_WITHOUT_THING = words(
  `part round game day stage group class series unit lane week volume season match race option plan zone sector`,
);

/** Labels only with a capital, in front of a number that counts nothing: "Bill 12", "Formula 1", "World War 2". */
export const CAPITAL_LABELS = words(
  `nos numbers articles sections vol issue mark model floor platform terminal pier dock bay block lot plot interstate road line exit junction train bus bed file
  case bill resolution amendment clause act title rule law order proposition measure district ward area precinct division brigade regiment battalion rank code id pin
  isbn psalm verse sonnet symphony opus windows formula world war top form count counts hole inning quarter set frame lap`,
);

/** Lists of shares and firms that carry their length in the name: "S&P 500", "Fortune 500 firms". */
export const INDEX_NAMES = words(
  'fortune forbes p sp ftse nasdaq russell nikkei stoxx cac asx csi dax inc billboard wilshire topix kospi',
);

/** How streets end, with a capital. */
export const STREET_WORDS = words(
  'Street St Road Rd Avenue Ave Lane Ln Drive Dr Way Boulevard Blvd Square Court Ct Terrace Crescent Close Quay Highway Parkway Hwy',
);

/** What is told by years: "2015 forecasts" are not two thousand. */
export const TOLD_BY_YEAR = words(
  'forecast sale earning result election budget season edition profit revenue estimate target game olympics championship award survey report winner final playoff primary tournament model',
);
