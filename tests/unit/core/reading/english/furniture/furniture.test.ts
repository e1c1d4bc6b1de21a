import { describe, expect, it } from 'vitest';
import { english } from '../../../../../../lib/core/reading/english/english';
import { readText } from '../../../../../../lib/core/reading/read';

/** Prose before and after, so that the lines between stand as on a page. */
const page = (lines: readonly string[]) =>
  [
    'Some 300 boats left the port at dawn on their way north.',
    ...lines,
    'Another 40 boats stayed behind that day.',
  ].join('\n');

function furnitureOf(lines: readonly string[], title: string | null = null) {
  const text = page(lines);
  const { sentences } = readText({ text, date: '2031-05-06', title }, english);
  return new Map(sentences.map(({ start, end, furniture }) => [text.slice(start, end), furniture]));
}

describe('page furniture', () => {
  it.each([
    ['stray-markup', '<source type="image/webp" media="(min-width: 600px)" src'],
    ['stray-markup', '</div>'],
    ['furniture-line', 'Advertisement:'],
    ['furniture-line', 'MOST READ'],
    ['furniture-line', 'Read more: Harbour loses 14 ferries'],
    ['furniture-line', 'Copyright 2031, The Harbour Post'],
    ['furniture-line', '© 2031 Harbour Post'],
    ['furniture-line', 'Follow Jane Doe on Facebook and X.'],
    ['furniture-line', '5 min read'],
    ['furniture-line', '12 comments'],
    ['furniture-line', '3 hours ago'],
    ['byline', 'May 6, 2031'],
    ['byline', 'By Jane Doe'],
    ['byline', 'Jane DoeTuesday, 6 May 2031, 05:49'],
    ['byline', 'Posted on 6 May 2031 by Admin'],
    ['byline', 'Published: 2031-05-06 10:30'],
    ['no-prose', '12.5 13.1 14.8 | 2,040 2,110 2,300 | 7% 8% 9%.'],
    ['no-prose', `${'Goals 12 Points 40, '.repeat(30)}and so on.`],
    ['no-prose', `data:image/png;base64,${'iVBOR/w0K+Gg=a9'.repeat(30)}.`],
  ])('%s: %s', (rule, line) => {
    expect(furnitureOf([line]).get(line)).toBe(rule);
  });

  it('takes a run of short lines without a stop for a list of other headlines', () => {
    const headlines = ['18:52', 'Harbour loses 14 ferries to the storm', '18:25', 'Half a million fish die'];
    const found = furnitureOf(headlines);
    expect(headlines.map((line) => found.get(line))).toEqual(Array(4).fill('headline-list'));
  });

  it('takes everything behind the end of the article', () => {
    const found = furnitureOf(['It was a quiet day.', 'Leave a Reply', 'I saw 12 boats myself.']);
    expect(found.get('I saw 12 boats myself.')).toBe('after-article');
  });

  it('reads nothing in furniture', () => {
    const text = page(['Read more: 14 ferries lost', 'May 6, 2031', 'Advertisement']);
    const read = readText({ text, date: null, title: null }, english).statements;
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(['300', '40']);
  });

  it.each([
    'Storm takes 14 ferries',
    '• The storm took 14 ferries and left 3.',
    'The advertisement cost $40.',
    'Police were called at 18:52 on May 6, 2031.',
    'KYIV, May 6 (Agency) - Some 40 men left.',
    'By Tuesday, 40 men had left the port.',
    '$5.2bn.',
    `${'The harbour took in 12 boats and 3 ships that day, '.repeat(20)}and no more.`,
    '"Leave a reply," the sign said to 40 visitors.',
  ])('keeps as text: %s', (line) => {
    expect(furnitureOf([line]).get(line)).toBeNull();
  });

  it('keeps the first line that repeats the title among short lines', () => {
    const title = 'Storm takes 14 ferries';
    const text = ['Home', 'News', title, 'Sections', 'The storm took 14 ferries on its way north.'].join('\n');
    const { sentences } = readText({ text, date: null, title }, english);
    expect(sentences.map(({ furniture }) => furniture !== null)).toEqual([true, true, false, true, false]);
  });

  it('reads all of a text that has no sentence at all', () => {
    const text = '12 killed\n40 injured\n3 missing\n5 ships lost';
    expect(
      readText({ text, date: null, title: null }, english).sentences.every(({ furniture }) => furniture === null),
    ).toBe(true);
  });
});
