import type { Mention } from '../claims/types';
import { otherWord, versionsBehind } from './badge-text';
import { type Counted, countStates } from './counts';
import { stateOfMention } from './mention-state';
import type { Reader } from './reader';
import { fill } from './words/message';

/** A mention as the counts take it. */
export function countedOf(mention: Mention): Counted {
  const state = stateOfMention(mention);
  const [version] = state === 'other' ? versionsBehind(mention, state) : [];
  return { claim: mention.claim, state, other: version ? otherWord(mention, version) : null };
}

/** "41 figures read, 6 known". */
export function readText(figuresRead: number, mentions: readonly Mention[], reader: Reader): string {
  const { read, readAndKnown } = reader.words.summary;
  const known = reader.numberFormat({}).format(countStates(mentions.map(countedOf)).known);
  return fill(readAndKnown, { read: reader.count(read, figuresRead), known });
}
