interface Copy {
  readonly destroy: () => void;
}

/** Known to every copy of this extension's script in one world of one document, and to nothing else there. */
const slot = Symbol.for('second-source page side');

/**
 * The newest copy of the script wins: one that was started before in the same world is ended. The world of a content script is closed to the page.
 * A copy in another world is noticed by its host element (`OverlayHost`).
 */
export function replaceOlderCopy(world: object, copy: Copy): void {
  const shared = world as { [slot]?: Copy };
  shared[slot]?.destroy();
  Object.defineProperty(shared, slot, { value: copy, configurable: true, enumerable: false });
}
