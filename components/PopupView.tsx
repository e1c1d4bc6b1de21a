import { useState } from 'preact/hooks';
import type { MutedClaim } from '../lib/bridge/messages/calls';
import type { PageMention, PageState } from '../lib/bridge/messages/page-state';
import type { SelectionReading } from '../lib/bridge/messages/selection';
import type { ModeScope, Reach } from '../lib/bridge/settings/choose-mode';
import type { Mode, Settings, SiteRule } from '../lib/bridge/settings/settings';
import type { NoAnswer } from '../lib/bridge/site-access';
import { claimTable } from '../lib/core/comparison/claim-table';
import { fill } from '../lib/core/comparison/words/message';
import { usePopupWords } from './own-page-words';
import { Notice } from './pieces/Notice';
import { ClaimTableView } from './popup/ClaimTableView';
import { CopyButtons } from './popup/CopyButtons';
import { EmptyPage } from './popup/EmptyPage';
import { MutedList } from './popup/MutedList';
import { PageSwitch } from './popup/PageSwitch';
import { PopupHeader } from './popup/PopupHeader';
import type { PopupProblem } from './popup/problems';
import { SelectionResult } from './popup/SelectionResult';
import { SiteSwitch } from './popup/SiteSwitch';
import { Summary } from './popup/Summary';
import { useReader } from './reader-context';

export interface PopupProps {
  /** Why the tab's page cannot be asked, when it cannot; `undefined` while it has not answered. */
  readonly state: PageState | NoAnswer | undefined;
  /** What the reader selected and asked about: shown instead of the page, until they want the page. */
  readonly selection?: SelectionReading | null;
  readonly settings: Settings;
  readonly muted: readonly MutedClaim[];
  /** The format last copied, until something else happens. */
  readonly copied?: CopyFormat | null;
  /** What could not be done, until something else happens; `reason` in the browser's words. */
  readonly problem?: { readonly kind: PopupProblem; readonly reason: string } | null;
  /** True in a private window: nothing is stored from there, claims are neither muted nor brought back. */
  readonly isPrivate?: boolean;
  /** How far a choice made on a host may reach. */
  readonly reachFrom: (rules: readonly SiteRule[], host: string) => Reach;
  readonly onShow: (key: string) => void;
  readonly onMute: (mention: PageMention) => void;
  readonly onUnmute: (claim: string) => void;
  readonly onMode: (mode: Mode, scope: ModeScope) => void;
  readonly onRetry: () => void;
  readonly onOptions: () => void;
  readonly onCopy: (format: CopyFormat) => void;
  /** The reader allows this site; the browser asks once more. */
  readonly onAllow: () => void;
  /** The reader wants the page loaded again. */
  readonly onLoad: () => void;
  readonly onWholePage: () => void;
  /** The reader closed the message about a problem. */
  readonly onDismiss: () => void;
}

export type CopyFormat = 'markdown' | 'csv';

/** The page's claims by outlets, and the site switch; a sentence instead of the table where there is none. */
export function PopupView(props: PopupProps) {
  const { state, settings, muted, isPrivate = false, selection = null } = props;
  const words = usePopupWords();
  const reader = useReader();
  const page = typeof state === 'object' ? state : null;
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
      <Problem {...props} />
      {selection ? <Selected {...props} selection={selection} /> : <PopupBody {...props} />}
      {muted.length > 0 && !isPrivate && <MutedList muted={muted} onUnmute={props.onUnmute} />}
      {page && !selection && (
        <footer>
          {isPrivate ? (
            <PageSwitch host={page.host} mode={page.mode} onMode={(mode) => props.onMode(mode, 'site')} />
          ) : (
            <SiteSwitch
              host={page.host}
              mode={page.mode}
              settings={settings}
              reach={props.reachFrom(settings.rules, page.host)}
              onMode={props.onMode}
            />
          )}
        </footer>
      )}
    </main>
  );
}

function Problem({ problem, onDismiss }: PopupProps) {
  const words = usePopupWords();
  if (!problem) return null;
  return (
    <Notice close={{ label: words.dismiss, onClick: onDismiss }}>
      {fill(words.problems[problem.kind], { reason: problem.reason })}
    </Notice>
  );
}

function Selected(props: PopupProps & { readonly selection: SelectionReading }) {
  const { selection, state, isPrivate = false, onMute, onWholePage } = props;
  return (
    <SelectionResult
      selection={selection}
      onMute={isPrivate ? null : onMute}
      onWholePage={typeof state === 'object' ? onWholePage : null}
    />
  );
}

function PopupBody(props: PopupProps) {
  const { state } = props;
  if (state === undefined) return <div class="ss-empty" aria-busy="true" />;
  if (typeof state === 'object' && hasTable(state)) return <Comparison {...props} state={state} />;
  return <EmptyPage state={state} onRetry={props.onRetry} onAllow={props.onAllow} onLoad={props.onLoad} />;
}

const hasTable = ({ mentions, status }: PageState): boolean =>
  mentions.length > 0 && status !== 'off' && status !== 'failed';

function Comparison(props: PopupProps & { readonly state: PageState }) {
  const { state, onShow, onMute, onCopy, copied = null, isPrivate = false } = props;
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
        <ClaimTableView table={{ ...table, rows }} onShow={onShow} onMute={isPrivate ? null : onMute} />
      </div>
    </>
  );
}
