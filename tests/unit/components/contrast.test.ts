import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const styles = (name: string): string =>
  readFileSync(new URL(`../../../components/styles/${name}`, import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

/** The colours of `tokens.css` by name, before more contrast or forced colours change them. */
const tokens: Readonly<Record<Theme, ReadonlyMap<string, string>>> = (() => {
  const found = [
    ...styles('tokens.css').matchAll(/--ss-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
  ].reverse();
  return {
    light: new Map(found.map(([, name = '', light = '']) => [name, light])),
    dark: new Map(found.map(([, name = '', , dark = '']) => [name, dark])),
  };
})();

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The ratio of WCAG 2.2 (relative luminance). */
function contrast(theme: Theme, ink: string, ground: string): number {
  const [a, b] = [ink, ground].map((name) => luminance(tokens[theme].get(name) ?? '#808080'));
  const [low = 0, high = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 1.4.3 for text, 1.4.11 for what is not text. */
const text = 4.5;
const shape = 3;

describe.each(['light', 'dark'] as const)('tokens.css, %s', (theme) => {
  it.each([
    ['ink', 'paper', text],
    ['ink', 'paper-3', text],
    ['ink', 'accent-soft', text],
    ['ink-2', 'paper', text],
    ['ink-2', 'paper-3', text],
    ['ink-2', 'accent-soft', text],
    ['ink-3', 'paper', text],
    ['ink-3', 'paper-2', text],
    ['ink-3', 'paper-3', text],
    ['ink-3', 'accent-soft', text],
    ['accent', 'paper', text],
    ['accent', 'paper-2', text],
    ['accent', 'accent-soft', text],
    ['on-accent', 'accent', text],
    ['on-accent', 'accent-hover', text],
    ['line-strong', 'paper', shape],
    ['line-strong', 'paper-2', shape],
    ['line-strong', 'accent-soft', shape],
    ['mark-same', 'paper', shape],
    ['mark-other', 'paper', shape],
    ['mark-differ', 'paper', shape],
    ['focus', 'paper', shape],
    ['focus', 'paper-3', shape],
  ])('%s on %s reaches %d', (ink, ground, floor) => {
    expect([...tokens[theme].keys()]).toEqual(expect.arrayContaining([ink, ground]));
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(floor);
  });

  it('is told from a pair that is too faint', () => {
    expect(contrast(theme, 'line', 'paper')).toBeLessThan(shape);
  });

  it.each(['same', 'differ', 'other'])('the mark of "%s" in the page has its token’s colour', (state) => {
    const name = theme === 'light' ? state : `${state}-dark`;
    const rule = new RegExp(`::highlight\\(ss-${name}\\) \\{[^}]{0,200}(#[0-9a-f]{6})`).exec(styles('marks.css'));
    expect(rule?.[1]).toBe(tokens[theme].get(`mark-${state}`));
  });

  it('the tint of an open mark has its token’s colour', () => {
    const name = theme === 'light' ? 'active' : 'active-dark';
    const rule = new RegExp(`::highlight\\(ss-${name}\\) \\{[^}]{0,200}(#[0-9a-f]{6})`).exec(styles('marks.css'));
    expect(rule?.[1]).toBe(tokens[theme].get('accent-soft'));
  });
});
