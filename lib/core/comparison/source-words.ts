import type { Version } from '../claims/types';
import type { Statement } from '../statement';
import { type DateForm, isoText } from './notation/date-notation';
import type { Reader } from './reader';
import { fill } from './words/message';

/** What is said of a source: an article, or the page itself. */
type Source = Pick<Version, 'outlet' | 'url' | 'via'>;

/** The outlet's name; its host when it has none; "Breitbart, as reposted" when the text reached us another way. */
export function outletText({ outlet, url, via }: Source, reader: Reader): string {
  const name = outletName({ outlet, url }, reader);
  return via ? fill(reader.words.source.passedOn, { outlet: name }) : name;
}

/** The outlet's name alone, however its text reached us. */
export const outletName = ({ outlet, url }: Pick<Source, 'outlet' | 'url'>, reader: Reader): string =>
  outlet?.trim() || findHost(url) || reader.words.source.unnamedOutlet;

/** The host of a web address without its `www.`; `null` if it is none. */
function findHost(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
}

/** When an article was published: "11 Nov 2024", or "about 11 November 2024" when that was concluded from its text. */
export function publishedText(
  { date, dateInferred }: Pick<Version, 'date' | 'dateInferred'>,
  form: DateForm,
  reader: Reader,
): string {
  if (date === null) return reader.words.source.noDate;
  const text = isoText(date, form, reader);
  return dateInferred ? fill(reader.words.source.aboutDate, { date: text }) : text;
}

/** Whom the article credits; said in words when it credits nobody. */
export function speakerText({ speaker }: Pick<Statement, 'speaker'>, reader: Reader): string {
  return speaker?.trim() || reader.words.source.noSpeaker;
}
