import { HELPERS } from '../question-words';
import { isCloze } from './question-cloze';

/** What is asked of a date of which nothing more can be asked. */
export const LAST_RESORT_DATE = 'When did this happen?';
/** What is asked of an amount of which nothing more can be asked. */
export const LAST_RESORT = 'How much was it?';

/** Whether a question says nothing of what it asks, no more than what is counted ("How many people?"), or shows a gap: any other of its claim tells more. */
export const isLastResort = (question: string): boolean =>
  isCloze(question) ||
  SAYING_NOTHING.has(question) ||
  BARE.test(question) ||
  (LOOSE.test(question) && !tells(question));
const BARE = /^How many [\p{Ll}-]+\?$/u;
/** "How many people by police reckoning?", "How many residents to flee?" */
const LOOSE = /^(?:How many|What percentage) .*(?: (?:by|to|on) | left )/u;
const tells = (question: string): boolean =>
  question
    .slice(0, -1)
    .split(' ')
    .some((word) => HELPERS.has(word) || /^(?:did|does|do)$/u.test(word));
const SAYING_NOTHING: ReadonlySet<string> = new Set([
  LAST_RESORT_DATE,
  LAST_RESORT,
  'How many were there?',
  'How long was it?',
  'What was the percentage?',
]);
