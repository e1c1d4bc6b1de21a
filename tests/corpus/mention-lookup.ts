import type { AnnotatedMention, PairEnd, StoryText } from './records';

/** The mention with exactly that span; `undefined` when there is none. */
export function findMention({ text, start, end }: PairEnd, texts: StoryText[]): AnnotatedMention | undefined {
  const mentions = texts.find(({ id }) => id === text)?.mentions ?? [];
  return mentions.find((mention) => mention.start === start && mention.end === end);
}

/** Whether a mention answers a claim. */
export function speaksOf({ slot }: AnnotatedMention): boolean {
  return slot !== null;
}
