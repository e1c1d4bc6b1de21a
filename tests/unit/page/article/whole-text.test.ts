import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readWholeText, wholeTextInSlices, wordsOf } from '../../../../lib/page/article/whole-text';

const documentOf = (body: string): Document =>
  parseHTML(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`).document;

const textOf = (body: string): string => wordsOf(readWholeText(documentOf(body)));

describe('wordsOf', () => {
  test.each([
    ['a word in one piece', '<p>Ten men came</p>', 'Ten'],
    ['a word whose first letter has a tag of its own', '<p><b>N</b>orth</p>', 'North'],
    ['a word of three pieces', '<p><b>N</b><i>o</i>rth</p>', 'North'],
    ['what stands before a tag that ends inside a word', '<p>Ko<wbr>rea</p>', 'Korea'],
    ['the words on both sides of a border that no space marks', '<p>soldiers</p><p>Korea</p>', 'Korea'],
    ['words before such a border', '<p>soldiers</p><p>Korea</p>', 'soldiers'],
    ['words beside the article', '<nav>Russia</nav>', 'Russia'],
    ['hidden words', '<p hidden>Russia</p>', 'Russia'],
  ])('holds %s', (_, body, word) => {
    expect(textOf(body).split(/\s+/)).toContain(word);
  });

  test('leaves long scripts and styles out', () => {
    const script = `<script>${'const korea = 1;'.repeat(100)}</script><style>${'.korea { color: red }'.repeat(100)}</style>`;
    expect(textOf(`${script}<p>Ten men</p>`)).not.toContain('korea');
  });
});

describe('wholeTextInSlices', () => {
  const run = (document: Document, longest: number) => {
    const slices = wholeTextInSlices(document, longest);
    let pauses = 0;
    for (;;) {
      const slice = slices.next();
      if (slice.done) return { text: wordsOf(slice.value), tooLong: slice.value.tooLong, pauses };
      pauses += 1;
    }
  };
  const long = documentOf('<p>The men came home again.</p>'.repeat(20_000));

  test('pauses while it reads a long page', () => {
    const { tooLong, pauses, text } = run(long, 10_000_000);
    expect(tooLong).toBe(false);
    expect(text.length).toBeGreaterThan(400_000);
    expect(pauses).toBeGreaterThan(10);
  });

  test('stops at the limit and says so', () => {
    const { tooLong, text } = run(long, 100_000);
    expect(tooLong).toBe(true);
    expect(text.length).toBeLessThan(300_000);
  });
});
