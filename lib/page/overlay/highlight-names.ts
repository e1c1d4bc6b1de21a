import { type State, states } from '../../core/comparison/mention-state';
import type { Tone } from './background-tone';

/** What a highlight stands for: how the others stand to the words, or the tint of the one that is touched. */
export type HighlightKind = State | 'active';

/** Both grounds that words can stand on. */
export const tones: readonly Tone[] = ['light', 'dark'];

/** The name of one highlight in a document's registry; `name` is the document's own. */
export const highlightName = (name: string, kind: HighlightKind, tone: Tone): string =>
  `${name}-${kind}${tone === 'dark' ? '-dark' : ''}`;

/** All names that a copy with this name may have put into the registry. */
export const highlightNames = (name: string): readonly string[] =>
  [...states, 'active' as const].flatMap((kind) => tones.map((tone) => highlightName(name, kind, tone)));
