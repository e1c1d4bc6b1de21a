import type { Token } from '../../../types';
import { SCALE_LETTERS } from '../../lexicons/number-words';
import { pluralPhraseAt } from '../nouns/noun-phrase';
import { currencyNameAt, currencySignBefore } from '../units/currency-words';

/** Behind these values a `K` is the sharpness of a picture: "a 4K screen". */
const PICTURE_SIZES: ReadonlySet<number> = new Set([2, 4, 5, 6, 8]);
const AFTER_DISTANCE = /^(?:run|race|walk|course|runs|races)$/;
/** `m`, `b` and `t` up to here can be millions of something; a longer number is already spelt out. */
const MOST_BEFORE_LETTER = 10_000;

/**
 * What a single letter behind digits multiplies by: "11K", "6.5M", "$3b", "4.2m tonnes", "6 B users".
 * Null where the letter is a unit or a name: "100 m", "4K screen", "5 B Street".
 */
export function letterScale(tokens: readonly Token[], first: number, letterAt: number, value: number): number | null {
  const letter = tokens[letterAt];
  const scale = SCALE_LETTERS.get(letter?.lower ?? '');
  if (letter === undefined || scale === undefined || value > MOST_BEFORE_LETTER) return null;
  const next = tokens[letterAt + 1];
  if (next?.glued && next.text !== '-' && !/^[.,;:!?)\]"'+]$/.test(next.text)) return null;
  if (currencySignBefore(tokens, first) !== null) return letter.glued || letter.lower !== 't' ? scale : null;
  if (currencyNameAt(tokens, letterAt + 1) !== null && letter.lower !== 't') return scale;
  if (letter.lower === 't') return null;
  const counted = !next?.glued && pluralPhraseAt(tokens, letterAt + 1) !== null;
  if (letter.lower === 'k')
    return letter.glued && (counted || !isPicture(letter, next, value)) && !AFTER_DISTANCE.test(next?.lower ?? '')
      ? scale
      : null;
  if (counted) return scale;
  return letter.glued && letter.text === 'M' ? scale : null;
}

const isPicture = (letter: Token, next: Token | undefined, value: number) =>
  letter.text === 'K' && PICTURE_SIZES.has(value) && next?.kind === 'word';
