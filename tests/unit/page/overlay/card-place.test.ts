import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../../lib/page/overlay/card-place';

const window = { left: 0, top: 0, right: 1_000, bottom: 800 };
const place = (top: number, heightPx: number, anchorRight = 700) =>
  placeCard({
    widthPx: 392,
    heightPx,
    keepClear: { left: 200, top, right: 800, bottom: top + 50 },
    anchor: { left: anchorRight - 100, top, right: anchorRight, bottom: top + 24 },
    window,
    isRightToLeft: false,
  });

describe('placeCard', () => {
  test('opens below the sentence, end-aligned with the badge', () => {
    expect(place(100, 400)).toMatchObject({ left: 308, top: 158 });
  });

  test('opens above when there is more room', () => {
    expect(place(600, 400)).toMatchObject({ top: 600 - 8 - 400 });
  });

  test('is no higher than the room that it has', () => {
    expect(place(300, 700).maxHeightPx).toBe(800 - 12 - 358);
  });

  test.each([
    [50, 12],
    [1_400, 1_000 - 12 - 392],
  ])('stays in the window with the badge at %i', (anchorRight, left) => {
    expect(place(100, 400, anchorRight).left).toBe(left);
  });
});
