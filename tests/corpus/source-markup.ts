import { closeText, openText } from './marked-text';
import { fail, MarkupError, type Place } from './markup-error';
import type { CorpusText } from './records';

const headerKeys = ['id', 'outlet', 'url', 'date', 'story', 'title', 'index', 'held'];

/** The records of a source file in the markup of GUIDE.md. Throws a `MarkupError` that names file, text and annotation. */
export function close(source: string, file: string): CorpusText[] {
  const blocks = source
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n\n(?=id: )/);
  const records = blocks.map((block) => closeBlock(block, file));
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new MarkupError(`${file}, text ${id}: the id is given twice`);
    seen.add(id);
  }
  return records;
}

/** The canonical source of records: `close` gives the same records back. Throws when a record can't be written in the markup. */
export function open(records: CorpusText[]): string {
  return `${records.map(openRecord).join('\n\n')}\n`;
}

function closeBlock(block: string, file: string): CorpusText {
  const cut = block.indexOf('\n\n');
  if (cut < 0) throw new MarkupError(`${file}: no blank line between header and text at "${block.slice(0, 60)}"`);
  const header = closeHeader(block.slice(0, cut), file);
  const id = header.get('id') ?? '';
  const place = { file, id };
  const need = (key: string) => header.get(key) ?? fail(place, `the header has no "${key}"`);
  const base = {
    id: need('id'),
    outlet: need('outlet'),
    url: '',
    date: need('date'),
    title: need('title'),
  };
  if (!/^\d{4}-\d\d-\d\d$/.test(base.date)) fail(place, `"${base.date}" is no date like 2031-05-04`);
  base.url = header.get('url') ?? defaultUrl(base);
  if (header.has('index') === header.has('held'))
    fail(place, 'the header needs either "index: yes|no" (a story) or "held: yes|no" (unrelated)');
  const { text, mentions } = closeText(block.slice(cut + 2), place);
  if (header.has('held'))
    return {
      ...base,
      text,
      story: null,
      mentions,
      held: yesOrNo(need('held'), place),
    };
  const story = header.get('story') ?? defaultStory(id);
  return {
    ...base,
    text,
    story,
    mentions,
    index: yesOrNo(need('index'), place),
  };
}

function closeHeader(lines: string, file: string): Map<string, string> {
  const header = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, colon);
    const place = { file, id: header.get('id') ?? '?' };
    if (colon < 0 || !headerKeys.includes(key)) fail(place, `unknown header line "${line}"`);
    if (header.has(key)) fail(place, `the header gives "${key}" twice`);
    header.set(key, line.slice(colon + 2).trim());
  }
  return header;
}

function openRecord(record: CorpusText): string {
  const { id, outlet, url, date, title } = record;
  const lines = [`id: ${id}`, `outlet: ${outlet}`];
  if (url !== defaultUrl({ outlet, date, title })) lines.push(`url: ${url}`);
  lines.push(`date: ${date}`);
  if (record.story !== null && record.story !== defaultStory(id)) lines.push(`story: ${record.story}`);
  lines.push(`title: ${title}`);
  lines.push(record.story === null ? `held: ${record.held ? 'yes' : 'no'}` : `index: ${record.index ? 'yes' : 'no'}`);
  return `${lines.join('\n')}\n\n${openText(record)}`;
}

const slug = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');

function defaultUrl({ outlet, date, title }: { outlet: string; date: string; title: string }): string {
  const host = slug(outlet.replace(/\.example$/, '')).replaceAll('-', '');
  return `https://www.${host}.example/${date.replaceAll('-', '/')}/${slug(title)}`;
}

const defaultStory = (id: string) => id.split('-')[0] ?? id;

function yesOrNo(word: string, place: Place): boolean {
  return word === 'yes' || word === 'no' ? word === 'yes' : fail(place, `"${word}" is neither yes nor no`);
}
