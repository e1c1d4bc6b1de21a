import { compareValues, sizesApart } from './compare-values';
import { type CompiledStatement, isNameTerm } from './compiled';
import { gapInDays } from './dates';
import { datesApart, logShare } from './days-apart';
import { FEATURES, type Feature } from './feature-names';
import { kindOf } from './figures-of-kind';
import { localApart } from './local-apart';
import { CLOSEST } from './nearness';
import { lacksMainCountry, mainNamesTold, namesInCommon } from './same-story';
import type { EventFrame, Mark } from './signature';
import { tellingnessOf } from './telling-value';
import { cosine } from './term-vector';
import type { Vocabulary } from './vocabulary';

const NUMBER_OF = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Readonly<Record<Feature, number>>;

/** A date elsewhere in the sentence, or told before it, may be of something else. */
const TRUST_IN_TIME: Readonly<Record<EventFrame['sure'], number>> = {
  clause: 1,
  sentence: 0.5,
  before: 0.5,
  article: 1,
};
/** Event days up to this apart are reported as one. */
const SAME_EVENT_DAYS = 3;
/** When only one side says its day, the other's is its article's: a slow story is told for months. */
const ARTICLE_DAYS = 60;
/** Texts are full of ones, twos and threes; few of them answer what outlets are asked. */
const SMALL_COUNT = 3;
/** Worth is kept from 0 to 9. */
const MOST_WORTH = 9;
/** Shared rarity of near words at which two clauses say much the same. */
const FULL_SHARED = 2.5;
/** Closeness from which a name is an actor of the value's own clause. */
const ACTOR_CLOSENESS = 3;
/** Articles further apart tell of one event only when they share its names. */
const APPEARED_DAYS = 200;
/** Names this close to the value, and no more than so many, are whose value it is. */
const NEAREST_NAMES = 2;
/** Shared rarity of subject words at which a passage is surely about the subject. */
const FULL_SUBJECT = 3;

/** Values that agree within rounding are half as telling as equal ones. */
const CLOSE_VALUE = 0.5;

/** All features of a pair, in the order of `FEATURES`. */
export function featuresOf(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): Float64Array {
  const values = new Float64Array(FEATURES.length);
  const set = (name: Feature, value: number | boolean) => {
    values[NUMBER_OF[name]] = Number(value);
  };
  wordFeatures(a, b, set, vocabulary);
  thingFeatures(a, b, set, vocabulary);
  set('only of its kind', onlyOfItsKind(a, b));
  set('both in the lead', a.isInLead && b.isInLead);
  actionFeatures(a, b, set, vocabulary);
  eventFeatures(a, b, set, vocabulary);
  markFeatures(a, b, set);
  valueFeatures(a, b, set);
  return values;
}

type Setter = (name: Feature, value: number | boolean) => void;

const share = (list: readonly string[], among: ReadonlySet<string>): number =>
  list.length === 0 ? 1 : list.filter((term) => among.has(term)).length / list.length;
const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((term) => b.includes(term));

function wordFeatures(a: CompiledStatement, b: CompiledStatement, set: Setter, vocabulary: Vocabulary): void {
  set('near words', cosine(a.near, b.near));
  set('words of the sentence', cosine(a.sentence, b.sentence));
  set('words around', cosine(a.wide, b.wide));
  set('words shared', Math.min(1, (nearShared(a, b, vocabulary) + nearShared(b, a, vocabulary)) / (2 * FULL_SHARED)));
  set('names', cosine(a.names, b.names));
  const common = namesInCommon(a, b, vocabulary);
  set('names in common', common);
  set('no name in common', common === 0);
  set('main names told of', (mainNamesTold(a.subject, b.subject) + mainNamesTold(b.subject, a.subject)) / 2);
  const isElsewhere = lacksMainCountry(a.subject, b.subject) && lacksMainCountry(b.subject, a.subject);
  set('other main country', isElsewhere && common < 1);
  const gap =
    a.subject.published !== null && b.subject.published !== null
      ? gapInDays(a.subject.published, b.subject.published)
      : 0;
  set('appeared apart', logShare(gap, APPEARED_DAYS) * Math.max(0, 1 - 2 * common));
  const [x, y] = [nearestNames(a), nearestNames(b)];
  set('same nearest name', overlaps(x, y));
  set('other nearest name', x.length > 0 && y.length > 0 && !overlaps(x, y));
  set('subject', cosine(a.subject.vector, b.subject.vector));
  set('subject here', Math.min(subjectHere(a, b, vocabulary), subjectHere(b, a, vocabulary)));
}

