import type { ReadStatement } from '../reading/types';
import type { Mark, Signature } from './signature';

/** Where a statement starts, and how much each thing counts; 0 is never a claim, 9 looks like one. */
const START = 4;
const WORTH_STEPS = {
  hasAction: 2,
  hasThing: 1,
  hasHead: 1,
  isLarge: 1,
  isTiny: -1,
  isDefinite: -4,
  isReporting: -4,
  isBareYear: -1,
  isHypothetical: -1,
} as const;
const LARGE = 100;
const TINY = 2;
const MOST = 9;

/** Less than this is never a claim: packs do not hold it. */
export const LEAST_WORTH = 2;

/** How much a statement looks like an answer that outlets would give, 0 to 9. */
export function worthOf(
  statement: ReadStatement,
  { actions, thing, head, marks }: Pick<Signature, 'actions' | 'thing' | 'head'> & { readonly marks: readonly Mark[] },
): number {
  const size = statement.max ?? statement.min ?? 0;
  let worth = START;
  if (actions.length > 0) worth += WORTH_STEPS.hasAction;
  if (head !== null) worth += WORTH_STEPS.hasHead;
  if (thing !== null) worth += WORTH_STEPS.hasThing;
  if (statement.kind === 'money' || size >= LARGE) worth += WORTH_STEPS.isLarge;
  if (statement.kind === 'count' && size <= TINY) worth += WORTH_STEPS.isTiny;
  if (marks.includes('definite')) worth += WORTH_STEPS.isDefinite;
  if (marks.includes('reporting')) worth += WORTH_STEPS.isReporting;
  if (statement.kind === 'date' && statement.iso?.length === 4) worth += WORTH_STEPS.isBareYear;
  if (marks.includes('hypothetical')) worth += WORTH_STEPS.isHypothetical;
  return Math.min(MOST, Math.max(0, worth));
}
