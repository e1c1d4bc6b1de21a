/**
 * A name for one document: random letters, the start time, and two letters that follow from both. It tells the page nothing before a known claim is
 * found, lets a newer copy of this extension recognise what an older one left behind, and tells which of two copies is older.
 */
export function createOwnName(startedAtMs: number, random: () => number = Math.random): string {
  const letters = Array.from({ length: randomLetters }, () => letterAt(Math.floor(random() * alphabet.length)));
  const stem = `${letters.join('')}-${Math.max(0, Math.floor(startedAtMs)).toString(36)}`;
  return stem + checkLetters(stem);
}

/** When the copy with this name started, in milliseconds; `null` for every name that is not ours. */
export function startOfOwnName(name: string): number | null {
  if (!ownName.test(name)) return null;
  const stem = name.slice(0, -lengthOfCheck);
  if (checkLetters(stem) !== name.slice(-lengthOfCheck)) return null;
  return Number.parseInt(stem.slice(randomLetters + 1), 36);
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const randomLetters = 5;
const lengthOfCheck = 2;
const ownName = /^[a-z]{5}-[a-z0-9]{6,10}[a-z]{2}$/;

const letterAt = (index: number): string => alphabet.charAt(index % alphabet.length);

function checkLetters(stem: string): string {
  let sum = 7;
  for (const character of stem) sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return letterAt(sum) + letterAt(Math.floor(sum / alphabet.length));
}
