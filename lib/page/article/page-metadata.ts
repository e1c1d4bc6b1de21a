import type { PageBlock } from './block-builder';
import { dayOf } from './day-of';
import { readStructuredData } from './structured-data';

/** What a page says of itself. */
export interface PageMetadata {
  /** BCP 47 tag as the page writes it. */
  readonly lang: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** `2024-11-05`, `2024-11` or `2024`. */
  readonly date: string | null;
  /** The canonical address, without fragment. */
  readonly url: string | null;
}

/** Reads language, title, outlet, date and address: structured data first, then `<meta>`, then what is seen. */
export function readMetadata(document: Document, blocks: readonly PageBlock[]): PageMetadata {
  const data = readStructuredData(document);
  const meta = metaOf(document);
  const headline = blocks.find(({ level }) => level === 1)?.text;
  return {
    lang: languageOf(document, blocks, meta),
    title: first(meta('og:title', 'twitter:title'), data.headline, headline, document.title),
    outlet: first(data.publisher, meta('og:site_name', 'application-name', 'al:android:app_name')),
    date: firstDay(data.published, meta(...dateNames), shownDate(document, blocks), dateInAddress(document)),
    url: addressOf(document, meta('og:url')),
  };
}

/** The language that a page declares, as it writes it; `null` when it declares none. */
export const declaredLanguage = ({ documentElement }: Document): string | null =>
  first(documentElement?.getAttribute('lang'));

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
] as const;

/** A longer title is an accident of a template. */
const longestTitle = 1_000;

function first(...candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const text = candidate?.replace(/\s+/g, ' ').trim();
    if (text) return text.slice(0, longestTitle);
  }
  return null;
}

function firstDay(...candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const day = candidate ? dayOf(candidate) : null;
    if (day) return day;
  }
  return null;
}

/** Looks `<meta>` up by name, property or itemprop, in the order asked. */
function metaOf(document: Document): (...names: readonly string[]) => string | null {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean);
    const key = name?.toLowerCase();
    const content = element.getAttribute('content');
    if (key && content && !contents.has(key)) contents.set(key, content);
  }
  return (...names) => {
    for (const name of names) {
      const content = contents.get(name);
      if (content) return content;
    }
    return null;
  };
}

function languageOf(
  document: Document,
  blocks: readonly PageBlock[],
  meta: (...names: readonly string[]) => string | null,
): string | null {
  const longest = blocks.reduce<PageBlock | null>(
    (best, block) => (best && best.text.length >= block.text.length ? best : block),
    null,
  );
  const marked = (longest?.element ?? document.documentElement)?.closest('[lang]') ?? document.documentElement;
  return first(marked?.getAttribute('lang'), meta('content-language'), meta('og:locale'));
}

/** The date a reader sees: a `<time>` said to be of publication, else the first one before or in the article. */
function shownDate(document: Document, blocks: readonly PageBlock[]): string | null {
  const marked = document.querySelector('time[pubdate], time[itemprop~="datePublished"], [itemprop~="datePublished"]');
  if (marked) return marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent;
  const region = blocks.at(-1)?.element.closest('article, main, body');
  const time = region?.querySelector('time[datetime]') ?? null;
  return time?.getAttribute('datetime') ?? null;
}

// e.g. /2024/11/05/title
function dateInAddress(document: Document): string | null {
  const found = /\/(?<year>(?:19|20)\d\d)\/(?<month>\d\d)\/(?<day>\d\d)\//.exec(document.URL ?? '');
  return found?.groups ? `${found.groups.year}-${found.groups.month}-${found.groups.day}` : null;
}

function addressOf(document: Document, openGraph: string | null): string | null {
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  const own = document.URL;
  return webAddress(link, own) ?? webAddress(openGraph, own) ?? webAddress(own, undefined);
}

function webAddress(address: string | null | undefined, base: string | undefined): string | null {
  if (!address) return null;
  const resolved = URL.canParse(address)
    ? new URL(address)
    : base && URL.canParse(address, base)
      ? new URL(address, base)
      : null;
  if (!resolved || !/^https?:$/.test(resolved.protocol)) return null;
  resolved.hash = '';
  return resolved.href;
}
