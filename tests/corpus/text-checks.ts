import { type AnnotatedMention, type CorpusText, kinds, type Slot, type Story, standings } from './records';

/** What is wrong, each with the place; empty when all is well. */
export type Problems = string[];

/** How many words a story's text has. */
const storyWords = { least: 120, most: 400 };
/** How many words an unrelated text has. */
const unrelatedWords = { least: 80, most: 250 };

/** Spans that don't agree with the text, overlap or are out of order. */
export function spanProblems({ id, text, mentions }: CorpusText): Problems {
  const wrong = mentions.filter((mention, at) => {
    const before = mentions[at - 1]?.end ?? 0;
    const { start, end, surface } = mention;
    return start < before || end <= start || text.slice(start, end) !== surface;
  });
  return wrong.map(({ start, surface }) => `${id}: the span of "${surface}" at ${start} is wrong`);
}

/** Values, kinds and standings that are not what GUIDE.md allows, and speakers that the text does not name. */
export function valueProblems({ id, text, mentions }: CorpusText): Problems {
  const said = text.toLowerCase();
  return mentions.flatMap((mention) => {
    const at = `${id}: "${mention.surface}" at ${mention.start}`;
    const { kind, standing, status, speaker, attribution } = mention;
    return [
      ...(kinds.includes(kind) ? [] : [`${at} has the unknown kind "${kind}"`]),
      ...(standings.includes(standing) ? [] : [`${at} has the unknown standing "${standing}"`]),
      ...(standing === status && speaker === attribution ? [] : [`${at} has two different speakers or standings`]),
      ...(hasItsValue(mention) ? [] : [`${at} has no value of its kind`]),
      ...(speaker === null || said.includes(speaker.toLowerCase())
        ? []
        : [`${at} credits "${speaker}", who is not in the text`]),
    ];
  });
}

function hasItsValue({ kind, min, max, iso }: AnnotatedMention): boolean {
  if (kind === 'date') return iso !== null && min === null && max === null;
  return (
    iso === null &&
    (kind === 'other' || min !== null || max !== null) &&
    (min ?? 0) <= (max ?? Number.POSITIVE_INFINITY)
  );
}

/** Slots that no story asks, or that are answered by a figure of another kind. */
export function slotProblems({ id, mentions }: CorpusText, stories: Story[]): Problems {
  const slots = new Map<string, Slot>(stories.flatMap((story) => story.slots).map((slot) => [slot.id, slot]));
  return mentions.flatMap(({ slot, near, kind, surface, start }) => {
    const at = `${id}: "${surface}" at ${start}`;
    const unknown = [slot, near].filter((name) => name !== null && !slots.has(name));
    const asked = slot === null ? undefined : slots.get(slot);
    return [
      ...unknown.map((name) => `${at} has the unknown slot ${name}`),
      ...(asked === undefined || asked.kind === kind ? [] : [`${at} answers ${slot} with a ${kind}`]),
    ];
  });
}

/** Digits that no annotation covers. */
export function coverageProblems({ id, text, mentions }: CorpusText): Problems {
  const bare = [...text.matchAll(/\d+/g)].filter(
    ({ index }) => !mentions.some(({ start, end }) => start <= index && index < end),
  );
  return bare.map(({ 0: digits, index }) => `${id}: "${digits}" at ${index} is not annotated`);
}

/** A text that is too short or too long, has no good date, or an address that is not invented. */
export function formProblems({ id, text, date, url, story }: CorpusText): Problems {
  const words = text.split(/\s+/).filter(Boolean).length;
  const { least, most } = story === null ? unrelatedWords : storyWords;
  return [
    ...(words >= least && words <= most ? [] : [`${id}: ${words} words, not ${least} to ${most}`]),
    ...(/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? [] : [`${id}: "${date}" is no date`]),
    ...(new URL(url).hostname.endsWith('.example') ? [] : [`${id}: ${url} is not under .example`]),
  ];
}
