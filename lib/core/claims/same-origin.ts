import type { IndexedVersion } from './claim-index';
import { compareValues } from './compare-values';
import type { ClaimLanguage } from './language';

/** Words of a speaker that many have: "President Ilves" and "President Moor" are two. */
const SHORTEST_SURNAME = 3;

/**
 * The origin of each version, equal names for one origin. Several are one when one outlet cites the other, both cite one source, quote one named speaker
 * with one value, or share eight words in a row; the one that names another source, else the earlier, gives the origin.
 */
export function originsOf(shown: readonly IndexedVersion[], language: ClaimLanguage): string[] {
  const origins = shown.map(({ version }) => version.origin);
  shown.forEach((one, a) => {
    for (let b = a + 1; b < shown.length; b += 1) {
      const other = shown[b];
      if (other === undefined || !areOneOrigin(one, other, language)) continue;
      const [kept, dropped] = givesOrigin(one, other, language) ? [origins[a], origins[b]] : [origins[b], origins[a]];
      for (let at = 0; at < origins.length; at += 1)
        if (origins[at] === dropped && kept !== undefined) origins[at] = kept;
    }
  });
  return origins;
}

function areOneOrigin(one: IndexedVersion, other: IndexedVersion, language: ClaimLanguage): boolean {
  const shingles = new Set(one.version.shingles);
  if (other.version.shingles.some((hash) => shingles.has(hash))) return true;
  if (language.isSameName(one.version.origin, other.version.origin)) return true;
  return (
    isOneValue(one, other) &&
    (passesOn(one, other, language) ||
      passesOn(other, one, language) ||
      cites(one, other, language) ||
      cites(other, one, language) ||
      haveOneSource(one, other, language))
  );
}

/** Whether the first has it from the second's outlet. */
function cites(
  { version: { chain, quote, speaker } }: IndexedVersion,
  { article: { outlet } }: IndexedVersion,
  language: ClaimLanguage,
): boolean {
  if (outlet === null) return false;
  return (
    chain.slice(0, -1).some(({ name }) => language.isSameName(name, outlet)) ||
    (speaker !== null && language.isSameName(speaker, outlet)) ||
    language.outletCredit(quote, outlet) !== null
  );
}

/** Whether the first's article credits the second's outlet, or where that has it from, for something, and this very figure is credited to nobody else. */
function passesOn(one: IndexedVersion, other: IndexedVersion, language: ClaimLanguage): boolean {
  const isUncredited =
    one.version.chain.length === 1 && (one.version.speaker === null || one.version.speaker === other.version.speaker);
  const from = other.article.outlet;
  return (
    isUncredited &&
    from !== null &&
    compareValues(one.version, other.version) === 'same' &&
    one.article.credits.some((name) => language.isSameName(name, from))
  );
}

/** A source that is quoted with a rounder number is quoted all the same. */
const isOneValue = ({ version: a }: IndexedVersion, { version: b }: IndexedVersion): boolean =>
  ['same', 'close'].includes(compareValues(a, b));

/** "Mara Ilves" and "Chairwoman Ilves", "the ministry" and "the Health Ministry". */
function haveOneSource(
  { version: a }: IndexedVersion,
  { version: b }: IndexedVersion,
  language: ClaimLanguage,
): boolean {
  const [x, y] = [surnameOf(a.speaker), surnameOf(b.speaker)];
  if (x !== null && x === y) return !haveOtherFirstNames(a.speaker ?? '', b.speaker ?? '', language);
  const [own, told] = [a, b].map(({ chain, origin, speaker }) => (chain.length > 1 ? origin : (speaker ?? '')));
  return language.isSameBody(own ?? '', told ?? '');
}

/** "Linda Bell" and "Jan Bell" are two, "Mara Ilves" and "Chairwoman Ilves" one. */
function haveOtherFirstNames(a: string, b: string, { vocabulary }: ClaimLanguage): boolean {
  const [x, y] = [a, b].map((name) => FIRST_NAME.exec(name)?.groups?.first?.toLowerCase() ?? '');
  return x !== y && ![x, y].some((first) => first === undefined || first === '' || vocabulary.isTitle(first));
}
// the word before the last: "Mara" of "Mayor Mara Ilves"
const FIRST_NAME = /(?<first>\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}+$/u;

// the last word of "Health Minister Grace Adongo"
const SURNAME = /\s(?<surname>\p{Lu}\p{Ll}+)$/u;

function surnameOf(speaker: string | null): string | null {
  const surname = SURNAME.exec(speaker ?? '')?.groups?.surname ?? null;
  return surname !== null && surname.length >= SHORTEST_SURNAME ? surname : null;
}

/** Whether the first is nearer to the origin: it names one that the other does not have itself, or it is the earlier. */
function givesOrigin(one: IndexedVersion, other: IndexedVersion, language: ClaimLanguage): boolean {
  const isCiting = cites(other, one, language);
  if (cites(one, other, language) !== isCiting) return isCiting;
  const [passesOn, otherPassesOn] = [one, other].map(({ version }) => version.chain.length > 1);
  if (passesOn !== otherPassesOn) return passesOn === true;
  return (one.article.date ?? '9') <= (other.article.date ?? '9');
}
