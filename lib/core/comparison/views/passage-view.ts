import type { Version } from '../../claims/types';
import { isoText } from '../notation/date-notation';
import { outletsAndOrigins, type Passage, passagesOf, type Station } from '../origins';
import type { Reader } from '../reader';
import { fill } from '../words/message';

/** How one report came to the outlets, as the card shows it. */
export interface PassageView {
  /** "2 outlets, 1 origin". */
  readonly counts: string;
  /** The stations' names, with arrows. */
  readonly way: string;
  readonly stations: readonly StationView[];
}

/** One station of the way. */
export interface StationView {
  readonly name: string;
  /** Date, and what there is to say of it. */
  readonly facts: string;
  /** The words that cite the station before; `null` for the origin. */
  readonly words: string | null;
}

/** The ways of the reports behind some versions. */
export const passageViews = (versions: readonly Version[], reader: Reader): readonly PassageView[] =>
  passagesOf(versions, reader).map((passage) => ({
    counts: outletsAndOrigins(passage.versions, reader),
    way: wayText(passage, reader),
    stations: passage.stations.map((station) => stationView(station, reader)),
  }));

function wayText({ stations, isLine, origin }: Passage, reader: Reader): string {
  const names = stations.map(({ name }) => isolated(name));
  const arrow = reader.words.direction === 'rtl' ? ' ← ' : ' → ';
  return isLine ? names.join(arrow) : isolated(origin) + arrow + reader.list(names.slice(1), 'conjunction');
}

/** A name that is written from the other side, or turns what follows it, must not disturb its neighbours. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

function stationView({ name, date: iso, words, isInLibrary }: Station, reader: Reader): StationView {
  const { card } = reader.words;
  const date = isoText(iso, 'short', reader);
  const facts = [
    words !== null && date !== '' ? fill(card.says, { date }) : date,
    isInLibrary ? '' : card.notInLibrary,
  ];
  return { name, facts: facts.filter((fact) => fact !== '').join(', '), words };
}
