import { useState } from 'preact/hooks';
import type { MutedClaim } from '../lib/bridge/messages/calls';
import type { PageMention, PageState } from '../lib/bridge/messages/page-state';
import type { ModeScope } from '../lib/bridge/settings/choose-mode';
import type { Mode, Settings } from '../lib/bridge/settings/settings';
import { claimTable } from '../lib/core/comparison/claim-table';
import { usePopupWords } from './own-page-words';
import { ClaimTableView } from './popup/ClaimTableView';
import { CopyButtons } from './popup/CopyButtons';
import { EmptyPage } from './popup/EmptyPage';
import { MutedList } from './popup/MutedList';
import { PopupHeader } from './popup/PopupHeader';
import { SiteSwitch } from './popup/SiteSwitch';
import { Summary } from './popup/Summary';
import { useReader } from './reader-context';

export interface PopupProps {
  /** `null` when the tab's page cannot be asked, `undefined` while it has not answered. */
  readonly state: PageState | null | undefined;
  readonly settings: Settings;
  readonly muted: readonly MutedClaim[];
  /** The format last copied, until something else happens. */
  readonly copied?: CopyFormat | null;
  readonly onShow: (key: string) => void;
  readonly onMute: (mention: PageMention) => void;
  readonly onUnmute: (claim: string) => void;
  readonly onMode: (mode: Mode, scope: ModeScope) => void;
  readonly onRetry: () => void;
  readonly onOptions: () => void;
  readonly onCopy: (format: CopyFormat) => void;
  /** Left out where the browser asks for nothing: then no button is shown. */
  readonly onAllow?: () => void;
}

export type CopyFormat = 'markdown' | 'csv';

/** The page's claims by outlets, and the site switch; a sentence instead of the table where there is none. */
export function PopupView(props: PopupProps) {
  const { state, settings, muted } = props;
  const words = usePopupWords();
  const reader = useReader();
  return (
    <main
      class="ss ss-pop"
      lang={reader.words.language}
      dir={reader.words.direction}
      aria-label={words.label}
      data-scale={settings.textScale}
      style={`--ss-scale:${settings.textScale}`}
    >
      <PopupHeader state={state} onOptions={props.onOptions} />
      <PopupBody {...props} />
      {muted.length > 0 && <MutedList muted={muted} onUnmute={props.onUnmute} />}
      {state && (
        <footer>
          <SiteSwitch host={state.host} mode={state.mode} settings={settings} onMode={props.onMode} />
        </footer>
      )}
    </main>
  );
}

function PopupBody(props: PopupProps) {
  const { state } = props;
  const hasTable = state && state.mentions.length > 0 && state.status !== 'off' && state.status !== 'failed';
  if (state === undefined) return <div class="ss-empty" aria-busy="true" />;
  if (!hasTable) return <EmptyPage state={state} onRetry={props.onRetry} onAllow={props.onAllow} />;
  return <Comparison {...props} state={state} />;
}

function Comparison(props: PopupProps & { readonly state: PageState }) {
  const { state, onShow, onMute, onCopy, copied = null } = props;
  const reader = useReader();
  const words = usePopupWords();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const table = claimTable(state.mentions, reader);
  const rows = onlyDifferences ? table.rows.filter((row) => row.state === 'differ') : table.rows;
  const canFilter =
    table.rows.some((row) => row.state === 'differ') && table.rows.some((row) => row.state !== 'differ');
  return (
    <>
      <Summary state={state} />
      {state.status === 'too-long' && <p class="ss-note">{words.tooLong}</p>}
      <div class="ss-tools">
        {canFilter && (
          <button
            type="button"
            class="ss-toggle"
            aria-pressed={onlyDifferences}
            onClick={() => setOnlyDifferences(!onlyDifferences)}
          >
            {words.differencesOnly}
          </button>
        )}
        <CopyButtons copied={copied} onCopy={onCopy} />
      </div>
      <div class="ss-list" tabIndex={-1}>
        <ClaimTableView table={{ ...table, rows }} onShow={onShow} onMute={onMute} />
      </div>
    </>
  );
}
