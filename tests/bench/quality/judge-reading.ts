import type { Statement } from '../../../lib/core/statement';
import type { AnnotatedMention } from '../../corpus/records';
import { share } from './counts';
import { isUnjudged, type JudgedText } from './judge-page';
import { mostOverlapping } from './spans';

/** What reading got right on one text. Adds up over texts. */
export type ReadingCounts = Readonly<
  Record<
    | 'annotated'
    | 'found'
    | 'value'
    | 'numbers'
    | 'bounds'
    | 'kind'
    | 'dates'
    | 'dateRight'
    | 'speakers'
    | 'speakerGiven'
    | 'speakerRight'
    | 'statements'
    | 'extra',
    number
  >
>;

/** Nothing read yet. */
export const NO_READING: ReadingCounts = {
  annotated: 0,
  found: 0,
  value: 0,
  numbers: 0,
  bounds: 0,
  kind: 0,
  dates: 0,
  dateRight: 0,
  speakers: 0,
  speakerGiven: 0,
  speakerRight: 0,
  statements: 0,
  extra: 0,
};

/** What is published of reading. */
export const READING_METRICS = {
  found: ({ found, annotated }: ReadingCounts) => share(found, annotated),
  value: ({ value, annotated }: ReadingCounts) => share(value, annotated),
  bounds: ({ bounds, numbers }: ReadingCounts) => share(bounds, numbers),
  kind: ({ kind, annotated }: ReadingCounts) => share(kind, annotated),
  date: ({ dateRight, dates }: ReadingCounts) => share(dateRight, dates),
  speakerPrecision: ({ speakerRight, speakerGiven }: ReadingCounts) => share(speakerRight, speakerGiven),
  speakerRecall: ({ speakerRight, speakers }: ReadingCounts) => share(speakerRight, speakers),
  notAnnotated: ({ extra, statements }: ReadingCounts) => share(extra, statements),
};

/** A figure that was not read, or read otherwise than annotated. */
export interface ReadingError {
  readonly kind: string;
  readonly mention: AnnotatedMention;
}

/** Vague words' bounds are a convention: finding them is enough. */
const VAGUE = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\b/iu;
/** "3-1", "2 to 0": a result, which may be read as kind `other`. */
const RESULT = /^\d+\s*(?:-|–|to)\s*\d+$/u;
/** Speakers of more words than this are whole sentences, not names. */
const LONGEST_SPEAKER = 12;
/** Numbers within this share are one number written with other precision. */
const NEAR_SHARE = 1e-5;
/** Words that say nothing of who speaks. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'in', 'for', 'an', 'to', 'by', 'at', 'from', 'its']);

/** Whether a mention is one that reading is judged by: not ambiguous, no clock time, no identifier. */
export function isReadingJudged(mention: AnnotatedMention): boolean {
  return !isUnjudged(mention) && mention.kind !== 'other';
}

/** Judges what was read of one text against its annotation. */
export function judgeReading(
  page: JudgedText,
  statements: readonly Statement[],
): { counts: ReadingCounts; errors: readonly ReadingError[] } {
  const counts = { ...NO_READING };
  const errors: ReadingError[] = [];
  counts.statements = statements.length;
  counts.extra = statements.filter((statement) => mostOverlapping(statement, page.mentions) === undefined).length;
  for (const mention of page.mentions.filter(isReadingJudged)) {
    const statement = mostOverlapping(mention, statements);
    const isDate = mention.kind === 'date';
    counts.annotated += 1;
    counts[isDate ? 'dates' : 'numbers'] += 1;
    if (statement === undefined) {
      errors.push({ kind: `not read: ${mention.kind}`, mention });
      continue;
    }
    counts.found += 1;
    const hasValue = hasRightValue(mention, statement);
    if (hasValue) counts.value += 1;
    else errors.push({ kind: `wrong value: ${mention.kind}`, mention });
    if (isDate && hasValue) counts.dateRight += 1;
    if (!isDate && hasRightBounds(mention, statement)) counts.bounds += 1;
    if (hasRightKind(mention, statement)) counts.kind += 1;
    else errors.push({ kind: `wrong kind: ${mention.kind} read as ${statement.kind}`, mention });
    if (mention.slot !== null || mention.speaker !== null) countSpeaker({ mention, statement, counts, errors });
  }
  return { counts, errors };
}

function hasRightValue(mention: AnnotatedMention, statement: Statement): boolean {
  if (VAGUE.test(mention.surface)) return true;
  if (mention.kind === 'date') return mention.iso === null || mention.iso === statement.iso;
  return endsOf(mention).some((wanted) => endsOf(statement).some((read) => isNear(read, wanted)));
}

function hasRightBounds(mention: AnnotatedMention, { min, max }: Statement): boolean {
  return VAGUE.test(mention.surface) || (isNear(min, mention.min) && isNear(max, mention.max));
}

function hasRightKind({ kind, surface }: AnnotatedMention, statement: Statement): boolean {
  return statement.kind === kind || (RESULT.test(surface) && statement.kind === 'other');
}

const endsOf = ({ min, max }: Pick<Statement, 'min' | 'max'>): number[] => [min, max].filter((end) => end !== null);
const isNear = (read: number | null, wanted: number | null): boolean =>
  read === wanted || (read !== null && wanted !== null && Math.abs(read - wanted) <= NEAR_SHARE * Math.abs(wanted));

/** A speaker is right when it shares a telling word with the annotated one. */
function countSpeaker({
  mention,
  statement,
  counts,
  errors,
}: {
  readonly mention: AnnotatedMention;
  readonly statement: Statement;
  readonly counts: Record<'speakers' | 'speakerGiven' | 'speakerRight', number>;
  readonly errors: ReadingError[];
}): void {
  const [wanted, said] = [tellingWords(mention.speaker), tellingWords(statement.speaker)];
  const isRight = said.size <= LONGEST_SPEAKER && [...wanted].some((word) => said.has(word));
  if (said.size > 0) counts.speakerGiven += 1;
  if (mention.speaker !== null) counts.speakers += 1;
  if (isRight) counts.speakerRight += 1;
  else if (mention.speaker !== null || said.size > 0) errors.push({ kind: speakerError(mention, said.size), mention });
}

function speakerError({ speaker }: AnnotatedMention, saidWords: number): string {
  if (speaker === null) return 'speaker given where none is credited';
  return saidWords === 0 ? 'speaker not read' : 'other speaker read';
}

function tellingWords(words: string | null): Set<string> {
  const plain = (words ?? '').toLowerCase().replace(/\./gu, '');
  return new Set((plain.match(/[\p{L}\d]{2,}/gu) ?? []).filter((word) => !SMALL_WORDS.has(word)));
}
