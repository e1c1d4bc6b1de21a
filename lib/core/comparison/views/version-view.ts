import type { Version } from '../../claims/types';
import { valueFigure } from '../notation/value-figure';
import { cutQuote, type MarkedQuote } from '../quote';
import type { Reader } from '../reader';
import { outletText, publishedText, speakerText } from '../source-words';
import { quoteLink } from '../text-fragment';
import { fill } from '../words/message';

/** One version as the card shows it, whatever the mention it is shown for. */
export interface VersionView {
  /** Article and place in it: unlike any other version's. */
  readonly id: string;
  /** The figure, and what belongs to it in small type; "" for nothing. */
  readonly main: string;
  readonly small: string;
  readonly outlet: string;
  readonly published: string;
  readonly standing: string;
  readonly speaker: string;
  readonly quote: MarkedQuote;
  /** Address of the very words, and where it leads, in words; `null` when the article has no web address. */
  readonly link: { readonly href: string; readonly leadsTo: string } | null;
}

/** Unlike any other version's of the library. */
export const versionId = ({ article, start }: Pick<Version, 'article' | 'start'>): string => `${article}:${start}`;

/** Makes the views of versions, each once: several mentions show the same object. */
export class VersionViews {
  readonly #made = new Map<string, VersionView>();
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The view of a version. */
  of(version: Version): VersionView {
    const id = versionId(version);
    const view = this.#made.get(id) ?? versionView(version, this.#reader);
    this.#made.set(id, view);
    return view;
  }
}

function versionView(version: Version, reader: Reader): VersionView {
  const quote = cutQuote(version);
  const outlet = outletText(version, reader);
  const href = quoteLink(version);
  return {
    id: versionId(version),
    ...valueFigure(version, quote.value, reader),
    outlet,
    published: publishedText(version, 'short', reader),
    standing: reader.words.source.standings[version.standing],
    speaker: speakerText(version, reader),
    quote,
    link: href === null ? null : { href, leadsTo: fill(reader.words.card.opensAt, { outlet }) },
  };
}
