import { type CompiledStatement, isSameValue } from './compiled';
import { gateAgainst } from './gates';
import type { Signature } from './signature';
import type { Vocabulary } from './vocabulary';

/**
 * Whether two statements of one text may tell the same thing twice: they give one value, or count one kind of thing of the same countries to which nothing else
 * happens ("13,000 soldiers are there", "he put the force at 9,500 soldiers").
 */
export function areAlike(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): boolean {
  if (isSameValue(a.value, b.value)) return true;
  const [x, y] = [a.signature, b.signature];
  return (
    countSameThing(x, y, vocabulary) &&
    x.nations.length === y.nations.length &&
    x.nations.every((nation) => y.nations.includes(nation)) &&
    gateAgainst(a, b, vocabulary) === null
  );
}

function countSameThing(x: Signature, y: Signature, vocabulary: Vocabulary): boolean {
  if (x.thing === null || y.thing === null) return x.head !== null && x.head === y.head;
  const isCompatriots = x.nations.length > 0 && [x.thing, y.thing].includes(vocabulary.genericPerson);
  return (
    x.thing === y.thing || (isCompatriots && vocabulary.isPersonClass(x.thing) && vocabulary.isPersonClass(y.thing))
  );
}
