import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../lib/core/statement';
import { judgeReading } from '../../../bench/quality/judge-reading';
import type { AnnotatedMention } from '../../../corpus/records';
import { mentionOf, statementOf } from './made-up';

function judge(mention: Partial<AnnotatedMention>, ...statements: Partial<Statement>[]) {
  return judgeReading({ id: 'page', mentions: [mentionOf(mention)] }, statements.map(statementOf));
}
const kindsOf = ({ errors }: ReturnType<typeof judge>): string[] => errors.map(({ kind }) => kind);

describe('judgeReading', () => {
  test('counts a figure read as annotated as right in all', () => {
    const judged = judge({}, {});
    expect(judged.counts).toMatchObject({ annotated: 1, found: 1, value: 1, numbers: 1, bounds: 1, kind: 1, extra: 0 });
    expect(judged.errors).toEqual([]);
  });

  test('counts a figure that no statement overlaps as not read', () => {
    const judged = judge({}, { start: 10, end: 12 });
    expect(judged.counts).toMatchObject({ annotated: 1, found: 0, value: 0, statements: 1, extra: 1 });
    expect(kindsOf(judged)).toEqual(['not read: count']);
  });

  test.each([
    ['another number', {}, { min: 13, max: 13 }, ['wrong value: count']],
    ['another kind', {}, { kind: 'money' }, ['wrong kind: count read as money']],
    ['another day', { kind: 'date', iso: '2031-05-04' }, { kind: 'date', iso: '2031-05-05' }, ['wrong value: date']],
    ['any bounds of a vague word', { surface: 'dozens', min: 20, max: 99 }, { min: 24, max: null }, []],
    ['an end of a range', { surface: '12 to 15', max: 15 }, {}, []],
    ['a result as other', { surface: '3-1', min: 3, max: 1 }, { kind: 'other', min: 3, max: 1 }, []],
    ['a number rounded in the sixth place', { min: 0.3, max: 0.3 }, { min: 0.1 + 0.2, max: 0.1 + 0.2 }, []],
  ] satisfies [string, Partial<AnnotatedMention>, Partial<Statement>, string[]][])(
    'tells of %s',
    (_name, mention, statement, kinds) => {
      expect(kindsOf(judge(mention, statement))).toEqual(kinds);
    },
  );

  test('counts open ends as wrong bounds but a right value', () => {
    expect(judge({ max: null }, {}).counts).toMatchObject({ value: 1, bounds: 0 });
  });

  test.each([
    ['identifiers', { kind: 'other' }],
    ['clock times', { kind: 'date', iso: 'T07:30' }],
    ['ambiguous figures', { ambiguous: true }],
  ] satisfies [string, Partial<AnnotatedMention>][])('does not judge %s', (_name, mention) => {
    expect(judge(mention, {}).counts).toMatchObject({ annotated: 0, extra: 0 });
  });
});

describe('speakers', () => {
  test.each([
    [
      'a telling word in common',
      'the interior ministry',
      'Interior Minister Orlo',
      { speakers: 1, speakerGiven: 1, speakerRight: 1 },
      [],
    ],
    [
      'only a small word in common',
      'the mayor',
      'the police',
      { speakers: 1, speakerGiven: 1, speakerRight: 0 },
      ['other speaker read'],
    ],
    ['none read', 'the mayor', null, { speakers: 1, speakerGiven: 0, speakerRight: 0 }, ['speaker not read']],
    [
      'a whole sentence read',
      'the mayor',
      'mayor and a long list of eleven more telling words that nobody would ever take for one name',
      { speakerRight: 0 },
      ['other speaker read'],
    ],
  ])('%s', (_name, annotated, said, counts, kinds) => {
    const judged = judge({ speaker: annotated }, { speaker: said });
    expect(judged.counts).toMatchObject(counts);
    expect(kindsOf(judged)).toEqual(kinds);
  });

  test('one given for a slotted figure that credits nobody is wrong, for any other it is not judged', () => {
    expect(judge({ slot: 'fire.dead' }, { speaker: 'police' }).counts).toMatchObject({ speakers: 0, speakerGiven: 1 });
    expect(judge({}, { speaker: 'police' }).counts).toMatchObject({ speakerGiven: 0 });
  });
});
