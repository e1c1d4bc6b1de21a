import type { Statement } from '../statement';
import { type Days, daysOf } from './dates';
import { countKinds, type Figure, type KindCounts } from './figures-of-kind';
import { CLOSEST } from './nearness';
import type { Signature } from './signature';
import { type TermNumbers, type TermVector, vectorOf } from './term-vector';
import type { Vocabulary } from './vocabulary';

/** The value of a statement, as far as pairs are weighed by it. */
export type Value = Pick<Statement, 'kind' | 'min' | 'max' | 'iso' | 'bound' | 'unit'>;

/** Whether two values are given alike; rounding is not looked at. */
export const isSameValue = (a: Pick<Value, 'min' | 'max' | 'iso'>, b: Pick<Value, 'min' | 'max' | 'iso'>): boolean =>
  a.min === b.min && a.max === b.max && a.iso === b.iso;

/** An article's part in a score: what it is about and when it appeared. */
export interface CompiledSubject {
  readonly vector: TermVector;
  readonly terms: ReadonlySet<string>;
  /** All names and countries told beside its statements. */
  readonly names: ReadonlySet<string>;
  /** The names it is most about, and the country. */
  readonly mainNames: readonly string[];
  readonly mainCountry: string | null;
  readonly published: Days | null;
  /** How many figures it gives for each kind of thing. */
  readonly kinds: KindCounts;
}

/** A signature made ready to be compared many times. */
export interface CompiledStatement {
  readonly signature: Signature;
  readonly value: Value;
  readonly subject: CompiledSubject;
  /** Whether it stands where an article tells what it is about. */
  readonly isInLead: boolean;
  readonly near: TermVector;
  readonly sentence: TermVector;
  readonly wide: TermVector;
  /** Countries and names of the sentence and around it. */
  readonly names: TermVector;
  /** All terms of the sentence. */
  readonly own: ReadonlySet<string>;
  /** All terms of the sentence and around it. */
  readonly told: ReadonlySet<string>;
  readonly event: Days | null;
  /** The days that a date answers with; null for other kinds. */
  readonly answer: Days | null;
}

/** A headline and the first two sentences. */
const LEAD_LENGTH = 400;
/** Terms around count half of the sentence's own. */
const CONTEXT_SHARE = 0.5;
/** An article is about a handful of names. */
const MAIN_NAMES = 5;
/** The last of the subject terms count this share of the first. */
const LAST_SUBJECT_SHARE = 0.4;

/** Whether a term is a name or a country. */
export const isNameTerm = (term: string): boolean => term.startsWith('^') || term.startsWith('=');

/** The subject of an article, ready to be compared. */
export function compileSubject(
  { subject, date }: { readonly subject: readonly string[]; readonly date: string | null },
  figures: readonly Figure[],
  numbers: TermNumbers,
  vocabulary: Vocabulary,
): CompiledSubject {
  const step = (1 - LAST_SUBJECT_SHARE) / Math.max(1, subject.length - 1);
  return {
    vector: vectorOf(
      subject.map((term, rank) => [numbers.of(term), vocabulary.rarityOf(term) * (1 - rank * step)] as const),
    ),
    terms: new Set(subject),
    names: namesOf(subject, figures, vocabulary),
    mainNames: subject.filter((term) => term.startsWith('^')).slice(0, MAIN_NAMES),
    mainCountry: subject.map((term) => countryOf(term, vocabulary)).find((country) => country !== null) ?? null,
    published: daysOf(date),
    kinds: countKinds(figures),
  };
}

/** The country that a term is or lies in; null when it is no known place. */
function countryOf(term: string, vocabulary: Vocabulary): string | null {
  if (term.startsWith('=')) return term;
  return term.startsWith('^') ? vocabulary.countryOfPlace(term.slice(1)) : null;
}

function namesOf(subject: readonly string[], figures: readonly Figure[], vocabulary: Vocabulary): Set<string> {
  const names = new Set(subject.filter(isNameTerm));
  for (const { signature } of figures) {
    const { near, sentence, context } = signature;
    for (const [term] of near) if (isNameTerm(term)) names.add(term);
    for (const term of sentence) if (isNameTerm(term)) names.add(term);
    for (const term of context) if (isNameTerm(term)) names.add(term);
  }
  for (const name of [...names]) {
    const country = countryOf(name, vocabulary);
    if (country !== null) names.add(country);
  }
  return names;
}

/** The statement, ready to be compared. */
export function compileStatement(
  signature: Signature,
  value: Value & { readonly start: number },
  subject: CompiledSubject,
  numbers: TermNumbers,
  vocabulary: Vocabulary,
): CompiledStatement {
  const weight = (term: string, share: number) => [numbers.of(term), vocabulary.rarityOf(term) * share] as const;
  const near = signature.near.map(([term, closeness]) => weight(term, closeness / CLOSEST));
  const own = [...signature.near.map(([term]) => term), ...signature.sentence];
  const sentence = own.map((term) => weight(term, 1));
  const around = signature.context.map((term) => weight(term, CONTEXT_SHARE));
  const { from, to } = signature.event;
  return {
    signature,
    value,
    subject,
    isInLead: value.start < LEAD_LENGTH,
    near: vectorOf(near),
    sentence: vectorOf(sentence),
    wide: vectorOf([...sentence, ...around]),
    names: vectorOf([
      ...own.filter(isNameTerm).map((term) => weight(term, 1)),
      ...signature.context.filter(isNameTerm).map((term) => weight(term, CONTEXT_SHARE)),
    ]),
    own: new Set(own),
    told: new Set([...own, ...signature.context]),
    event: from === null || to === null ? null : { from, to },
    answer: value.kind === 'date' ? daysOf(value.iso) : null,
  };
}
