/** What a page's JSON-LD says of its article; what it does not say, or says wrongly, is null. */
export interface StructuredData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** Reads the first article in a page's JSON-LD. Broken blocks are passed over, as browsers and search engines do. */
export function readStructuredData(document: Document): StructuredData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parsed(script.textContent ?? ''), 0);
    if (article)
      return {
        headline: textIn(article.headline),
        publisher: nameIn(article.publisher),
        published: textIn(article.datePublished),
      };
  }
  return { headline: null, publisher: null, published: null };
}

/** Larger blocks are catalogues. */
const longestBlock = 200_000;
/** `@graph` inside a list inside an object is the deepest that is seen. */
const deepest = 4;

const articleType = /(?:Article|BlogPosting|Report)$/;

function parsed(text: string): unknown {
  if (text.length > longestBlock) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function findArticle(value: unknown, depth: number): Fields | null {
  if (depth > deepest || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return firstArticle(value, depth);
  const fields = value as Fields;
  const types = [fields['@type']].flat();
  if (types.some((type) => typeof type === 'string' && articleType.test(type))) return fields;
  return findArticle(fields['@graph'], depth + 1) ?? findArticle(fields.mainEntity, depth + 1);
}

function firstArticle(values: readonly unknown[], depth: number): Fields | null {
  for (const value of values) {
    const article = findArticle(value, depth + 1);
    if (article) return article;
  }
  return null;
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function nameIn(value: unknown): string | null {
  if (Array.isArray(value)) return nameIn(value[0]);
  if (typeof value === 'object' && value !== null && 'name' in value) return textIn(value.name);
  return textIn(value);
}
