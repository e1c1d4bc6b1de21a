import type { Token } from '../../types';
import {
  BODY_NOUNS,
  COUNTING_NOUNS,
  GIVING_PARTICIPLES,
  PERSON_NOUNS,
  REVISING_VERBS,
} from '../lexicons/speaker-words';
import type { Attribution, SentenceView, TokenSpan } from './attribution';
import { whoAfter, whoBefore } from './who';

/** "(the survey firm Metrika, which set six cameras along the route)": longer brackets explain other things. */
const LONGEST_BRACKET = 24;
/** "raised the number of civilians killed in those five weeks to 44": how far behind the verb "to" and its figure may stand. */
const REACH_OF_REVISION = 14;
/** "its first guess is", "the ministry's own estimate for the year is": how far the figure may stand. */
const REACH_OF_FIGURE = 5;

const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';
const isCapital = (token: Token | undefined) => token?.kind === 'word' && token.text[0] !== token.lower[0];

const near = (who: TokenSpan, first: number, end: number): Attribution => ({
  who,
  scope: { first, end },
  reach: 'near',
  cites: null,
});

/** Start of the run of figure and noun that ends before `at`: behind the last comma, mark, or joining word. */
function figureStart({ sentence: { tokens } }: SentenceView, at: number): number {
  let first = at;
  while (first > 0 && !/^(?:[,;:—(]|to|and|or|but|from)$/.test(lowerAt(tokens, first - 1))) first -= 1;
  return first;
}

/** `48,000 (the police headquarters), 130,000 (the union)`: whoever stands in brackets right behind a figure. */
function inBrackets(view: SentenceView, at: number): Attribution | null {
  const { tokens } = view.sentence;
  if (tokens[at]?.text !== '(' || view.counted[at - 1] !== true) return null;
  const close = tokens.findIndex((token, index) => index > at && token.text === ')');
  if (close < 0 || close - at > LONGEST_BRACKET) return null;
  const comma = tokens.findIndex((token, index) => index > at && token.text === ',');
  const who = { first: at + 1, end: comma > 0 && comma < close ? comma : close };
  const words = tokens.slice(who.first, who.end);
  const isSomebody =
    words.length > 1 &&
    words.every(({ kind }) => kind === 'word') &&
    (words[0]?.lower === 'the' || isCapital(words[0])) &&
    words.some(({ lower }) => BODY_NOUNS.has(lower) || PERSON_NOUNS.has(lower));
  return isSomebody ? near(who, figureStart(view, at), at) : null;
}

/** `the 130,000 claimed by the unions`, `1,420 registered by the Red Cross`: near behind the figure, and of that alone. */
function givenBy(view: SentenceView, at: number): Attribution | null {
  const { tokens } = view.sentence;
  if (!GIVING_PARTICIPLES.has(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== 'by') return null;
  const first = figureStart(view, at);
  if (!view.counted.slice(first, at).includes(true)) return null;
  const who = whoAfter(view, at + 2);
  return who === null || view.counted[who.first] ? null : near(who, first, at);
}

/** `Prosecutors have raised the number of dead to 44`, `the charity cut its estimate to 200`. */
function revised(view: SentenceView, verb: number): Attribution | null {
  const { tokens } = view.sentence;
  if (!REVISING_VERBS.has(lowerAt(tokens, verb))) return null;
  const isCount = tokens.slice(verb + 1, verb + REACH_OF_FIGURE).some(({ lower }) => COUNTING_NOUNS.has(lower));
  const to = tokens.findIndex(
    ({ lower }, at) =>
      at > verb && at < verb + REACH_OF_REVISION && lower === 'to' && view.counted.slice(at, at + 4).includes(true),
  );
  const who = isCount && to > 0 ? whoBefore(view, verb, false) : null;
  return who === null ? null : near(who, verb + 1, tokens.length);
}

/** `City Hall's first guess is €1.2 million`: whose guess or count a figure is said to be. */
function ownFigure(view: SentenceView, at: number): Attribution | null {
  const { tokens } = view.sentence;
  if (
    !COUNTING_NOUNS.has(lowerAt(tokens, at)) ||
    !/^(?:is|was|stands|stood|of|has|had|gives|gave|puts?|:)$/.test(lowerAt(tokens, at + 1))
  )
    return null;
  const owner = [at - 1, at - 2, at - 3].find((place) => lowerAt(tokens, place) === "'s");
  if (owner === undefined || !view.counted.slice(at + 1, at + 1 + REACH_OF_FIGURE).includes(true)) return null;
  const who = whoBefore(view, owner, false);
  return who === null || who.end !== owner ? null : near(who, at + 1, tokens.length);
}

/** `the police, who have a helicopter, made it fewer than 50,000` */
function madeIt(view: SentenceView, verb: number): Attribution | null {
  const { tokens } = view.sentence;
  if (!/^(?:made|makes|make)$/.test(lowerAt(tokens, verb)) || lowerAt(tokens, verb + 1) !== 'it') return null;
  if (!view.counted.slice(verb + 2, verb + 2 + REACH_OF_FIGURE).includes(true)) return null;
  const who = whoBefore(view, verb, false);
  return who === null ? null : near(who, verb + 2, tokens.length);
}

const FINDERS = [inBrackets, givenBy, revised, ownFigure, madeIt];

/** Credits without a verb of saying: by how a figure is given. */
export function givenIn(view: SentenceView): Attribution[] {
  if (!view.counted.includes(true)) return [];
  const found: Attribution[] = [];
  for (let at = 0; at < view.sentence.tokens.length; at += 1) {
    for (const find of FINDERS) {
      const attribution = find(view, at);
      if (attribution !== null) found.push(attribution);
    }
  }
  return found;
}
