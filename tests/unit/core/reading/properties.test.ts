import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../lib/core/reading/english/english';
import { readText } from '../../../../lib/core/reading/read';
import type { ReadStatement } from '../../../../lib/core/reading/types';
import { HOSTILE_TEXTS } from './hostile-texts';

/** Of processor time, far above what any of them takes, so that only growth faster than linear fails; the bench has the figures. */
const HOSTILE_LIMIT_MS = 4_000;
/** Other programs may hold the machine. */
const TIMEOUT_MS = 120_000;
const RUNS = 300;

const read = (text: string) => readText({ text, date: '2024-11-05', title: null }, english);

/** Pieces that rules look for, to be put together at random. */
const PIECES = [
  'The army',
  'Police said',
  '"We saw',
  'he said',
  'according to the mayor',
  ', citing officials,',
  'about',
  'at least',
  'up to',
  'between',
  'and',
  'or',
  'of them',
  'to',
  '12',
  '3,000',
  '1.6 million',
  'half a million',
  'three or four',
  '40',
  'dozens of',
  '10-12',
  '$5 billion',
  '£3m',
  '7 percent',
  '20 km',
  '5 years',
  '2-0',
  'one in five',
  '22-year-old',
  'soldiers',
  'North Korean troops',
  'people',
  'were killed',
  'will be sent',
  'a month',
  'per day',
  'in',
  'on',
  'June 19',
  'last week',
  'Monday',
  'late 2023',
  'July 2024',
  '2014',
  '18:52',
  'denied that',
  'could',
  'if',
  ',',
  ';',
  ' - ',
  '—',
  '(',
  ')',
  '"',
  '“',
  '”',
  '’s',
  'U.S.',
  'Gen.',
  'é\u0301',
  '\ud83d\ude00',
  '北',
  '\u00a0',
  'which',
  'who',
  'that',
];

const sentence = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 })
  .map((pieces) => `${pieces.join(' ')}.`);
const prose = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

/** The first statement whose span is empty, outside the text, out of order, or over another of its kind; undefined when all are sound. */
function findUnsound(text: string, statements: readonly ReadStatement[]): ReadStatement | undefined {
  const lastEnd = new Map<string, number>();
  let lastStart = 0;
  return statements.find(({ start, end, kind }) => {
    const isSound = start >= lastStart && end > start && end <= text.length && start >= (lastEnd.get(kind) ?? 0);
    lastEnd.set(kind, end);
    lastStart = start;
    return !isSound;
  });
}

function expectSoundSpans(text: string, statements: readonly ReadStatement[]): void {
  expect(findUnsound(text, statements)).toBeUndefined();
}

describe('reading any text', { timeout: TIMEOUT_MS }, () => {
  it('never throws, and keeps every span inside the text', () => {
    const anything = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), prose);
    fc.assert(
      fc.property(anything, (text) => expectSoundSpans(text, read(text).statements)),
      { numRuns: RUNS },
    );
  });

  it('takes lone surrogates and control characters', () => {
    const unit = fc.constantFrom('\ud83d', '\ude00', '\u0000', '\u0301', '5', ' ', '"', '.', '\n', 'May', '$');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) =>
        expectSoundSpans(units.join(''), read(units.join('')).statements),
      ),
      { numRuns: RUNS },
    );
  });

  it('points from each statement to its own sentence and tokens', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { statements, sentences } = read(text);
        for (const { start, end, sentence: index, firstToken, endToken, phraseFirst, phraseEnd } of statements) {
          const tokens = sentences[index]?.tokens ?? [];
          expect(tokens[firstToken]?.start).toBeLessThanOrEqual(start);
          expect(tokens[endToken - 1]?.end).toBeGreaterThanOrEqual(end);
          expect(phraseFirst).toBeLessThanOrEqual(firstToken);
          expect(phraseEnd).toBeGreaterThanOrEqual(endToken);
          expect(phraseEnd).toBeLessThanOrEqual(tokens.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads the same when a paragraph follows', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const longer = read(`${text}\n\nthe harbour lay quiet that evening, and nobody came.`).statements;
        expect(longer).toEqual(read(text).statements);
      }),
      { numRuns: RUNS },
    );
  });

  it('moves with what stands before, surrogate pairs and combining marks counted right', () => {
    const before = 'the 🚢 café\u0301 lay quiet.\n\n';
    fc.assert(
      fc.property(sentence, (text) => {
        const moved = read(before + text).statements.map(({ start, end, kind }) => [
          start - before.length,
          end - before.length,
          kind,
        ]);
        expect(moved).toEqual(read(text).statements.map(({ start, end, kind }) => [start, end, kind]));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('reading a hostile text of 100 kB', { timeout: TIMEOUT_MS }, () => {
  it.each([...HOSTILE_TEXTS])('ends in time on %s', (_, text) => {
    const before = process.cpuUsage();
    const { statements } = read(text);
    const { user } = process.cpuUsage(before);
    expectSoundSpans(text, statements);
    expect(user / 1000).toBeLessThan(HOSTILE_LIMIT_MS);
  });
});