/** Rarity of the words beside one value that the other sentence has, however long either is. */
function nearShared(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): number {
  let mass = 0;
  for (const [term, closeness] of a.signature.near)
    if (b.own.has(term)) mass += (vocabulary.rarityOf(term) * closeness) / CLOSEST;
  return mass;
}

const nearestNames = ({ signature }: CompiledStatement): string[] =>
  signature.near
    .filter(([term, closeness]) => closeness >= ACTOR_CLOSENESS && isNameTerm(term))
    .slice(0, NEAREST_NAMES)
    .map(([term]) => term);

/** How much of the other's subject the passage speaks of. */
function subjectHere(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): number {
  let mass = 0;
  for (const term of b.subject.terms) if (a.told.has(term)) mass += vocabulary.rarityOf(term);
  return Math.min(1, mass / FULL_SUBJECT);
}

function thingFeatures(
  { signature: x, told: toldX }: CompiledStatement,
  { signature: y, told: toldY }: CompiledStatement,
  set: Setter,
  vocabulary: Vocabulary,
): void {
  set('same head', x.head !== null && x.head === y.head);
  set('same class of thing', x.thing !== null && x.thing === y.thing && x.head !== y.head);
  set(
    'other head',
    x.head !== null && y.head !== null && x.head !== y.head && (x.thing === null || x.thing !== y.thing),
  );
  const isGeneric = x.thing === vocabulary.genericPerson || y.thing === vocabulary.genericPerson;
  set(
    'people of another sort',
    x.thing !== null && y.thing !== null && x.thing !== y.thing ? (isGeneric ? 0.3 : 1) : 0,
  );
  set('no thing known', x.head === null || y.head === null);
  set('same modifiers', overlaps(x.modifiers, y.modifiers));
  set('other modifiers', x.modifiers.length > 0 && y.modifiers.length > 0 && !overlaps(x.modifiers, y.modifiers));
  const both = x.nations.length > 0 && y.nations.length > 0;
  const sameNations =
    both && x.nations.length === y.nations.length && x.nations.every((nation) => y.nations.includes(nation));
  set('same nation', sameNations);
  set('other nation', both && !sameNations);
  set('nation not told of', both ? 0 : 1 - Math.min(share(x.nations, toldY), share(y.nations, toldX)));
}

/** 1 when each text has no other figure for what is counted, less the more it has. */
function onlyOfItsKind(
  { signature: x, subject: a }: CompiledStatement,
  { signature: y, subject: b }: CompiledStatement,
): number {
  const kind = kindOf(x);
  if (kind === null || kind !== kindOf(y)) return 0;
  return 1 / (Math.max(1, a.kinds.get(kind) ?? 0) * Math.max(1, b.kinds.get(kind) ?? 0));
}

function actionFeatures(a: CompiledStatement, b: CompiledStatement, set: Setter, vocabulary: Vocabulary): void {
  const [x, y] = [a.signature, b.signature];
  const [first, second] = [x.actions[0], y.actions[0]];
  const same = first !== undefined && first === second;
  const shared = overlaps(x.actions, y.actions);
  set('same action', same);
  set('shared action', !same && shared);
  set('other action', first !== undefined && second !== undefined && !shared);
  set('other fate', hasOtherFate(x.actions, y.actions, vocabulary) || hasOtherFate(y.actions, x.actions, vocabulary));
  set('actors not told of', 1 - (actorsTold(a, b, vocabulary) + actorsTold(b, a, vocabulary)) / 2);
  set('same frame', sameFrame(a, b, same, vocabulary));
  set(
    'roles reversed',
    same &&
      overlaps(x.before, y.after) &&
      overlaps(x.after, y.before) &&
      !overlaps(x.before, y.before) &&
      !overlaps(x.after, y.after),
  );
}

/** Killed, hurt, caught beside one value, and nothing of the kind beside the other. */
function hasOtherFate([first]: readonly string[], others: readonly string[], vocabulary: Vocabulary): boolean {
  return first !== undefined && vocabulary.isOfPeople(first) && !others.includes(first);
}

