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
import { hardOnes, lifelikeProblems } from '../../corpus/lifelike-checks';
import type { AnnotatedMention, LabelledPair, Story, StoryText, UnrelatedText } from '../../corpus/records';
import { coverageProblems, formProblems, slotProblems, spanProblems, valueProblems } from '../../corpus/text-checks';

const filler = 'word '.repeat(150);

function mentionOf(changes: Partial<AnnotatedMention> = {}): AnnotatedMention {
  const mention: AnnotatedMention = {
    start: 0,
    end: 2,
    surface: '12',
    kind: 'count',
    min: 12,
    max: 12,
    iso: null,
    slot: 'fire.dead',
    near: null,
    speaker: null,
    attribution: null,
    standing: 'reported',
    status: 'reported',
    origin: null,
    hedge: null,
  };
  return { ...mention, ...changes };
}

function textOf(changes: Partial<StoryText> = {}): StoryText {
  const text: StoryText = {
    id: 'fire-a',
    outlet: 'A',
    url: 'https://a.example/fire',
    date: '2031-05-04',
    title: 'Fire',
    text: `12 people died, 3 houses burnt. ${filler}`,
    story: 'fire',
    mentions: [mentionOf(), mentionOf({ start: 16, end: 17, surface: '3', min: 3, max: 3, slot: null })],
    index: true,
  };
  return { ...text, ...changes };
}

const fire: Story = {
  id: 'fire',
  title: 'A fire',
  kind: 'accident',
  held: false,
  slots: [{ id: 'fire.dead', question: 'How many people died?', kind: 'count' }],
};

/** Five sound texts: five outlets, five days, five values, three to index and two to read. */
const sound = ['a', 'b', 'c', 'd', 'e'].map((name, at) =>
  textOf({
    id: `fire-${name}`,
    outlet: name,
    date: `2031-05-0${at + 1}`,
    mentions: [mentionOf({ min: at, max: at })],
    index: at < 3,
  }),
);

const none: UnrelatedText = { ...textOf(), id: 'none-a', story: null, mentions: [], held: true };

describe('checks of one text', () => {
  it('pass a sound text', () => {
    const text = textOf();
    const problems = [spanProblems, valueProblems, coverageProblems, formProblems].flatMap((check) => check(text));
    expect([...problems, ...slotProblems(text, [fire])]).toEqual([]);
  });

  it.each([
    ['a span beside its words', [mentionOf({ start: 1, end: 3 })]],
    ['spans out of order', [mentionOf({ start: 16, end: 17, surface: '3' }), mentionOf()]],
    ['spans that overlap', [mentionOf(), mentionOf({ start: 1, end: 2, surface: '2' })]],
  ])('spanProblems finds %s', (_, mentions) => {
    expect(spanProblems(textOf({ mentions }))).toHaveLength(1);
  });

  it.each<[string, Partial<AnnotatedMention>]>([
    ['an unknown kind', { kind: 'number' as never }],
    ['an unknown standing', { standing: 'said' as never, status: 'said' as never }],
    ['two speakers', { attribution: 'people' }],
    ['a speaker who is not in the text', { speaker: 'the mayor', attribution: 'the mayor' }],
    ['a date without a day', { kind: 'date' }],
    ['a count without a number', { min: null, max: null }],
    ['bounds turned round', { min: 13 }],
  ])('valueProblems finds %s', (_, changes) => {
    expect(valueProblems(textOf({ mentions: [mentionOf(changes)] }))).toHaveLength(1);
  });

  it.each<[string, Partial<AnnotatedMention>]>([
    ['an unknown slot', { slot: 'fire.hurt' }],
    ['an unknown near miss', { near: 'flood.dead' }],
    ['an answer of another kind', { kind: 'money' }],
  ])('slotProblems finds %s', (_, changes) => {
    expect(slotProblems(textOf({ mentions: [mentionOf(changes)] }), [fire])).toHaveLength(1);
  });

  it('coverageProblems finds a figure that nobody annotated', () => {
    expect(coverageProblems(textOf({ mentions: [mentionOf()] }))).toEqual(['fire-a: "3" at 16 is not annotated']);
  });

  it.each<[string, Partial<StoryText>]>([
    ['a text that is too short', { text: 'word' }],
    ['a text that is too long', { text: 'word '.repeat(401) }],
    ['no date', { date: 'May 2031' }],
    ['a real address', { url: 'https://a.org/fire' }],
  ])('formProblems finds %s', (_, changes) => {
    expect(formProblems(textOf(changes))).toHaveLength(1);
  });
});

describe('checks of a story', () => {
  it('pass five sound texts', () => {
    expect(storyProblems(fire, sound)).toEqual([]);
  });

  it.each<[string, StoryText[]]>([
    ['too few texts', sound.slice(1)],
    ['one outlet twice', sound.map((text) => ({ ...text, outlet: text.outlet === 'b' ? 'a' : text.outlet }))],
    ['one day twice', sound.map((text) => ({ ...text, date: text.date.replace('-02', '-01') }))],
    ['one value in all', sound.map((text) => ({ ...text, mentions: [mentionOf()] }))],
    ['nothing to read', sound.map((text) => ({ ...text, index: true }))],
    ['a read side that the index does not know', sound.map((text) => (text.index ? { ...text, mentions: [] } : text))],
  ])('storyProblems finds %s', (_, texts) => {
    expect(storyProblems(fire, texts)).toHaveLength(1);
  });

  it('storyProblems finds a slot that hardly anybody answers', () => {
    const idle = {
      ...fire,
      slots: [...fire.slots, { id: 'fire.hurt', question: 'How many were hurt?', kind: 'count' as const }],
    };
    expect(storyProblems(idle, sound)).toEqual(['fire.hurt: answered by fewer than two texts']);
  });
});

