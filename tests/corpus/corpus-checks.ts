import { lifelikeProblems } from './lifelike-checks';
import { findMention, speaksOf } from './mention-lookup';
import {
  type AnnotatedMention,
  type CorpusText,
  type LabelledPair,
  relations,
  type Story,
  type StoryText,
  type UnrelatedText,
} from './records';
import type { Problems } from './text-checks';

/** A story has at least so many texts, outlets and days. */
const leastTexts = 5;
/** Share of the slotted mentions of a story that is no lifelike one whose value no other text of it gives. */
const leastShareOfOwnValues = 1 / 3;
/** Share of the read side's slotted mentions whose slot an index text answers: the rest can't be found by anyone. */
const leastShareKnownInIndex = 0.75;
/** A story whose texts lie so far apart counts as told over months. */
const monthsInDays = 60;
/** Bounds of "about half". */
const aboutHalf = { least: 0.4, most: 0.6 };
/** Each relation is labelled at least so often. */
const leastOfEachRelation = 6;

const dayMs = 86_400_000;

/** Ids or addresses that occur twice. */
export function identityProblems(texts: CorpusText[]): Problems {
  const keys = texts.flatMap(({ id, url }) => [id, url]);
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} occurs twice`);
}

/** A story without enough texts, outlets, days, values of their own, or a fair index and read side. */
export function storyProblems(story: Story, all: StoryText[]): Problems {
  const texts = all.filter((text) => text.story === story.id);
  const outlets = new Set(texts.map(({ outlet }) => outlet));
  const days = new Set(texts.map(({ date }) => date));
  const fewest = Math.min(texts.length, outlets.size, days.size);
  return [
    ...(fewest >= leastTexts ? [] : [`${story.id}: ${texts.length} texts, ${outlets.size} outlets, ${days.size} days`]),
    ...(story.lifelike
      ? lifelikeProblems(story, texts)
      : shareProblem(`${story.id}: values of their own`, shareOfOwnValues(texts), leastShareOfOwnValues)),
    ...splitProblems(story, texts),
    ...unaskedProblems(story, texts),
  ];
}

function shareOfOwnValues(texts: StoryText[]): number {
  const slotted = texts.flatMap(({ id, mentions }) => mentions.filter(speaksOf).map((mention) => ({ id, mention })));
  const own = slotted.filter(({ id, mention }) =>
    slotted.every(
      (other) => other.id === id || other.mention.slot !== mention.slot || !isSameValue(other.mention, mention),
    ),
  );
  return slotted.length === 0 ? 0 : own.length / slotted.length;
}

function isSameValue(a: AnnotatedMention, b: AnnotatedMention): boolean {
  return a.iso === b.iso && a.min === b.min && a.max === b.max;
}

function splitProblems(story: Story, texts: StoryText[]): Problems {
  const indexed = texts.filter(({ index }) => index);
  const read = texts.filter(({ index }) => !index);
  if (indexed.length < 2 || read.length < 2)
    return [`${story.id}: ${indexed.length} texts to index, ${read.length} to read`];
  const known = new Set(indexed.flatMap(({ mentions }) => mentions.map(({ slot }) => slot)));
  const slotted = read.flatMap(({ mentions }) => mentions.filter(speaksOf));
  const found = slotted.filter(({ slot }) => known.has(slot));
  return shareProblem(
    `${story.id}: known in the index`,
    found.length / Math.max(1, slotted.length),
    leastShareKnownInIndex,
  );
}

/** Slots that fewer than two texts answer ask nothing that can be compared. */
function unaskedProblems(story: Story, texts: StoryText[]): Problems {
  const answers = (slot: string) =>
    texts.filter(({ mentions }) => mentions.some((mention) => mention.slot === slot)).length;
  return story.slots.filter(({ id }) => answers(id) < 2).map(({ id }) => `${id}: answered by fewer than two texts`);
}

function shareProblem(what: string, share: number, least: number): Problems {
  return share >= least ? [] : [`${what}: ${share.toFixed(2)}, not ${least.toFixed(2)}`];
}

/** Stories without an unrelated text that looks like them. */
export function nearMissProblems(stories: Story[], unrelated: UnrelatedText[]): Problems {
  const near = unrelated.flatMap(({ mentions }) => mentions.map((mention) => mention.near ?? ''));
  return stories
    .filter(({ id }) => !near.some((slot) => slot.startsWith(`${id}.`)))
    .map(({ id }) => `${id}: no near miss among the unrelated texts`);
}

/** Slotted mentions in texts that belong to no story. */
export function unrelatedProblems(unrelated: UnrelatedText[]): Problems {
  return unrelated.filter(({ mentions }) => mentions.some(speaksOf)).map(({ id }) => `${id}: answers a slot`);
}

/** Fewer than one story in four told over months. */
export function lengthOfTimeProblems(stories: Story[], texts: StoryText[]): Problems {
  const long = stories.filter(({ id }) => {
    const days = texts.filter(({ story }) => story === id).map(({ date }) => Date.parse(date) / dayMs);
    return days.length > 0 && Math.max(...days) - Math.min(...days) >= monthsInDays;
  });
  return long.length * 4 >= stories.length ? [] : [`${long.length} of ${stories.length} stories are told over months`];
}

/** No two stories with the same actors, or a pair that does not really use the names it says. */
export function sharedActorProblems(stories: Story[], texts: StoryText[]): Problems {
  const sharing = stories.filter((story) => story.sharesActorsWith !== undefined);
  if (sharing.length === 0) return ['no two stories share their actors'];
  return sharing.flatMap(({ id, sharesActorsWith = '', sharedNames = [] }) => {
    const uses = (story: string, name: string) =>
      texts.some((text) => text.story === story && text.text.includes(name));
    const missing = sharedNames.filter((name) => !uses(id, name) || !uses(sharesActorsWith, name));
    const few = sharedNames.length < 2 ? [`${id}: names fewer than two actors or places it shares`] : [];
    return [...few, ...missing.map((name) => `${id} and ${sharesActorsWith}: "${name}" is not in both`)];
  });
}

/** A share of held ones that is not about half. */
export function heldProblems(what: string, all: { held: boolean }[]): Problems {
  const share = all.filter(({ held }) => held).length / Math.max(1, all.length);
  return share >= aboutHalf.least && share <= aboutHalf.most ? [] : [`${what}: ${share.toFixed(2)} are held`];
}

/** Pairs whose ends are no mentions of one slot, or whose labels contradict the annotation. */
export function pairProblems(pair: LabelledPair, texts: StoryText[]): Problems {
  const at = `${pair.mention.text}:${pair.mention.start} and ${pair.version.text}:${pair.version.start}`;
  const mention = findMention(pair.mention, texts);
  const version = findMention(pair.version, texts);
  if (mention === undefined || version === undefined) return [`${at}: no annotated mention there`];
  const outletOf = (id: string) => texts.find((text) => text.id === id)?.outlet;
  const isOneOrigin =
    (mention.origin ?? outletOf(pair.mention.text)) === (version.origin ?? outletOf(pair.version.text));
  const wrong: [boolean, string][] = [
    [pair.mention.text === pair.version.text, 'are in one text'],
    [mention.slot === null || mention.slot !== version.slot, 'are of different slots'],
    [!relations.includes(pair.relation), `have the unknown relation "${pair.relation}"`],
    [isOneOrigin !== pair.sameOrigin, 'disagree with their annotated origins'],
    [
      !standingFits(pair, mention, version),
      `are "${pair.relation}" with standings ${mention.standing} and ${version.standing}`,
    ],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, why]) => `${at} ${why}`);
}

/** An estimate is compared with a report by value; any other difference of standing comes before time and values. */
function standingFits({ relation }: LabelledPair, mention: AnnotatedMention, version: AnnotatedMention): boolean {
  const group = ({ standing }: AnnotatedMention) => (standing === 'estimated' ? 'reported' : standing);
  if (relation === 'other-scope') return true;
  return (group(mention) !== group(version)) === (relation === 'other-standing');
}

/** Relations that are labelled too seldom to be measured. */
export function relationProblems(pairs: LabelledPair[]): Problems {
  const count = (relation: string) => pairs.filter((pair) => pair.relation === relation).length;
  return relations
    .filter((relation) => count(relation) < leastOfEachRelation)
    .map((relation) => `${relation}: only ${count(relation)} pairs`);
}
