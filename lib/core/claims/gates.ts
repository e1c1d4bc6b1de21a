import type { CompiledStatement } from './compiled';
import { gapInDays } from './dates';
import type { Signature } from './signature';
import type { Vocabulary } from './vocabulary';
import { LEAST_WORTH } from './worth';

/** Why two statements can never answer one question, or null when they may. No words or values can outweigh a gate. */
export function gateAgainst(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): string | null {
  const [x, y] = [a.signature, b.signature];
  if (x.dimension !== y.dimension) return 'other kind of value';
  if (x.worth < LEAST_WORTH || y.worth < LEAST_WORTH) return 'no claim';
  if (x.marks.includes('definite') || y.marks.includes('definite')) return 'told before';
  if (x.marks.includes('additional') !== y.marks.includes('additional')) return 'more, not all';
  if (x.marks.includes('reporting') || y.marks.includes('reporting')) return 'day of a report';
  if (thingsClash(x.thing, y.thing, vocabulary)) return 'other thing counted';
  if (actionsClash(a, b, vocabulary)) return 'other thing happens';
  if (yearsClash(a, b)) return 'event of another year';
  return null;
}

function thingsClash(x: string | null, y: string | null, vocabulary: Vocabulary): boolean {
  if (x === null || y === null || x === y) return false;
  const persons = [x, y].filter((thing) => vocabulary.isPersonClass(thing)).length;
  return persons < 2;
}

/** Closeness from which a word belongs to the value, not to another one of the sentence. */
const BESIDE = 6;

const standsBeside = ({ near }: Signature, action: string): boolean =>
  near.some(([term, closeness]) => term === action && closeness >= BESIDE);

/** "Killed" beside one value and "wounded" beside the other, unless both words stand beside both. */
function actionsClash(
  { signature: x }: CompiledStatement,
  { signature: y }: CompiledStatement,
  vocabulary: Vocabulary,
): boolean {
  const [first, second] = [x.actions[0], y.actions[0]];
  if (first === undefined || second === undefined || first === second) return false;
  if (!vocabulary.isExclusive(first) || !vocabulary.isExclusive(second)) return false;
  return !(standsBeside(x, second) && standsBeside(y, first));
}

/** Outlets tell of one event within months; a clause that says another year tells of another event. */
const OTHER_YEAR_DAYS = 900;

/** "The 2004 tsunami killed 230,000" beside this year's toll. Dates are answers themselves and not asked here. */
function yearsClash(
  { signature: x, event: a, value }: CompiledStatement,
  { signature: y, event: b }: CompiledStatement,
): boolean {
  if (value.kind === 'date' || a === null || b === null) return false;
  if (x.event.sure !== 'clause' && y.event.sure !== 'clause') return false;
  return gapInDays(a, b) > OTHER_YEAR_DAYS;
}
