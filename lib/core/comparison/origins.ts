import type { ChainLink, Version } from '../claims/types';
import { groupBy } from './group-by';
import type { Reader } from './reader';
import { outletText } from './source-words';
import { fill } from './words/message';

/** How many reports stand behind some versions in the end: three outlets that all cite one agency are one. */
export const countOrigins = (versions: readonly Pick<Version, 'origin'>[]): number =>
  new Set(versions.map(({ origin }) => origin)).size;

/** How many outlets some versions stand in. */
export const countOutlets = (versions: readonly Pick<Version, 'outlet' | 'article'>[]): number =>
  new Set(versions.map(({ outlet, article }) => outlet ?? article)).size;

/** "2 outlets, 1 origin". */
export function outletsAndOrigins(versions: readonly Version[], reader: Reader): string {
  const { count, card } = reader.words;
  return fill(card.originOf, {
    outlets: reader.count(count.outlets, countOutlets(versions)),
    origins: reader.count(count.origins, countOrigins(versions)),
  });
}

/** One station of a report's way, the origin first. */
export interface Station {
  readonly name: string;
  readonly date: string | null;
  /** The words with which this station cites the one before; null for the origin. */
  readonly words: string | null;
  readonly isInLibrary: boolean;
}

/** The way of one origin's report through the outlets that pass it on. */
export interface Passage {
  readonly origin: string;
  readonly versions: readonly Version[];
  readonly stations: readonly Station[];
  /** True when each station took it from the one before: then an arrow may say so. */
  readonly isLine: boolean;
}

/** The origins that reach the reader through somebody else, with their stations; an outlet's own report is none. */
export function passagesOf(versions: readonly Version[], reader: Reader): readonly Passage[] {
  const byOrigin = groupBy(versions, ({ origin }) => origin);
  return [...byOrigin].flatMap(([origin, told]) => {
    const stations = stationsOf(told, reader);
    return stations.length < 2 ? [] : [{ origin, versions: told, stations, isLine: isLine(told) }];
  });
}

const namesOf = (chain: readonly ChainLink[]): readonly string[] => chain.map(({ name }) => name);

function longestFirst(versions: readonly Version[]): readonly (readonly ChainLink[])[] {
  return versions.map(({ chain }) => chain).sort((a, b) => b.length - a.length);
}

/** True when every chain is the beginning of the longest one. */
function isLine(versions: readonly Version[]): boolean {
  const [longest = [], ...others] = longestFirst(versions);
  const names = namesOf(longest);
  return others.every((chain) => namesOf(chain).every((name, at) => name === names[at]));
}

/** All stations of some chains, each once, in the order of the way. */
function stationsOf(versions: readonly Version[], reader: Reader): readonly Station[] {
  const stations = new Map<string, Station>();
  for (const { chain } of versions.toSorted((a, b) => a.chain.length - b.chain.length)) {
    chain.forEach(({ name, date, article }, at) => {
      if (stations.has(name)) return;
      stations.set(name, { name, date, words: chain[at - 1]?.words ?? null, isInLibrary: article !== null });
    });
  }
  for (const version of versions.filter(({ chain }) => chain.length === 0)) {
    const name = outletText(version, reader);
    if (!stations.has(name)) stations.set(name, { name, date: version.date, words: null, isInLibrary: true });
  }
  return [...stations.values()];
}
