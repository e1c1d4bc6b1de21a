import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../../lib/cli/input-error';
import { readArticles } from '../../../lib/cli/read-articles';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const read = (name = '') => readArticles([join(folder, name)]);
const sources = (entries: object) => write('sources.json', JSON.stringify(entries));

describe('readArticles', () => {
  it('reads a folder of texts with their sources, in order of file name', async () => {
    sources({ b: { outlet: 'Harbour Post', date: '2031-04-02' }, a: {} });
    write('a.txt', 'First.\r\n');
    write('b.txt', '\uFEFFSecond.');
    expect(await read()).toEqual([
      {
        id: 'a',
        text: 'First.\r\n',
        outlet: null,
        url: null,
        date: null,
        title: null,
        via: null,
        outletInferred: false,
        dateInferred: false,
      },
      {
        id: 'b',
        text: 'Second.',
        outlet: 'Harbour Post',
        url: null,
        date: '2031-04-02',
        title: null,
        via: null,
        outletInferred: false,
        dateInferred: false,
      },
    ]);
  });

  it('reads a file of JSON lines, empty lines passed over', async () => {
    write('in.jsonl', '{"id":"x","text":"One","date":"2031-04"}\n\n{"id":"y","text":"","date":"2031-04-02T07:30:00Z"}');
    expect((await read('in.jsonl')).map(({ id, date }) => [id, date])).toEqual([
      ['x', '2031-04'],
      ['y', '2031-04-02'],
    ]);
  });

  it('reads a line of five megabytes whole', async () => {
    const text = 'Troops. '.repeat(700_000);
    write('in.jsonl', `${JSON.stringify({ id: 'long', text })}\n`);
    expect((await read('in.jsonl'))[0]?.text).toBe(text);
  });

  const badFolders: readonly [what: string, make: () => void, complaint: RegExp][] = [
    ['a folder without sources.json', () => write('a.txt', ''), /sources\.json: missing/],
    [
      'a text without an entry',
      () => {
        sources({});
        write('stray.txt', '');
      },
      /stray\.txt: no entry in sources\.json/,
    ],
    ['an entry without a text', () => sources({ lost: {} }), /"lost": its text .*lost\.txt is missing/],
    [
      'a text that is not UTF-8',
      () => {
        sources({ a: {} });
        write('a.txt', new Uint8Array([0x61, 0xff]));
      },
      /a\.txt: not UTF-8/,
    ],
    ['a sources.json that is not JSON', () => write('sources.json', '{'), /sources\.json: not JSON/],
    ['a sources.json that is a list', () => write('sources.json', '[]'), /sources\.json: not an object/],
    [
      'an entry that is text',
      () => {
        sources({ a: 'Harbour Post' });
        write('a.txt', '');
      },
      /"a": not an object/,
    ],
    [
      'an outlet that is a number',
      () => {
        sources({ a: { outlet: 5 } });
        write('a.txt', '');
      },
      /"a": "outlet" is neither text nor null/,
    ],
    [
      'a date that is none',
      () => {
        sources({ a: { date: 'yesterday' } });
        write('a.txt', '');
      },
      /"a": "date" is "yesterday"/,
    ],
  ];
  it.each(badFolders)('refuses %s, naming the place', async (_what, make, complaint) => {
    make();
    await expect(read()).rejects.toThrow(complaint);
    await expect(read()).rejects.toThrow(InputError);
  });

  const badLines: readonly [line: string, complaint: RegExp][] = [
    ['not json', /line 2: not JSON/],
    ['[1]', /line 2: not an object/],
    ['null', /line 2: not an object/],
    ['{"text":"x"}', /line 2: "id" is missing/],
    ['{"id":"b"}', /line 2: "text" is missing/],
    ['{"id":"b","text":7}', /line 2: "text" is missing or not text/],
    ['{"id":"b","text":"","date":20240628}', /line 2: "date" is neither text nor null/],
    ['{"id":"a","text":""}', /two articles have the id "a"/],
  ];
  it.each(badLines)('refuses the line %s, naming its number', async (line, complaint) => {
    write('in.jsonl', `{"id":"a","text":"good"}\n${line}\n`);
    await expect(read('in.jsonl')).rejects.toThrow(complaint);
  });

  it('refuses a path that is not there', async () => {
    await expect(read('nowhere')).rejects.toThrow(/nowhere: no such file or folder/);
  });
});
