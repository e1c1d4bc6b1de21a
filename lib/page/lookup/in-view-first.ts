import { boxOf } from '../overlay/placement/boxes';
import type { Stretch } from './stretches';

/**
 * The order in which an article is asked about that takes several lookups: first what the reader sees, then what follows, at last what comes before.
 * A block that is longer than a stretch is asked about from its beginning.
 */
export function inViewFirst(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length < 2) return stretches;
  const seen = Math.max(0, stretches.findLastIndex(beginsAboveWindow));
  return [...stretches.slice(seen), ...stretches.slice(0, seen)];
}

function beginsAboveWindow({ parts: [first] }: Stretch): boolean {
  return first !== undefined && first.from === 0 && boxOf(first.block.element).top <= 0;
}
