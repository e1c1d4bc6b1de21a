import { type PopupProps, PopupView } from '../../../components/PopupView';
import type { MutedClaim } from '../../../lib/bridge/messages/calls';
import type { PageState } from '../../../lib/bridge/messages/page-state';
import { reachFrom } from '../../../lib/bridge/settings/choose-mode';
import { defaultSettings, type Settings } from '../../../lib/bridge/settings/settings';
import { badPage } from '../fixtures/bad-input';
import { evacuated, floodPage, signed } from '../fixtures/flood-story';
import { dayOfBreach, partOfWhole, reportedOfPlan } from '../fixtures/other-kinds';
import { State } from './State';

const ignore = () => {};
const page: PageState = {
  status: 'ready',
  host: 'northgateledger.example',
  mode: 'badges',
  title: 'Three counts',
  outlet: 'The Northgate Ledger',
  date: '2025-11-14',
  figuresRead: 41,
  mentions: [...floodPage, dayOfBreach, partOfWhole, reportedOfPlan],
  error: null,
};
const mutedClaims: readonly MutedClaim[] = [
  { claim: 'a', question: 'How much could the ferry earn?', mutedAt: '2025-11-09T10:00:00Z' },
  { claim: 'b', question: 'How many <i>gulls</i> live on the pier?', mutedAt: '2025-11-10T10:00:00Z' },
];
const again = { key: 'again', words: '9,000', min: 9_000, max: 9_000 };
/** Lists that are folded or rows that are closed are opened as a reader would. */
const press = (selector: string) => (place: HTMLElement | null) => {
  if (!place || place.dataset.pressed) return;
  place.dataset.pressed = 'yes';
  setTimeout(() => place.querySelector<HTMLElement>(selector)?.click());
};

interface PopupState {
  readonly scale: number;
  readonly state: PopupProps['state'];
  readonly muted?: readonly MutedClaim[];
  readonly copied?: 'markdown' | null;
  readonly problem?: PopupProps['problem'];
  readonly isPrivate?: boolean;
  readonly selection?: PopupProps['selection'];
}

function popup({
  scale,
  state,
  muted = [],
  copied = null,
  problem = null,
  isPrivate = false,
  selection = null,
}: PopupState) {
  const settings = { ...defaultSettings, textScale: scale as Settings['textScale'] };
  return (
    <PopupView
      state={state}
      settings={settings}
      muted={muted}
      copied={copied}
      problem={problem}
      isPrivate={isPrivate}
      selection={selection}
      reachFrom={reachFrom}
      onShow={ignore}
      onMute={ignore}
      onUnmute={ignore}
      onMode={ignore}
      onRetry={ignore}
      onOptions={ignore}
      onCopy={ignore}
      onAllow={ignore}
      onLoad={ignore}
      onDismiss={ignore}
      onWholePage={ignore}
    />
  );
}

const selection = {
  text: 'By evening 10,000 people had been evacuated from Aldermere, the mayor said on Friday.',
  figuresRead: 2,
  mentions: [{ ...evacuated, key: 'selected-0' }],
  error: null,
};

/** Popups about words that the reader selected. */
export const selectionBoard = (scale: number) => (
  <>
    <State name="selected words">
      <div ref={press('.ss-q button')}>{popup({ scale, state: page, selection })}</div>
    </State>
    <State name="selected words of which nothing is known">
      {popup({ scale, state: 'closed', selection: { ...selection, mentions: [] } })}
    </State>
    <State name="selected words without a figure, very long">
      {popup({
        scale,
        state: page,
        selection: { ...selection, text: selection.text.repeat(20), mentions: [], figuresRead: 0 },
      })}
    </State>
    <State name="selected words that could not be read">
      {popup({
        scale,
        state: page,
        selection: { ...selection, mentions: [], error: 'The worker did not answer within 10 seconds.' },
      })}
    </State>
  </>
);

/** Popups with claims: at rest, a row opened, muted claims, bad input. */
export const popupBoard = (scale: number) => (
  <>
    <State name="claims">{popup({ scale, state: page })}</State>
    <State name="a claim opened">
      <div ref={press('.ss-q button')}>{popup({ scale, state: page })}</div>
    </State>
    <State name="a date opened">
      <div ref={press('tbody:nth-of-type(5) .ss-q button')}>{popup({ scale, state: page })}</div>
    </State>
    <State name="differences only, copied">
      <div ref={press('.ss-toggle')}>{popup({ scale, state: { ...page, mode: 'popup' }, copied: 'markdown' })}</div>
    </State>
    <State name="muted claims, too long">
      <div ref={press('.ss-muted summary')}>
        {popup({ scale, state: { ...page, status: 'too-long', mode: 'underline' }, muted: mutedClaims })}
      </div>
    </State>
    <State name="a claim stated twice, one put aside">
      <div ref={press('.ss-q button')}>
        {popup({
          scale,
          state: { ...page, mentions: [evacuated, { ...evacuated, ...again }, { ...signed, muted: true }] },
        })}
      </div>
    </State>
    <State name="in a private window">
      <div ref={press('.ss-q button')}>{popup({ scale, state: page, muted: mutedClaims, isPrivate: true })}</div>
    </State>
    <State name="bad input">
      <div ref={press('.ss-q button')}>
        {popup({
          scale,
          state: {
            ...page,
            host: 'a-very-long-host-name.of-a-very-long-domain.northgateledger.example',
            mentions: badPage,
          },
        })}
      </div>
    </State>
  </>
);

const without = (fields: Partial<PageState>): PageState => ({ ...page, mentions: [], figuresRead: 0, ...fields });

const problems = ['notStored', 'mutesNotStored', 'notCopied', 'notAllowed', 'gone'] as const;

/** Popups without a table. */
export const emptyPopupBoard = (scale: number) => (
  <>
    <State name="not answered yet">{popup({ scale, state: undefined })}</State>
    <State name="reading">{popup({ scale, state: without({ status: 'reading' }) })}</State>
    <State name="read, nothing known">{popup({ scale, state: without({ figuresRead: 17 }) })}</State>
    <State name="no subject">{popup({ scale, state: without({ status: 'no-subject' }) })}</State>
    <State name="not in English">{popup({ scale, state: without({ status: 'not-english' }) })}</State>
    <State name="not an article">{popup({ scale, state: without({ status: 'not-an-article' }) })}</State>
    <State name="off">{popup({ scale, state: without({ status: 'off', mode: 'off' }), muted: mutedClaims })}</State>
    <State name="failed">
      {popup({ scale, state: without({ status: 'failed', error: 'The worker did not answer within 10 seconds.' }) })}
    </State>
    <State name="page closed to extensions">{popup({ scale, state: 'closed' })}</State>
    <State name="page that has to be allowed">{popup({ scale, state: 'notAllowed' })}</State>
    <State name="page that has to be loaded again">{popup({ scale, state: 'notLoaded' })}</State>
    {problems.map((kind) => (
      <State key={kind} name={`every problem: ${kind}`}>
        {popup({
          scale,
          state: kind === 'notAllowed' ? 'notAllowed' : without({}),
          problem: { kind, reason: 'NotAllowedError' },
        })}
      </State>
    ))}
    <State name="nothing is stored: an address in numbers">
      {popup({
        scale,
        state: without({ status: 'no-subject', host: '192.168.0.1' }),
        problem: { kind: 'full', reason: 'QuotaExceededError: storage.local quota exceeded' },
      })}
    </State>
  </>
);
