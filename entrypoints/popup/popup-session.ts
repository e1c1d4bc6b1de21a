import type { CopyFormat, PopupProps } from '../../components/PopupView';
import type { PopupProblem } from '../../components/popup/problems';
import type { BackgroundToPageCalls, UiToBackgroundCalls } from '../../lib/bridge/messages/calls';
import type { PageMention, PageState } from '../../lib/bridge/messages/page-state';
import type { Caller } from '../../lib/bridge/messages/send-call';
import { chooseMode, type ModeScope, reachFrom } from '../../lib/bridge/settings/choose-mode';
import { defaultSettings, type Mode } from '../../lib/bridge/settings/settings';
import { changeSettings, readSettings, watchSettings } from '../../lib/bridge/settings/stored-settings';
import { type AccessBrowser, sitePattern, whyNoAnswer } from '../../lib/bridge/site-access';
import { comparisonCsv } from '../../lib/core/comparison/export/csv';
import { comparisonMarkdown } from '../../lib/core/comparison/export/markdown';
import type { Reader } from '../../lib/core/comparison/reader';
import type { Result } from '../../lib/core/result';

type Shown = Required<
  Pick<PopupProps, 'state' | 'selection' | 'settings' | 'muted' | 'copied' | 'problem' | 'isPrivate'>
>;

/** The tab that the popup is about. */
export interface ActiveTab {
  readonly id?: number | undefined;
  /** Left out by browsers where we have no access. */
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/** What the popup needs of the browser. */
interface PopupBrowser {
  /** Of this opening of the popup, unlike any other's. */
  readonly id: string;
  readonly callWorker: Caller<UiToBackgroundCalls>;
  readonly callTab: (tab: number) => Caller<BackgroundToPageCalls>;
  readonly findActiveTab: () => Promise<ActiveTab | undefined>;
  readonly access: AccessBrowser;
  readonly loadAgain: (tab: number) => Promise<void>;
  readonly openOptions: () => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly close: () => void;
  /** For whom copies are written. */
  readonly reader: () => Reader;
  readonly show: (props: PopupProps) => void;
}

/** Between two questions to a page that is still being read, or loaded. */
const askAgainMs = 100;
/** A page that was loaded again and has not answered after so many questions is one that extensions are kept out of. */
const questionsAfterLoading = 50;

/** A page answers a moment after it has loaded; one that has not after so many questions was there before the extension. */
const questionsWhileLoading = 8;

/** One opening of the popup: asks page and worker, and shows anew after every change. */
export class PopupSession {
  readonly #browser: PopupBrowser;
  #shown: Shown = {
    state: undefined,
    selection: null,
    settings: defaultSettings,
    muted: [],
    copied: null,
    problem: null,
    isPrivate: false,
  };
  #tab: ActiveTab | undefined;

  constructor(browser: PopupBrowser) {
    this.#browser = browser;
  }

