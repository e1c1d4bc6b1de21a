import { documentOf, escapeHtml, wrapEach } from '../markup';
import { linesBetween, readSeed, type Seed } from '../seed-text';

const STYLE = `
body { margin: 0; background: #f4f4f2; color: #1c1c1c; font: 17px/1.55 Georgia, serif }
.top { background: #1c1c1c; color: #ddd; font: 13px/2.4 Arial, sans-serif; padding: 0 24px }
.wrap { max-width: 1080px; margin: 0 auto; display: flex; gap: 40px; padding: 24px 20px; background: #fff }
.post { flex: 1; min-width: 0 } .post_title { font-size: 31px; line-height: 1.2 } .post_when { color: #777; font: 13px Arial, sans-serif }
.post_img { background: #c8cfd4; height: 210px } figcaption { color: #777; font: 12px Arial, sans-serif; padding: 6px 0 }
.slot { border: 1px dashed #ccc; color: #999; font: 12px Arial, sans-serif; min-height: 90px; padding: 6px; margin: 18px 0 }
.side { width: 270px; font: 14px/1.4 Arial, sans-serif } .side a { display: block; padding: 6px 0; color: inherit } .side time { color: #b00; font-weight: 700 }
@media (max-width: 760px) { .wrap { flex-direction: column } .side { width: auto } }`;

/** Division soup: every block is a `div`, the list a real one, other headlines with clock times in a column beside the story. */
export function ukrainskaPravdaPage(): string {
  const seed = readSeed('ukrainska-pravda-2024-06-27');
  const { lines } = seed;
  return documentOf(
    {
      title: seed.title,
      siteName: seed.outlet,
      published: seed.date,
      canonical: seed.url,
      dateIn: 'meta',
      byline: seed.byline,
      style: STYLE,
    },
    `<div class="top">${lines.slice(0, 4).map(escapeHtml).join(' <span>|</span> ')}</div>
<div class="wrap"><div class="post">
<div class="post_title"><span>${escapeHtml(lines[4] ?? '')}</span></div>
<div class="post_when">${escapeHtml(lines[5] ?? '')}</div>
<div class="post_img"></div><figure><figcaption>${escapeHtml(lines[6] ?? '')}<br>${escapeHtml(lines[7] ?? '')}</figcaption></figure>
<div class="post_text">
${story(seed)}
</div>
<div class="tags">${wrapEach(linesBetween(seed, 'Support UP or', 'Orbán travels'), 'div')}</div>
<div class="read_more">${wrapEach(linesBetween(seed, 'Orbán travels', 'All News'), 'div')}</div>
</div>
<div class="side">${otherHeadlines(seed)}</div></div>`,
  );
}

function story(seed: Seed): string {
  const blocks = linesBetween(seed, 'North Korea will send', 'Support UP or');
  const list = blocks.filter((line) => line.startsWith('•'));
  const before = blocks.filter((line) => !line.startsWith('•')).map((line) => division(line));
  return `${before.join('\n')}\n<ul>${wrapEach(
    list.map((line) => line.slice(1).trim()),
    'li',
  )}</ul>`;
}

function division(line: string): string {
  if (line === 'Advertisement:') return `<div class="slot">${line}</div>`;
  const label = /^(?:Source|Details|Background):/.exec(line)?.[0];
  if (label === undefined) return `<div>${escapeHtml(line)}</div>`;
  return `<div><b>${label}</b>${escapeHtml(line.slice(label.length))}</div>`;
}

function otherHeadlines(seed: Seed): string {
  return linesBetween(seed, 'All News')
    .map((line) =>
      /^\d\d:\d\d$/.test(line)
        ? `<time>${line}</time>`
        : line === 'Advertisement:'
          ? `<div class="slot">${line}</div>`
          : `<a href="#">${escapeHtml(line)}</a>`,
    )
    .join('\n');
}
