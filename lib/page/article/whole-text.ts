import { nestedTrees } from './nested-trees';
import { walkText } from './text-nodes';

/** What a page says, article or not. */
interface WholeText {
  /** Text nodes in reading order, parted by spaces. */
  readonly text: string;
  /** True when it was cut at the limit. */
  readonly tooLong: boolean;
  /** See `nestedTrees`. */
  readonly nested: readonly Element[];
}

/**
 * All text of a page in one walk and nothing else, with a pause at each `yield`: whoever finds no known subject in it needs not tell the article from
 * the rest. No word of the article is missing; one that is parted by tags (`<b>N</b>orth`) stands in it as a whole, too.
 */
export function* wholeTextInSlices(document: Document, longest = longestWholeText): Generator<undefined, WholeText> {
  const nested = document.body ? nestedTrees(document.body) : [];
  yield;
  const { next, parentOf } = walkText(document, nested);
  const parts: string[] = [];
  let length = 0;
  let begun = '';
  let lengthAtYield = 0;
  for (let node = next(); node; node = next()) {
    const { data } = node;
    if (data.length > longestUnasked && isCode(parentOf(node))) continue;
    const isInWord = begun !== '' && isWordlike(data.charCodeAt(0));
    if (isInWord) parts.push(begun + data.slice(0, rootLength));
    parts.push(data);
    length += data.length;
    begun = isWordlike(data.charCodeAt(data.length - 1)) ? ((isInWord ? begun : '') + data).slice(-rootLength) : '';
    if (length + parts.length * charactersPerNode - lengthAtYield < charactersPerSlice) continue;
    if (length > longest) return { text: parts.join(' '), tooLong: true, nested };
    lengthAtYield = length + parts.length * charactersPerNode;
    yield;
  }
  return { text: parts.join(' '), tooLong: false, nested };
}

/** All text of a page in one go. */
export function readWholeText(document: Document): string {
  const slices = wholeTextInSlices(document);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value.text;
  }
}

/** RELIABILITY, A4: beyond this the page side stops and says so. */
const longestWholeText = 2_000_000;
/** A slice takes a few milliseconds the first time, before the browser has made the code fast. */
const charactersPerSlice = 100_000;
const charactersPerNode = 100;
/** Words of shorter scripts and styles do no harm; asking for the parent of each node would. */
const longestUnasked = 400;
/** The gate knows words by their beginnings: what stands further from the tag that parts a word makes no difference. */
const rootLength = 5;

/** Letters, digits aside; soft hyphens and the like count, for they part no word. */
const isWordlike = (code: number): boolean => code > 0x40;

const codeTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);
const isCode = (element: Element | null): boolean => element !== null && codeTags.has(element.localName);