describe('checks of a lifelike story', () => {
  const lifelike: Story = { ...fire, lifelike: true };
  const told = (min: number) => mentionOf({ min, max: min });
  const background = mentionOf({ slot: null });
  const asTold = (read: number[], slotless: number) => [
    textOf({ mentions: [told(12)] }),
    textOf({ index: false, mentions: [...read.map(told), ...Array(slotless).fill(background)] }),
  ];

  it('passes when three values in five are repeated and half of the figures are background', () => {
    expect(lifelikeProblems(lifelike, asTold([12, 12, 12, 14, 15], 6))).toEqual([]);
  });

  it('takes a rounded value for a repeated one, a date within a month too', () => {
    const dated = (iso: string) => mentionOf({ kind: 'date', min: null, max: null, iso });
    const texts = [
      textOf({ mentions: [told(1020), dated('2031-05-04')] }),
      textOf({
        index: false,
        mentions: [told(1000), dated('2031-05'), told(3), dated('2031-06'), ...Array(6).fill(background)],
      }),
    ];
    expect(lifelikeProblems(lifelike, texts)).toEqual([]);
  });

  it.each<[string, StoryText[]]>([
    ['values that are all repeated', asTold([12, 12, 12], 4)],
    ['values that are never repeated', asTold([14, 15, 16], 4)],
    ['no background', asTold([12, 12, 12, 14, 15], 0)],
    ['nearly nothing but background', asTold([12, 12, 12, 14, 15], 40)],
  ])('finds %s', (_, texts) => {
    expect(lifelikeProblems(lifelike, texts)).toHaveLength(1);
  });

  it('is asked of a lifelike story in place of the share of own values', () => {
    expect(storyProblems(lifelike, sound)).not.toEqual(storyProblems(fire, sound));
  });

  it('hardOnes leaves out lifelike stories and their near misses', () => {
    const near = { ...none, mentions: [mentionOf({ slot: null, near: 'fire.dead' })] };
    expect(hardOnes([lifelike], [none, near])).toEqual({ stories: [], unrelated: [none] });
    expect(hardOnes([fire], [none, near])).toEqual({ stories: [fire], unrelated: [none, near] });
  });
});

describe('checks of the whole', () => {
  it('identityProblems finds an id that occurs twice', () => {
    expect(identityProblems([textOf(), textOf({ url: 'https://b.example/' })])).toEqual(['fire-a occurs twice']);
  });

  it('nearMissProblems finds a story without a near miss', () => {
    expect(nearMissProblems([fire], [none])).toHaveLength(1);
    expect(nearMissProblems([fire], [{ ...none, mentions: [mentionOf({ slot: null, near: 'fire.dead' })] }])).toEqual(
      [],
    );
  });

  it('unrelatedProblems finds an unrelated text that answers a slot', () => {
    expect(unrelatedProblems([none, { ...none, id: 'none-b', mentions: [mentionOf()] }])).toEqual([
      'none-b: answers a slot',
    ]);
  });

  it('lengthOfTimeProblems finds that nothing is told over months', () => {
    expect(lengthOfTimeProblems([fire], sound)).toHaveLength(1);
    expect(lengthOfTimeProblems([fire], [...sound, textOf({ date: '2031-09-01' })])).toEqual([]);
  });

  it.each<[string, Story[]]>([
    ['no two stories share actors', [fire]],
    ['a shared name is in one story only', [{ ...fire, sharesActorsWith: 'flood', sharedNames: ['people', 'houses'] }]],
    ['hardly a name is shared', [{ ...fire, sharesActorsWith: 'fire', sharedNames: ['people'] }]],
  ])('sharedActorProblems finds that %s', (_, stories) => {
    expect(sharedActorProblems(stories, sound)).not.toEqual([]);
  });

  it('heldProblems finds that all or nothing is held', () => {
    expect(heldProblems('stories', [{ held: true }, { held: true }])).toHaveLength(1);
    expect(heldProblems('stories', [{ held: false }])).toHaveLength(1);
    expect(heldProblems('stories', [{ held: true }, { held: false }])).toEqual([]);
  });

  it('relationProblems finds relations that are hardly labelled', () => {
    expect(relationProblems([])).toHaveLength(8);
  });
});

describe('pairProblems', () => {
  const end = (text: string) => ({ text, start: 0, end: 2 });
  const pair: LabelledPair = {
    story: 'fire',
    mention: end('fire-a'),
    version: end('fire-b'),
    relation: 'higher',
    sameOrigin: false,
  };

  it('passes a sound pair', () => {
    expect(pairProblems(pair, sound)).toEqual([]);
  });

  it.each<[string, Partial<LabelledPair>]>([
    ['an end that is no mention', { version: { text: 'fire-b', start: 1, end: 2 } }],
    ['an unknown relation', { relation: 'bigger' as never }],
    ['an origin that is not annotated', { sameOrigin: true }],
    ['another standing where both are reported', { relation: 'other-standing' }],
    ['both ends in one text', { version: end('fire-a'), sameOrigin: true }],
  ])('finds %s', (_, changes) => {
    expect(pairProblems({ ...pair, ...changes }, sound)).toHaveLength(1);
  });

  it('finds a difference of standing that the label leaves out', () => {
    const planned = sound.map((text) =>
      text.id === 'fire-b' ? { ...text, mentions: [mentionOf({ standing: 'planned', status: 'planned' })] } : text,
    );
    expect(pairProblems(pair, planned)).toHaveLength(1);
  });
});
