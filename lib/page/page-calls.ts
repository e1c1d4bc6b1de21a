import type { BackgroundToPageCalls } from '../bridge/messages/calls';
import { acceptsNull, type CallHandlers } from '../bridge/messages/listen-to-calls';
import type { PageState } from '../bridge/messages/page-state';
import type { MessageSender } from '../bridge/messages/runtime';
import { type Mode, modes } from '../bridge/settings/settings';

/** What popup and worker may ask of the page side. */
export interface PageAnswers {
  readonly state: () => Promise<PageState>;
  readonly showMention: (key: string) => boolean;
  readonly stepToClaim: (direction: 1 | -1) => boolean;
  readonly toggleBadges: () => null;
  readonly useMode: (mode: Mode) => null;
  readonly readAgain: () => null;
}

/** The handlers of the calls to a page; only our own extension may make them. */
export function pageCallHandlers(
  { state, showMention, stepToClaim, toggleBadges, useMode, readAgain }: PageAnswers,
  extensionId: string | undefined,
): CallHandlers<BackgroundToPageCalls> {
  const allows = ({ id }: MessageSender) => id === undefined || id === extensionId;
  const plain = <Answer>(handle: () => Answer) => ({ allows, accepts: acceptsNull, handle });
  return {
    getPageState: plain(state),
    showMention: { allows, accepts: hasKey, handle: ({ key }) => showMention(key) },
    goToNextClaim: plain(() => stepToClaim(1)),
    goToPreviousClaim: plain(() => stepToClaim(-1)),
    toggleBadges: plain(toggleBadges),
    useMode: { allows, accepts: hasMode, handle: ({ mode }) => useMode(mode) },
    readAgain: plain(readAgain),
  };
}

function hasKey(request: unknown): request is { readonly key: string } {
  return typeof request === 'object' && request !== null && 'key' in request && typeof request.key === 'string';
}

function hasMode(request: unknown): request is { readonly mode: Mode } {
  return (
    typeof request === 'object' && request !== null && 'mode' in request && modes.some((mode) => mode === request.mode)
  );
}