/** The same thing counted, of the same people, to which the same happens: what is asked, whatever the words around. */
function sameFrame(
  { signature: x, told: toldX, value }: CompiledStatement,
  { signature: y, told: toldY }: CompiledStatement,
  hasSameAction: boolean,
  vocabulary: Vocabulary,
): boolean {
  if (!hasSameAction) return false;
  if (value.kind === 'date') return overlaps([...x.before, ...x.after], [...y.before, ...y.after]);
  const isCompatriots = (thing: string | null) => thing === vocabulary.genericPerson;
  const sameThing =
    (x.thing !== null && x.thing === y.thing) ||
    (x.head !== null && x.head === y.head) ||
    // "8,000 North Koreans" beside "8,000 North Korean soldiers"
    (overlaps(x.nations, y.nations) && (isCompatriots(x.thing) || isCompatriots(y.thing)));
  return sameThing && x.nations.every((nation) => toldY.has(nation)) && y.nations.every((nation) => toldX.has(nation));
}

/** Share of the names beside one value that the other passage or its article's subject has, weighed by rarity. */
function actorsTold(a: CompiledStatement, b: CompiledStatement, vocabulary: Vocabulary): number {
  let all = 0;
  let told = 0;
  for (const [term, closeness] of a.signature.near) {
    if (closeness < ACTOR_CLOSENESS || !/^[=^]/u.test(term)) continue;
    const weight = vocabulary.rarityOf(term) * closeness;
    all += weight;
    if (b.told.has(term) || b.subject.terms.has(term)) told += weight;
  }
  return all === 0 ? 1 : told / all;
}

function eventFeatures(a: CompiledStatement, b: CompiledStatement, set: Setter, vocabulary: Vocabulary): void {
  const [x, y] = [a.signature.event, b.signature.event];
  set('same event', x.type !== null && x.type === y.type);
  set(
    'other event',
    x.type !== null && y.type !== null && x.type !== y.type && !a.told.has(y.type) && !b.told.has(x.type),
  );
  const gap = a.event !== null && b.event !== null ? gapInDays(a.event, b.event) : 0;
  const saidBoth = x.sure !== 'article' && y.sure !== 'article';
  const saidNone = x.sure === 'article' && y.sure === 'article';
  const trust = Math.min(TRUST_IN_TIME[x.sure], TRUST_IN_TIME[y.sure]);
  set('event time apart', saidBoth ? trust * logShare(gap, SAME_EVENT_DAYS) : 0);
  set('event long apart', saidBoth || saidNone ? 0 : trust * logShare(gap, ARTICLE_DAYS));
  set('same event time', saidBoth && gap === 0);
  set('same place', overlaps(x.places, y.places));
  set(
    'other place',
    x.places.length > 0 &&
      y.places.length > 0 &&
      !overlaps(withCountries(x.places, vocabulary), withCountries(y.places, vocabulary)),
  );
}

function withCountries(places: readonly string[], vocabulary: Vocabulary): string[] {
  return places.flatMap((place) => {
    const country = place.startsWith('^') ? vocabulary.countryOfPlace(place.slice(1)) : null;
    return country === null ? [place] : [place, country];
  });
}

const isSmallCount = ({ value: { kind, min, max } }: CompiledStatement): boolean =>
  kind === 'count' && max !== null && max <= SMALL_COUNT && (min ?? 0) >= 0;

function markFeatures(a: CompiledStatement, b: CompiledStatement, set: Setter): void {
  const [x, y] = [a.signature, b.signature];
  const differs = (mark: Mark) => x.marks.includes(mark) !== y.marks.includes(mark);
  set('part and whole', differs('part'));
  set('local and whole', localApart(x, y));
  set('other rate', x.per !== y.per);
  set('one negated', differs('negated'));
  set('one joint', differs('joint'));
  set('one since', differs('since'));
  set('one former', differs('former'));
  set('other standing', differs('planned') || differs('denied') || differs('hypothetical'));
  set('small count', isSmallCount(a) || isSmallCount(b));
  set('day by its distance', x.marks.includes('relative') || y.marks.includes('relative'));
  set('worth', (x.worth * y.worth) / (MOST_WORTH * MOST_WORTH));
}

function valueFeatures(
  { value: x, answer: a }: CompiledStatement,
  { value: y, answer: b }: CompiledStatement,
  set: Setter,
): void {
  if (x.kind === 'date') {
    set('equal value', x.iso === y.iso);
    set('equal telling value', x.iso === y.iso ? tellingnessOf(x) : 0);
    set('dates apart', a !== null && b !== null ? datesApart(a, b) : 0);
    return;
  }
  const relation = compareValues(x, y);
  set('equal telling value', relation === 'same' ? tellingnessOf(x) : 0);
  set('same size', Math.max(0, 1 - sizesApart(x, y)));
  set('equal value', relation === 'same' ? 1 : relation === 'close' ? CLOSE_VALUE : 0);
}
