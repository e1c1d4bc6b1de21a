import { describe, expect, test } from 'vitest';
import { readHalf } from '../../../bench/quality/corpus-half';
import { parseOptions } from '../../../bench/quality/options';
import { percent, table } from '../../../bench/quality/print-report';
import { WrongUse } from '../../../bench/wrong-use';

describe('parseOptions', () => {
  test.each([
    [[], { halves: ['tuned', 'held'], listsErrors: false, asJson: false }],
    [['--half', 'held', '--json'], { halves: ['held'], listsErrors: false, asJson: true }],
    [['--errors', '--half', 'all'], { halves: ['tuned', 'held'], listsErrors: true, asJson: false }],
  ])('%o', (args, options) => {
    expect(parseOptions(args)).toEqual(options);
  });

  test.each([[['--half']], [['--half', 'both']], [['--verbose']], [['tuned']]])('refuses %o', (args) => {
    expect(() => parseOptions(args)).toThrow(WrongUse);
  });
});

test('readHalf gives every text and pair to exactly one half', () => {
  const [tuned, held] = [readHalf('tuned'), readHalf('held')];
  const idsOf = ({ texts, unrelated }: typeof tuned) => [...texts, ...unrelated].map(({ id }) => id);
  expect(idsOf(tuned).filter((id) => idsOf(held).includes(id))).toEqual([]);
  expect(held.unrelated.every((text) => text.held)).toBe(true);
  expect(tuned.unrelated.some((text) => text.held)).toBe(false);
  expect(tuned.pairs.length * held.pairs.length).toBeGreaterThan(0);
});

test('table sets the first column to the left and the others to the right', () => {
  expect(
    table([
      ['story', 'right'],
      ['fire', '7'],
    ]),
  ).toEqual(['story  right', 'fire       7']);
});

test('percent shows a dash when there was nothing to measure', () => {
  expect([percent(0.1234), percent(Number.NaN)]).toEqual(['12.3 %', '–']);
});
