import type { Signature } from './signature';

/** One side says "in the district of X", the other only "in X". */
const SAME_NAME_LOCAL = 0.4;

/** Told of one village, hospital, or district, and of another or of the whole. */
export function localApart(x: Signature, y: Signature): number {
  const [one, other] = [x.marks.includes('local'), y.marks.includes('local')];
  if (!one && !other) return 0;
  const names = (signature: Signature) => signature.near.filter(([term]) => term.startsWith('^')).map(([term]) => term);
  const [first, second] = [names(x), names(y)];
  return first.some((name) => second.includes(name)) ? (one === other ? 0 : SAME_NAME_LOCAL) : 1;
}
