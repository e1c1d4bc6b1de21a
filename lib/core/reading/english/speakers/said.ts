import type { Token } from '../../types';
import {
  AFTER_ADJECTIVE_USE,
  BE_FORMS,
  BELIEVING_VERBS,
  CLOSING_VERBS,
  FIGURE_VERBS,
  FOLLOWING_PARTICIPLES,
  INVERTING_VERBS,
  PERSON_NOUNS,
  PUTTING_VERBS,
  SAYING_VERBS,
  TELLING_VERBS,
  WEAK_SAYING_VERBS,
} from '../lexicons/speaker-words';
import type { Attribution, SentenceView, TokenSpan } from './attribution';
import { saidBehindColon } from './lines';
import { beforeVerb, nameBehind, openingSubject, whoAfter, whoBefore, whoBeforeRelative } from './who';

/** How far behind the verb "that", a quotation, or a figure may stand. */
const REACH_OF_THAT = 16;
const REACH_OF_FIGURE = 8;
/** "put the number of houses destroyed in the valley at more than 70" */
const REACH_OF_PUTTING = 14;
/** What is said before the verb has at least so many words; less is an adverbial ("In Seoul, officials said"). */
const SHORTEST_CLAUSE = 3;

const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';
const NOBODY_SPAN: TokenSpan = { first: 0, end: 0 };

