import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choosePlaces,
  type MentionRoom,
  type Paragraph,
  type Surroundings,
} from '../../../../../lib/page/overlay/placement/choose-places';
import { doMeet, type Rect } from '../../../../../lib/page/overlay/placement/geometry';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });

const mention = (line: Rect, more: Partial<MentionRoom> = {}): MentionRoom => ({
  firstLine: line,
  foldsLast: false,
  long: { widthPx: 170, heightPx: 24, slipHeightPx: 20 },
  short: { widthPx: 100, heightPx: 24, slipHeightPx: 18 },
  ...more,
});
const fold = { widthPx: 60, heightPx: 24, slipHeightPx: 18 };

/** Three lines of 20 px ink in a column of 500 px. */
const paragraph = (lastLineRight: number, ...mentions: readonly MentionRoom[]): Paragraph => ({
  column: rect(100, 100, 600, 181),
  lastLine: rect(100, 157, lastLineRight, 177),
  lineHeightPx: 27,
  isRightToLeft: false,
  mentions,
});
const text = (lastLineRight: number): readonly Rect[] => [
  rect(100, 103, 598, 123),
  rect(100, 130, 598, 150),
  rect(100, 157, lastLineRight, 177),
];
const around = (windowRight: number, ...ink: readonly Rect[]): Surroundings => ({
  ink,
  links: [],
  window: rect(0, 0, windowRight, 2_000),
});
const inFirstLine = rect(200, 103, 260, 123);

describe('choosePlaces', () => {
  test('puts the long form into a free margin, on the mention’s line', () => {
    const { badges } = choosePlaces(paragraph(400, mention(inFirstLine)), around(1_000, ...text(400)), fold);
    expect(badges).toEqual([{ rung: 1, form: 'long', left: 620, top: 101 }]);
  });

  test('needs 190 px for a margin', () => {
    const { badges } = choosePlaces(paragraph(400, mention(inFirstLine)), around(809, ...text(400)), fold);
    expect(badges[0]).toMatchObject({ rung: 2, form: 'short' });
  });

  test('stacks margin badges 26 px apart and sends those that would slip too far to the last line', () => {
    const mentions = [mention(inFirstLine), mention(inFirstLine), mention(inFirstLine), mention(inFirstLine)];
    const { badges } = choosePlaces(paragraph(150, ...mentions), around(1_000, ...text(150)), fold);
    expect(badges.map((place) => place && [place.rung, place.top])).toEqual([
      [1, 101],
      [1, 127],
      [1, 153],
      [2, 155],
    ]);
  });

  test('leaves 14 px after the last word', () => {
    const places = (right: number) =>
      choosePlaces(paragraph(right, mention(inFirstLine)), around(620, ...text(right)), fold).badges[0];
    expect(places(486)).toMatchObject({ rung: 2, left: 500 });
    expect(places(487)?.rung).not.toBe(2);
  });

  test('takes the gap below when the last line is full and 18 px are free', () => {
    const place = (nextTop: number) =>
      choosePlaces(
        paragraph(595, mention(inFirstLine)),
        around(620, ...text(595), rect(100, nextTop, 600, nextTop + 20)),
        fold,
      ).badges[0];
    expect(place(195)).toEqual({ rung: 3, form: 'short', left: 500, top: 174 });
    expect(place(194)).toBeNull();
  });

  test('keeps the whole target in the page: none of it below its end', () => {
    const place = (pageBottom: number) =>
      choosePlaces(
        paragraph(595, mention(inFirstLine)),
        { ink: text(595), links: [], window: rect(0, 0, 620, pageBottom) },
        fold,
      ).badges[0];
    expect(place(202)).toEqual({ rung: 3, form: 'short', left: 500, top: 178 });
    expect(place(201)).toBeNull();
  });

  test('keeps off an underline below the last line: the gap begins there', () => {
    const next = (top: number) => [...text(595), rect(520, 178, 590, 183), rect(100, top, 600, top + 20)];
    const place = (top: number) =>
      choosePlaces(paragraph(595, mention(inFirstLine)), around(620, ...next(top)), fold).badges[0];
    expect(place(200)).toBeNull();
    expect(place(201)).toMatchObject({ rung: 3, top: 180 });
  });

  test('keeps off an underline of the line above the last one', () => {
    const underline = rect(520, 153, 590, 159);
    const { badges } = choosePlaces(paragraph(380, mention(inFirstLine)), around(620, ...text(380), underline), fold);
    expect(badges[0]).toMatchObject({ rung: 2, left: 394 });
  });

  test('folds what does not fit, differences last', () => {
    const mentions = [mention(inFirstLine), mention(inFirstLine), mention(inFirstLine, { foldsLast: true })];
    const { badges, folded } = choosePlaces(
      paragraph(380, ...mentions),
      around(620, ...text(380), rect(100, 185, 600, 200)),
      fold,
    );
    expect(badges.map((place) => place?.rung ?? null)).toEqual([null, null, 2]);
    expect(folded).toMatchObject({ members: [0, 1], place: { rung: 2 } });
  });

  test('mirrors right-to-left text', () => {
    const { badges } = choosePlaces(
      {
        ...paragraph(600, mention(rect(500, 103, 560, 123))),
        isRightToLeft: true,
        column: rect(400, 100, 900, 181),
        lastLine: rect(600, 157, 900, 177),
      },
      around(1_000, rect(400, 103, 900, 123), rect(600, 157, 900, 177)),
      fold,
    );
    expect(badges).toEqual([{ rung: 1, form: 'long', left: 400 - 20 - 170, top: 101 }]);
  });

  test('never covers ink or links and never leaves the window, whatever stands around', () => {
    const any = fc.record({
      left: fc.integer({ min: 0, max: 1_100 }),
      top: fc.integer({ min: 60, max: 260 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    const toRect = ({ left, top, width, height }: { left: number; top: number; width: number; height: number }) =>
      rect(left, top, left + width, top + height);
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 8 }),
        fc.array(any, { maxLength: 4 }),
        fc.integer({ min: 110, max: 600 }),
        fc.integer({ min: 320, max: 1_200 }),
        (inkBoxes, linkBoxes, lastRight, width) => {
          const ink = [...text(lastRight), ...inkBoxes.map(toRect)];
          const links = linkBoxes.map(toRect);
          const mentions = [mention(inFirstLine), mention(inFirstLine, { foldsLast: true })];
          const { badges, folded } = choosePlaces(
            paragraph(lastRight, ...mentions),
            { ink, links, window: rect(0, 0, width, 400) },
            fold,
          );
          const buttons = [
            ...badges.flatMap((place, index) =>
              place ? [{ place, size: mentions[index]?.[place.form] ?? fold }] : [],
            ),
            ...(folded ? [{ place: folded.place, size: fold }] : []),
          ].map(({ place, size }) => ({
            size,
            button: rect(place.left, place.top, place.left + size.widthPx, place.top + size.heightPx),
          }));
          for (const { button, size } of buttons) {
            const inset = (size.heightPx - size.slipHeightPx) / 2;
            const slip = rect(button.left, button.top + inset, button.right, button.bottom - inset);
            expect(ink.some((box) => doMeet(box, slip))).toBe(false);
            expect(links.some((box) => doMeet(box, button))).toBe(false);
            expect(button.left >= 0 && button.right <= width).toBe(true);
          }
          const slips = buttons.map(({ button }) => button);
          expect(slips.some((a, index) => slips.slice(index + 1).some((b) => doMeet(a, b)))).toBe(false);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
