import { furnitureLineRule } from './furniture-rule';

/** `<source type="image/webp"`, `</div>`, `<!--` */
const TAG = /^<(?:\/?[a-z][\w-]*(?:[\s/>=]|$)|!--)/;
/** `window.dataLayer = {`, `.card { margin: 0 }` */
const CODE = /^(?:[\w.#$-]+\s*[={]\s*[[{("']|function\s*\(|var\s+\w+\s*=|\{")/;
/** Longer lines that open with a tag hold text too. */
const LONGEST = 60;

/** Tags, style and script that slipped into the text. */
export const markup = furnitureLineRule('stray-markup', ({ tokens, bare }) => {
  const opening = tokens
    .slice(0, 12)
    .map((token) => (token.glued ? token.lower : ` ${token.lower}`))
    .join('')
    .trim();
  return tokens.length <= LONGEST && (TAG.test(opening) || CODE.test(bare));
});
