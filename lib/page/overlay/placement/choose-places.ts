import { doMeet, heightOf, isInside, middleOf, mirrored, type Rect } from './geometry';

/** How much room a badge takes. */
export interface BadgeSize {
  readonly widthPx: number;
  /** The button's height: the target. */
  readonly heightPx: number;
  /** The height of what is painted, centred in the button. */
  readonly slipHeightPx: number;
}

/** What stands around a paragraph, in viewport pixels. */
export interface Surroundings {
  /** What is painted and must stay visible: text, underlines, pictures, frames, boxes, badges placed before. */
  readonly ink: readonly Rect[];
  /** What reacts to a press: no target of ours may lie over it. */
  readonly links: readonly Rect[];
  /** Where the page can be seen at all: the width of the window or of the nearest box that cuts off. */
  readonly window: Rect;
}

/** A paragraph with its mentions, as it is laid out. */
export interface Paragraph {
  /** The paragraph's content box. */
  readonly column: Rect;
  /** The last line's ink; the column's end edge bounds its free end. */
  readonly lastLine: Rect;
  readonly lineHeightPx: number;
  /** Text runs from right to left: the column's end side is its left. */
  readonly isRightToLeft: boolean;
  readonly mentions: readonly MentionRoom[];
}

/** One mention of a paragraph: where its first line stands, and how large its badges are. */
export interface MentionRoom {
  readonly firstLine: Rect;
  /** A difference: it keeps its own badge as long as any does. */
  readonly foldsLast: boolean;
  readonly long: BadgeSize;
  readonly short: BadgeSize;
}

/** Where one badge goes; `rung` is the row of mock/README.md's list. */
export interface BadgePlace {
  readonly rung: 1 | 2 | 3;
  readonly form: 'long' | 'short';
  /** Of the button, in viewport pixels. */
  readonly left: number;
  readonly top: number;
}

/** What becomes of a paragraph's badges: a place each, `null` for those that have none, and one folded badge for several of them. */
export interface Places {
  readonly badges: readonly (BadgePlace | null)[];
  readonly folded: { readonly place: BadgePlace; readonly members: readonly number[] } | null;
}

/** Free room at the column's end side that makes a margin. */
const leastMarginPx = 190;
const gutterPx = 20;
/** From one margin badge's top to the next one's. */
const marginPitchPx = 26;
/** A margin badge pushed further than this from its line belongs to no line any more. */
const mostSlippedLines = 2;
/** Between the last word and a badge on the same line. */
const afterLastWordPx = 14;
const betweenBadgesPx = 8;

/** Finds the first rung that fits for each badge of a paragraph. Pure: the same room gives the same places. */
export function choosePlaces(paragraph: Paragraph, around: Surroundings, foldedSize: BadgeSize): Places {
  if (paragraph.isRightToLeft) return mirroredPlaces(paragraph, around, foldedSize);
  const taken: Rect[] = [];
  const badges = paragraph.mentions.map((mention) => marginPlace(mention, paragraph, around, taken));
  const left = badges.flatMap((place, index) => (place ? [] : [index]));
  if (left.length === 0) return { badges, folded: null };
  const withTaken = { ...around, ink: [...around.ink, ...taken] };
  const row = rowFor(left, paragraph, withTaken, foldedSize);
  return { badges: badges.map((place, index) => place ?? row.places.get(index) ?? null), folded: row.folded };
}

/** Rung 1: in the margin, beside the mention's own line. */
function marginPlace(
  mention: MentionRoom,
  paragraph: Paragraph,
  around: Surroundings,
  taken: Rect[],
): BadgePlace | null {
  const { column, lineHeightPx } = paragraph;
  const left = column.right + gutterPx;
  if (around.window.right - left < leastMarginPx || mention.long.widthPx > around.window.right - left) return null;
  const wanted = middleOf(mention.firstLine) - mention.long.heightPx / 2;
  const floor = taken.reduce((lowest, rect) => Math.max(lowest, rect.top + marginPitchPx), wanted);
  if (floor - wanted > lineHeightPx * mostSlippedLines) return null;
  const button = buttonAt(left, floor, mention.long);
  if (!isFree(button, mention.long, around)) return null;
  taken.push(button);
  return { rung: 1, form: 'long', left, top: floor };
}

interface Row {
  readonly places: ReadonlyMap<number, BadgePlace>;
  readonly folded: Places['folded'];
}

/** Rungs 2 and 3: a row of short badges at the column's end, folded until it fits, differences last. */
function rowFor(indices: readonly number[], paragraph: Paragraph, around: Surroundings, foldedSize: BadgeSize): Row {
  const order = [...indices].sort((a, b) => foldRank(paragraph, a) - foldRank(paragraph, b) || a - b);
  for (let count = indices.length; count >= 0; count -= 1) {
    // A single badge that has no room would have none folded either.
    if (indices.length === 1 && count === 0) break;
    const kept = order.slice(0, count).sort((a, b) => a - b);
    const members = order.slice(count).sort((a, b) => a - b);
    const sizes = kept.map((index) => paragraph.mentions[index]?.short ?? foldedSize);
    const row = members.length > 0 ? [...sizes, foldedSize] : sizes;
    const found = lastLineRow(row, paragraph, around) ?? gapRow(row, paragraph, around);
    if (found) return rowOf(found, kept, members);
  }
  return { places: new Map(), folded: null };
}

