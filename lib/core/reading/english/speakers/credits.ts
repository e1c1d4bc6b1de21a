import type { Draft, ReadStatement, Sentence } from '../../types';
import { accordingToIn, citedIn } from './according-to';
import { type Attribution, isEmpty, type SentenceView, wordsOf } from './attribution';
import { headlineSource } from './lines';
import type { People } from './people';
import { saidIn } from './said';

/** A credit of a sentence, with the words of who is credited made out. */
export interface Credit {
  readonly attribution: Attribution;
  readonly speaker: string;
  readonly cited: string | null;
}

/** All attributions of a sentence; a "citing" belongs to the one before it, else stands for itself. */
export function attributionsOf(view: SentenceView): readonly Attribution[] {
  const said = saidIn(view);
  const wide = accordingToIn(view);
  const dash = said.length + wide.length === 0 ? headlineSource(view.sentence) : null;
  const all: Attribution[] = [...said, ...wide];
  if (dash !== null) all.push({ who: dash, scope: { first: 0, end: dash.first }, reach: 'wide', cites: null });
  const cites = citedIn(view);
  if (cites === null) return all;
  const owner = all.findLast(({ who }) => !isEmpty(who) && who.first < cites.first) ?? all[0];
  if (owner === undefined) {
    const scope = { first: 0, end: view.sentence.tokens.length };
    return [{ who: cites, scope, reach: 'wide', cites: null }];
  }
  return all.map((one) => (one === owner ? { ...one, cites } : one));
}

/** Makes out who is credited in a sentence, and tells `people`. */
export function creditsOf(draft: Draft, view: SentenceView, people: People): readonly Credit[] {
  const { sentence } = view;
  const credits: Credit[] = [];
  const inOrder = [...attributionsOf(view)].sort((a, b) => a.who.first - b.who.first);
  for (const attribution of inOrder) {
    const words = isEmpty(attribution.who) ? 'we' : wordsOf(draft, sentence, attribution.who);
    const speaker = people.resolve(words);
    if (speaker === null) continue;
    if (attribution.isBelief !== true) people.credit(speaker);
    const cited = attribution.cites === null ? null : people.resolve(wordsOf(draft, sentence, attribution.cites));
    credits.push({ attribution, speaker, cited });
  }
  return credits;
}

/** Whether a credit begins a new clause beside the one before, not inside it: "X said 3, but Y said 5". */
function isCoordinated(sentence: Sentence, { attribution }: Credit): boolean {
  const before = sentence.tokens[attribution.who.first - 1]?.lower ?? '';
  return /^(?:and|but|while|whereas|though|although|;)$/.test(before);
}

function withoutRepeats(chain: readonly string[]): string[] {
  return chain.filter((speaker, at) => chain.indexOf(speaker) === at);
}

/** Who is credited for a statement by its own sentence, outermost first. */
export function chainOf(sentence: Sentence, credits: readonly Credit[], statement: ReadStatement): readonly string[] {
  const covering = credits.filter(
    ({ attribution: { scope } }) => scope.first <= statement.firstToken && statement.firstToken < scope.end,
  );
  const wide = covering.filter(({ attribution }) => attribution.reach === 'wide');
  const near = covering
    .filter(({ attribution }) => attribution.reach === 'near')
    .sort((a, b) => a.attribution.scope.first - b.attribution.scope.first);
  const from = near.findLastIndex((credit, at) => at > 0 && isCoordinated(sentence, credit));
  const nested = near.slice(Math.max(0, from));
  const spoken = nested.filter(({ attribution }) => attribution.isBelief !== true);
  const inner = spoken.length > 0 ? spoken : nested;
  const named = inner.at(-1)?.cited ?? wide.at(-1)?.cited ?? null;
  const chain = [...wide, ...inner].map(({ speaker }) => speaker);
  return withoutRepeats(named === null ? chain : [...chain, named]);
}
