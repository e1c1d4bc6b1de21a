import type { PageToBackgroundCalls, UiToBackgroundCalls } from '../../bridge/messages/calls';
import { acceptsNull, type CallHandlers } from '../../bridge/messages/listen-to-calls';
import type { Reader } from '../../core/comparison/reader';
import type { BundledPack } from '../library/bundled-pack';
import type { MutedClaims } from '../library/muted-claims';
import type { SelectionReader } from '../selection/selection-reader';
import type { Senders } from '../senders';
import type { Toolbar } from '../toolbar/toolbar';
import { isVersionsRequest, listVersions } from './list-versions';
import { isLookupRequest, lookup } from './lookup';
import { isMuteRequest, isReplaceRequest, isUnmuteRequest } from './mute-claims';
import { isPageReport } from './report-page';
import { summariseLibrary } from './summarise-library';
import { isTakeRequest } from './take-selection';

interface Services {
  readonly bundled: BundledPack;
  readonly muted: MutedClaims;
  readonly senders: Senders;
  readonly now: () => Date;
  readonly openPopup: () => Promise<void>;
  readonly toolbar: Toolbar;
  readonly selections: SelectionReader;
  /** For whom answers to pages are worded. */
  readonly reader: () => Reader;
}

/** All calls that the worker answers: a row each, with who may call. Pages may call the first three and nothing else. */
export function createHandlers({
  bundled,
  muted,
  senders,
  now,
  openPopup,
  toolbar,
  selections,
  reader,
}: Services): CallHandlers<PageToBackgroundCalls & UiToBackgroundCalls> {
  const { isPage, isShownPage, isOwnPage } = senders;
  return {
    lookup: {
      allows: isPage,
      accepts: isLookupRequest,
      handle: (request) => lookup(request, { bundled, muted }, reader()),
    },
    openPopup: { allows: isPage, accepts: acceptsNull, handle: () => openPopup().then(() => null) },
    reportPage: {
      allows: isShownPage,
      accepts: isPageReport,
      handle: (report, { tab }) => (tab?.id === undefined ? null : toolbar.showPage(tab.id, report).then(() => null)),
    },
    listMutedClaims: { allows: isOwnPage, accepts: acceptsNull, handle: () => muted.list() },
    muteClaim: {
      allows: isOwnPage,
      accepts: isMuteRequest,
      handle: ({ claim, question }) => muted.add({ claim, question, mutedAt: now().toISOString() }).then(() => null),
    },
    unmuteClaim: {
      allows: isOwnPage,
      accepts: isUnmuteRequest,
      handle: ({ claim }) => muted.remove(claim).then(() => null),
    },
    replaceMutedClaims: {
      allows: isOwnPage,
      accepts: isReplaceRequest,
      handle: ({ muted: mutes }) => muted.replaceAll(mutes).then(() => null),
    },
    listVersions: {
      allows: isOwnPage,
      accepts: isVersionsRequest,
      handle: ({ article }) => listVersions(bundled, article),
    },
    takeSelection: { allows: isOwnPage, accepts: isTakeRequest, handle: ({ by }) => selections.take(by) },
    summariseLibrary: { allows: isOwnPage, accepts: acceptsNull, handle: () => summariseLibrary(bundled) },
  };
}
