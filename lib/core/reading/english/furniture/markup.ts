import type { Token } from '../../types';
import { furnitureLineRule } from './furniture-rule';

/** `<source type="image/webp"`, `</div>`, `<!--` */
const TAG = /^<(?:\/?[a-z][\w-]*(?:[\s/>=]|$)|!--)/;
/** `window.dataLayer = {`, `.card { margin: 0 }` */
const CODE = /^(?:[\w.#$-]+\s*[={]\s*[[{("']|function\s*\(|var\s+\w+\s*=|\{")/;
/** Longer lines that open with a tag hold text too. */
const LONGEST = 60;
/** A tag is told by so many tokens. */
const OPENING = 12;

/** Every line of code that `CODE` takes holds one of these. */
const MARK_OF_CODE = /[={(]/;

/** The first tokens of the line, with a blank where white space stood. */
function openingOf(tokens: readonly Token[]): string {
  return tokens
    .slice(0, OPENING)
    .map((token, at) => (token.glued || at === 0 ? token.lower : ` ${token.lower}`))
    .join('');
}

/** Tags, style and script that slipped into the text. */
export const markup = furnitureLineRule('stray-markup', ({ tokens, bare }) => {
  if (tokens.length > LONGEST) return false;
  if (tokens[0]?.text === '<' && TAG.test(openingOf(tokens))) return true;
  return MARK_OF_CODE.test(bare) && CODE.test(bare);
});
