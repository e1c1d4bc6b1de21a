import type { ReadStatement } from '../../../reading/types';
import { actionsOf } from '../../actions';
import { stepsFrom } from '../../nearness';
import type { TermedSentence } from '../../sentence-terms';
import type { Vocabulary } from '../../vocabulary';
import {
  CHANGING,
  CLAUSE_END,
  DATE_PREPOSITIONS,
  DEGREES,
  DONE_TO,
  EARNING,
  EXTENTS,
  FATES,
  FORMS_OF_BE,
  HAPPENINGS,
  PREPOSITIONS,
  TELLING,
  THINGS_DAMAGED,
  TRANSITIVE,
} from '../question-words';
import { isLastResort, LAST_RESORT, LAST_RESORT_DATE } from './last-resort';
import { firstOfSeries, groupBehind, placeBehind } from './question-behind';
import {
  type Clause,
  clauseBefore,
  groupAt,
  type Told,
  tellingBefore,
  type VerbGroup,
  withoutAside,
  wordsOf,
} from './question-clause';
import { clozeQuestion } from './question-cloze';
import { type AskedThing, askedThing, eventNoun, measuredNoun, numberOf, pricedNoun } from './question-nouns';
import { objectWords } from './question-object';
import { hasDateBetween, isOfOthers, isWhole } from './question-others';
import { ageQuestion, ownerOfValue, timeApart, turnedQuestion, turnedWhen } from './question-plain';

/** Words from "could earn" to its value. */
const LONGEST_RECEIVER = 7;
/** What happens farther off may happen to others. */
const HAPPENING_STEPS = 4;

/**
 * A question that the statement answers, made from its own clause: "How many North Korean soldiers have been deployed to Russia?", "When was the treaty
 * signed?" Where the clause is not plain, a shorter one that is safe: "How many North Korean soldiers?"
 */
export function questionOf(statement: ReadStatement, termed: TermedSentence, vocabulary: Vocabulary): string {
  const told: Told = {
    tokens: termed.sentence.tokens,
    statements: termed.statements.filter((other) => other !== statement),
  };
  const words =
    statement.kind === 'date'
      ? whenQuestion(statement, told, vocabulary)
      : howQuestion(statement, told, termed, vocabulary);
  const plain = asQuestion(withPlainOpening(words, told.tokens, vocabulary));
  if (!isLastResort(plain) && !DOUBLED.test(plain)) return plain;
  const cloze = clozeQuestion(statement, told);
  return cloze === null ? plain : asQuestion(cloze);
}

/** "stood at at the end": a value is missing between them. */
const DOUBLED = /(?<![\p{L}\p{N}])(?<word>\p{L}+) \k<word>(?![\p{L}\p{N}])/u;

