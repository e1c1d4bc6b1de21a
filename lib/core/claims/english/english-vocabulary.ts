import type { Phrase, Vocabulary } from '../vocabulary';
import { ACTION_GROUPS, EVENT_ACTIONS, EXCLUSIVE_ACTIONS } from './action-groups';
import { CAPITAL_NAMES } from './capital-names.generated';
import { COMMON_WORDS } from './common-words.generated';
import { COUNTRY_NAMES } from './country-names.generated';
import { DERIVATIONS } from './derivations.generated';
import { PLACE_NAMES } from './place-names.generated';
import {
  DEFINITES,
  LEAVING_WORDS,
  MOVE_WORDS,
  NEGATIONS,
  OUTLET_NAMES,
  PLACE_PREPOSITIONS,
  POINTING_BACK,
  REACHING_WORDS,
  RELATIVE_DAY_WORDS,
  RUNNING_PAIRS,
  RUNNING_WORDS,
  SINCE_WORDS,
  UNIT_DIMENSIONS,
} from './small-word-classes';
import { stem } from './stem';
import {
  CLAUSE_WORDS,
  LOCAL_WORDS,
  NARROWING_WORDS,
  PART_WORDS,
  PUBLISHING_WORDS,
  SAYING_WORDS,
  STOP_WORDS,
  TITLE_WORDS,
} from './stop-words';
import { ACTIONS_OF_PEOPLE, PART_CLASSES, PERSON_CLASSES, THING_CLASSES } from './thing-classes';
import { senseAt } from './word-senses';

/** A word that WordNet's texts do not have, and a name. */
const RAREST = 1;
/** Countries are in every other text: telling, but less than a person's name. */
const COUNTRY_RARITY = 0.55;
/** Concepts of many words are broad. */
const CONCEPT_RARITY = 0.5;
/** Words remembered with their terms; a language has not many more that are used. */
const MOST_WORDS = 50_000;
/** No word weighs less; the commonest have some 2^12 uses. */
const LEAST_RARITY = 0.08;
const COMMONEST_LEVEL = 12;

const lines = (table: string): string[] => table.split('\n').filter((line) => line.includes(':') || line.includes('>'));

/** Key and list of each line `key:a;b`. */
function* entries(table: string, separator: string): Generator<[string, string[]]> {
  for (const line of lines(table)) {
    const at = line.indexOf(':');
    yield [line.slice(0, at), line.slice(at + 1).split(separator)];
  }
}

function stemsTo(groups: Readonly<Record<string, string>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, words] of Object.entries(groups)) {
    for (const word of words.split(/\s+/u)) if (!found.has(stem(word))) found.set(stem(word), name);
  }
  return found;
}

/** The same characters as reading's tokens: dots and apostrophes apart from words, but for "u.s.". */
const TOKENS = /(?:\p{L}\.){2,}|'s(?!\p{L})|[\p{L}\p{M}]+(?:'(?!s(?!\p{L}))[\p{L}\p{M}]+)*|\S/gu;

/** First word of each known name, with the rest and its terms. */
function phraseTable(): Map<string, { rest: string[]; terms: string[] }[]> {
  const table = new Map<string, { rest: string[]; terms: string[] }[]>();
  const add = (form: string, terms: string[]) => {
    const [first, ...rest] = form.match(TOKENS) ?? [];
    if (first === undefined) return;
    const list = table.get(first) ?? [];
    list.push({ rest, terms });
    list.sort((a, b) => b.rest.length - a.rest.length);
    table.set(first, list);
  };
  for (const [code, forms] of entries(COUNTRY_NAMES, ';')) {
    for (const form of forms) {
      add(form, [`=${code}`]);
      if (!form.endsWith('s') && !form.endsWith('.')) add(`${form}s`, [`=${code}`]);
    }
  }
  for (const [code, names] of entries(CAPITAL_NAMES, ';'))
    for (const name of names) add(name, [`=${code}`, `^${name}`]);
  return table;
}

function rarityTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const [level, words] of entries(COMMON_WORDS, ' ')) {
    const rarity = Math.max(LEAST_RARITY, 1 - Number(level) / COMMONEST_LEVEL);
    for (const word of words) table.set(word, rarity);
  }
  return table;
}

