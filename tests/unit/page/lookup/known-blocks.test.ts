import { describe, expect, it } from 'vitest';
import type { LookupRequest } from '../../../../lib/bridge/messages/calls';
import { packAnswer } from '../../../../lib/bridge/messages/lookup-answer';
import { type NumberStyle, withNumbers } from '../../../../lib/core/comparison/reader';
import { MentionViews } from '../../../../lib/core/comparison/views/mention-view';
import { failure, success } from '../../../../lib/core/result';
import type { PageBlock } from '../../../../lib/page/article/block-builder';
import type { PageArticle } from '../../../../lib/page/article/page-article';
import { KnownBlocks } from '../../../../lib/page/lookup/known-blocks';
import { ShownMentions } from '../../../../lib/page/lookup/shown-mentions';
import { evacuated } from '../../../gallery/fixtures/flood-story';
import { englishReader } from '../../../words/readers';

const words = '10,000 people';
/** Blocks are told apart by their text alone. */
const block = (text: string) => ({ text, pieces: [], start: 0 }) as unknown as PageBlock;
const told = block(`By evening ${words} had left.`);
const later = block(`At night ${words} came back.`);
const articleOf = (...blocks: readonly PageBlock[]) => ({ blocks, url: null, title: null }) as unknown as PageArticle;
const { signal } = new AbortController();

/** A worker that knows the words wherever they stand; `before` is done when it has been asked, before it answers. */
function knowing(before: () => void = () => undefined) {
  const asked: Pick<LookupRequest, 'text' | 'numbers'>[] = [];
  const known = new KnownBlocks(async ({ text, numbers }) => {
    asked.push({ text, numbers });
    before();
    const views = new MentionViews(null, withNumbers(englishReader, numbers));
    const found = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => {
      const mention = { ...evacuated, start: index, end: index + words.length };
      return { mention, sentence: { start: index - 1, end: index + words.length + 1 }, view: views.of(mention) };
    });
    return success(packAnswer(found, found.length));
  });
  return { known, asked };
}

const learn = (known: KnownBlocks, ...blocks: readonly PageBlock[]) =>
  known.learn(articleOf(...blocks), signal, () => undefined);
const values = (known: KnownBlocks, ...blocks: readonly PageBlock[]) =>
  blocks.flatMap((each, at) => known.mentionsIn(each, blocks[at - 1]).map(({ view }) => view.badge.long));

describe('KnownBlocks', () => {
  it('gives each block what was found in it, with its place in the block', async () => {
    const { known } = knowing();
    await learn(known, told, later);
    expect(known.mentionsIn(told, undefined)).toMatchObject([
      { mention: { start: 11, end: 24 }, sentence: { start: 10, end: 25 } },
    ]);
    expect(known.mentionsIn(later, told)).toMatchObject([
      { mention: { start: 9, end: 22 }, sentence: { start: 8, end: 23 } },
    ]);
    expect(known.figuresIn([told, later])).toBe(2);
  });

  it('asks no second time about the same words', async () => {
    const { known, asked } = knowing();
    await learn(known, told);
    await learn(known, block(told.text));
    expect(asked).toHaveLength(1);
  });

  it('asks again when numbers are to be written in another way, and keeps the old answer until then', async () => {
    const { known, asked } = knowing();
    await learn(known, told);
    expect(known.writeNumbers('automatic')).toBe(false);
    expect(known.writeNumbers('short')).toBe(true);
    expect(values(known, told)).toEqual(['8,000–12,000']);
    await learn(known, told);
    expect(asked.map(({ numbers }) => numbers)).toEqual(['automatic', 'short']);
    expect(values(known, told)).toEqual(['8,000 – 12k']);
    expect(known.figuresIn([told])).toBe(1);
    expect(known.writeNumbers('short')).toBe(false);
  });

  it('takes no answer in a way that was given up while the worker was at it', async () => {
    const ways: NumberStyle[] = ['short'];
    const { known, asked } = knowing(() => {
      const next = ways.shift();
      if (next) known.writeNumbers(next);
    });
    await learn(known, told);
    expect(asked.map(({ numbers }) => numbers)).toEqual(['automatic', 'short']);
    expect(values(known, told)).toEqual(['8,000 – 12k']);
  });

  it('ends at the first failure', async () => {
    const known = new KnownBlocks(async () => failure('nobody answered'));
    expect(await learn(known, told)).toEqual(failure('nobody answered'));
    expect(known.mentionsIn(told, undefined)).toEqual([]);
  });
});

describe('ShownMentions', () => {
  it('gives the same object as long as nothing changes', async () => {
    const { known } = knowing();
    await learn(known, told, later);
    const mentions = new ShownMentions();
    const before = mentions.of([told, later], known);
    expect(before.map(({ isRepeated }) => isRepeated)).toEqual([false, true]);
    expect(mentions.of([told, later], known)).toEqual(before);
    mentions.of([told, later], known).forEach((shown, at) => {
      expect(shown).toBe(before[at]);
    });
  });

  it('keeps the key of words whose answer is written anew, and gives the new one', async () => {
    const { known } = knowing();
    await learn(known, told);
    const mentions = new ShownMentions();
    const [before] = mentions.of([told], known);
    known.writeNumbers('short');
    await learn(known, told);
    const [now] = mentions.of([told], known);
    expect(now).not.toBe(before);
    expect(now?.mention.key).toBe(before?.mention.key);
    expect(now?.view.badge.long).toBe('8,000 – 12k');
  });

  it('mutes every mention of a claim for this page view', async () => {
    const { known } = knowing();
    await learn(known, told, later);
    const mentions = new ShownMentions();
    mentions.mute(evacuated.claim.id);
    expect(mentions.of([told, later], known).map(({ mention }) => mention.muted)).toEqual([true, true]);
    mentions.unmuteAll();
    expect(mentions.of([told, later], known).map(({ mention }) => mention.muted)).toEqual([false, false]);
  });
});
