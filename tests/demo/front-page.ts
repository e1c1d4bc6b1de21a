import { escapeHtml } from './markup';

/** A page of the news-stand as the front page lists it. */
export interface StandPage {
  /** Path on the server. */
  readonly path: string;
  readonly title: string;
  readonly outlet: string;
  /** What the page is there to show. */
  readonly note: string;
}

const STYLE = `
:root { color-scheme: light dark } body { margin: 0 auto; max-width: 760px; padding: 40px 20px; font: 17px/1.5 Georgia, serif }
h1 { font-size: 34px; margin: 0 } h1 + p { color: GrayText } ul { list-style: none; padding: 0 } li { border-top: 1px solid light-dark(#ddd, #444); padding: 14px 0 }
a { font-size: 20px; color: inherit } small { display: block; color: GrayText; font: 14px system-ui, sans-serif; padding-top: 2px }`;

/** The news-stand's own page: one link for each page, with what it shows. */
export function frontPage(pages: readonly StandPage[]): string {
  const rows = pages.map(
    (page) =>
      `<li><a href="${escapeHtml(page.path)}">${escapeHtml(page.title)}</a><small>${escapeHtml(page.outlet)}: ${escapeHtml(page.note)}</small></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>News-stand</title><style>${STYLE}</style></head>
<body><h1>The news-stand</h1><p>Pages to try Second Source on, served from this machine.</p><ul>
${rows.join('\n')}
</ul></body></html>
`;
}
