import { useState } from 'preact/hooks';
import type { PageMention } from '../../lib/bridge/messages/page-state';
import { impliedYear } from '../../lib/core/comparison/badge-text';
import { countOrigins, passagesOf } from '../../lib/core/comparison/origins';
import { rangeText } from '../../lib/core/comparison/range-elsewhere';
import type { VersionGroup } from '../../lib/core/comparison/version-groups';
import { fill } from '../../lib/core/comparison/words/message';
import { Glyph } from '../pieces/Glyph';
import { useReader } from '../reader-context';
import { OriginChain } from './OriginChain';
import { VersionRow } from './VersionRow';

/** So many versions are shown at once; the rest when asked for, so that a claim told by hundreds opens as fast. */
const shownAtFirst = 8;

interface GroupProps {
  readonly group: VersionGroup;
  readonly mention: PageMention;
}

/** Versions under their heading; folded when the heading says so. What is folded is drawn too: the browser's own search finds and opens it. */
export function VersionGroupView({ group, mention }: GroupProps) {
  const heading = <GroupHeading group={group} mention={mention} />;
  if (group.isOpen) {
    return (
      <div class="ss-group">
        <h3>{heading}</h3>
        <Versions group={group} mention={mention} />
      </div>
    );
  }
  return (
    <details class="ss-group">
      <summary>{heading}</summary>
      <Versions group={group} mention={mention} />
    </details>
  );
}

/** Of what is folded the heading gives the values themselves, of what is seen below it how many they are. */
function GroupHeading({ group, mention }: GroupProps) {
  const reader = useReader();
  const { count, group: words } = reader.words;
  const versions = reader.count(count.versions, group.versions.length);
  const origins = reader.count(count.origins, countOrigins(group.versions));
  const options = { form: 'long', own: mention, impliedYear: impliedYear(mention) } as const;
  const value = group.isOpen ? '' : rangeText(group.versions, options, reader);
  return (
    <>
      <Glyph state={group.state} />
      {group.title}{' '}
      <span class="ss-n">
        {value === '' ? fill(words.counted, { versions, origins }) : fill(words.folded, { value, origins })}
      </span>
    </>
  );
}

function Versions({ group, mention }: GroupProps) {
  const reader = useReader();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? group.versions : group.versions.slice(0, shownAtFirst);
  const rest = group.versions.length - shown.length;
  return (
    <>
      {shown.map((version) => (
        <VersionRow key={`${version.article}:${version.start}`} version={version} mention={mention} />
      ))}
      {rest > 0 && (
        <p class="ss-rest">
          <button type="button" class="ss-link" onClick={() => setWhole(true)}>
            {reader.count(reader.words.card.showMore, rest)}
          </button>
        </p>
      )}
      {passagesOf(shown, reader).map((passage) => (
        <OriginChain key={passage.origin} passage={passage} />
      ))}
    </>
  );
}
