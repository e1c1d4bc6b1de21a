import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { onStage } from './stage';

const SEEDS = resolve(import.meta.dirname, '../../seeds');

function seedText(id: string): string {
  return readFileSync(resolve(SEEDS, `${id}.txt`), 'utf8').replace(/\s+/g, ' ');
}

onStage((stage) => {
  describe('the card', () => {
    test('asks the question and shows each version with its exact words, the value marked', async () => {
      const page = await stage.open(STAND.courier.path);
      const mention = (await page.whenMentions()).find(({ words }) => words === '13,000');
      const { question, versions } = await (await page.openCard('13,000')).shown();
      expect(question).toBe(mention?.claim.question);
      expect(versions.length).toBe(mention?.versions.length);
      const texts = (mention?.versions ?? []).map(({ article }) => seedText(article));
      for (const { quote, marked } of versions) {
        const words = quote.replace(/^… | …$/g, '');
        expect(
          texts.some((text) => text.includes(words)),
          words,
        ).toBe(true);
        expect(words).toContain(marked);
        expect(marked).toMatch(/\d/);
      }
    });

    test('names outlet, date, speaker and standing of a version', async () => {
      const page = await stage.open(STAND.courier.path);
      const { versions } = await (await page.openCard('13,000')).shown();
      const timeNews = versions.find(({ text }) => text.includes('Time.news') && text.includes('12,000'));
      expect(timeNews?.text).toMatch(/5 Nov(?:ember)? 2024|Nov(?:ember)? 5, 2024/);
      expect(timeNews?.text).toContain('reported');
      expect(timeNews?.text).toContain('Ukrainian military intelligence');
    });

    test('links to the words in the source', async () => {
      const page = await stage.open(STAND.courier.path);
      const { versions } = await (await page.openCard('13,000')).shown();
      const link = versions.find(({ text }) => text.includes('Time.news'))?.link ?? '';
      expect(link).toMatch(/^https:\/\/time\.news\/north-korean-soldiers-.*#:~:text=/);
    });

    test('says that a date was concluded, not stated', async () => {
      const page = await stage.open(STAND.courier.path);
      const { versions } = await (await page.openCard('13,000')).shown();
      expect(versions.find(({ text }) => text.includes('news.com.au'))?.text).toMatch(/about (?:11 Nov|Nov 11)/);
    });

    test('a press outside closes it', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.openCard('13,000');
      await page.page.mouse.click(5, 5);
      await page.whenNoCard();
    });
  });

  describe('the keyboard', () => {
    test('Enter opens the card, Escape closes it and gives the focus back to the badge', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.focusBadge('13,000');
      const badge = await page.focusedName();
      await page.page.keyboard.press('Enter');
      await page.whenCard();
      expect(await page.focusedName()).not.toBe(badge);
      await page.page.keyboard.press('Escape');
      await page.whenNoCard();
      expect(await page.focusedName()).toBe(badge);
      expect(badge).toContain('13,000');
    });

    test('Tab goes from badge to badge in the order of the page', async () => {
      const page = await stage.open(STAND.courier.path);
      const names = (await page.whenBadges()).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(2);
      await page.focusBadge(names[0] ?? '');
      const met = [await page.focusedName()];
      for (const _ of names.slice(1)) {
        await page.page.keyboard.press('Tab');
        met.push(await page.focusedName());
      }
      expect(met).toEqual(names);
      const order = (await page.whenMentions()).map(({ words }) => words);
      const places = names.map((name) => order.findIndex((words) => name.startsWith(words)));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });
});