const foldRank = ({ mentions }: Paragraph, index: number): number => (mentions[index]?.foldsLast ? 0 : 1);

function rowOf(found: readonly BadgePlace[], kept: readonly number[], members: readonly number[]): Row {
  const places = new Map<number, BadgePlace>();
  kept.forEach((index, at) => {
    const place = found[at];
    if (place) places.set(index, place);
  });
  const last = found.at(-1);
  return { places, folded: members.length > 0 && last ? { place: last, members } : null };
}

/** Rung 2: what the last line leaves free; at the column's end, else right after the last word. */
function lastLineRow(
  row: readonly BadgeSize[],
  paragraph: Paragraph,
  around: Surroundings,
): readonly BadgePlace[] | null {
  const { column, lastLine } = paragraph;
  const width = rowWidth(row);
  const earliest = lastLine.right + afterLastWordPx;
  const atEnd = Math.min(column.right, around.window.right) - width;
  if (atEnd < earliest) return null;
  const middle = middleOf(lastLine);
  return rowAt(row, atEnd, middle, 2, around) ?? rowAt(row, earliest, middle, 2, around);
}

/** Rung 3: the gap between the last line's ink and what follows. */
function gapRow(row: readonly BadgeSize[], paragraph: Paragraph, around: Surroundings): readonly BadgePlace[] | null {
  const { column, lastLine, lineHeightPx } = paragraph;
  const right = Math.min(column.right, around.window.right);
  const left = right - rowWidth(row);
  if (left < column.left - 1) return null;
  const overhead = around.ink.filter((rect) => rect.left < right && rect.right > left);
  const lowest = lastLine.bottom + lineHeightPx * shareBelowFeet;
  const from = overhead.reduce(
    (bottom, rect) => (rect.bottom <= lowest ? Math.max(bottom, rect.bottom) : bottom),
    lastLine.bottom,
  );
  const below = overhead.filter((rect) => rect.bottom > from + 1);
  const next = below.reduce((nearest, rect) => Math.min(nearest, Math.max(rect.top, from)), Number.POSITIVE_INFINITY);
  const slipHeight = Math.max(...row.map(({ slipHeightPx }) => slipHeightPx));
  if (next - from < slipHeight) return null;
  const middle = from + Math.min(next - from, slipHeight + mostAirPx) / 2;
  return rowAt(row, left, middle, 3, around);
}

/** Of a line's height: what ends so close below its letters' feet, e.g. an underline, belongs to the line. */
const shareBelowFeet = 0.4;
/** In a wide gap the badge stays near the paragraph it belongs to. */
const mostAirPx = 8;

function rowAt(
  row: readonly BadgeSize[],
  left: number,
  middle: number,
  rung: 2 | 3,
  around: Surroundings,
): readonly BadgePlace[] | null {
  let x = left;
  const places: BadgePlace[] = [];
  for (const size of row) {
    const top = middle - size.heightPx / 2;
    if (!isFree(buttonAt(x, top, size), size, around)) return null;
    places.push({ rung, form: 'short', left: x, top });
    x += size.widthPx + betweenBadgesPx;
  }
  return places;
}

const rowWidth = (row: readonly BadgeSize[]): number =>
  row.reduce((sum, { widthPx }) => sum + widthPx + betweenBadgesPx, -betweenBadgesPx);

const buttonAt = (left: number, top: number, { widthPx, heightPx }: BadgeSize): Rect => ({
  left,
  top,
  right: left + widthPx,
  bottom: top + heightPx,
});

/** The painted slip meets no ink, the target meets no link, and both are where the page can be seen. */
function isFree(button: Rect, { slipHeightPx }: BadgeSize, { ink, links, window }: Surroundings): boolean {
  const inset = (heightOf(button) - slipHeightPx) / 2;
  const slip = { ...button, top: button.top + inset, bottom: button.bottom - inset };
  // A target that reached out, e.g. at the page's very end, would make the page longer.
  if (!isInside(button, window)) return false;
  return !ink.some((rect) => doMeet(rect, slip)) && !links.some((rect) => doMeet(rect, button));
}

function mirroredPlaces(paragraph: Paragraph, around: Surroundings, foldedSize: BadgeSize): Places {
  const places = choosePlaces(
    {
      ...paragraph,
      isRightToLeft: false,
      column: mirrored(paragraph.column),
      lastLine: mirrored(paragraph.lastLine),
      mentions: paragraph.mentions.map((mention) => ({ ...mention, firstLine: mirrored(mention.firstLine) })),
    },
    {
      ink: around.ink.map(mirrored),
      links: around.links.map(mirrored),
      window: mirrored(around.window),
    },
    foldedSize,
  );
  const back = (place: BadgePlace, widthPx: number): BadgePlace => ({ ...place, left: -place.left - widthPx });
  return {
    badges: places.badges.map((place, index) => {
      const mention = paragraph.mentions[index];
      return place && mention ? back(place, mention[place.form].widthPx) : null;
    }),
    folded: places.folded && { ...places.folded, place: back(places.folded.place, foldedSize.widthPx) },
  };
}
