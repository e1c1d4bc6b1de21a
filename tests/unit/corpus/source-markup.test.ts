import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatLines, parseLines } from '../../corpus/json-lines';
import type { CorpusText } from '../../corpus/records';
import { close, open } from '../../corpus/source-markup';

const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.jsonl') && !name.includes('pairs'),
);

const header = 'id: fire-a\noutlet: The Post\ndate: 2031-05-04\ntitle: Fire\nindex: yes';
const sourceOf = (text: string) => `${header}\n\n${text}\n`;
const mentionIn = (text: string) => close(sourceOf(text), 'fire.txt')[0]?.mentions[0];

describe('close', () => {
  it.each([
    ['[[12|count; 12]]', { min: 12, max: 12, iso: null }],
    ['[[12|count; 12..; hedge=over]] or over', { min: 12, max: null, iso: null, hedge: 'over' }],
    ['[[12|count; ..12]]', { min: null, max: 12, iso: null }],
    ['[[10 to 12|count; 10..12]]', { min: 10, max: 12, iso: null }],
    ['[[minus 3.5|measure; -3.5]]', { min: -3.5, max: -3.5, iso: null }],
    [
      '[[Monday|date; 2031-05-05; standing=planned]]',
      { iso: '2031-05-05', min: null, standing: 'planned', status: 'planned' },
    ],
    ['[[9 am|date; T09:00]]', { iso: 'T09:00', min: null }],
    ['[[Flight 7|other]]', { iso: null, min: null, max: null }],
    [
      '[[12|count; 12; slot=fire.dead; by=the mayor; origin=Wire; amb]]',
      { slot: 'fire.dead', speaker: 'the mayor', attribution: 'the mayor', origin: 'Wire', ambiguous: true },
    ],
  ])('reads %s', (text, expected) => {
    expect(mentionIn(text)).toMatchObject(expected);
  });

  it('counts offsets in the text without markup', () => {
    expect(mentionIn('At least [[12|count; 12]].')).toMatchObject({ start: 9, end: 11, surface: '12' });
  });

  it.each([
    ['[[12|cnt; 12]]', 'fire.txt, text fire-a: unknown kind "cnt" in [[12|cnt; 12]]'],
    ['[[12|count]]', 'no value'],
    ['[[12|count; 1,200]]', '"1,200" is no plain number'],
    ['[[12|count; 12; 13]]', 'more than one value'],
    ['[[12|count; 12..10]]', 'the bounds are turned round'],
    ['[[May|date; May]]', '"May" is no date'],
    ['[[12|count; 12; who=me]]', 'unknown key "who"'],
    ['[[12|count; 12; slot=]]', '"slot" is empty'],
    ['[[12|count; 12; slot=a.b; slot=a.c]]', '"slot" twice'],
    ['[[12|count; 12; standing=said]]', 'unknown standing "said"'],
    ['[[12|count; 12; hedge=about]]', 'the hedge "about" does not stand beside "12"'],
    ['[[12 count]]', 'no clean "surface|"'],
    ['[[12|count; 12', 'an annotation is left open at "[[12|count; 12"'],
  ])('refuses %s', (text, message) => {
    expect(() => close(sourceOf(text), 'fire.txt')).toThrow(message);
  });

  it.each([
    ['a header line it does not know', sourceOf('x').replace('index', 'indexed'), 'unknown header line'],
    ['neither index nor held', sourceOf('x').replace('\nindex: yes', ''), 'needs either'],
    ['a missing title', sourceOf('x').replace('title: Fire\n', ''), 'the header has no "title"'],
    [
      'a header line given twice',
      sourceOf('x').replace('title: Fire', 'title: Fire\ntitle: Smoke'),
      'gives "title" twice',
    ],
    ['an id given twice', `${sourceOf('x')}\n${sourceOf('y')}`, 'the id is given twice'],
  ])('refuses %s', (_, source, message) => {
    expect(() => close(source, 'fire.txt')).toThrow(message);
  });
});

describe('open', () => {
  it('gives back the source that was closed', () => {
    const source = sourceOf(
      'At [[9 am|date; T09:00]] [[10 to 12|count; 10..12; slot=fire.dead; by=men; standing=denied; amb]] men.\n\nA line.',
    );
    expect(open(close(source, 'fire.txt'))).toBe(source);
  });

  it.each(files)('turns %s into markup from which the same bytes come back', (name) => {
    const content = readFileSync(join(folder, name), 'utf8');
    expect(formatLines(close(open(parseLines<CorpusText>(content, name)), name))).toBe(content);
  });

  it('refuses a span that does not agree with the text', () => {
    const [record] = close(sourceOf('[[12|count; 12]]'), 'fire.txt');
    expect(() => open([{ ...record, text: 'ab' } as CorpusText])).toThrow('text fire-a: the span of "12" (0)');
  });
});

describe('parseLines', () => {
  it('names the file and line that is no JSON', () => {
    expect(() => parseLines('{}\n{', 'a.jsonl')).toThrow('a.jsonl, line 2');
  });
});
