import type { PageMention } from '../../lib/bridge/messages/page-state';
import type { Relation, Version } from '../../lib/core/claims/types';
import type { Kind, Standing } from '../../lib/core/statement';

/** One value of the made-up sample. */
interface SampleValue {
  readonly kind: Kind;
  readonly number?: number;
  readonly iso?: string;
}

interface SampleVersion extends SampleValue {
  readonly outlet: string;
  readonly relation: Relation;
  /** The quote around the value. */
  readonly said: readonly [before: string, value: string, after: string];
  readonly speaker?: string;
  readonly standing?: Standing;
}

const numbers = ({ number = null, iso = null, kind }: { number?: number | null; iso?: string | null; kind: Kind }) =>
  ({ kind, min: number, max: number, iso, bound: 'exact', unit: null, per: null }) as const;

/** When the made-up outlets wrote, and when the made-up page did. */
const told = '2025-11-05';
const today = '2025-11-14';

function sampleVersion(version: SampleVersion): Version {
  const { said, outlet, relation, speaker = null, standing = 'reported' } = version;
  const [before, value] = said;
  return {
    ...numbers(version),
    article: outlet,
    outlet,
    url: null,
    date: told,
    start: before.length,
    end: before.length + value.length,
    quote: said.join(''),
    quoteStart: 0,
    speaker,
    standing,
    origin: outlet,
    chain: [],
    relation,
    asOf: told,
    scope: null,
    outletInferred: false,
    dateInferred: false,
    via: null,
  };
}

function sampleMention(
  question: string,
  own: SampleValue & { readonly words: string; readonly matched: string },
  versions: readonly SampleVersion[],
): PageMention {
  return {
    ...numbers(own),
    start: 0,
    end: own.words.length,
    head: null,
    modifiers: [],
    speaker: null,
    standing: 'reported',
    rule: 'sample',
    claim: { id: question, question },
    relation: versions[0]?.relation ?? 'same',
    versions: versions.map(sampleVersion),
    scope: null,
    asOf: today,
    why: {
      words: [own.words, own.matched],
      matched: [{ name: 'what', words: own.matched, weight: 1 }],
      apart: [],
      rule: 'sample',
      score: 1,
    },
    key: `sample-${question.length}`,
    words: own.words,
    sentence: own.words,
    muted: false,
  };
}

const signed = (outlet: string): SampleVersion => ({
  kind: 'date',
  iso: '2025-06-19',
  outlet,
  relation: 'same',
  said: ['The river treaty was signed on ', '19 June', '.'],
});

/** Three mentions of a made-up article, one of each state, for welcome page and options: differ, same, other. */
export const sampleMentions: readonly [PageMention, PageMention, PageMention] = [
  sampleMention(
    'How many people were evacuated from Aldermere?',
    { words: '10,000 people', matched: 'evacuated', kind: 'count', number: 10_000 },
    [
      {
        outlet: 'Harbour Post',
        kind: 'count',
        number: 12_000,
        relation: 'higher',
        speaker: 'the county',
        said: ['By evening ', '12,000', ' people had been taken out of Aldermere, the county said.'],
      },
      {
        outlet: 'Tidewatch',
        kind: 'count',
        number: 11_000,
        relation: 'higher',
        said: ['Some ', '11,000', ' people have left the town.'],
      },
      {
        outlet: 'Morning Gazette',
        kind: 'count',
        number: 8_000,
        relation: 'lower',
        speaker: 'the army',
        said: ['The army brought out ', '8,000', ', it said.'],
      },
    ],
  ),
  sampleMention(
    'When was the river treaty signed?',
    { words: '19 June', matched: 'treaty', kind: 'date', iso: '2025-06-19' },
    ['Harbour Post', 'Tidewatch', 'Morning Gazette'].map(signed),
  ),
  sampleMention(
    'When do the repairs of the dam begin?',
    { words: 'September', matched: 'engineers', kind: 'date', iso: '2025-09' },
    [
      {
        outlet: 'Harbour Post',
        kind: 'date',
        iso: '2025-07',
        relation: 'other-standing',
        standing: 'planned',
        speaker: 'the water board',
        said: ['Engineers are to start as early as ', 'July 2025', ', according to the water board.'],
      },
    ],
  ),
];

/** The sample article is in English in every language of the interface, as all that is read is. Each mention and the words around each. */
export const sampleLines: readonly {
  readonly mention: PageMention;
  readonly before: string;
  readonly after: string;
}[] = [
  { mention: sampleMentions[0], before: '… ', after: ' have left Aldermere …' },
  { mention: sampleMentions[1], before: '… a treaty signed on ', after: ' …' },
  { mention: sampleMentions[2], before: '… engineers at work since ', after: ' …' },
];

/** The words before, between and after the three mentions when they stand in one sentence. */
export const sampleSentence = [
  'It counts ',
  ', calls the treaty of ',
  ' binding, and dates the first engineers to ',
  '.',
] as const;
