import { type IndexedVersion, openClaimIndex } from '../../../lib/core/claims/claim-index';
import { relationOf } from '../../../lib/core/claims/relation';
import { versionsFrom } from '../../../lib/core/claims/versions';
import { english } from '../../../lib/core/reading/english/english';
import type { Reading } from '../../../lib/core/reading/types';
import type { CorpusText, LabelledPair, PairEnd, StoryText } from '../../corpus/records';
import { type PairAnswer, placeOf } from './judge-pairs';
import { mostOverlapping } from './spans';
import { packOf } from './story-index';

/** Says of each labelled pair of a story how its version stands to its mention, whether or not the two would be matched. */
export function createPairReader(
  story: string,
  texts: readonly StoryText[],
  read: (text: CorpusText) => Reading,
): (pair: LabelledPair) => PairAnswer {
  const pack = packOf(story, texts);
  const index = openClaimIndex([pack], english);
  const versions = new Map(
    pack.articles.map(({ id }, at) => [id, [...index.versionsOf(at).values()].flat().map(withSpan)] as const),
  );
  const statementAt = (end: PairEnd): IndexedVersion | 'not read' | 'held for no claim' => {
    const text = texts.find(({ id }) => id === end.text);
    if (text === undefined) throw new Error(`pair at ${placeOf(end)}: no such text in story ${story}`);
    const found = mostOverlapping(end, versions.get(end.text) ?? []);
    if (found !== undefined) return found.indexed;
    return mostOverlapping(end, read(text).statements) === undefined ? 'not read' : 'held for no claim';
  };
  return (pair) => {
    const [mention, version] = [statementAt(pair.mention), statementAt(pair.version)];
    if (typeof mention === 'string') return { kind: 'unread', because: mention };
    if (typeof version === 'string') return { kind: 'unread', because: version };
    const [own, other] = versionsFrom([mention, version], index.language, (one) => relationOf(mention.version, one));
    if (own === undefined || other === undefined) throw new Error(`pair at ${placeOf(pair.mention)}: not compared`);
    return { kind: 'read', relation: other.relation, isSameOrigin: own.origin === other.origin };
  };
}

const withSpan = (indexed: IndexedVersion) => ({
  start: indexed.version.start,
  end: indexed.version.end,
  indexed,
});