  async start(): Promise<void> {
    watchSettings((settings) => this.#update({ settings }));
    const [settings, tab] = await Promise.all([readSettings(), this.#browser.findActiveTab()]);
    this.#tab = tab;
    this.#shown = { ...this.#shown, settings, isPrivate: tab?.incognito ?? false };
    await Promise.all([this.#askPage(), this.#askMuted(), this.#askSelection()]);
  }

  async #askSelection(): Promise<void> {
    const answer = await this.#browser.callWorker('takeSelection', { by: this.#browser.id });
    if (answer.ok && answer.value) this.#update({ selection: answer.value });
  }

  /** A page that is still being read is asked again until it is done, one that may still be loading at most so many times. */
  async #askPage(most = questionsWhileLoading): Promise<void> {
    for (let asked = 1; ; asked += 1) {
      const answer = await this.#callPage('getPageState', null);
      const state = answer.ok ? answer.value : await whyNoAnswer(this.#browser.access, this.#tab?.url);
      const mayBeLoading = state === 'notLoaded' && asked < most;
      if (!mayBeLoading) this.#update({ state });
      if (!mayBeLoading && (!isPage(state) || state.status !== 'reading')) return;
      await pause();
    }
  }

  async #askMuted(): Promise<void> {
    const answer = await this.#browser.callWorker('listMutedClaims', null);
    if (answer.ok) this.#update({ muted: answer.value });
  }

  async #readAgain(): Promise<void> {
    this.#update({ state: isPage(this.#shown.state) ? { ...this.#shown.state, status: 'reading' } : undefined });
    await this.#callPage('readAgain', null);
    await Promise.all([this.#askPage(), this.#askMuted()]);
  }

  #callPage: Caller<BackgroundToPageCalls> = async (call, request) => {
    if (this.#tab?.id === undefined) return { ok: false, error: 'no page in this tab' };
    return this.#browser.callTab(this.#tab.id)(call, request);
  };

  #update(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, copied: null, ...change };
    this.#browser.show({ ...this.#shown, ...this.#actions });
  }

  readonly #actions: Omit<PopupProps, keyof Shown> = {
    reachFrom,
    onShow: (key) => void this.#jump(key),
    onMute: (mention) => void this.#mute(mention),
    onUnmute: (claim) => void this.#changeMutes(this.#browser.callWorker('unmuteClaim', { claim })),
    onMode: (mode, scope) => void this.#choose(mode, scope),
    onRetry: () => void this.#readAgain(),
    onOptions: () => void this.#browser.openOptions(),
    onCopy: (format) => void this.#copy(format),
    onAllow: () => void this.#allow(),
    onLoad: () => void this.#load(),
    onWholePage: () => this.#update({ selection: null }),
    onDismiss: () => this.#update({ problem: null }),
  };

  async #jump(key: string): Promise<void> {
    const answer = await this.#callPage('showMention', { key });
    if (answer.ok && answer.value) this.#browser.close();
    else this.#fail('gone', answer.ok ? '' : answer.error);
  }

  async #mute({ claim }: PageMention): Promise<void> {
    await this.#changeMutes(this.#browser.callWorker('muteClaim', { claim: claim.id, question: claim.question }));
  }

  async #changeMutes(change: Promise<Result<null>>): Promise<void> {
    const changed = await change;
    if (!changed.ok) this.#fail('mutesNotStored', changed.error);
    else await this.#readAgain();
  }

  /** In a private window the choice goes to the page alone. */
  async #choose(mode: Mode, scope: ModeScope): Promise<void> {
    const { state, isPrivate } = this.#shown;
    if (!isPage(state)) return;
    if (isPrivate) await this.#callPage('useMode', { mode });
    else await this.#store(mode, scope, state.host);
    await this.#askPage();
  }

  async #store(mode: Mode, scope: ModeScope, host: string): Promise<void> {
    try {
      const settings = await changeSettings((current) => chooseMode(current, host, { mode, scope }));
      this.#update({ settings, problem: null });
    } catch (error) {
      const reason = reasonOf(error);
      this.#fail(/quota/i.test(reason) ? 'full' : 'notStored', reason);
    }
  }

  async #copy(format: CopyFormat): Promise<void> {
    const { state } = this.#shown;
    if (!isPage(state)) return;
    const reader = this.#browser.reader();
    const url = this.#tab?.url ?? null;
    const text =
      format === 'csv'
        ? comparisonCsv(state.mentions, reader)
        : comparisonMarkdown({ ...state, url }, state.mentions, reader);
    try {
      await this.#browser.writeClipboard(text);
      this.#update({ copied: format, problem: null });
    } catch (error) {
      this.#fail('notCopied', reasonOf(error));
    }
  }

  /** The browser is asked before anything else: it listens only while the reader's press is being handled. */
  async #allow(): Promise<void> {
    const pattern = sitePattern(this.#tab?.url);
    if (pattern === null) return;
    try {
      const isAllowed = await this.#browser.access.request({ origins: [pattern] });
      if (isAllowed) await this.#load();
      else this.#fail('notAllowed', '');
    } catch (error) {
      this.#fail('notAllowed', reasonOf(error));
    }
  }

  /** Loads the page again and waits until it answers. */
  async #load(): Promise<void> {
    const tab = this.#tab?.id;
    if (tab === undefined) return;
    this.#update({ state: undefined, problem: null });
    await this.#browser.loadAgain(tab);
    await this.#askPage(questionsAfterLoading);
  }

  #fail(kind: PopupProblem, reason: string): void {
    this.#update({ problem: { kind, reason } });
  }
}

const isPage = (state: Shown['state']): state is PageState => typeof state === 'object';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, askAgainMs));
