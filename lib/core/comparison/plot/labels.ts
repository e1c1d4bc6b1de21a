/** A rectangle of the plot, in its own units (one is a CSS pixel at the card's usual width). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something to be labelled, with the texts to try, the longest first. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly texts: readonly string[];
  readonly sides: readonly Side[];
}

export type Side = 'right' | 'left' | 'above' | 'below';

/** A text at its place. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Width of a digit at 11 px in the widest of the usual system faces (DejaVu Sans), so that texts never touch. */
const characterWidth = 7;
const wideCharacterWidth = 11.5;
const textHeight = 13;
const air = 2;
const fromPoint = 9;
const pointRadius = 5;

/** About how wide a text is. Characters beyond U+2E80 (Chinese, Japanese, Korean) are counted as square. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) => sum + ((char.codePointAt(0) ?? 0) >= 0x2e80 ? wideCharacterWidth : characterWidth),
    0,
  );

/**
 * A label for each point, in the order given: the first text and side that covers no point, no obstacle and no label set before.
 * `null` where nothing fits.
 */
export function placeLabels(
  points: readonly Labelled[],
  bounds: Box,
  obstacles: readonly Box[] = [],
): readonly (Label | null)[] {
  const taken: Box[] = [...obstacles, ...points.map(({ x, y }) => around(x, y))];
  return points.map((point) => {
    for (const text of point.texts) {
      for (const side of point.sides) {
        const label = movedInside(labelAt(point, text, side), bounds);
        const box = boxOf(label);
        if (!isInside(box, bounds) || taken.some((other) => meets(box, other))) continue;
        taken.push(box);
        return label;
      }
    }
    return null;
  });
}

const around = (x: number, y: number): Box => ({
  left: x - pointRadius,
  right: x + pointRadius,
  top: y - pointRadius,
  bottom: y + pointRadius,
});

function labelAt({ x, y }: Labelled, text: string, side: Side): Label {
  switch (side) {
    case 'right':
      return { text, x: x + fromPoint, y: y + 4, anchor: 'start' };
    case 'left':
      return { text, x: x - fromPoint, y: y + 4, anchor: 'end' };
    case 'above':
      return { text, x, y: y - fromPoint - 2, anchor: 'middle' };
    case 'below':
      return { text, x, y: y + fromPoint + 10, anchor: 'middle' };
  }
}

/** A label above or below its point may move along the edge; one beside it would leave its point. */
function movedInside(label: Label, bounds: Box): Label {
  if (label.anchor !== 'middle') return label;
  const half = widthOf(label.text) / 2;
  return { ...label, x: Math.min(Math.max(label.x, bounds.left + half), bounds.right - half) };
}

/** The rectangle that a label covers, with a hair of air around it. */
export function boxOf({ text, x, y, anchor }: Label): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - air, right: left + width + air, top: y - textHeight + 3, bottom: y + 3 };
}

const isInside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left - air &&
  box.right <= bounds.right + air &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

/** True when two rectangles cover common ground. */
export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
