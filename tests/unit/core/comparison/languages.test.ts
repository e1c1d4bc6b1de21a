import { describe, expect, test } from 'vitest';
import { isoText } from '../../../../lib/core/comparison/notation/date-notation';
import { numberRangeText, numberText } from '../../../../lib/core/comparison/notation/number-notation';
import type { Reader } from '../../../../lib/core/comparison/reader';
import { timeApart } from '../../../../lib/core/comparison/time-apart';
import type { Language } from '../../../words/message-files';
import { readerOf } from '../../../words/readers';

/** `Intl` writes spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const people = { kind: 'count', unit: 'person', per: null } as const;
const dollars = { kind: 'money', unit: 'USD', per: null } as const;

type Case = [what: string, say: (reader: Reader) => string, told: Readonly<Record<Language, string>>];

const cases: readonly Case[] = [
  [
    'a short range',
    (r) => numberRangeText(8_000, 12_000, people, 'short', r),
    { en: '8–12k', uk: '8–12 тис.', ko: '8천~1.2만' },
  ],
  [
    'a range that shares its unit',
    (r) => numberRangeText(80_000, 120_000, people, 'short', r),
    { en: '80–120k', uk: '80–120 тис.', ko: '8~12만' },
  ],
  [
    'a long range',
    (r) => numberRangeText(8_000, 12_000, people, 'long', r),
    { en: '8,000–12,000', uk: '8 000–12 000', ko: '8,000~12,000' },
  ],
  ['dollars', (r) => numberText(1.6e6, dollars, 'short', r), { en: 'US$1.6m', uk: '1,6 млн $', ko: 'US$160만' }],
  [
    'dollars a month',
    (r) => numberText(500, { ...dollars, per: 'month' }, 'long', r),
    { en: 'US$500 a month', uk: '500 $ на місяць', ko: '월 US$500' },
  ],
  [
    'other dollars',
    (r) => numberText(500, { ...dollars, unit: 'AUD' }, 'long', r),
    { en: 'A$500', uk: '500 AUD', ko: 'AU$500' },
  ],
  [
    'a length',
    (r) => numberText(2, { kind: 'measure', unit: 'kilometre', per: null }, 'long', r),
    { en: '2 kilometres', uk: '2 кілометри', ko: '2킬로미터' },
  ],
  [
    'a date',
    (r) => isoText('2024-06-19', 'long', r),
    { en: '19 June 2024', uk: '19 червня 2024 р.', ko: '2024년 6월 19일' },
  ],
  ['a month', (r) => isoText('2024-06', 'short', r), { en: 'Jun 2024', uk: 'черв. 2024 р.', ko: '2024년 6월' }],
  ...[1, 3, 5, 22].map(
    (n): Case => [
      `${n} origins`,
      (r) => r.count(r.words.count.origins, n),
      {
        en: n === 1 ? '1 origin' : `${n} origins`,
        uk: { 1: '1 джерело', 3: '3 джерела', 5: '5 джерел', 22: '22 джерела' }[n] ?? '',
        ko: `출처 ${n}개`,
      },
    ],
  ),
  ['1.5 points', (r) => r.count(r.words.difference.points, 1.5), { en: '1.5 points', uk: '1,5 пункту', ko: '1.5%p' }],
  [
    'nine days before',
    (r) => timeApart({ days: -9, unit: 'day' }, r),
    { en: 'nine days earlier', uk: 'на дев’ять днів раніше', ko: '9일 이른 시점' },
  ],
  [
    'two months after',
    (r) => timeApart({ days: 61, unit: 'month' }, r),
    { en: 'two months later', uk: 'на два місяці пізніше', ko: '2개월 늦은 시점' },
  ],
];

describe.each<Language>(['en', 'uk', 'ko'])('a reader of %s', (language) => {
  const reader = readerOf(language, language === 'en' ? 'en-GB' : language);

  test.each(cases)('is told %s in the language’s own way', (_, say, told) => {
    expect(plain(say(reader))).toBe(told[language]);
  });
});
