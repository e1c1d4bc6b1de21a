import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../../lib/core/comparison/badge-text';
import { crowd, extremes, longQuotes, nothing, years } from '../../../gallery/fixtures/bad-input';
import { buildMention, buildVersion } from '../../../gallery/fixtures/build-mention';
import { breach, damage, evacuated, repairs, sandbags, share, signed } from '../../../gallery/fixtures/flood-story';
import { dayOfBreach, partOfWhole, reportedOfPlan } from '../../../gallery/fixtures/other-kinds';
import { englishReader } from '../../../words/readers';

const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');
const written = (mention: typeof evacuated, form: 'long' | 'short'): string => {
  const { own, word, value, origins } = badgeText(mention, form, englishReader);
  return plain(`${own}: ${[word, value].filter((part) => part !== '').join(' ')} · ${origins}`);
};

describe('badgeText', () => {
  it.each([
    [evacuated, '10,000 people: others 8,000–12,000 · 3', '10,000 people: others 8–12k · 3'],
    [signed, '19 June: same · 3', '19 June: same · 3'],
    [damage, '$1.58 million: about same US$1.6m · 1', '$1.58 million: about same US$1.6m · 1'],
    [sandbags, '2 million sandbags: earlier 1.6 million · 1', '2 million sandbags: earlier 1.6m · 1'],
    [repairs, 'since September: planned July 2025 · 1', 'since September: planned Jul 2025 · 1'],
    [share, 'a third: others 35.5–40% · 2', 'a third: others 35.5–40% · 2'],
    [breach, 'at least 120 metres: others 90–100 metres · 1', 'at least 120 metres: others 90–100 m · 1'],
    [partOfWhole, '900 homes: the whole 4,200 · 1', '900 homes: the whole 4,200 · 1'],
    [reportedOfPlan, '3 December: reported 1 December · 1', '3 December: reported 1 Dec · 1'],
    [dayOfBreach, '2 November: others 1 – 4 November · 4', '2 November: others 1 – 4 Nov · 4'],
    [crowd, '5,000: others 1,037–8,363 · 17', '5,000: others 1,037–8,363 · 17'],
    [longQuotes, '1,200 houses: others 900–1,450 or more · 3', '1,200 houses: others 900–1,450 or more · 3'],
    [extremes, '4,000: others 7 – 1,000,000,000,000,000 · 2', '4,000: others 7 – 1,000,000,000,000,000 · 2'],
    [nothing, '0: others 0 – 1000 trillion · 2', '0: others 0 – 1000tn · 2'],
    [years, '1931: others 1929 – 1934 · 2', '1931: others 1929 – 1934 · 2'],
  ])('of $claim.question says "%s", short "%s"', (mention, long, short) => {
    expect(written(mention, 'long')).toBe(long);
    expect(written(mention, 'short')).toBe(short);
  });

  it('does not round where rounding would make the others read like the page', () => {
    const mention = buildMention({
      question: 'How many?',
      sentence: '«10,000» came',
      min: 10_000,
      versions: [buildVersion({ said: '«10,042» came', min: 10_042 })],
    });
    expect(badgeText(mention, 'short', englishReader).value).toBe('10,042');
  });

  it('does not round where rounding would make the others’ two ends read alike', () => {
    const mention = buildMention({
      question: 'How many?',
      sentence: '«9,000» came',
      min: 9_000,
      versions: [
        buildVersion({ said: '«12,010» came', min: 12_010 }),
        buildVersion({ outlet: 'Tidewatch', said: '«12,020» came', min: 12_020 }),
      ],
    });
    expect(badgeText(mention, 'short', englishReader).value).toBe('12,010–12,020');
  });

  it('keeps dollars out of a range of euros', () => {
    const mention = buildMention({
      question: 'How much?',
      sentence: 'it cost «€5»',
      kind: 'money',
      unit: 'EUR',
      min: 5,
      versions: [
        buildVersion({ kind: 'money', unit: 'USD', said: '«$9»', min: 9 }),
        buildVersion({ kind: 'money', unit: 'EUR', said: '«€7»', min: 7 }),
      ],
    });
    expect(badgeText(mention, 'long', englishReader).value).toBe('€7');
  });

  it('counts soldiers and troops as one thing, as the claim is one', () => {
    const mention = buildMention({
      question: 'How many?',
      sentence: '«10» came',
      min: 10,
      unit: 'soldier',
      versions: [buildVersion({ unit: 'troop', said: '«12» came', min: 12 })],
    });
    expect(badgeText(mention, 'long', englishReader).value).toBe('12');
  });

  it('writes long words of the page as a value, since a badge is a line', () => {
    const mention = buildMention({
      question: 'How many?',
      sentence: '«something between ten and eleven thousand people» came',
      min: 10_000,
      max: 11_000,
      versions: [buildVersion({ said: '«12,000» came', min: 12_000 })],
    });
    expect(badgeText(mention, 'long', englishReader).own).toBe('10,000–11,000');
  });

  it('takes the most exact of dates that lie in one another', () => {
    const mention = buildMention({
      question: 'When?',
      sentence: 'on «20 June»',
      kind: 'date',
      iso: '2025-06-20',
      versions: [
        buildVersion({ kind: 'date', said: 'in «June»', iso: '2025-06', relation: 'overlaps' }),
        buildVersion({ kind: 'date', said: 'on «19 June»', iso: '2025-06-19', relation: 'lower' }),
      ],
    });
    expect(badgeText(mention, 'long', englishReader).value).toBe('19 June');
  });
});
