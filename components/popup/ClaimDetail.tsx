import { useState } from 'preact/hooks';
import type { PageMention } from '../../lib/bridge/messages/page-state';
import type { Version } from '../../lib/core/claims/types';
import { ownText } from '../../lib/core/comparison/badge-text';
import type { Row } from '../../lib/core/comparison/claim-table';
import { differenceText } from '../../lib/core/comparison/difference';
import { isComparable } from '../../lib/core/comparison/mention-state';
import { valueText } from '../../lib/core/comparison/notation/value-notation';
import { smallPlotOf } from '../../lib/core/comparison/plot/plot';
import { pictureOf } from '../../lib/core/comparison/plot/plot-picture';
import { outletText, publishedText, speakerText } from '../../lib/core/comparison/source-words';
import { groupVersions } from '../../lib/core/comparison/version-groups';
import { usePopupWords } from '../own-page-words';
import { PlotView } from '../plot/PlotView';
import { useReader } from '../reader-context';

interface DetailProps {
  readonly row: Row<PageMention>;
  /** `null` where the page cannot show them. */
  readonly onShow: ((key: string) => void) | null;
  /** `null` where nothing may be stored. */
  readonly onMute: ((mention: PageMention) => void) | null;
}

/** So many versions are listed at once; the quotes are in the page's card. */
const shownAtFirst = 8;

/** One claim opened: for each mention plot, versions in a line each, and the way to it; last the mute. */
export function ClaimDetail({ row, onShow, onMute }: DetailProps) {
  const words = usePopupWords();
  const [first] = row.mentions;
  return (
    <div class="ss-in">
      {row.mentions.map((mention) => (
        <MentionDetail key={mention.key} mention={mention} isOneOfMany={row.mentions.length > 1} onShow={onShow} />
      ))}
      {onMute && (
        <p class="ss-act">
          <button type="button" class="ss-link" onClick={() => onMute(first)}>
            {words.mute}
          </button>
        </p>
      )}
    </div>
  );
}

interface MentionProps {
  readonly mention: PageMention;
  /** True when the page states the claim more than once: each mention then begins with its value. */
  readonly isOneOfMany: boolean;
  readonly onShow: DetailProps['onShow'];
}

function MentionDetail({ mention, isOneOfMany, onShow }: MentionProps) {
  const reader = useReader();
  const words = usePopupWords();
  const plot = smallPlotOf(mention, reader);
  return (
    <>
      {isOneOfMany && (
        <h2>
          {words.thisPage}: <bdi>{ownText(mention, reader)}</bdi>
        </h2>
      )}
      {plot && <PlotView plot={pictureOf(plot, reader)} />}
      <VersionLines mention={mention} />
      {mention.muted && <p class="ss-quiet">{words.notTheSame}</p>}
      {onShow && (
        <p class="ss-act">
          <button type="button" class="ss-link" onClick={() => onShow(mention.key)}>
            {words.showInPage}
            {isOneOfMany && <span class="ss-hide">: {ownText(mention, reader)}</span>}
          </button>
        </p>
      )}
    </>
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
