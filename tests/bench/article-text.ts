import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SEEDS = resolve(ROOT, 'seeds');
const STORIES = resolve(ROOT, 'tests/corpus/stories');

/** Lines from here on are a page's end and would end the text there. */
const END = /^(?:leave a reply|leave a comment)$/i;

function paragraphs(): string[] {
  const seeds = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(resolve(SEEDS, name), 'utf8'));
  const stories = readdirSync(STORIES)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(resolve(STORIES, name), 'utf8').trim().split('\n'))
    .map((line) => String((JSON.parse(line) as { text: unknown }).text));
  return [...seeds, ...stories]
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !END.test(line.trim()));
}

/** A figure that differs from one repetition to the next, so that nothing can be remembered from the last. */
const varied = (line: string, round: number) =>
  line.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + round) % 10));

/** Article text of about so many characters: the seeds and our own stories, over and over with other figures. */
export function articleText(length: number): string {
  const lines = paragraphs();
  const parts: string[] = [];
  let size = 0;
  for (let round = 0; size < length; round += 1) {
    for (const line of lines) {
      if (size >= length) break;
      const part = varied(line, round);
      parts.push(part);
      size += part.length + 1;
    }
  }
  return parts.join('\n');
}
