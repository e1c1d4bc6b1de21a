import { documentOf, escapeHtml } from '../markup';
import { readSeed } from '../seed-text';

const STYLE = `
body { margin: 0; background: #ddd; font: 16px/1.5 "Times New Roman", serif }
table.frame { width: 940px; max-width: 100%; margin: 0 auto; background: #fff; border-collapse: collapse } td { vertical-align: top; padding: 12px }
.title { font: 700 27px/1.2 Arial, sans-serif } .left { width: 170px; background: #f3ecd8; font: 13px/1.6 Arial, sans-serif } caption { font: 12px Arial, sans-serif; caption-side: bottom; color: #666; text-align: left; padding: 6px 12px }
@media (max-width: 600px) { .left { display: none } }`;

/** A repost on an old site: a table for the layout, and one cell in which line breaks make the paragraphs. */
export function breitbartPage(): string {
  const seed = readSeed('breitbart-2024-06-28');
  const [lead = '', ...rest] = seed.lines;
  const credit = lead.slice(seed.title.length).trim();
  return documentOf(
    {
      title: seed.title,
      siteName: 'Wire Reposts',
      published: seed.date,
      canonical: null,
      dateIn: 'meta',
      byline: seed.byline,
      style: STYLE,
    },
    `<table class="frame">
<tr><td class="left" rowspan="3"><b>Sections</b><br>World<br>Asia<br>Europe<br>Archive<br>About</td><td class="title">${escapeHtml(seed.title)}</td></tr>
<tr><td><table><caption>${escapeHtml(credit)}</caption><tr><td bgcolor="#b9c2c9" width="560" height="180"></td></tr></table></td></tr>
<tr><td class="text">${rest.slice(0, -1).map(escapeHtml).join('<br><br>\n')}
<br><br><a href="#">${escapeHtml(rest.at(-1) ?? '')}</a></td></tr>
</table>`,
  );
}
