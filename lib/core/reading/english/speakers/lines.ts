import type { Draft, Sentence } from '../../types';
import { type Attribution, type SentenceView, type TokenSpan, wordsOf } from './attribution';
import { openingSubject } from './who';

/** Behind the dash of a headline: a name of at most so many words. */
const LONGEST_HEADLINE_NAME = 5;

/** `Source: TV Chosun; ISW`: the first one named, credited for the paragraph before; null for other lines. */
export function sourceLine(draft: Draft, { tokens, ...sentence }: Sentence): string | null {
  if (!/^(?:source|sources|via)$/.test(tokens[0]?.lower ?? '') || tokens[1]?.text !== ':') return null;
  const stop = tokens.findIndex((token, at) => at > 1 && /^[;,.(]$/.test(token.text));
  const end = stop < 0 ? tokens.length : stop;
  return end > 2 ? wordsOf(draft, { tokens, ...sentence }, { first: 2, end }) : null;
}

/** `97 dead. Missing: 18. (Source: Red Cross, 7 March)`: the first one named in the bracket; null where there is none. */
export function sourceInBrackets(draft: Draft, sentence: Sentence): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === '(' && /^sources?$/.test(tokens[index + 1]?.lower ?? '') && tokens[index + 2]?.text === ':',
  );
  const stop = tokens.findIndex(({ text }, index) => index > at + 2 && /^[;,.)]$/.test(text));
  return at < 0 || stop <= at + 3 ? null : wordsOf(draft, sentence, { first: at + 3, end: stop });
}

/** `Russia to send troops – TV Chosun`: the name behind the last dash of a headline; null elsewhere. */
export function headlineSource({ tokens }: Sentence): TokenSpan | null {
  const dash = tokens.findLastIndex((token) => (token.text === '-' || token.text === '—') && !token.glued);
  const name = tokens.slice(dash + 1);
  if (dash < 3 || name.length === 0 || name.length > LONGEST_HEADLINE_NAME) return null;
  const isName = name.every((token) => token.kind === 'word' && token.text[0] !== token.lower[0]);
  return isName ? { first: dash + 1, end: tokens.length } : null;
}

/** `Minister Ann Cole hit back: "…"`: whoever the sentence opens with speaks behind the colon; null elsewhere. */
export function saidBehindColon(view: SentenceView): Attribution | null {
  const { tokens } = view.sentence;
  const colon = tokens.findIndex((token, at) => token.text === ':' && tokens[at + 1]?.text === '"');
  const who = colon < 1 ? null : openingSubject(view, colon);
  return who === null ? null : { who, scope: { first: colon + 1, end: tokens.length }, reach: 'near', cites: null };
}
