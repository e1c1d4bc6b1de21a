/**
 * Words that outlets write in several senses, told apart by the words beside them. Of a word's senses the first counts whose neighbours stand there; one without
 * neighbours always does. Surface forms in lower case.
 */
interface Sense {
  readonly words: string;
  /** One of these stands within two tokens before. */
  readonly before?: string;
  /** One of these stands right behind. */
  readonly next?: string;
  /** One of these stands within five tokens behind. */
  readonly after?: string;
  /** The term it is then; null when it says nothing. */
  readonly is: string | null;
}

const BEFORE_REACH = 2;
const AFTER_REACH = 5;

const TALKS =
  'summit meeting talks conference election elections referendum vote rally ceremony exercise exercises hearing funeral';

const SENSES: readonly Sense[] = [
  // what is in force, and who is a force
  { words: 'force', before: 'in into', is: '+enter' },
  { words: 'effect', before: 'in into take takes took taken taking', is: '+enter' },
  { words: 'effect effects', is: null },
  { words: 'forced', is: null },
  // work and war
  {
    words: 'strike strikes',
    before: 'on general rail dock port train teachers doctors pilots warning',
    is: '+walkout',
  },
  { words: 'strike', after: 'pay ballot ballots action fund notice', is: '+walkout' },
  { words: 'strike strikes striking struck', after: 'deal deals agreement bargain balance compromise', is: '+sign' },
  { words: 'stormed storming', is: '+attack' },
  { words: 'hold held', after: TALKS, is: null },
  { words: 'held', before: TALKS, is: null },
  { words: 'hold holds holding held', before: 'police being authorities', is: '+detain' },
  { words: 'carry carries carried carrying', next: 'out on off', is: null },
  // what is raised: doubts, limits, money
  {
    words: 'raise raises raised raising',
    after:
      'prospect question questions concern concerns fear fears alarm doubt doubts possibility hopes eyebrows awareness',
    is: null,
  },
  {
    words: 'raise raises raised raising',
    after:
      'rate rates age tax taxes price prices number estimate offer forecast toll contribution wages salaries target level limit',
    is: '+rise',
  },
  { words: 'down', next: 'from by', is: '+fall' },
  { words: 'down', before: 'is are was were', is: '+fall' },
  { words: 'down', is: null },
  {
    words: 'save saves saved saving',
    after: '£ $ € million billion crowns euros pounds dollars budget money',
    is: null,
  },
  // lives and what is left of them
  { words: 'lost lose loses losing', after: 'lives life', is: '+die' },
  { words: 'claim claims claimed claiming cost costing', after: 'lives', is: '+die' },
  { words: 'remains', after: 'people victims victim persons soldiers passengers', next: 'of', is: '+die' },
  { words: 'remains', before: 'human', is: '+die' },
  { words: 'passed passes', next: 'away', is: '+die' },
  { words: 'bodies', before: 'in into', next: 'of', is: '*unit' },
  {
    words: 'body bodies',
    before: 'governing world ruling legislative regulatory un parliamentary advisory professional',
    is: null,
  },
  {
    words: 'contract contracts contracted',
    after: 'virus disease infection illness hepatitis cholera measles malaria',
    is: '+infect',
  },
  { words: 'case', before: 'in that this', is: null },
  { words: 'trial trials', before: 'clinical drug vaccine field', is: '+test' },
  { words: 'trial trials', is: '+charge' },
  { words: 'charge', before: 'in', is: null },
  // things that share a form with a verb
  { words: 'ship', before: 'to will would can could must', is: '+deploy' },
  { words: 'ship ships', is: '*ship' },
  { words: 'plane planes', is: '*aircraft' },
  { words: 'trains', is: '*train' },
  { words: 'land lands', is: 'land' },
  { words: 'station stations', is: 'station' },
  { words: 'launcher launchers', is: 'launcher' },
  { words: 'liver livers', is: 'liver' },
  { words: 'dealer dealers', is: 'dealer' },
  { words: 'premier premiers', is: 'premier' },
  { words: 'close', next: 'to', is: null },
  {
    words: 'closer closest point points name names quite scraped attention bear bears bore bearing missed miss misses',
    is: null,
  },
];

/** A word's senses in order, each asked of the tokens around it. */
const SENSES_OF = new Map<string, ((lowers: readonly string[], at: number) => string | null | undefined)[]>();
for (const { words, before, next, after, is } of SENSES) {
  const [isBefore, isNext, isAfter] = [before, next, after].map((list) => new Set(list?.split(' ')));
  const sense = (lowers: readonly string[], at: number): string | null | undefined => {
    const near = (set: ReadonlySet<string> | undefined, from: number, to: number): boolean =>
      lowers.slice(Math.max(0, from), to).some((lower) => set?.has(lower));
    const stands =
      (before === undefined || near(isBefore, at - BEFORE_REACH, at)) &&
      (next === undefined || near(isNext, at + 1, at + 2)) &&
      (after === undefined || near(isAfter, at + 1, at + 1 + AFTER_REACH));
    return stands ? is : undefined;
  };
  for (const word of words.split(' ')) SENSES_OF.set(word, [...(SENSES_OF.get(word) ?? []), sense]);
}

/** The term of the word at `at` where its neighbours say in which sense it stands; undefined when they don't, or the word has but one. */
export function senseAt(lowers: readonly string[], at: number): string | null | undefined {
  for (const sense of SENSES_OF.get(lowers[at] ?? '') ?? []) {
    const term = sense(lowers, at);
    if (term !== undefined) return term;
  }
  return undefined;
}
