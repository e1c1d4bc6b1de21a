import type { Mention } from '../claims/types';
import type { Reader } from './reader';
import { countStates } from './summary';
import { fill } from './words/message';
import type { WorkerWords } from './words/words';

/** What the toolbar button stands for. */
export type ToolbarState = 'known' | 'nothing' | 'off' | 'unreadable' | 'reading' | 'failed';

/** "Second Source: 8 figures known, 2 differ". */
export function toolbarTitle(state: ToolbarState, mentions: readonly Mention[], reader: Reader<WorkerWords>): string {
  return fill(reader.words.toolbar.title, { text: titleText(state, mentions, reader) });
}

function titleText(state: ToolbarState, mentions: readonly Mention[], reader: Reader<WorkerWords>): string {
  const words = reader.words.toolbar;
  if (state !== 'known') return words[state];
  const { known, differ } = countStates(mentions);
  if (known === 0) return words.nothing;
  const told = reader.count(words.known, known);
  return differ === 0 ? told : `${told}, ${reader.count(words.differ, differ)}`;
}
