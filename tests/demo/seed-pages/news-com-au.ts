import { documentOf, escapeHtml } from '../markup';
import { readSeed } from '../seed-text';

const STYLE = `
body { margin: 0; font: 17px/1.6 Arial, Helvetica, sans-serif; color: #333 }
nav { background: #e8402b; color: #fff; padding: 12px 24px; font-weight: 700 } nav a { color: inherit; margin-right: 16px }
#page { max-width: 1100px; margin: 0 auto; display: grid; grid-template-columns: minmax(0, 680px) 300px; gap: 48px; padding: 20px }
h1 { font-size: 36px; line-height: 1.15 } .standfirst { font-size: 20px; font-weight: 700 } .by { color: #777; font-size: 13px }
blockquote { border-left: 4px solid #e8402b; margin: 0; padding-left: 18px; font-style: italic }
.mpu { background: #eee; color: #888; height: 250px; display: grid; place-items: center; font-size: 12px }
.cookies { position: fixed; inset: auto 0 0 0; background: #222; color: #fff; padding: 14px 24px; font-size: 14px; display: flex; gap: 18px; justify-content: space-between }
@media (max-width: 760px) { nav a + a { display: none } #page { grid-template-columns: minmax(0, 1fr) } h1 { font-size: 28px } }`;

/** Nested sections, figures in bold and with a place to break, quotations in `blockquote`, an advertisement beside and a cookie bar in front. */
export function newsComAuPage(): string {
  const seed = readSeed('news-com-au-2024-11-11');
  const [title = '', standfirst = '', ...rest] = seed.lines;
  return documentOf(
    {
      title: seed.title,
      siteName: seed.outlet,
      published: seed.date,
      canonical: seed.url,
      dateIn: 'json-ld',
      byline: seed.byline,
      style: STYLE,
    },
    `<nav><a href="/">${escapeHtml(seed.outlet)}</a><a>National</a><a>World</a><a>Technology</a></nav>
<div id="page"><main><section class="story"><section class="story-head">
<h1>${escapeHtml(title)}</h1><div class="standfirst"><p>${escapeHtml(standfirst)}</p></div>
<div class="by"><span>staff writers</span> <span>@newscomauHQ</span></div></section>
<section class="story-body"><section class="story-primary">
${rest.map(block).join('\n')}
</section></section></section></main>
<aside><div class="mpu">Advertisement</div></aside></div>
<div class="cookies" role="dialog" aria-label="Cookies"><span>This site uses cookies. You can change what you allow at any time.</span><button onclick="this.parentNode.remove()">Close</button></div>`,
  );
}

function block(line: string): string {
  const html = escapeHtml(line)
    .replace('50,000 troops', '<strong>50,</strong>000&nbsp;troops')
    .replace('11,000 of them', '<span data-figure><span>11</span>,<wbr>000</span> of them');
  return line.startsWith('“') ? `<blockquote><p>${html}</p></blockquote>` : `<p>${html}</p>`;
}