/** English words for matching. Building the tables takes a few milliseconds: make it once. */
export function createEnglishVocabulary(): Vocabulary {
  const phrases = phraseTable();
  const rarity = rarityTable();
  const actions = stemsTo(ACTION_GROUPS);
  const things = stemsTo(THING_CLASSES);
  const derivations = new Map(lines(DERIVATIONS).map((line) => line.split('>') as [string, string]));
  const places = new Map<string, string>();
  for (const [code, names] of entries(PLACE_NAMES, ';')) for (const name of names) places.set(name, `=${code}`);
  const exclusive = new Set(EXCLUSIVE_ACTIONS.map((name) => `+${name}`));
  const events = new Set(EVENT_ACTIONS.map((name) => `+${name}`));
  const ofPeople = new Set(ACTIONS_OF_PEOPLE.map((name) => `+${name}`));
  const persons = new Set(PERSON_CLASSES);
  const parts = new Set(PART_CLASSES);
  const outlets = new Map(
    OUTLET_NAMES.map((name) => [name.toLowerCase().replace(/^the /u, ''), name.replace(/^The /u, '')]),
  );

  const phraseAt = (lowers: readonly string[], at: number): Phrase | null => {
    for (const { rest, terms } of phrases.get(lowers[at] ?? '') ?? []) {
      if (rest.every((word, i) => lowers[at + 1 + i] === word)) return { length: rest.length + 1, terms };
    }
    return null;
  };

  const newTerm = (lower: string): string => {
    const own = stem(lower);
    const verb = derivations.get(own) ?? own;
    const action = actions.get(own) ?? actions.get(verb);
    if (action) return `+${action}`;
    const thing = things.get(own);
    return thing ? `*${thing}` : verb;
  };
  // a text repeats its words, and texts theirs
  const termOfWord = new Map<string, string | null>();

  return {
    phraseAt,
    wordTerm(lower) {
      const known = termOfWord.get(lower);
      if (known !== undefined) return known;
      const term = STOP_WORDS.has(lower) || lower.length < 2 ? null : newTerm(lower);
      if (termOfWord.size < MOST_WORDS) termOfWord.set(lower, term);
      return term;
    },
    senseAt,
    rarityOf(term) {
      if (term.startsWith('=')) return COUNTRY_RARITY;
      if (term.startsWith('+') || term.startsWith('*')) return CONCEPT_RARITY;
      return rarity.get(term) ?? RAREST;
    },
    thingOf: (own) => things.get(own) ?? null,
    stemOf: stem,
    countryOfPlace: (name) => places.get(name) ?? null,
    dimensionOf: (unit) => UNIT_DIMENSIONS[unit] ?? null,
    isStopWord: (lower) => STOP_WORDS.has(lower),
    isTitle: (lower) => TITLE_WORDS.has(lower),
    isSaying: (lower) => SAYING_WORDS.has(lower),
    isPublishing: (lower) => PUBLISHING_WORDS.has(lower),
    isClauseWord: (lower) => CLAUSE_WORDS.has(lower),
    isPartWord: (lower) => PART_WORDS.has(lower),
    isLocal: (lower) => LOCAL_WORDS.has(lower),
    isNarrowing: (lower) => NARROWING_WORDS.has(lower),
    isPlacePreposition: (lower) => PLACE_PREPOSITIONS.has(lower),
    isNegation: (lower) => NEGATIONS.has(lower),
    isLeaving: (lower) => LEAVING_WORDS.has(lower),
    isReaching: (lower) => REACHING_WORDS.has(lower),
    isMove: (lower) => MOVE_WORDS.has(lower),
    isRunning: (lowers, at) =>
      RUNNING_WORDS.has(lowers[at] ?? '') ||
      (lowers[at + 1] !== undefined && RUNNING_PAIRS.get(lowers[at] ?? '') === lowers[at + 1]),
    isSinceWord: (lower) => SINCE_WORDS.has(lower),
    isRelativeDay: (lower) => RELATIVE_DAY_WORDS.has(lower),
    isDefinite: (lower) => DEFINITES.has(lower),
    isPointingBack: (lower) => POINTING_BACK.has(lower),
    isExclusive: (action) => exclusive.has(action),
    isEvent: (action) => events.has(action),
    isOfPeople: (action) => ofPeople.has(action),
    genericPerson: 'person',
    isPersonClass: (thing) => persons.has(thing),
    isPartClass: (thing) => parts.has(thing),
    outletOf: (name) => outlets.get(name.toLowerCase().replace(/^the /u, '')) ?? null,
  };
}
