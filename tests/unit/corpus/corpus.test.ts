import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  heldProblems,
  identityProblems,
  lengthOfTimeProblems,
  nearMissProblems,
  pairProblems,
  relationProblems,
  sharedActorProblems,
  storyProblems,
  unrelatedProblems,
} from '../../corpus/corpus-checks';
import { hardOnes } from '../../corpus/lifelike-checks';
import { readCorpus } from '../../corpus/read-corpus';
import { coverageProblems, formProblems, slotProblems, spanProblems, valueProblems } from '../../corpus/text-checks';

const { stories, texts, unrelated, pairs } = readCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
const all = [...texts, ...unrelated];

describe('each text of the corpus', () => {
  it.each(all.map((text) => [text.id, text] as const))('%s is well annotated', (_, text) => {
    const problems = [spanProblems, valueProblems, coverageProblems, formProblems].flatMap((check) => check(text));
    expect([...problems, ...slotProblems(text, stories)]).toEqual([]);
  });

  it('has an id and an address of its own', () => {
    expect(identityProblems(all)).toEqual([]);
  });

  it('belongs to a story that is listed, or to none', () => {
    const ids = new Set(stories.map(({ id }) => id));
    expect(texts.filter(({ story }) => !ids.has(story)).map(({ id }) => id)).toEqual([]);
  });
});

describe('each story', () => {
  it.each(stories.map((story) => [story.id, story] as const))(
    '%s has texts, outlets, days and values enough',
    (_, story) => {
      expect(storyProblems(story, texts)).toEqual([]);
    },
  );
});

describe('the corpus', () => {
  it('has at least twelve stories, forty unrelated texts and a hundred and twenty pairs', () => {
    expect(stories.length).toBeGreaterThanOrEqual(12);
    expect(unrelated.length).toBeGreaterThanOrEqual(40);
    expect(pairs.length).toBeGreaterThanOrEqual(120);
  });

  it('has a near miss of each story among the unrelated texts, none of which answers a slot', () => {
    expect(nearMissProblems(stories, unrelated)).toEqual([]);
    expect(unrelatedProblems(unrelated)).toEqual([]);
  });

  it('tells every fourth story over months', () => {
    expect(lengthOfTimeProblems(stories, texts)).toEqual([]);
  });

  it('has two stories that share their actors', () => {
    expect(sharedActorProblems(stories, texts)).toEqual([]);
  });

  it('holds about half of the hard stories and of the unrelated texts', () => {
    const hard = hardOnes(stories, unrelated);
    expect(heldProblems('stories', hard.stories)).toEqual([]);
    expect(heldProblems('unrelated texts', hard.unrelated)).toEqual([]);
  });

  it('has pairs that agree with the annotation, of every relation', () => {
    expect(pairs.flatMap((pair) => pairProblems(pair, texts))).toEqual([]);
    expect(relationProblems(pairs)).toEqual([]);
  });
});
