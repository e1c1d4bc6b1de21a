import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { onStage } from './stage';

/** What the two made-up articles restate, in the words of their pages. */
const RESTATED = {
  troops: /North Korean/,
  treaty: /treaty|pact|agreement|sign/i,
  engineers: /engineer|construction/i,
  shells: /shells/,
};

onStage((stage) => {
  describe('an article that restates known claims', () => {
    test.each([
      ['13,000', RESTATED.troops],
      ['18 June', RESTATED.treaty],
      ['September 2024', RESTATED.engineers],
      ['1.4 million', RESTATED.shells],
    ])('knows %s and shows how others report it', async (words, question) => {
      const page = await stage.open(STAND.courier.path);
      const mention = (await page.whenMentions()).find((candidate) => candidate.words.includes(words));
      expect(mention?.claim.question).toMatch(question);
      expect(mention?.versions.length).toBeGreaterThan(0);
      expect(mention?.sentence).toContain(words);
    });

    test('the badge is the answer: what others say, and from how many origins', async () => {
      const page = await stage.open(STAND.courier.path);
      const badge = await page.badge('13,000');
      // "are now in Russia": the 12,000 and 11,000 of days before are earlier counts, not differences
      expect(badge.name).toMatch(/^13,000: earlier 11–12K 2 origins$/);
      expect((await page.badge('September 2024')).name).toMatch(/^September 2024: planned July 2024 1 origin$/);
    });

    test('badges are large enough to hit', async () => {
      const page = await stage.open(STAND.courier.path);
      for (const { name, widthPx, heightPx } of await page.whenBadges())
        expect(Math.min(widthPx, heightPx), name).toBeGreaterThanOrEqual(24);
    });

    test('a story that comes late by script gets its badges', async () => {
      const page = await stage.open(STAND.dispatch.path);
      expect(await page.badges()).toEqual([]);
      const known = (await page.whenMentions()).map(({ words }) => words).join('; ');
      for (const words of ['10,500', '19 June 2024', 'September 2024', 'two million']) expect(known).toContain(words);
      expect((await page.whenBadges()).length).toBeGreaterThan(0);
    });
  });

  describe('a seed as a page', () => {
    test.each([
      [STAND.timeNews.path, 'time-news-2024-11-05', '12,000'],
      [STAND.newsComAu.path, 'news-com-au-2024-11-11', '11,000'],
      [STAND.thinLineNews.path, 'thin-line-news-2024-06-28', 'June 19'],
      [STAND.breitbart.path, 'breitbart-2024-06-28', 'July 2024'],
      [STAND.ukrainskaPravda.path, 'ukrainska-pravda-2024-06-27', '19 June'],
    ])('%s is compared with the others, never with itself', async (path, id, words) => {
      const page = await stage.open(path);
      const mentions = await page.whenMentions();
      expect(mentions.map((mention) => mention.words).join('; ')).toContain(words);
      expect(mentions.flatMap(({ versions }) => versions.map(({ article }) => article))).not.toContain(id);
      expect(await page.badge(words)).toBeDefined();
    });

    test('the five are compared with where the page is none of them', async () => {
      const page = await stage.open(STAND.courier.path);
      const articles = (await page.whenMentions()).flatMap(({ versions }) => versions.map(({ article }) => article));
      expect(new Set(articles)).toEqual(
        new Set([
          'time-news-2024-11-05',
          'news-com-au-2024-11-11',
          'thin-line-news-2024-06-28',
          'breitbart-2024-06-28',
          'ukrainska-pravda-2024-06-27',
        ]),
      );
    });
  });
});