/** Where what is said begins behind the verb: past whom it is told to, when, and where; `end` when nothing follows. */
function contentStart({ sentence: { tokens }, dated, counted }: SentenceView, verb: number): number {
  const last = lowerAt(tokens, tokens.length - 1) === '.' ? tokens.length - 1 : tokens.length;
  for (let at = verb + 1; at < tokens.length && at - verb <= REACH_OF_THAT; at += 1) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    if (lower === 'that') return at + 1;
    if (/^[":;]$/.test(text) || counted[at] || SAYING_VERBS.has(lower)) break;
  }
  let at = verb + 1;
  if (TELLING_VERBS.has(lowerAt(tokens, verb))) {
    while (at < last && !isContentOpener(tokens, at) && !counted[at]) at += 1;
    return at;
  }
  while (at < last) {
    const lower = lowerAt(tokens, at);
    const isTime = dated[at] || ((lower === 'on' || lower === 'late' || lower === 'early') && dated[at + 1]);
    if (isTime) at += 1;
    else if (/^(?:in|on|at|during|to|via|through|by)$/.test(lower)) {
      const end = adverbialEnd(tokens, dated, at, last);
      // "said at least 24 people", "said in 2022 500 people": a figure is what is said
      if (counted.slice(at, end).includes(true)) return at;
      at = end;
    } else if (/^(?:as|while|when|after|before)$/.test(lower)) return last;
    else break;
  }
  return at;
}

/** Words that open a clause behind "told AFP". */
function isContentOpener(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  // "told me at three o'clock": a time, not what is told
  if (lower === 'at') return /^(?:least|most)$/.test(lowerAt(tokens, at + 1));
  return /^[",:;]$/.test(text) || /^(?:it|he|she|they|we|there|about|around|more|some|nearly|up|how)$/.test(lower);
}

/** End of "in a statement", "at a news conference": before a comma, a mark, a date, or the end. */
function adverbialEnd(tokens: readonly Token[], dated: readonly boolean[], from: number, last: number): number {
  let at = from + 1;
  while (at < last && !dated[at] && !/^[",:;.]$/.test(tokens[at]?.text ?? '') && lowerAt(tokens, at) !== 'that')
    at += 1;
  return at;
}

function wordCount(tokens: readonly Token[], first: number, end: number): number {
  return tokens.slice(first, end).filter((token) => token.kind !== 'symbol').length;
}

/** Start of what is said before the verb: behind a semicolon, else the start of the sentence. */
function clauseStart(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) if (tokens[at]?.text === ';') return at + 1;
  return 0;
}

const SPEAKING = /^(?:sp(?:eaks?|oke)|kn(?:ows|ew))$/;

/** A weak verb speaks only with "that", a quotation, or a figure near behind. */
function isSaying(view: SentenceView, verb: number): boolean {
  const { sentence, counted } = view;
  const { tokens } = sentence;
  const lower = lowerAt(tokens, verb);
  const before = lowerAt(tokens, verb - 1);
  const next = lowerAt(tokens, verb + 1);
  if (BE_FORMS.has(before) || AFTER_ADJECTIVE_USE.has(next)) return false;
  // "the same disease claimed 214 lives"
  if (
    /^claim/.test(lower) &&
    tokens
      .slice(verb, verb + REACH_OF_FIGURE)
      .some(({ lower: word }) => /^(?:lives|victims|seats|responsibility)$/.test(word))
  )
    return false;
  // "are reported to have fled"; "the medics claim to have treated 100" speaks
  if (next === 'to' && !/^claim/.test(lower) && /^(?:have|be)$/.test(lowerAt(tokens, verb + 2))) return false;
  if (before === 'to' || before === 'not' || /^(?:the|a|an|of|these|those|any|no|such)$/.test(before)) return false;
  // "without warning on", "is reporting": only behind a comma, where the one who spoke goes on
  if (lower.endsWith('ing')) return before === ',';
  if (SAYING_VERBS.has(lower)) return true;
  if (
    next === 'that' ||
    (next === 'out' && !/^(?:talk|sp[eo]a?k|g[ia]ve)/.test(lower)) ||
    tokens[verb + 1]?.text === '"'
  )
    return true;
  const reach = Math.min(tokens.length, verb + (PUTTING_VERBS.has(lower) ? REACH_OF_PUTTING : REACH_OF_FIGURE));
  const hasFigure = counted.slice(verb + 1, reach).includes(true);
  if (/^puts?$/.test(lower) && next === 'it') return true;
  // "speaks of 130,000": not "speaks English", "talked for two hours"
  if (/^(?:sp[eo]a?k|talk|kn[eo]w)/.test(lower)) return next === 'of' && hasFigure;
  if (PUTTING_VERBS.has(lower))
    return hasFigure && tokens.slice(verb, reach).some(({ lower: word }) => /^(?:at|near|the|their|its)$/.test(word));
  if (hasFigure && FIGURE_VERBS.has(lower)) return true;
  if (!CLOSING_VERBS.has(lower)) return false;
  // "prices rose, data showed on Friday"
  const behind = lowerAt(tokens, contentStart(view, verb));
  return behind === '' || behind === '.' || behind === ',';
}

/** "announced a deal": the thing itself is announced, nothing is told about it. */
function isDeed(tokens: readonly Token[], verb: number): boolean {
  const next = tokens.slice(verb + 1, verb + 3).map(({ lower }) => lower);
  return (
    /^announc/.test(lowerAt(tokens, verb)) &&
    /^(?:a|an|its|their|his|her|plans)$/.test(next[0] ?? '') &&
    next[1] !== 'total'
  );
}

/** "Kastria called it fantasy and said …": the subject that the sentence opens with speaks on behind "and". */
function whoOfClause(view: SentenceView, verb: number): TokenSpan | null {
  const { tokens } = view.sentence;
  if (!/^(?:and|but)$/.test(lowerAt(tokens, beforeVerb(view, verb) - 1)) || !SAYING_VERBS.has(lowerAt(tokens, verb)))
    return null;
  return openingSubject(view, verb);
}

/** Who says something before the verb, and what it covers. */
function saidBySubject(view: SentenceView, verb: number): Attribution | null {
  const { tokens } = view.sentence;
  const who =
    whoBeforeRelative(view, verb) ??
    whoBefore(view, verb, SAYING_VERBS.has(lowerAt(tokens, verb)) || SPEAKING.test(lowerAt(tokens, verb))) ??
    whoOfClause(view, verb);
  if (who === null || isDeed(tokens, verb)) return null;
  const start = contentStart(view, verb);
  const next = lowerAt(tokens, start);
  // "…, as banks now believe"
  const before = tokens[who.first - (lowerAt(tokens, who.first - 1) === 'as' ? 2 : 1)];
  const hasClauseBefore =
    (before?.text === ',' || before?.text === '"' || before?.text === '-' || before?.text === '—') &&
    (wordCount(tokens, clauseStart(tokens, who.first), who.first) >= SHORTEST_CLAUSE ||
      view.counted.slice(clauseStart(tokens, who.first), who.first).includes(true));
  const isEnd = start >= tokens.length || /^[.)?;!]$/.test(next);
  const scope = (first: number, end: number): Attribution => ({
    who,
    scope: { first, end },
    reach: 'near',
    cites: null,
    isBelief: BELIEVING_VERBS.has(lowerAt(tokens, verb)),
  });
  if (isEnd) return hasClauseBefore ? scope(clauseStart(tokens, who.first), who.first) : scope(0, 0);
  // "By Friday, she said, it will": all around is said
  if (next === ',' && hasClauseBefore && lowerAt(tokens, start - 1) !== 'that')
    return scope(clauseStart(tokens, who.first), tokens.length);
  return scope(start, tokens.length);
}

/** Behind a closing quotation mark nearly any verb speaks: `," fumed councillor Musa`. */
function isInverting({ sentence: { tokens } }: SentenceView, verb: number): boolean {
  const before = tokens[verb - 1]?.text;
  if (before !== ',' && before !== '"') return false;
  if (INVERTING_VERBS.has(lowerAt(tokens, verb))) return true;
  const name = tokens[verb + 1];
  const isName = name?.kind === 'word' && (name.text[0] !== name.lower[0] || PERSON_NOUNS.has(name.lower));
  const ends = tokens[verb - 2]?.text ?? '';
  return before === '"' && /^[,!?.]$/.test(ends) && isName && /[a-z]{2}(?:ed|s)$/.test(tokens[verb]?.text ?? '');
}

/** Behind it the words after "said" are the subject of what is said: ", on a visit to Rome, said the rate would be". */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can)$/;

/** `," said Jane Doe of the agency`: the verb before who speaks. */
function saidInverted(view: SentenceView, verb: number): Attribution | null {
  const { tokens } = view.sentence;
  if (!isInverting(view, verb)) return null;
  const found = whoAfter(view, verb + 1);
  if (
    found === null ||
    /^(?:that|to|it|on|in|at|he|she|they)$/.test(lowerAt(tokens, verb + 1)) ||
    view.counted[found.first] ||
    FINITE.test(lowerAt(tokens, found.end))
  )
    return null;
  const name = nameBehind(tokens, found.end);
  const who = name ?? found;
  const next = tokens[who.end]?.text;
  const first = clauseStart(tokens, verb);
  // "Insurers, says their association, expect": said around it
  const isInside =
    next === ',' &&
    tokens[verb - 1]?.text === ',' &&
    wordCount(tokens, first, verb) < SHORTEST_CLAUSE + 6 &&
    !isRelative(tokens, who.end + 1);
  const goesOn =
    next === ',' &&
    (tokens[who.end + 1]?.text === '"' ||
      opensOther(view, who.end + 1) ||
      (isInside && !view.counted.slice(first, verb).includes(true)));
  return { who, scope: { first, end: goesOn ? tokens.length : verb }, reach: 'near', cites: null };
}

/** ", says the ministry, and 22,500 people had been vaccinated": what is said goes on with another clause. */
const opensOther = ({ sentence: { tokens }, counted }: SentenceView, at: number) =>
  /^(?:and|but)$/.test(lowerAt(tokens, at)) &&
  (counted[at + 1] === true || /^(?:the|its|their)$/.test(lowerAt(tokens, at + 1)));

const isRelative = (tokens: readonly Token[], at: number) =>
  /^(?:who|which|a|an|the|whose|citing|adding|but|and)$/.test(lowerAt(tokens, at));

/** "adding that …", "putting the toll at …": said by the one who spoke before. */
function saidByTheSame(view: SentenceView, verb: number): Attribution | null {
  const { tokens } = view.sentence;
  if (!FOLLOWING_PARTICIPLES.has(lowerAt(tokens, verb)) || lowerAt(tokens, verb - 1) !== ',') return null;
  return {
    who: NOBODY_SPAN,
    scope: { first: contentStart(view, verb), end: tokens.length },
    reach: 'near',
    cites: null,
  };
}

/** "…, and Ukraine's HUR at over 7,000" behind "put their losses at", "…, the police of 20,000" behind "spoke of": the verb is not said again. */
function elidedPutting(view: SentenceView, verb: number): Attribution[] {
  const { tokens } = view.sentence;
  const found: Attribution[] = [];
  const link = PUTTING_VERBS.has(lowerAt(tokens, verb)) ? 'at' : 'of';
  for (let at = verb + 2; at < tokens.length; at += 1) {
    if (lowerAt(tokens, at) !== link || !view.counted.slice(at, at + 4).includes(true)) continue;
    const who = whoBefore(view, at, false);
    const joint = who === null ? '' : lowerAt(tokens, who.first - 1);
    if (who !== null && /^(?:and|while|[,;])$/.test(joint))
      found.push({ who, scope: { first: at, end: tokens.length }, reach: 'near', cites: null });
  }
  return found;
}

/** `NBC quoted a police source as saying that …`: who quotes, and whom. */
function quotedAsSaying(view: SentenceView, verb: number): Attribution | null {
  const { tokens } = view.sentence;
  if (!/^quot(?:ed|es)$/.test(lowerAt(tokens, verb))) return null;
  const as = tokens.findIndex(({ lower }, at) => at > verb && lower === 'as' && lowerAt(tokens, at + 1) === 'saying');
  const who = whoBefore(view, verb, true);
  if (as < 0 || who === null) return null;
  return {
    who,
    scope: { first: contentStart(view, as + 1), end: tokens.length },
    reach: 'near',
    cites: { first: verb + 1, end: as },
  };
}

/** Everything in the sentence that a verb of saying credits to someone, in order. */
export function saidIn(view: SentenceView): Attribution[] {
  const { tokens } = view.sentence;
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const lower = lowerAt(tokens, at);
    const quoting = quotedAsSaying(view, at);
    if (quoting !== null) found.push(quoting);
    const inverted = isInverting(view, at);
    if (!SAYING_VERBS.has(lower) && !WEAK_SAYING_VERBS.has(lower) && !inverted) continue;
    if (!inverted && !isSaying(view, at)) continue;
    const attribution =
      saidByTheSame(view, at) ??
      saidInverted(view, at) ??
      (lower !== 'according' && beforeVerb(view, at) > 0 ? saidBySubject(view, at) : null);
    if (attribution === null) continue;
    found.push(attribution);
    if (PUTTING_VERBS.has(lower) || SPEAKING.test(lower)) found.push(...elidedPutting(view, at));
  }
  const colon = found.length === 0 ? saidBehindColon(view) : null;
  return colon === null ? found : [colon];
}
