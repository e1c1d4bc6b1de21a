import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../lib/page/article/day-of';
import { isEnglish } from '../../../../lib/page/article/is-english';
import { readPageArticle } from '../../../../lib/page/article/page-article';

const prose =
  'The ministry said on Monday that it was too early to tell how many of the men had left, and that there would be more to say about it in the days to come.';

const metadataOf = (head: string, attributes = 'lang="en"', body = `<article><p>${prose}</p></article>`) => {
  const { lang, title, outlet, date, url } = readPageArticle(
    parseHTML(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`).document,
  );
  return { lang, title, outlet, date, url };
};

describe('metadata', () => {
  test('is read from JSON-LD', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Men leave',
          publisher: { name: 'The Ledger' },
          datePublished: '2024-11-05T23:00:00-05:00',
        },
      ],
    };
    expect(metadataOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({
      title: 'Men leave',
      outlet: 'The Ledger',
      date: '2024-11-05',
    });
  });

  test.each([
    ['broken', '{"@type": "NewsArticle", '],
    ['of another kind', '{"@type": "Recipe", "headline": "Soup"}'],
    [
      'with fields of the wrong kind',
      '{"@type": "NewsArticle", "headline": 7, "publisher": null, "datePublished": {}}',
    ],
    ['nested without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ])('passes over JSON-LD that is %s', (_, json) => {
    expect(metadataOf(`<title>Seen</title><script type="application/ld+json">${json}</script>`)).toMatchObject({
      title: 'Seen',
      outlet: null,
      date: null,
    });
  });

  test('is read from meta elements', () => {
    const head =
      '<meta property="og:title" content="Men leave"><meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2024-11-05T10:00:00Z"><link rel="canonical" href="https://ledger.example/a#top">';
    expect(metadataOf(head)).toEqual({
      lang: 'en',
      title: 'Men leave',
      outlet: 'The Ledger',
      date: '2024-11-05',
      url: 'https://ledger.example/a',
    });
  });

  test('takes the date from a time element of the article', () => {
    const body = `<article><time datetime="2024-11-05">5 Nov</time><p>${prose}</p></article>`;
    expect(metadataOf('', 'lang="en"', body).date).toBe('2024-11-05');
  });

  test('refuses addresses that are not of the web', () => {
    expect(metadataOf('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
  });
});

describe('dayOf', () => {
  test.each([
    ['2024-11-05T23:30:00+02:00', '2024-11-05'],
    ['2024/11/5', '2024-11-05'],
    ['20241105', '2024-11-05'],
    ['2024-11', '2024-11'],
    ['2024', '2024'],
    ['November 5, 2024', '2024-11-05'],
    ['Nov. 5th, 2024', '2024-11-05'],
    ['Tue, 05 Nov 2024 10:00:00 GMT', '2024-11-05'],
    ['Published 5 November 2024 at noon', '2024-11-05'],
    ['2024-02-30', null],
    ['2024-13-01', null],
    ['today', null],
    ['1730800000', null],
    ['', null],
  ])('reads %j as %j', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('isEnglish', () => {
  const german =
    'Das Ministerium sagte am Montag, es sei zu früh, um zu sagen, wie viele der Männer das Land verlassen hätten, und dass es in den nächsten Tagen mehr dazu zu sagen gebe.';
  const dutch =
    'Het ministerie zei maandag dat het te vroeg was om te zeggen hoeveel van de mannen waren vertrokken, en dat er in de komende dagen meer over te zeggen is.';

  test.each([
    ['English that is declared', 'en-GB', prose, true],
    ['English that is not declared', null, prose, true],
    ['English declared as German', 'de', prose, false],
    ['German declared as English', 'en', german, false],
    ['German', null, german, false],
    ['Dutch', null, dutch, false],
    ['two words declared as English', 'en', 'Ten men', true],
    ['two words', null, 'Ten men', false],
    ['nothing', null, '', false],
  ])('tells %s', (_, lang, text, answer) => {
    expect(isEnglish(lang, text)).toBe(answer);
  });
});
