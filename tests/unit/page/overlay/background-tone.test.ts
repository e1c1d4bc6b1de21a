import { describe, expect, test } from 'vitest';
import { luminance, parseColour } from '../../../../lib/page/overlay/background-tone';

describe('parseColour', () => {
  test.each([
    ['rgb(255, 0, 51)', { red: 1, green: 0, blue: 0.2, alpha: 1 }],
    ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
    ['color(srgb 1 0.5 0 / 0.25)', { red: 1, green: 0.5, blue: 0, alpha: 0.25 }],
    ['oklch(0.5 0.2 30)', null],
    ['transparent', null],
    ['', null],
  ])('reads %j', (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });
});

describe('luminance', () => {
  test.each([
    [{ red: 1, green: 1, blue: 1 }, 1],
    [{ red: 0, green: 0, blue: 0 }, 0],
  ])('of %j is %d', (colour, value) => {
    expect(luminance(colour)).toBeCloseTo(value, 5);
  });
});
