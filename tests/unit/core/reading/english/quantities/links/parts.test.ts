import { describe, expect, it } from 'vitest';
import { figureStatements } from '../figures';

/** Text, the part's words, the words of its whole (null: it is none). */
const ROWS: readonly (readonly [text: string, part: string, whole: string | null])[] = [
  ['Some 50,000 soldiers – 11,000 of them from abroad – came.', '11,000', '50,000'],
  ['It holds 580,000 men. About 70,000 of these fight.', '70,000', '580,000'],
  ['It paid $334 million, including $281 million in cash.', '$281 million', '$334 million'],
  ['Of the 90 guns sent, 79 are in use.', '79', '90'],
  ['They sent 15,000 men, of whom about 6,000 fell.', '6,000', '15,000'],
  ['They sent 15,000 men and 200 trucks.', '200', null],
  ['They sent 15,000 men. Then 3,000 more came.', '3,000', null],
];

describe('parts', () => {
  it.each(ROWS)('finds the whole in %s', (text, part, whole) => {
    const statements = figureStatements(text);
    const words = (index: number | null | undefined) => {
      const found = typeof index === 'number' ? statements[index] : undefined;
      return found === undefined ? null : text.slice(found.start, found.end);
    };
    const found = statements.find(({ start, end }) => text.slice(start, end) === part);
    expect(found).toBeDefined();
    expect(words(found?.partOf)).toBe(whole);
  });

  it('hands the thing of the whole to an elided part', () => {
    const [, part] = figureStatements('Some 50,000 soldiers – 11,000 of them from abroad – came.');
    expect(part).toMatchObject({ head: 'soldier', carried: true });
  });
});
