import { useState } from 'preact/hooks';
import type { PageMention } from '../../lib/bridge/messages/page-state';
import type { Version } from '../../lib/core/claims/types';
import type { Row } from '../../lib/core/comparison/claim-table';
import { differenceText } from '../../lib/core/comparison/difference';
import { isComparable } from '../../lib/core/comparison/mention-state';
import { valueText } from '../../lib/core/comparison/notation/value-notation';
import { smallPlotOf } from '../../lib/core/comparison/plot/plot';
import { outletText, publishedText, speakerText } from '../../lib/core/comparison/source-words';
import { groupVersions } from '../../lib/core/comparison/version-groups';
import { PlotView } from '../plot/PlotView';
import { useReader } from '../reader-context';
import { usePopupWords } from './popup-words';

interface DetailProps {
  readonly row: Row<PageMention>;
  readonly onShow: (key: string) => void;
  readonly onMute: (mention: PageMention) => void;
}

/** So many versions are listed at once; the quotes are in the page's card. */
const shownAtFirst = 8;

/** One claim opened: plot, versions in a line each, what can be done. */
export function ClaimDetail({ row, onShow, onMute }: DetailProps) {
  const reader = useReader();
  const words = usePopupWords();
  const [mention] = row.mentions;
  const plot = smallPlotOf(mention, reader);
  return (
    <div class="ss-in">
      {plot && <PlotView plot={plot} />}
      <VersionLines mention={mention} />
      {mention.muted && <p class="ss-quiet">{words.notTheSame}</p>}
      <p class="ss-act">
        <button type="button" class="ss-link" onClick={() => onShow(mention.key)}>
          {words.showInPage}
        </button>
        <button type="button" class="ss-link" onClick={() => onMute(mention)}>
          {words.mute}
        </button>
      </p>
    </div>
  );
}

function VersionLines({ mention }: { readonly mention: PageMention }) {
  const reader = useReader();
  const words = usePopupWords();
  const [isWhole, setWhole] = useState(false);
  const versions = groupVersions(mention, reader).flatMap((group) => group.versions);
  const shown = isWhole ? versions : versions.slice(0, shownAtFirst);
  const rest = versions.length - shown.length;
  return (
    <>
      <ul>
        {shown.map((version) => (
          <VersionLine key={`${version.article}:${version.start}`} version={version} mention={mention} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="ss-link" onClick={() => setWhole(true)}>
          {reader.count(words.showMore, rest)}
        </button>
      )}
    </>
  );
}

function VersionLine({ version, mention }: { readonly version: Version; readonly mention: PageMention }) {
  const reader = useReader();
  // "planned, not reported" says the standing by itself
  const standing = version.relation === 'other-standing' ? '' : reader.words.source.standings[version.standing];
  const facts = [standing, speakerText(version, reader), differenceText(mention, version, reader)];
  return (
    <li class={isComparable(version) ? undefined : 'ss-aside'}>
      <b>
        <bdi>{valueText(version, 'long', reader)}</bdi>
      </b>
      <span>
        <bdi>{outletText(version, reader)}</bdi>, {publishedText(version, 'short', reader)}{' '}
        <em>· {facts.filter((fact) => fact !== '').join(', ')}</em>
      </span>
    </li>
  );
}
