const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Before a name: where something is or goes. */
export const PLACE_PREPOSITIONS = words('in at near outside off inside around across throughout');
/** Turn the clause round. */
export const NEGATIONS = words("no not never n't without nor neither");
/** A date behind one is an end of a stretch of time, not a day of an event. */
/** Of a value that moved: "raised from 20 to 40", "up from 640". */
export const LEAVING_WORDS = words('from');
export const REACHING_WORDS = words('to');
export const MOVE_WORDS = words('up down');
/** Of a value that moves on: by themselves, or before the second word. */
export const RUNNING_WORDS = words('now still already');
export const RUNNING_PAIRS: ReadonlyMap<string, string> = new Map([
  ['so', 'far'],
  ['to', 'date'],
  ['by', 'now'],
]);
export const SINCE_WORDS = words('since until till');
/** A day told by its distance from the day of the text is made of these alone: "last night", "early on Tuesday", "this year". */
export const RELATIVE_DAY_WORDS = words(`
  today yesterday tonight tomorrow now this last next that same the on early late earlier later
  morning afternoon evening night day week weekend month year
  monday tuesday wednesday thursday friday saturday sunday
`);
/** A small number behind one speaks of things already told: "the two countries". */
export const DEFINITES = words('the these those both its their his her our all');
/** A sentence that opens with one speaks of what was told before. */
export const POINTING_BACK = words('it they he she this that these those the its their there');

/** Unit and what it measures. */
export const UNIT_DIMENSIONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    length:
      'kilometre kilometer metre meter centimetre centimeter millimetre millimeter mile foot inch yard nautical_mile',
    area: 'hectare acre square_kilometre square_mile square_metre square_foot square_kilometer square_meter',
    mass: 'tonne ton kilogram gram pound ounce metric_ton kilotonne',
    volume: 'litre liter gallon barrel cubic_metre millilitre cubic_meter cubic_foot',
    speed: 'kilometre_per_hour mile_per_hour knot metre_per_second',
    temperature: 'degree degree_celsius degree_fahrenheit celsius fahrenheit kelvin',
    magnitude: 'magnitude richter',
    power: 'watt kilowatt megawatt gigawatt horsepower',
    energy: 'kilowatt_hour megawatt_hour joule kilojoule calorie',
    storage: 'byte kilobyte megabyte gigabyte terabyte',
    storey: 'storey story floor',
  }).flatMap(([dimension, units]) => units.split(' ').map((unit) => [unit.replaceAll('_', ' '), dimension])),
);

/** Outlets and agencies that other outlets cite, as written. */
export const OUTLET_NAMES: readonly string[] = `
  Reuters;AP;Associated Press;AFP;Agence France-Presse;Bloomberg;CNN;BBC;NBC;NBC News;CBS;CBS News;ABC News;Fox News;Sky News;ITV;The New York Times;New York Times;NYT;
  The Washington Post;Washington Post;The Wall Street Journal;Wall Street Journal;WSJ;Financial Times;FT;The Guardian;The Times;The Sunday Times;The Telegraph;Daily Telegraph;Daily Mail;
  The Independent;The Economist;Politico;Axios;USA Today;Los Angeles Times;Chicago Tribune;Miami Herald;Newsweek;Forbes;Fortune;The Verge;TechCrunch;Wired;CNET;
  Yonhap;Kyodo;Kyodo News;NHK;Nikkei;Xinhua;TASS;RIA Novosti;Interfax;KCNA;NK News;TV Chosun;Chosun Ilbo;JoongAng Ilbo;Dong-A Ilbo;Korea Herald;Korea Times;
  Ukrainska Pravda;Kyiv Independent;Kyiv Post;Ukrinform;Suspilne;Meduza;Moscow Times;Der Spiegel;Bild;Die Welt;Deutsche Welle;DPA;ANSA;EFE;El Pais;Le Monde;Le Figaro;
  Al Jazeera;Al Arabiya;Haaretz;Jerusalem Post;Times of Israel;Anadolu;Press TV;IRNA;Dawn;The Hindu;PTI;Times of India;Indian Express;Antara;Jakarta Post;Jakarta Globe;
  South China Morning Post;Global Times;Straits Times;Channel NewsAsia;ABC;Sydney Morning Herald;The Age;The Australian;RNZ;CBC;Globe and Mail;Toronto Star;NPR;PBS;Voice of America;Radio Free Europe;RFE/RL;
  Institute for the Study of War;ISW
`
  .split(';')
  .map((name) => name.trim());
