import { flatParent } from '../article/text-nodes';

/** Whether what stands behind a passage is light or dark. */
export type Tone = 'light' | 'dark';

/**
 * The tone behind an element: of the nearest painted background; where a picture or nothing is painted, what the text colour was chosen for.
 */
export function toneBehind(element: Element): Tone {
  const text = parseColour(getComputedStyle(element).color);
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = parseColour(backgroundColor);
    if (backgroundImage !== 'none') break;
    if (!colour || colour.alpha <= halfOpaque) continue;
    // Nobody could read the text on this: it stands on a picture that is no background.
    if (text && Math.abs(luminance(text) - luminance(colour)) < leastDifference) break;
    return luminance(colour) > middleLuminance ? 'light' : 'dark';
  }
  return text && luminance(text) > middleLuminance ? 'dark' : 'light';
}

const halfOpaque = 0.5;
/** Of luminance, between a text and its ground. */
const leastDifference = 0.05;
/** The luminance that has equal contrast to black and to white (WCAG 2, 1.4.3): (L + .05)² = .05 × 1.05. */
const middleLuminance = 0.179;

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colours: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.4)`, `color(srgb 0.1 0.2 0.3 / 0.4)`; `null` for other colour spaces. */
export function parseColour(text: string): Colour | null {
  const found = /^(?<space>rgba?|color)\((?:srgb )?(?<parts>[\d.,/ %e-]+)\)$/.exec(text)?.groups;
  const [red, green, blue, alpha] = (found?.parts ?? '').split(/[,/ ]+/).map(Number);
  if (!found || red === undefined || green === undefined || blue === undefined) return null;
  const unit = found.space === 'color' ? 1 : 255;
  return { red: red / unit, green: green / unit, blue: blue / unit, alpha: alpha ?? 1 };
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
export function luminance({ red, green, blue }: Omit<Colour, 'alpha'>): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
