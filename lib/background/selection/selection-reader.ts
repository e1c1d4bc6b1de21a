import { longestLookup } from '../../bridge/messages/calls';
import type { SelectionReading } from '../../bridge/messages/selection';
import type { Found, TextOfPage } from '../library/find-known';

/** What was read last, and for which popup. */
interface Latest {
  readonly reading: Promise<SelectionReading>;
  takenBy: string | null;
}

/**
 * Reads what the reader selected, by itself: no word beside it is looked at. The result waits for the popup that is being opened for it, in memory alone;
 * the next popup is about the page again.
 */
export class SelectionReader {
  #latest: Latest | null = null;
  readonly #look: (text: TextOfPage) => Promise<Omit<Found, 'sentences'>>;

  constructor(look: (text: TextOfPage) => Promise<Omit<Found, 'sentences'>>) {
    this.#look = look;
  }

  /** Reads a selected text of the page at `url`. */
  read(selected: string, url: string): void {
    const text = selected.slice(0, longestLookup);
    this.#latest = { reading: this.#readingOf(text, url), takenBy: null };
  }

  /** What was selected, for one popup: asked again by the same it is given again, to others it is gone. */
  async take(by: string): Promise<SelectionReading | null> {
    const latest = this.#latest;
    if (!latest || (latest.takenBy ?? by) !== by) return null;
    latest.takenBy = by;
    return latest.reading;
  }

  async #readingOf(text: string, url: string): Promise<SelectionReading> {
    try {
      const { mentions, figuresRead } = await this.#look({ url, title: null, outlet: null, date: null, text });
      const worded = mentions.map((mention, at) => ({
        ...mention,
        key: `selected-${at}`,
        words: text.slice(mention.start, mention.end),
        sentence: text,
        muted: false,
      }));
      return { text, mentions: worded, figuresRead, error: null };
    } catch (error) {
      return { text, mentions: [], figuresRead: 0, error: error instanceof Error ? error.message : String(error) };
    }
  }
}
