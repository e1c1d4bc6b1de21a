import { documentOf, escapeHtml } from '../markup';
import { linesBetween, readSeed, type Seed } from '../seed-text';

const STYLE = `
body { margin: 0; font: 18px/1.65 "Helvetica Neue", Arial, sans-serif; color: #23282d }
.site-header { border-bottom: 4px solid #1b3a5c; padding: 18px 30px; font-weight: 800; font-size: 22px }
.site-content { max-width: 720px; margin: 0 auto; padding: 0 18px } .entry-title { font-size: 34px; line-height: 1.2 }
.entry-meta { color: #777; font-size: 14px } h2 { font-size: 23px }
.widget { border-top: 1px solid #ddd; margin-top: 40px } input, textarea { width: 100%; display: block; margin: 6px 0 }
footer { background: #1b3a5c; color: #fff; padding: 18px 30px; font-size: 13px }`;

/** A weblog's theme: `article` with header and headings, one number split by an inline tag, a comment form below. */
export function thinLineNewsPage(): string {
  const seed = readSeed('thin-line-news-2024-06-28');
  return documentOf(
    {
      title: seed.title,
      siteName: seed.outlet,
      published: seed.date,
      canonical: seed.url,
      dateIn: 'both',
      byline: seed.byline,
      style: STYLE,
    },
    `<header class="site-header"><a href="/">${escapeHtml(seed.outlet)}</a></header>
<div class="site-content"><main>
<article class="post type-post hentry">
<header class="entry-header"><h1 class="entry-title">${escapeHtml(seed.lines[0] ?? '')}</h1>
<div class="entry-meta"><time class="entry-date" datetime="${seed.date}">${escapeHtml(seed.lines[1] ?? '')}</time></div></header>
<div class="entry-content">
${story(seed)}
</div>
</article>
<section class="widget"><h3>${escapeHtml(linesBetween(seed, 'Most Recent Stories')[0] ?? '')}</h3></section>
<section class="widget comment-respond"><h3>Leave a Reply</h3>
<form><p>${escapeHtml(linesBetween(seed, 'Your email')[0] ?? '')}</p><textarea rows="3"></textarea><input type="email"></form></section>
</main></div>
<footer>${escapeHtml(linesBetween(seed, 'Copyright')[0] ?? '')}</footer>`,
  );
}

/** Headings are the short lines without a full stop. */
const LONGEST_HEADING = 70;

function story(seed: Seed): string {
  return linesBetween(seed, 'An unsettling', 'Most Recent Stories')
    .map((line) => {
      if (line.length <= LONGEST_HEADING && !/[.'"]$/.test(line)) return `<h2>${escapeHtml(line)}</h2>`;
      // A figure as editors leave it: half of it bold, and a space that does not break.
      return `<p>${escapeHtml(line).replace('1.6 million artillery', '1.<b>6</b>&nbsp;million <em>artillery</em>')}</p>`;
    })
    .join('\n');
}
