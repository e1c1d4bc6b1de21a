import { describe, expect, it } from 'vitest';
import { packAnswer, unpackMentions } from '../../../lib/bridge/messages/lookup-answer';
import { MentionViews } from '../../../lib/core/comparison/views/mention-view';
import { badPage } from '../../gallery/fixtures/bad-input';
import { evacuated, floodPage } from '../../gallery/fixtures/flood-story';
import { englishReader } from '../../words/readers';

function knownOf(mentions: readonly (typeof evacuated)[]) {
  const views = new MentionViews(null, englishReader);
  return mentions.map((mention) => ({
    mention,
    sentence: { start: mention.start, end: mention.end + 10 },
    view: views.of(mention),
  }));
}

/** As a message arrives. */
const sent = (known: ReturnType<typeof knownOf>) => JSON.parse(JSON.stringify(packAnswer(known, known.length)));

describe('an answer', () => {
  it('arrives as it was found', () => {
    const known = knownOf([...floodPage, ...badPage]);
    expect(unpackMentions(sent(known))).toEqual(known);
    expect(sent(known).figuresRead).toBe(known.length);
  });

  it('without a mention arrives too', () => {
    expect(unpackMentions(sent([]))).toEqual([]);
  });

  it('keeps apart how one version stands to two mentions', () => {
    const [first, ...others] = evacuated.versions;
    if (!first) throw new Error('the fixture has versions');
    const seen = { ...first, relation: 'lower' as const, origin: 'Another origin' };
    const known = knownOf([evacuated, { ...evacuated, min: 20_000, max: 20_000, versions: [seen, ...others] }]);
    const arrived = unpackMentions(sent(known)).map(({ mention }) => mention.versions[0]);
    expect(arrived.map((version) => version?.relation)).toEqual(['higher', 'lower']);
    expect(arrived.map((version) => version?.origin)).toEqual([first.origin, 'Another origin']);
  });

  it('holds a version once, however many mentions have it', () => {
    const mentions = Array.from({ length: 200 }, (_, at) => ({ ...evacuated, start: at * 100, end: at * 100 + 6 }));
    const answer = sent(knownOf(mentions));
    const kB = (value: unknown) => (JSON.stringify(value).length / 1_000).toFixed(0);
    console.info(
      `200 mentions of ${evacuated.versions.length} versions: ${kB(answer)} kB, ${kB(knownOf(mentions))} unshared`,
    );
    expect(answer.versions).toHaveLength(evacuated.versions.length);
    for (const { quote } of evacuated.versions)
      expect(JSON.stringify(answer).split(JSON.stringify(quote))).toHaveLength(2);
  });
});
