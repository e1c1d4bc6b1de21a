import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Article } from '../../core/article';
import type { Mention } from '../../core/claims/types';
import { readPageArticle } from '../../page/article/page-article';
import { mentionLine } from '../contract';
import { InputError, UsageError } from '../input-error';
import { decodeUtf8 } from '../read-lines';
import { writeLine } from '../streams';
import { mentionsOf, openIndex } from './detect';

interface ScanOptions {
  readonly index?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `scan FILE.html|FILE.txt [--index FILE] [--json]`: the known claims on one saved page, as a table or as `detect` writes them. */
export async function scan(files: readonly string[], { index, json }: ScanOptions): Promise<void> {
  const [file] = files;
  if (!file || files.length > 1) throw new UsageError('scan: name one saved page, FILE.html or FILE.txt');
  const article = savedArticle(file);
  const mentions = mentionsOf(openIndex(index), article);
  if (json) await writeLine({ id: article.id, mentions: mentions.map(mentionLine) });
  else process.stdout.write(table(article, mentions));
}

function savedArticle(file: string): Article {
  if (!existsSync(file)) throw new InputError(`${file}: no such file`);
  const content = decodeUtf8(readFileSync(file), file);
  const nothingKnown = { outlet: null, url: null, date: null, title: null };
  if (!/\.x?html?$/i.test(file)) return { id: file, text: content, ...nothingKnown };
  const { text, outlet, url, date, title } = readPageArticle(parseHTML(content).document);
  return { id: file, text, outlet, url, date, title };
}

function table({ text, title }: Article, mentions: readonly Mention[]): string {
  const rows = mentions.map((mention) => rowsOf(mention, text).join('\n'));
  return `${[title ?? 'No title', `${mentions.length} known claims`, ...rows].join('\n\n')}\n`;
}

function rowsOf(mention: Mention, text: string): readonly string[] {
  const line = (...cells: readonly string[]) => `  ${cells.join('  ')}`;
  return [
    `${text.slice(mention.start, mention.end)}  (${mention.relation})  ${mention.claim.question}`,
    ...mention.versions.map((version) =>
      line(
        version.relation.padEnd(14),
        version.outlet ?? version.article,
        version.date ?? 'no date',
        version.speaker ?? 'no speaker named',
        `| ${version.quote}`,
      ),
    ),
  ];
}
