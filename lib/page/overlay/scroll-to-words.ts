import { firstLine } from './lines';
import type { ShownMention } from './shown-mention';

/** Scrolls until a mention's first words are in the window; false when they are not there, or not rendered. */
export function scrollToWords(shown: ShownMention): boolean {
  // A block can be higher than the window: then its middle is not enough.
  const ways = [
    () => shown.block.element.scrollIntoView({ block: 'center', behavior: 'instant' }),
    (top: number) => scrollBy({ top: top - innerHeight / 2, behavior: 'instant' }),
  ];
  for (const scroll of ways) {
    const line = firstLine(shown);
    if (!line) return false;
    if (line.top < 0 || line.bottom > innerHeight) scroll(line.top);
  }
  return true;
}
