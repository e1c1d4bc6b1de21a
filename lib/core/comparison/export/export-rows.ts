import { ownText, type WordedMention } from '../badge-text';
import { byClaim } from '../counts';
import { differenceText } from '../difference';
import { valueText } from '../notation/value-notation';
import type { Reader } from '../reader';
import { outletText, publishedText, speakerText } from '../source-words';

/** What a page is, for the head of an export. */
export interface ExportedPage {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

/** One version as plain text, in the order of the export's columns. */
export interface ExportRow {
  readonly question: string;
  readonly page: string;
  readonly outlet: string;
  readonly date: string;
  readonly value: string;
  readonly speaker: string;
  readonly standing: string;
  readonly origin: string;
  readonly difference: string;
  readonly quote: string;
  readonly address: string;
}

export const exportColumns: readonly (keyof ExportRow)[] = [
  'question',
  'page',
  'outlet',
  'date',
  'value',
  'speaker',
  'standing',
  'origin',
  'difference',
  'quote',
  'address',
];

/** Every version of every claim of a page, claim by claim in reading order. */
export function exportRows(mentions: readonly WordedMention[], reader: Reader): readonly ExportRow[] {
  return byClaim(mentions).flatMap(([mention]) =>
    mention
      ? mention.versions.map((version) => ({
          question: mention.claim.question,
          page: ownText(mention, reader),
          outlet: outletText(version, reader),
          date: publishedText(version, 'long', reader),
          value: valueText(version, 'full', reader),
          speaker: speakerText(version, reader),
          standing: reader.words.source.standings[version.standing],
          origin: version.origin,
          difference: differenceText(mention, version, reader),
          quote: version.quote.replace(/\s+/g, ' ').trim(),
          address: version.url ?? '',
        }))
      : [],
  );
}
