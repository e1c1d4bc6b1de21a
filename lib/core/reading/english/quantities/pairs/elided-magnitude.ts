import type { ReadStatement, Rule, Sentence } from '../../../types';
import { refinerRule } from '../sentence-rules';
import { jointOf, scaleIn } from './pair-words';

const THOUSAND = 1000;
/** Behind "to" and "or", "10 to 12,000" leaves a thousand out when the ends are that close; a hyphen always ties the two. */
const NEAREST_SHARE = 0.5;

const times = (value: number, factor: number) => Number((value * factor).toPrecision(12));

interface Scaled {
  readonly statement: ReadStatement;
  /** What the number is multiplied by, in its own words or those of the number behind. */
  readonly scale: number;
}

/** What the first of two joined numbers is multiplied by because the second says it: "three to five billion", "11-12,000". */
function sharedScale(sentence: Sentence, before: ReadStatement, { statement: after, scale }: Scaled): number {
  const joint = jointOf(sentence, before, after);
  const value = before.max;
  if (joint === null || value === null || after.min === null || before.min !== before.max || value >= THOUSAND)
    return 1;
  const { tokens } = sentence;
  if (joint === 'and' && tokens[before.firstToken - 1]?.lower !== 'between') return 1;
  if (before.kind !== 'count' && before.kind !== after.kind) return 1;
  if (scale > 1) return value <= after.min / scale ? scale : 1;
  const isThousands =
    after.min >= THOUSAND && after.min % THOUSAND === 0 && tokens[after.endToken - 1]?.kind === 'number';
  if (!isThousands || before.kind !== 'count' || value >= after.min / THOUSAND) return 1;
  return joint === 'hyphen' || value >= (after.min / THOUSAND) * NEAREST_SHARE ? THOUSAND : 1;
}

function scaled(sentence: Sentence, statement: ReadStatement, next: Scaled | undefined): Scaled {
  const own = scaleIn(sentence.tokens, statement);
  const { min, max } = statement;
  if (own !== 1 || next === undefined || statement.kind === 'date' || next.statement.kind === 'date')
    return { statement, scale: own };
  const scale = sharedScale(sentence, statement, next);
  if (scale === 1 || min === null || max === null) return { statement, scale: own };
  return { statement: { ...statement, min: times(min, scale), max: times(max, scale) }, scale };
}

/** From the last to the first, so that "24 to 33-35 billion" hands the billions on. */
function withSharedScales(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const result: ReadStatement[] = [];
  let next: Scaled | undefined;
  for (const statement of statements.toReversed()) {
    next = scaled(sentence, statement, next);
    result.push(next.statement);
  }
  result.reverse();
  return result.every((statement, index) => statement === statements[index]) ? statements : result;
}

/** The magnitude of the second number belongs to the first too: "three to five billion dollars", "11-12,000". */
export const elidedMagnitude: Rule = refinerRule('elided-magnitude', withSharedScales);
