import type { BackgroundToPageCalls } from '../bridge/messages/calls';
import { acceptsNull, type CallHandlers } from '../bridge/messages/listen-to-calls';
import type { PageState } from '../bridge/messages/page-state';
import type { MessageSender } from '../bridge/messages/runtime';

/** What popup and worker may ask of the page side. */
export interface PageAnswers {
  readonly state: () => PageState;
  readonly showMention: (key: string) => boolean;
  readonly toggleBadges: () => void;
  readonly readAgain: () => void;
}

/** The handlers of the calls to a page; only our own extension may make them. */
export function pageCallHandlers(
  answers: PageAnswers,
  extensionId: string | undefined,
): CallHandlers<BackgroundToPageCalls> {
  const allows = ({ id }: MessageSender) => id === undefined || id === extensionId;
  return {
    getPageState: { allows, accepts: acceptsNull, handle: () => answers.state() },
    showMention: { allows, accepts: hasKey, handle: ({ key }) => answers.showMention(key) },
    toggleBadges: {
      allows,
      accepts: acceptsNull,
      handle: () => {
        answers.toggleBadges();
        return null;
      },
    },
    readAgain: {
      allows,
      accepts: acceptsNull,
      handle: () => {
        answers.readAgain();
        return null;
      },
    },
  };
}

function hasKey(request: unknown): request is { readonly key: string } {
  return typeof request === 'object' && request !== null && 'key' in request && typeof request.key === 'string';
}
