import { documentOf, escapeHtml } from '../markup';
import { linesBetween, readSeed } from '../seed-text';

const STYLE = `
:root { color-scheme: dark } body { margin: 0; background: #14161a; color: #d8dade; font: 18px/1.65 system-ui, sans-serif }
.bar { border-bottom: 1px solid #333840; padding: 14px 28px; font-weight: 700 } .bar i { color: #e2b34a; font-style: normal }
.columns { max-width: 1120px; margin: 0 auto; display: grid; grid-template-columns: 200px minmax(0, 640px) 1fr; gap: 36px; padding: 24px 20px }
h1 { font-size: 35px; line-height: 1.18 } .when { color: #8b919b; font-size: 14px } .share { font-size: 13px; color: #8b919b }
.talk { background: #1b1f25; border: 1px solid #333840; padding: 4px 22px; border-radius: 6px } .talk b { color: #e2b34a }
.related { font-size: 14px; color: #8b919b }
@media (max-width: 900px) { .columns { grid-template-columns: minmax(0, 1fr) } .share, .related { display: none } }`;

/** Dark, in three columns; the interview is a list of questions and answers; the stray tag of the source stands as text. */
export function timeNewsPage(): string {
  const seed = readSeed('time-news-2024-11-05');
  const report = linesBetween(seed, 'Ukrainian forces', 'Interview:');
  const [heading = '', ...talk] = linesBetween(seed, 'Interview:');
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
    `<div class="bar">time<i>.</i>news</div>
<div class="columns"><aside class="share"><ul><li>Share</li><li>Send</li><li>Save</li></ul></aside>
<main id="content"><article><header><h1>${escapeHtml(seed.title)}</h1><p class="when"><time datetime="${seed.date}">5 November 2024</time></p></header>
<div class="body" itemprop="articleBody">
${report.map(paragraph).join('\n')}
<section class="talk"><h3>${escapeHtml(heading)}</h3><ol style="list-style: none; padding: 0">
${talk.map(turn).join('\n')}
</ol></section></div></article></main>
<aside class="related"><h4>You may also like</h4><ul><li><a href="#">Ten gardens for a rainy week</a></li><li><a href="#">What a tram driver hears</a></li></ul></aside></div>`,
  );
}

function paragraph(line: string): string {
  return `<p>${escapeHtml(line).replace('12,000 North Korean', '<a href="#">12,000</a> North Korean')}</p>`;
}

function turn(line: string): string {
  const colon = line.indexOf(':');
  return `<li><p><b>${escapeHtml(line.slice(0, colon + 1))}</b>${escapeHtml(line.slice(colon + 1))}</p></li>`;
}
