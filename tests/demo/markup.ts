/** Text as it must stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Each line in its own element: `wrapEach(lines, 'p')`. */
export function wrapEach(lines: readonly string[], tag: string, attributes = ''): string {
  return lines.map((line) => `<${tag}${attributes && ` ${attributes}`}>${escapeHtml(line)}</${tag}>`).join('\n');
}

/** What stands in a page's head. */
export interface Head {
  readonly title: string;
  readonly siteName: string;
  /** ISO date, for the metadata. */
  readonly published: string;
  readonly canonical: string | null;
  /** How the date is told: news sites do either, or both. */
  readonly dateIn: 'meta' | 'json-ld' | 'both';
  readonly byline: string | null;
  readonly style: string;
}

/** A whole document. `body` is HTML already. */
export function documentOf(head: Head, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(head.title)} | ${escapeHtml(head.siteName)}</title>
${metadata(head)}
<style>${head.style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function metadata(head: Head): string {
  const tags = [
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${escapeHtml(head.title)}">`,
    `<meta property="og:site_name" content="${escapeHtml(head.siteName)}">`,
    head.canonical && `<link rel="canonical" href="${escapeHtml(head.canonical)}">`,
    head.dateIn !== 'json-ld' && `<meta property="article:published_time" content="${head.published}T08:00:00Z">`,
    head.dateIn !== 'meta' && `<script type="application/ld+json">${jsonLd(head)}</script>`,
  ];
  return tags.filter(Boolean).join('\n');
}

function jsonLd(head: Head): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: head.title,
    datePublished: `${head.published}T08:00:00Z`,
    author: head.byline ? [{ '@type': 'Person', name: head.byline }] : [],
    publisher: { '@type': 'NewsMediaOrganization', name: head.siteName },
  }).replaceAll('<', '\\u003c');
}
