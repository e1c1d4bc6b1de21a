import type { CompiledStatement, CompiledSubject } from './compiled';
import type { Vocabulary } from './vocabulary';

/** Shared rarity of names at which two articles surely tell of one story. */
const FULL_NAMES = 4;

/** How much of one story two articles share: the names that both tell of. */
export function namesInCommon(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): number {
  let mass = 0;
  for (const name of a.subject.names) if (b.subject.names.has(name)) mass += vocabulary.rarityOf(name);
  return Math.min(1, mass / FULL_NAMES);
}

/** Share of the names that an article is about which the other tells of; a half when it is about none. */
export function mainNamesTold({ mainNames }: CompiledSubject, { names }: CompiledSubject): number {
  return mainNames.length === 0 ? 0.5 : mainNames.filter((name) => names.has(name)).length / mainNames.length;
}

/** Whether the other never names the country that an article is about. */
export const lacksMainCountry = ({ mainCountry }: CompiledSubject, { names }: CompiledSubject): boolean =>
  mainCountry !== null && !names.has(mainCountry);
