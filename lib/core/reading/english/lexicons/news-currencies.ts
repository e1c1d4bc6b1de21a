/** Signs and codes before the number. Case counts; the longest match wins. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['U.S.$', 'USD'],
  ['US $', 'USD'],
  ['U.S. $', 'USD'],
  ['A$', 'AUD'],
  ['$A', 'AUD'],
  ['AU$', 'AUD'],
  ['AUD$', 'AUD'],
  ['Au$', 'AUD'],
  ['C$', 'CAD'],
  ['$C', 'CAD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['CDN$', 'CAD'],
  ['NZ$', 'NZD'],
  ['$NZ', 'NZD'],
  ['HK$', 'HKD'],
  ['$HK', 'HKD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['$S', 'SGD'],
  ['NT$', 'TWD'],
  ['J$', 'JMD'],
  ['TT$', 'TTD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['Rs .', 'INR'],
  ['RMB', 'CNY'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Kshs', 'KES'],
  ['KSh', 'KES'],
  ['Sfr', 'CHF'],
  ['NIS', 'ILS'],
  ['Tk', 'BDT'],
]);

/**
 * What the pound and yen signs become where a text was forced into ASCII (Unidecode writes `PS` and `Y=`).
 * `PS` is read only before decimals, thousands, or a scale: "PS5" is a console.
 */
export const FORCED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['Y=', 'JPY'],
  ['PS', 'GBP'],
]);

/** Names behind the number that CLDR does not give, in the singular or as they stand. */
export const CURRENCY_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['buck', 'USD'],
  ['aussie dollar', 'AUD'],
  ['singaporean dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['nt dollar', 'TWD'],
  ['pound sterling', 'GBP'],
  ['quid', 'GBP'],
  ['rupee', 'INR'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['russian rouble', 'RUB'],
  ['belarusian rouble', 'BYN'],
  ['won', 'KRW'],
  ['korean won', 'KRW'],
  ['lira', 'TRY'],
  ['turkish liras', 'TRY'],
  ['renminbi', 'CNY'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['brazilian reais', 'BRL'],
  ['israeli shekel', 'ILS'],
  ['ukrainian hryvnias', 'UAH'],
  ['hryvnia', 'UAH'],
  ['danish crown', 'DKK'],
  ['swedish crown', 'SEK'],
  ['norwegian crown', 'NOK'],
  ['czech crown', 'CZK'],
  ['czech korunas', 'CZK'],
  ['swedish kronas', 'SEK'],
  ['kronor', 'SEK'],
  ['kronur', 'ISK'],
  ['icelandic crown', 'ISK'],
  ['emirati dirham', 'AED'],
  ['uae dirhams', 'AED'],
  ['qatari rial', 'QAR'],
  ['iranian toman', 'IRR'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['leva', 'BGN'],
  ['lei', 'RON'],
  ['soles', 'PEN'],
  ['deutschmark', 'DEM'],
  ['deutsche mark', 'DEM'],
  ['bitcoin', 'XBT'],
];

/** Names that several countries share: money, but of no certain currency. */
export const SHARED_CURRENCY_NAMES: ReadonlySet<string> = new Set(
  'peso franc dinar dirham rial riyal crown krone krona shilling cent pence penny sen kopeck kopek paise paisa centavo satang fils'.split(
    ' ',
  ),
);

/** Nouns of money that are everyday words: read as money only behind a scale or thousands. */
export const DOUBTFUL_MONEY: ReadonlySet<string> = new Set(
  'pound real won mark crown sol lek som gold dong kip loti kina lari dram buck tala leu pula rand franc leone taka birr vatu'.split(
    ' ',
  ),
);

/** Codes that stand before or after the number as they are, beside those of CLDR. */
export const FURTHER_CODES: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['NIS', 'ILS'],
  ['BTC', 'XBT'],
  ['STG', 'GBP'],
]);

/** What "$" is taken for when the country stands behind the number: "$76 US a barrel". */
export const COUNTRY_BEHIND: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['USD', 'USD'],
  ['AUD', 'AUD'],
  ['CAD', 'CAD'],
  ['Cdn', 'CAD'],
  ['CDN', 'CAD'],
  ['NZD', 'NZD'],
  ['Canadian', 'CAD'],
  ['Australian', 'AUD'],
]);
