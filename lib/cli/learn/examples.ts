import type { CompiledStatement } from '../../core/claims/compiled';
import { createEnglishVocabulary } from '../../core/claims/english/english-vocabulary';
import { FEATURES } from '../../core/claims/feature-names';
import { featuresOf } from '../../core/claims/features';
import { gateAgainst } from '../../core/claims/gates';
import { pageStatements } from '../../core/claims/page-candidates';
import { termSentences } from '../../core/claims/sentence-terms';
import { TermNumbers } from '../../core/claims/term-vector';
import { english } from '../../core/reading/english/english';
import { readText } from '../../core/reading/read';
import type { AnnotatedFigure, AnnotatedText } from './corpus-texts';
import type { Example } from './logistic-regression';

/** A statement of a text with what the annotation says of it. */
export interface LabelledStatement {
  readonly text: AnnotatedText;
  readonly compiled: CompiledStatement;
  readonly figure: AnnotatedFigure | null;
}

/** Pairs of texts of other stories are many and mostly easy: of those that share few words one in so many is used. */
const FOREIGN_SHARE = 30;
const ALIKE = 0.15;
const WORDS_SHARED = FEATURES.indexOf('words shared');
/** All wrong pairs together weigh so many times as much as all right ones. */
const WRONG_TO_RIGHT = 10;
/** A right pair whose values differ is what the product is for. */
const OTHER_VALUE_WEIGHT = 2;

/** Every statement of the texts, ready to be compared. */
export function labelledStatements(texts: readonly AnnotatedText[]): LabelledStatement[] {
  const vocabulary = createEnglishVocabulary();
  const numbers = new TermNumbers();
  return texts.flatMap((text) => {
    const reading = readText(text, english);
    const sentences = termSentences(reading, vocabulary);
    return pageStatements({ vocabulary, numbers }, reading, sentences).flatMap(({ statement, compiled }) => {
      const figure = text.mentions.find(({ start, end }) => start < statement.end && statement.start < end) ?? null;
      return figure?.ambiguous ? [] : [{ text, compiled, figure }];
    });
  });
}

/** A pair of statements with its label. */
export interface LabelledPair extends Omit<Example, 'weight'> {
  readonly a: LabelledStatement;
  readonly b: LabelledStatement;
}

/** All pairs of statements of different texts that no gate keeps apart. */
export function labelledPairs(statements: readonly LabelledStatement[]): LabelledPair[] {
  const vocabulary = createEnglishVocabulary();
  const pairs: LabelledPair[] = [];
  let foreign = 0;
  statements.forEach((a, at) => {
    for (const b of statements.slice(at + 1)) {
      if (a.text.id === b.text.id || gateAgainst(a.compiled, b.compiled, vocabulary) !== null || isUnjudged(a, b))
        continue;
      if (a.text.story === null && b.text.story === null) continue;
      const isPair = a.figure?.slot != null && a.figure.slot === b.figure?.slot;
      const features = featuresOf(a.compiled, b.compiled, vocabulary);
      const isEasy = a.text.story !== b.text.story && (features[WORDS_SHARED] ?? 0) < ALIKE;
      foreign += isEasy ? 1 : 0;
      if (isEasy && foreign % FOREIGN_SHARE !== 0) continue;
      pairs.push({ a, b, isPair, features });
    }
  });
  return pairs;
}

/** A background figure that two texts share without a slot counts neither way. */
export function isUnjudged({ figure: x }: LabelledStatement, { figure: y }: LabelledStatement): boolean {
  return x !== null && y !== null && x.slot === null && y.slot === null && x.kind === y.kind && isSameValue(x, y);
}

/** Whether two figures are written with the same value. */
export function isSameValue(x: AnnotatedFigure | null, y: AnnotatedFigure | null): boolean {
  return x?.min === y?.min && x?.max === y?.max && x?.iso === y?.iso;
}

/** Weighed for learning: a slot of many pairs by their root, other values more than equal ones, wrong pairs by their share. */
export function weighed(pairs: readonly LabelledPair[]): Example[] {
  const bySlot = new Map<string, number>();
  for (const { isPair, a } of pairs)
    if (isPair) bySlot.set(a.figure?.slot ?? '', (bySlot.get(a.figure?.slot ?? '') ?? 0) + 1);
  const right = pairs.map(({ isPair, a, b }) => {
    if (!isPair) return 0;
    return (
      (isSameValue(a.figure, b.figure) ? 1 : OTHER_VALUE_WEIGHT) / Math.sqrt(bySlot.get(a.figure?.slot ?? '') ?? 1)
    );
  });
  const rightSum = right.reduce((sum, weight) => sum + weight, 0);
  const wrongCount = pairs.filter(({ isPair }) => !isPair).length;
  const wrong = (WRONG_TO_RIGHT * rightSum) / Math.max(1, wrongCount);
  return pairs.map((pair, at) => ({ ...pair, weight: pair.isPair ? (right[at] ?? 0) : wrong }));
}
