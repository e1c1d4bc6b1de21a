/** A place where the second picture differs from the first: what a badge has painted. */
export interface Painted {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Pixels of the first picture in it that are not of the ground's colour: letters, lines, pictures that are covered now. */
  readonly covered: number;
}

/** Two pictures of the same place as base64 PNG: without and with what is to be judged. */
export interface Pictures {
  readonly without: string;
  readonly with: string;
}

/**
 * Runs in an empty page. Finds what is painted in one picture and not in the other, and counts what it covers. It knows nothing of badges: neither where
 * they should be nor what the page says of its boxes.
 */
export async function paintedOver(_: unknown, pictures: Pictures): Promise<readonly Painted[]> {
  // The soft edge of a letter is ink as well; what differs less than this from the ground cannot be seen.
  const leastDifference = 24;
  // The letters of a badge stand apart where its paper has the colour of the page's.
  const reachPx = 3;
  const before = await pixelsOf(pictures.without);
  const after = await pixelsOf(pictures.with);
  const { width, height } = before;
  const isPainted = new Uint8Array(width * height);
  const one = new Uint32Array(before.data.buffer);
  const other = new Uint32Array(after.data.buffer);
  for (let at = 0; at < isPainted.length; at += 1) if (one[at] !== other[at]) isPainted[at] = 1;
  return areas().map(areaOf);

  async function pixelsOf(base64: string): Promise<ImageData> {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas to look at pictures with');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }

  /** Painted pixels that hang together, as lists of their offsets. */
  function areas(): readonly (readonly number[])[] {
    const found: number[][] = [];
    for (let start = 0; start < isPainted.length; start += 1) {
      if (isPainted[start] !== 1) continue;
      const area = [start];
      isPainted[start] = 2;
      for (let next = 0; next < area.length; next += 1) take(area, area[next] ?? 0);
      found.push(area);
    }
    return found;
  }

  function take(area: number[], from: number): void {
    const x = from % width;
    const y = (from - x) / width;
    for (let toY = Math.max(0, y - reachPx); toY <= Math.min(height - 1, y + reachPx); toY += 1) {
      for (let toX = Math.max(0, x - reachPx); toX <= Math.min(width - 1, x + reachPx); toX += 1) {
        const at = toY * width + toX;
        if (isPainted[at] !== 1) continue;
        isPainted[at] = 2;
        area.push(at);
      }
    }
  }

  function areaOf(area: readonly number[]): Painted {
    const counts = new Map<number, number>();
    for (const at of area) counts.set(one[at] ?? 0, (counts.get(one[at] ?? 0) ?? 0) + 1);
    const [ground = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    const differs = (colour: number) =>
      [0, 8, 16].some((bits) => Math.abs(((colour >> bits) & 255) - ((ground >> bits) & 255)) >= leastDifference);
    const xs = area.map((at) => at % width);
    const ys = area.map((at) => Math.floor(at / width));
    return {
      left: xs.reduce((a, b) => Math.min(a, b)),
      right: xs.reduce((a, b) => Math.max(a, b)) + 1,
      top: ys.reduce((a, b) => Math.min(a, b)),
      bottom: ys.reduce((a, b) => Math.max(a, b)) + 1,
      covered: [...counts].reduce((sum, [colour, count]) => sum + (differs(colour) ? count : 0), 0),
    };
  }
}
