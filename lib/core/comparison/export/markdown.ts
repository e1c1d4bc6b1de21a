import type { WordedMention } from '../badge-text';
import { countTexts } from '../counts';
import { groupBy } from '../group-by';
import { isoText } from '../notation/date-notation';
import type { Reader } from '../reader';
import { countedOf } from '../summary';
import { fill } from '../words/message';
import { type ExportedPage, type ExportRow, exportRows } from './export-rows';

/** A page's comparison as Markdown: a head, and a list of versions for each claim. */
export function comparisonMarkdown(page: ExportedPage, mentions: readonly WordedMention[], reader: Reader): string {
  const claims = groupBy(exportRows(mentions, reader), ({ question }) => question);
  const title = fill(reader.words.table.pageTitle, { title: escaped(page.title ?? page.url ?? '') });
  const parts = [
    `# ${title}`,
    headOf(page, reader),
    countTexts(mentions.map(countedOf), reader)
      .map(({ text }) => text)
      .join(', '),
  ];
  for (const [question, rows] of claims) parts.push(`## ${escaped(question)}`, claimText(rows, reader));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headOf({ outlet, date, url }: ExportedPage, reader: Reader): string {
  const facts = [
    escaped(outlet ?? ''),
    isoText(date, 'long', reader),
    url ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : '',
  ];
  return facts.filter((fact) => fact !== '').join(', ');
}

function claimText(rows: readonly ExportRow[], reader: Reader): string {
  const own = `- ${reader.words.table.page}: **${escaped(rows[0]?.page ?? '')}**`;
  return [own, ...rows.map(versionText)].join('\n');
}

function versionText(row: ExportRow): string {
  const source =
    row.address === ''
      ? escaped(row.outlet)
      : `[${escaped(row.outlet)}](<${row.address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const facts = [row.date, row.standing, row.speaker, row.difference].map(escaped).join(', ');
  return `- **${escaped(row.value)}**: ${source}, ${facts}\n  > ${escaped(row.quote)}`;
}

/** Text as text: what Markdown or HTML would take for markup is escaped, line breaks are spaces. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
