/** How an element is rendered; `block` is on a line of its own. */
export type Rendering = 'hidden' | 'inline' | 'block';

/** How a page is rendered. Each question takes as long as reading an element's whole text. */
export interface PageStyle {
  /** Whether an element is shown at all. Asked for each block and cell that holds text. */
  readonly hasBox: (element: Element) => boolean;
  /**
   * How an element that is shown is rendered; `isOnOwnLine` when by its markup it is a block or a cell, for which `block` is all there is but `hidden`.
   * Asked once for elements that look alike.
   */
  readonly renderingOf: (element: Element, isOnOwnLine: boolean) => Rendering;
}

/**
 * Elements that share what style sheets go by: tag, classes, id and own style, and those of all around them. Sheets that count siblings can tell them apart,
 * but what those hide is whole blocks and cells.
 */
export class Look {
  /** How they are rendered; not told as long as those asked for were hidden. */
  rendering: Rendering | undefined;
  readonly #inner = new Map<string, Look>();

  /** The look of an element right inside one of these. */
  inside(element: Element, attributes: readonly string[]): Look {
    let name = element.localName;
    for (const attribute of attributes) if (telling.test(attribute)) name += ` ${element.getAttribute(attribute)}`;
    let look = this.#inner.get(name);
    if (!look) {
      look = new Look();
      this.#inner.set(name, look);
    }
    return look;
  }
}

const telling = /^(?:class|id|style)$/;
