import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as other programs do. */
function cli(words: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'cli', '--', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

const objects = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));
const place = (name: string) => join(folder, name);

const bridge = (id: string, text: string) =>
  JSON.stringify({ id, outlet: id, url: null, date: '2031-05-06', title: null, text });
const articles = [
  bridge('harbour', 'The ferry Marisol sank off Port Vell on Monday, killing 14 passengers, the coastguard said.'),
  bridge(
    'ledger',
    'At least 17 passengers were killed when the ferry Marisol sank off Port Vell, the coastguard said on Tuesday.',
  ),
];

describe('the command line', { timeout: 60_000 }, () => {
  it('extracts every figure, one line a text in the order given, with the fields of the contract', () => {
    const { status, lines } = cli(
      ['extract'],
      '{"id":"b","text":"Some 12,000 soldiers left."}\n{"id":"a","text":""}\n',
    );
    expect(status).toBe(0);
    const [first, second] = objects(lines);
    expect(second).toEqual({ id: 'a', statements: [] });
    expect(first.id).toBe('b');
    expect(first.statements).toEqual([
      {
        start: 5,
        end: 11,
        kind: 'count',
        min: 12000,
        max: 12000,
        iso: null,
        bound: 'about',
        unit: 'soldier',
        per: null,
        head: 'soldier',
        modifiers: [],
        speaker: null,
        standing: 'reported',
        rule: expect.any(String),
      },
    ]);
  });

  it('builds a pack from JSON lines and detects its claims in other words', () => {
    writeFileSync(place('in.jsonl'), `${articles.join('\n')}\n`);
    expect(cli(['build', place('in.jsonl'), '--out', place('ferry.json')]).status).toBe(0);
    const page = {
      id: 'page',
      text: 'The sinking of the ferry Marisol off Port Vell killed 21 passengers, officials say now.',
    };
    const { status, lines } = cli(['detect', '--index', place('ferry.json')], JSON.stringify(page));
    expect(status).toBe(0);
    const [{ mentions }] = objects(lines);
    expect(
      mentions.map((mention: { start: number; end: number }) => page.text.slice(mention.start, mention.end)),
    ).toEqual(['21']);
    const [mention] = mentions;
    expect(Object.keys(mention.claim)).toEqual(['id', 'question']);
    expect(mention.versions.map((version: { article: string }) => version.article).sort()).toEqual([
      'harbour',
      'ledger',
    ]);
    for (const version of mention.versions) {
      const text = JSON.parse(articles.find((line) => line.includes(`"id":"${version.article}"`)) ?? '').text;
      expect(['14', '17']).toContain(text.slice(version.start, version.end).replace(/\D/g, ''));
      expect(text).toContain(version.quote);
      expect(Object.keys(version)).toEqual([
        'article',
        'outlet',
        'url',
        'date',
        'start',
        'end',
        'quote',
        'min',
        'max',
        'iso',
        'bound',
        'unit',
        'speaker',
        'standing',
        'origin',
        'relation',
      ]);
    }
  });

  it('builds the seeds to the same bytes twice, and detects with them when no index is named', () => {
    cli(['build', 'seeds', '--out', place('one.json')]);
    cli(['build', 'seeds', '--out', place('two.json')]);
    expect(readFileSync(place('one.json')).equals(readFileSync(place('two.json')))).toBe(true);
    const seed = 'news-com-au-2024-11-11';
    const text = readFileSync(join(root, 'seeds', `${seed}.txt`), 'utf8');
    const [{ mentions }] = objects(cli(['detect'], JSON.stringify({ id: seed, text })).lines);
    const versions = mentions.flatMap((mention: { versions: { article: string }[] }) => mention.versions);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.map(({ article }: { article: string }) => article)).not.toContain(seed);
  });

  it('scans a saved page', () => {
    writeFileSync(
      place('page.html'),
      `<!doctype html><html lang="en"><head><title>Ferry sinks</title></head><body><article><h1>Ferry sinks</h1><p>The sinking of the ferry Marisol off Port Vell killed <b>1</b>9 passengers, rescuers said.</p><p>Divers went down again in the morning, and the harbour stayed closed to all other ships until the evening.</p></article></body></html>`,
    );
    expect(cli(['build', place('in.jsonl'), '--out', place('ferry.json')]).status).toBe(0);
    const { status, lines } = cli(['scan', place('page.html'), '--index', place('ferry.json')]);
    expect(status).toBe(0);
    expect(lines.join('\n')).toMatch(/^19 /m);
    expect(lines.join('\n')).toContain('harbour');
  });

  const bad: readonly [
    what: string,
    words: readonly string[],
    input: string | Uint8Array,
    status: number,
    complaint: RegExp,
  ][] = [
    ['no command', [], '', 2, /no command/],
    ['an unknown command', ['toString'], '', 2, /unknown command "toString"/],
    ['an unknown option', ['detect', '--fast'], '', 2, /--fast/],
    ['an option of another command', ['extract', '--out', 'x'], '', 2, /extract takes no --out/],
    ['build without --out', ['build', 'seeds'], '', 2, /--out FILE/],
    ['a line that is not JSON', ['extract'], '{"id":"a","text":""}\nnonsense\n', 1, /standard input, line 2: not JSON/],
    ['a line that is a list', ['detect'], '[]\n', 1, /standard input, line 1: not an object/],
    [
      'bytes that are not UTF-8',
      ['extract'],
      new Uint8Array([0x7b, 0xff, 0x0a]),
      1,
      /standard input, line 1: not UTF-8/,
    ],
    [
      'an index that is not there',
      ['detect', '--index', '/nowhere/pack.json'],
      '',
      1,
      /\/nowhere\/pack\.json: cannot be read/,
    ],
    ['an index that is no pack', ['detect', '--index', 'package.json'], '', 1, /package\.json: /],
    ['a page that is not there', ['scan', '/nowhere.html'], '', 1, /nowhere\.html: no such file/],
  ];
  it.each(bad)('answers %s with the exit status and the reason', (_what, words, input, status, complaint) => {
    const answer = cli(words, input);
    expect(answer.stderr).toMatch(complaint);
    expect(answer.status).toBe(status);
  });

  it('writes nothing, not even half of it, when the input is bad', () => {
    writeFileSync(place('bad.jsonl'), `${articles[0]}\nnonsense\n`);
    writeFileSync(place('kept.json'), 'what was there');
    expect(cli(['build', place('bad.jsonl'), '--out', place('kept.json')]).status).toBe(1);
    expect(readFileSync(place('kept.json'), 'utf8')).toBe('what was there');
    expect(existsSync(place('never.json'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('reads a text of five megabytes whole', () => {
    const filler = 'The council met again and nothing was decided that evening. '.repeat(90_000);
    const text = `${filler}In the end 321 delegates voted.`;
    const [{ statements }] = objects(cli(['extract'], JSON.stringify({ id: 'long', text })).lines);
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(statements.map(({ min }: { min: number }) => min)).toEqual([321]);
  });
});
