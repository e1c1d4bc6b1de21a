import { speaksOf } from './mention-lookup';
import type { AnnotatedMention, Story, StoryText, UnrelatedText } from './records';
import type { Problems } from './text-checks';

/** Of the known mentions to be read, so many repeat a value that an indexed text gives: about three in five, as in real coverage. */
const repeated = { least: 0.5, most: 0.72 };
/** Of all figures, so many answer a slot: the rest is background. */
const slotted = { least: 0.33, most: 0.6 };
/** Numbers that differ by no more of the larger one count as one value, rounded. */
const rounding = 0.03;

/** A lifelike story whose values are repeated too seldom or too often, or that has too little or too much background. */
export function lifelikeProblems({ id }: Story, texts: StoryText[]): Problems {
  const indexed = texts.filter(({ index }) => index).flatMap(({ mentions }) => mentions.filter(speaksOf));
  const known = texts
    .filter(({ index }) => !index)
    .flatMap(({ mentions }) => mentions.filter(({ slot }) => indexed.some((version) => version.slot === slot)))
    .filter(speaksOf);
  const repeats = known.filter((mention) => indexed.some((version) => isRepeatOf(mention, version)));
  const all = texts.flatMap(({ mentions }) => mentions);
  return [
    ...boundsProblem(`${id}: values that the index gives`, repeats.length / Math.max(1, known.length), repeated),
    ...boundsProblem(`${id}: figures with a slot`, all.filter(speaksOf).length / Math.max(1, all.length), slotted),
  ];
}

/** The stories that are hard on purpose, and the unrelated texts that are no near miss of a lifelike one: those of which half is held. */
export function hardOnes(
  stories: Story[],
  unrelated: UnrelatedText[],
): { stories: Story[]; unrelated: UnrelatedText[] } {
  const lifelike = new Set(stories.filter((story) => story.lifelike).map(({ id }) => id));
  const isNearMiss = ({ mentions }: UnrelatedText) =>
    mentions.some(({ near }) => lifelike.has(near?.split('.')[0] ?? ''));
  return {
    stories: stories.filter((story) => !story.lifelike),
    unrelated: unrelated.filter((text) => !isNearMiss(text)),
  };
}

function isRepeatOf(mention: AnnotatedMention, version: AnnotatedMention): boolean {
  if (mention.slot !== version.slot) return false;
  if (mention.iso !== null && version.iso !== null)
    return holds(mention.iso, version.iso) || holds(version.iso, mention.iso);
  return (
    isNear(mention.min ?? mention.max, version.min ?? version.max) &&
    isNear(mention.max ?? mention.min, version.max ?? version.min)
  );
}

/** Whether a date is the other or a part of it: "2031-06" holds "2031-06-19". */
function holds(whole: string, part: string): boolean {
  return part === whole || part.startsWith(`${whole}-`);
}

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b));
}

function boundsProblem(what: string, share: number, { least, most }: { least: number; most: number }): Problems {
  return share >= least && share <= most ? [] : [`${what}: ${share.toFixed(2)}, not ${least} to ${most}`];
}
