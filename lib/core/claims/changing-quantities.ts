import type { Signature } from './signature';

/** What tells whether a quantity moves while its story goes on. */
export type Asked = Pick<Signature, 'actions' | 'dimension' | 'thing' | 'near' | 'marks'>;

const actions = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/u)
      .map((name) => `+${name}`),
  );

/** Tolls grow or shrink from day to day; what an event destroyed or how long it took does not. */
const OF_TOLLS = actions('die injure missing trap rescue displace detain infect vaccinate');
/** So do forces and what they are sent. */
const OF_FORCES = actions('deploy withdraw train');
const FORCES: ReadonlySet<string> = new Set(['troop', 'person', 'officer', 'shell', 'missile', 'drone', 'container']);
/** Who is there today and gone tomorrow, whatever is said of them; places change hands. */
const COMING_AND_GOING: ReadonlySet<string> = new Set(['refugee', 'patient', 'rescuer', 'town', 'aftershock']);
/** Who was there when it happened is only counted anew. */
const PRESENT: ReadonlySet<string> = new Set(['board', 'aboard', 'insid', 'part', 'particip']);
/** Seats and votes while they are counted. */
const OF_VOTES = actions('vote win hold');
const VOTED_THINGS: ReadonlySet<string> = new Set(['seat', 'vote']);
/** Offers are raised, prices move, funds fill; a bill for what is past is only estimated anew. */
const OF_MONEY = actions('buy sell price value own fund profit');
const OFFERED: ReadonlySet<string> = new Set(['*share', 'offer', 'bid', 'price', 'tag']);
/** Shares held, votes cast, people reached. A rate of growth is a forecast or a result, at no hour of its own. */
const OF_SHARES = actions('own hold vote vaccinate connect infect employ fund');

/** What is measured anew each month. */
const RATES: ReadonlySet<string> = new Set(['inflation', 'unemployment', 'jobless', 'interest']);

/** A count of the next day is another count; prices hold for some days. */
const FAST_DAYS = 1;
const PRICE_DAYS = 7;

/** After how many days two answers are of other times; null when what they are of does not change. One may tell what happens, or that it goes on, and the other leave it out. */
export function daysUntilChanged(a: Asked, b: Asked): number | null {
  const told = [a, b].map(nearestAction);
  const any = (table: ReadonlySet<string>) => told.some((action) => table.has(action));
  const isOf = (things: ReadonlySet<string>) => [a, b].some(({ thing }) => thing !== null && things.has(thing));
  const tells = (terms: ReadonlySet<string>) => [a, b].some(({ near }) => near.some(([term]) => terms.has(term)));
  const isRunning = [a, b].some(({ marks }) => marks.includes('running'));
  if (a.dimension === 'count') {
    if (tells(PRESENT)) return null;
    if (isRunning) return FAST_DAYS;
    const changes =
      isOf(COMING_AND_GOING) ||
      any(OF_TOLLS) ||
      (any(OF_FORCES) && isOf(FORCES)) ||
      (any(OF_VOTES) && isOf(VOTED_THINGS));
    return changes ? FAST_DAYS : null;
  }
  if (a.dimension.startsWith('money')) return any(OF_MONEY) || tells(OFFERED) || isRunning ? PRICE_DAYS : null;
  if (a.dimension === 'percent') return any(OF_SHARES) || isRunning || tells(RATES) ? FAST_DAYS : null;
  // ground burns, floods, and is fought over
  return a.dimension === 'area' ? FAST_DAYS : null;
}

/** Whether the answer counts those whom one event harmed: once it is long past, the count stands. */
export const isToll = (asked: Asked): boolean => OF_TOLLS.has(nearestAction(asked));

/** What happens to the thing: other actions of the sentence happen to others, and nobody is vaccinated by a delivery of vaccine doses. */
function nearestAction({ actions: [first = ''], thing }: Asked): string {
  return thing === 'dose' && first === '+vaccinate' ? '' : first;
}