const asQuestion = (words: string): string => {
  const plain = words
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[,.;:?!])/gu, '')
    // "how many seats of the seats"
    .replace(/(?<noun>\S+) of (?:the )?\k<noun>(?=\?)/u, '$<noun>')
    .trim();
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`.replace(/\??$/u, '?');
};

/** Without the capital of the sentence's first word, where that is a common one: "Component costs", not "Norrvik engineers". */
function withPlainOpening(words: string, [first, second]: Told['tokens'], vocabulary: Vocabulary): string {
  if (first === undefined || second === undefined || second.text !== second.lower || second.kind !== 'word')
    return words;
  const term = vocabulary.wordTerm(first.lower);
  const isCommon =
    first.text !== first.lower &&
    term !== null &&
    vocabulary.phraseAt([first.lower], 0) === null &&
    vocabulary.countryOfPlace(first.lower) === null &&
    vocabulary.rarityOf(term) < 1;
  return isCommon ? words.replace(new RegExp(` ${first.text}(?= )`, 'u'), ` ${first.lower}`) : words;
}

function whenQuestion(statement: ReadStatement, told: Told, vocabulary: Vocabulary): string {
  const opening = dateOpening(statement, told);
  const asking = told.tokens[statement.firstToken - 1]?.lower === 'since' ? 'since when' : 'when';
  const teller = tellingBefore(told, opening);
  if (teller !== null) return `when did ${teller.subject} ${teller.base} this?`;
  const plain = withoutAside(told, opening);
  const before = clauseBefore(plain.told, plain.end);
  // "gross margin was 31.2 per cent in May" tells of no event
  const isState = before?.group.verb === null && objectWords(plain.told, before.objectFirst, plain.end) === '';
  const isNext = before !== null && hasDateBetween(before.group.end, plain.end, told);
  if (isNext) return LAST_RESORT_DATE;
  if (before !== null && !isState) return askOf(asking, before, whatOf(before, plain.told, plain.end));
  const behind = clauseBehind(statement, told);
  if (behind !== null) return askOf(asking, behind, whatOf(behind, told, told.tokens.length));
  const noun = eventNoun(statement, opening, told, vocabulary);
  if (noun === null) return turnedWhen(plain.end, plain.told) ?? LAST_RESORT_DATE;
  return `when ${/[^s]s$/u.test(noun) ? 'were' : 'was'} ${noun}?`;
}

/** What a clause does it to; "this" where that is a value or stands before the clause. */
function whatOf({ objectFirst, hasGap, isReduced, group }: Clause, told: Told, end: number): string {
  const object = objectWords(told, objectFirst, end);
  const isBare = object === '' || PREPOSITIONS.has(object.split(' ')[0] ?? '');
  const isOfValue = told.statements.some(
    (other) =>
      Math.min(other.phraseFirst, other.firstToken) === objectFirst &&
      (other.kind === 'count' || other.kind === 'money'),
  );
  const isPassive = group.helpers.some((helper) => FORMS_OF_BE.has(helper));
  const isOpen = /^(?:forward)?$/u.test(object) && !isPassive && TRANSITIVE.has(group.verb?.base ?? '');
  return !isReduced && (isOpen || (isBare && (hasGap === true || isOfValue))) ? `this ${object}` : object;
}

/** Where the date begins with its preposition and hedge. */
function dateOpening({ firstToken, phraseFirst }: ReadStatement, { tokens }: Told): number {
  let at = Math.min(firstToken, phraseFirst);
  while (at > 0 && DATE_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

/** "On Thursday, the ministry published its list": the clause behind a date that opens the sentence. */
function clauseBehind({ endToken, firstToken }: ReadStatement, told: Told): Clause | null {
  const { tokens } = told;
  const opens = tokens.slice(0, firstToken).every(({ lower, kind }) => kind !== 'word' || DATE_PREPOSITIONS.has(lower));
  if (!opens) return null;
  const from = tokens[endToken]?.text === ',' ? endToken + 1 : endToken;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.has(token.text) || TELLING.has(token.lower)) return null;
    const group = groupAt(tokens, at);
    if (group === null) continue;
    const clause = clauseBefore({ tokens: tokens.slice(from, group.end), statements: [] }, group.end - from);
    return clause === null ? null : { ...clause, objectFirst: group.end };
  }
  return null;
}

/** "when did North Korea send shells", "when will engineers go", "when was the treaty sealed" */
function askOf(asking: string, { subject, group, isReduced }: Clause, object: string): string {
  const { helpers, verb, text } = group;
  const [first, ...others] = helpers;
  // "voters had to choose again", "the bank had 40 branches"
  if (
    verb === null &&
    others.length === 0 &&
    /^ha(?:s|ve|d)$/u.test(first ?? '') &&
    (!asking.endsWith('when') || HAVING.test(object))
  )
    return `${asking} ${first === 'had' ? 'did' : first === 'has' ? 'does' : 'do'} ${subject} have ${object}?`;
  if (isReduced) return `${asking} ${beFor(subject)} ${subject} ${text}?`;
  if (first !== undefined) return `${asking} ${first} ${subject} ${others.join(' ')} ${text} ${object}?`;
  const helper = verb?.form === 'third' ? 'does' : 'did';
  return `${asking} ${helper} ${subject} ${verb?.base ?? ''} ${object}?`;
}

const HAVING = /^(?:to|the|an?) /u;

/** By the head noun: "the purchase of Tamar Optics was". */
const beFor = (noun: string): string => (/[^su]s$/u.test(noun.replace(/ of .*$/u, '')) ? 'were' : 'was');

function howQuestion(statement: ReadStatement, told: Told, termed: TermedSentence, vocabulary: Vocabulary): string {
  const asked = askedThing(statement, told);
  const opening = Math.min(statement.phraseFirst, statement.firstToken);
  if (DEGREES.has(statement.unit ?? '')) return 'what was the temperature?';
  if (statement.unit === 'magnitude') return 'what was the magnitude?';
  const apart = statement.kind === 'duration' ? timeApart(statement, asked, told) : null;
  if (apart !== null) return apart;
  const hasNoun = statement.kind === 'count' && asked.isNamed && statement.phraseEnd > statement.endToken;
  const measured = hasNoun ? null : (numberOf(statement, told) ?? measuredNoun(statement, told));
  if (measured !== null) return `what ${beFor(measured)} ${measured}?`;
  const priced = statement.kind === 'money' ? pricedNoun(statement, told) : null;
  if (priced !== null) return `how much ${beFor(priced)} ${priced} worth?`;
  const issue = statement.kind === 'money' ? ownerOfValue(statement, told, 'of') : null;
  if (issue !== null) return `how much ${beFor(issue)} ${issue}?`;
  if (isWhole(opening, told)) return LAST_RESORT;
  const behind = asked.isNamed ? groupBehind(asked, told) : null;
  if (behind !== null) {
    const place = wordsOf(told.tokens.slice(asked.end, behind.first)).replace(/^[,(\u2013\u2014].*$/u, '');
    const rest = objectWords(told, behind.end, told.tokens.length);
    const helper =
      behind.helpers.length === 0 &&
      DONE_TO.has(behind.verb?.base ?? '') &&
      rest.split(' ').every((word, at) => at > 0 || word === '' || PREPOSITIONS.has(word))
        ? 'were'
        : '';
    const isFit = !PREPOSITIONS.has(place.split(' ').at(-1) ?? '') && !(statement.max !== 1 && isOfOne(behind, place));
    const isFull = behind.verb === null ? rest !== '' : behind.verb.form !== 'third' || rest !== '';
    if (isFull && isFit) return `${asked.words} ${place} ${helper} ${verbWords(behind, statement.max === 1)} ${rest}?`;
  }
  const first = firstOfSeries(opening, told);
  const before = clauseBefore(told, first);
  const isHaving = /^ha(?:s|ve|d)$/u.test(before?.group.helpers.join(' ') ?? '');
  if (before !== null && !before.isReduced && (before.group.verb !== null || isHaving) && before.objectFirst === first)
    return askOf(`${isChange(statement, before) ? 'by ' : ''}${asked.words}`, before, stateBehind(before, asked, told));
  const age = statement.kind === 'duration' ? ageQuestion(statement, told) : null;
  if (age !== null) return age;
  const earned = statement.kind === 'money' ? earningBefore(told, opening) : null;
  if (earned !== null) return earned;
  const turned = turnedQuestion(asked, statement, told);
  if (turned !== null) return turned;
  const owner = asked.isNamed && statement.kind !== 'money' ? null : ownerOfValue(statement, told);
  if (owner !== null) return `${statement.kind === 'money' ? 'how much' : 'what'} ${beFor(owner)} ${owner}?`;
  return lastQuestion(statement, asked, termed, vocabulary);
}

/** "the distribution of the 99 seats in the Chamber was fixed": the verb of one thing, behind a phrase. */
const isOfOne = ({ helpers }: VerbGroup, place: string): boolean =>
  place !== '' && /^(?:was|is|has)$/u.test(helpers[0] ?? '');

/** "has left 900 people homeless", "sent 40 tanks to Kessel": what else the verb needs. */
function stateBehind({ group }: Clause, asked: AskedThing, told: Told): string {
  const next = told.tokens[asked.end]?.lower ?? '';
  return group.verb?.base === 'leave' && /(?:less|ed|en)$/u.test(next) ? next : placeBehind(asked, told);
}

/** "shares rose 4 per cent": asked for with "by". */
const isChange = ({ kind }: ReadStatement, { group }: Clause): boolean =>
  kind === 'percent' && CHANGING.has(group.text.toLowerCase());

/** The verb as many do it: one officer "remains", many "remain". */
const verbWords = ({ helpers, text, verb }: VerbGroup, isOne: boolean): string =>
  [
    ...helpers.map((helper) => (isOne ? (PLURALS[helper] ?? helper) : helper)),
    isOne && verb?.form === 'third' ? verb.base : text,
  ].join(' ');
const PLURALS: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

/** "could earn North Korea …", whatever it is that earns; null for other verbs. */
function earningBefore(told: Told, opening: number): string | null {
  for (let at = opening - 1; at >= 0 && at >= opening - LONGEST_RECEIVER; at -= 1) {
    const group = groupAt(told.tokens, at);
    if (group?.verb == null || !EARNING.has(group.verb.base) || group.helpers.length !== 1) continue;
    return `how much ${group.helpers[0]} this ${group.text} ${objectWords(told, group.end, opening)}?`;
  }
  return null;
}

function lastQuestion(
  statement: ReadStatement,
  asked: AskedThing,
  termed: TermedSentence,
  vocabulary: Vocabulary,
): string {
  const { kind, per, endToken } = statement;
  const fate = kind === 'count' ? FATES[asked.words.replace(/^how many /u, '')] : undefined;
  if (fate !== undefined) return `how many people ${fate}?`;
  const happening = kind === 'count' ? happeningTo(statement, asked, termed, vocabulary) : null;
  if (happening !== null) return `${asked.isNamed ? asked.words : 'how many people'} ${happening}?`;
  const told = { tokens: termed.sentence.tokens, statements: termed.statements.filter((other) => other !== statement) };
  const extent = told.tokens.slice(endToken, endToken + 2).find(({ lower }) => EXTENTS.has(lower));
  if (extent !== undefined && (kind === 'measure' || kind === 'duration')) return `how ${extent.lower} was it?`;
  const place = placeBehind(asked, told);
  if (kind === 'money' && asked.words === 'how much')
    return /^(?:for|to) /u.test(place) ? `how much money ${place}?` : LAST_RESORT;
  if (asked.isNamed)
    return `${asked.words} ${per !== null && place === '' && !asked.words.includes(per) ? `a ${per}` : place}?`;
  return UNNAMED[kind] ?? LAST_RESORT;
}

/** What is asked of a value whose noun stands elsewhere. */
const UNNAMED: Readonly<Record<string, string>> = {
  count: 'how many were there?',
  percent: 'what was the percentage?',
  duration: 'how long was it?',
};

function happeningTo(
  statement: ReadStatement,
  asked: AskedThing,
  termed: TermedSentence,
  vocabulary: Vocabulary,
): string | null {
  const steps = stepsFrom(statement, termed);
  const { terms, at } = actionsOf(statement, steps, termed, vocabulary);
  const happening = HAPPENINGS[terms[0] ?? ''];
  const isNear = at !== null && (steps[at] ?? 0) <= HAPPENING_STEPS && !isOfOthers(at, statement, termed);
  const thing = vocabulary.thingOf(vocabulary.stemOf(statement.head ?? ''));
  const isPerson =
    statement.head === null || (thing !== null && (vocabulary.isPersonClass(thing) || vocabulary.isPartClass(thing)));
  if (statement.head === 'case') return null;
  const isFit = terms[0] === '+damage' ? THINGS_DAMAGED.has(statement.head ?? '') : isPerson;
  return happening !== undefined && isNear && isFit && (statement.head === null || asked.isNamed) ? happening : null;
}
