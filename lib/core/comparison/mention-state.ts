import type { Mention, Relation, Version } from '../claims/types';

/** What a badge says by its shape: others differ, say the same, or tell of something else (time, part, plan). */
export type State = 'differ' | 'same' | 'other';

/** In order of what a reader wants to see first. */
export const states: readonly State[] = ['differ', 'same', 'other'];

const stateByRelation: Readonly<Record<Relation, State>> = {
  higher: 'differ',
  lower: 'differ',
  overlaps: 'differ',
  same: 'same',
  close: 'same',
  'other-time': 'other',
  'other-standing': 'other',
  'other-scope': 'other',
};

/** The state that one version's relation amounts to. */
export const stateOfRelation = (relation: Relation): State => stateByRelation[relation];

/** The first of differ, same, other that is among some states. */
export function mostTelling(found: readonly State[]): State {
  return states.find((state) => found.includes(state)) ?? 'other';
}

/** The most telling state that a mention's versions have. */
export const stateOfMention = ({ versions }: Pick<Mention, 'versions'>): State =>
  mostTelling(versions.map(({ relation }) => stateOfRelation(relation)));

/** True when a version answers the very question of the mention: same scope, same standing, same time. */
export const isComparable = ({ relation }: Pick<Version, 'relation'>): boolean => stateOfRelation(relation) !== 'other';
