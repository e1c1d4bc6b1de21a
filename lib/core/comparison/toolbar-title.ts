import { type Counted, countStates } from './counts';
import type { Reader } from './reader';
import { fill } from './words/message';
import type { WorkerWords } from './words/words';

/** What the toolbar button stands for in a tab. */
export type ToolbarState = 'known' | 'nothing' | 'off' | 'failed';

/** How a page stands, in counts: all that the toolbar says of it. Claims, not mentions: one stated twice counts once. */
export interface PageReport {
  readonly state: ToolbarState;
  readonly known: number;
  readonly differ: number;
}

/** The report of a page in this state; a page with nothing known has none to count. */
export function reportOf(
  state: Exclude<ToolbarState, 'known' | 'nothing'> | 'read',
  mentions: readonly Counted[],
): PageReport {
  if (state !== 'read') return { state, known: 0, differ: 0 };
  const { known, differ } = countStates(mentions);
  return { state: known > 0 ? 'known' : 'nothing', known, differ };
}

/** "Second Source: 8 figures known, 2 differ". */
export function toolbarTitle(report: PageReport, reader: Reader<WorkerWords>): string {
  return fill(reader.words.toolbar.title, { text: titleText(report, reader) });
}

function titleText({ state, known, differ }: PageReport, reader: Reader<WorkerWords>): string {
  const words = reader.words.toolbar;
  if (state !== 'known') return words[state];
  const told = reader.count(words.known, known);
  return differ === 0 ? told : `${told}, ${reader.count(words.differ, differ)}`;
}
