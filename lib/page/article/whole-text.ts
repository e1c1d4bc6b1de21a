import { runAtOnce } from '../slices';
import { nestedTrees } from './nested-trees';
import { walkText } from './text-nodes';

/** What a page says, article or not. */
export interface WholeText {
  /** In reading order, long scripts and styles left out; `null` stands for a word that tags part (`<b>N</b>orth`). */
  readonly nodes: readonly (Text | null)[];
  /** What each of them held when it was read; of a word that tags part its beginning as a whole. */
  readonly texts: readonly string[];
  /** True when it was cut at the limit. */
  readonly tooLong: boolean;
  /** Whether there may be a `<br>` at all. */
  readonly hasBreaks: boolean;
  /** See `nestedTrees`. */
  readonly nested: readonly Element[];
}

/**
 * All text of a page in one walk and nothing else, with a pause at each `yield`: whoever finds no known subject in it needs not tell the article from
 * the rest, and whoever does needs no second walk.
 */
export function* wholeTextInSlices(document: Document, longest = longestWholeText): Generator<undefined, WholeText> {
  const { body } = document;
  const nested = body ? nestedTrees(body) : [];
  const hasBreaks = nested.length > 0 || body?.getElementsByTagName('br').length > 0;
  yield;
  const { next, parentOf } = walkText(document, nested);
  const nodes: (Text | null)[] = [];
  const texts: string[] = [];
  let tooLong = false;
  let length = 0;
  let begun = '';
  let lengthAtYield = 0;
  for (let node = next(); node && !tooLong; node = next()) {
    const { data } = node;
    if (data.length > longestUnasked && isCode(parentOf(node))) continue;
    const isInWord = begun !== '' && isWordlike(data.charCodeAt(0));
    if (isInWord) {
      nodes.push(null);
      texts.push(begun + data.slice(0, rootLength));
    }
    nodes.push(node);
    texts.push(data);
    length += data.length;
    begun = isWordlike(data.charCodeAt(data.length - 1)) ? ((isInWord ? begun : '') + data).slice(-rootLength) : '';
    if (length + texts.length * charactersPerNode - lengthAtYield < charactersPerSlice) continue;
    tooLong = length > longest;
    lengthAtYield = length + texts.length * charactersPerNode;
    yield;
  }
  return { nodes, texts, tooLong, hasBreaks, nested };
}

/** The words of a page, parted by spaces. None of the article is missing; one that is parted by tags stands there as a whole, too. */
export const wordsOf = ({ texts }: WholeText): string => texts.join(' ');

/** All text of a page in one go. */
export function readWholeText(document: Document): WholeText {
  return runAtOnce(wholeTextInSlices(document));
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
