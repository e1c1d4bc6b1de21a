import type { Draft } from '../../types';
import { furnitureRule, type Line } from './furniture-rule';

/** Headlines are rarely longer. */
const LONGEST_HEADLINE = 26;
const LONGEST_TITLE = 40;
/** So many lines without a sentence's end in a row are a list of other stories; one or two are headings. */
const SHORTEST_RUN = 3;
/** Before the first sentence a title, a standfirst, and the like are expected: only lines this short are navigation there. */
const LONGEST_NAVIGATION = 4;

const bareOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isShort = ({ wordCount, endsSentence, isListItem, bare }: Line) =>
  wordCount <= LONGEST_HEADLINE && !isListItem && (!endsSentence || /[?!]['")\]]*$/.test(bare));

/** Index one past the run of short or already marked lines that begins at `from`. */
function runEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length) {
    const line = lines[end];
    if (line === undefined || !(line.furniture !== null || isShort(line))) break;
    end += 1;
  }
  return end;
}

/**
 * Lists of other headlines, with or without dates and times, and rows of navigation: runs of short lines without a sentence's end.
 * The first line that repeats the title is text, and so is everything in a text that has no sentence at all.
 */
export const headlineList = furnitureRule('headline-list', (lines, draft: Draft) => {
  const found = new Set<number>();
  if (!lines.some((line) => line.endsSentence && line.furniture === null)) return found;
  const title = bareOf(draft.title ?? '');
  const titleLine =
    title === '' ? undefined : lines.find((line) => line.wordCount <= LONGEST_TITLE && bareOf(line.bare) === title);
  for (let at = 0; at < lines.length; at += 1) {
    const end = runEnd(lines, at);
    if (end - at >= SHORTEST_RUN) {
      for (const line of lines.slice(at, end)) {
        const isHead = at === 0 && line.wordCount > LONGEST_NAVIGATION;
        if (line !== titleLine && !isHead) found.add(line.paragraph);
      }
    }
    at = Math.max(at, end);
  }
  return found;
});
