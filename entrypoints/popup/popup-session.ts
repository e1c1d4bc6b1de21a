import type { CopyFormat, PopupProps } from '../../components/PopupView';
import type { BackgroundToPageCalls, UiToBackgroundCalls } from '../../lib/bridge/messages/calls';
import type { PageMention } from '../../lib/bridge/messages/page-state';
import type { Caller } from '../../lib/bridge/messages/send-call';
import { chooseMode, type ModeScope } from '../../lib/bridge/settings/choose-mode';
import { defaultSettings, type Mode } from '../../lib/bridge/settings/settings';
import { changeSettings, readSettings } from '../../lib/bridge/settings/stored-settings';
import { comparisonCsv } from '../../lib/core/comparison/export/csv';
import { comparisonMarkdown } from '../../lib/core/comparison/export/markdown';
import type { Reader } from '../../lib/core/comparison/reader';

type Shown = Pick<PopupProps, 'state' | 'settings' | 'muted' | 'copied'>;

/** What the popup needs of the browser. */
interface PopupBrowser {
  readonly callWorker: Caller<UiToBackgroundCalls>;
  readonly callTab: (tab: number) => Caller<BackgroundToPageCalls>;
  readonly findActiveTab: () => Promise<number | undefined>;
  readonly openOptions: () => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly close: () => void;
  readonly reader: Reader;
  readonly show: (props: PopupProps) => void;
}

/** Between two questions to a page that is still being read. */
const askAgainMs = 100;

/** One opening of the popup: asks page and worker, and shows anew after every change. */
export class PopupSession {
  readonly #browser: PopupBrowser;
  #shown: Shown = { state: undefined, settings: defaultSettings, muted: [], copied: null };
  #tab: number | undefined;

  constructor(browser: PopupBrowser) {
    this.#browser = browser;
  }

  async start(): Promise<void> {
    this.#update({ settings: await readSettings() });
    this.#tab = await this.#browser.findActiveTab();
    await Promise.all([this.#askPage(), this.#askMuted()]);
  }

  /** A page that is still being read is asked again until it is done. */
  async #askPage(): Promise<void> {
    const answer = await this.#callPage('getPageState', null);
    const state = answer.ok ? answer.value : null;
    this.#update({ state });
    if (state?.status !== 'reading') return;
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
    await this.#askPage();
  }

  async #askMuted(): Promise<void> {
    const answer = await this.#browser.callWorker('listMutedClaims', null);
    if (answer.ok) this.#update({ muted: answer.value });
  }

  async #readAgain(): Promise<void> {
    await this.#callPage('readAgain', null);
    await Promise.all([this.#askPage(), this.#askMuted()]);
  }

  #callPage: Caller<BackgroundToPageCalls> = async (call, request) => {
    if (this.#tab === undefined) return { ok: false, error: 'no page in this tab' };
    return this.#browser.callTab(this.#tab)(call, request);
  };

  #update(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, copied: null, ...change };
    this.#browser.show({ ...this.#shown, ...this.#actions });
  }

  readonly #actions: Omit<PopupProps, keyof Shown> = {
    onShow: (key) => void this.#callPage('showMention', { key }).then(() => this.#browser.close()),
    onMute: (mention) => void this.#mute(mention),
    onUnmute: (claim) => void this.#browser.callWorker('unmuteClaim', { claim }).then(() => this.#readAgain()),
    onMode: (mode, scope) => void this.#choose(mode, scope),
    onRetry: () => void this.#readAgain(),
    onOptions: () => void this.#browser.openOptions(),
    onCopy: (format) => void this.#copy(format),
  };

  async #mute({ claim }: PageMention): Promise<void> {
    await this.#browser.callWorker('muteClaim', { claim: claim.id, question: claim.question });
    await this.#readAgain();
  }

  async #choose(mode: Mode, scope: ModeScope): Promise<void> {
    const host = this.#shown.state?.host;
    if (!host) return;
    this.#update({ settings: await changeSettings((settings) => chooseMode(settings, host, { mode, scope })) });
    await this.#askPage();
  }

  async #copy(format: CopyFormat): Promise<void> {
    const { state } = this.#shown;
    if (!state) return;
    const { reader } = this.#browser;
    const text =
      format === 'csv'
        ? comparisonCsv(state.mentions, reader)
        : comparisonMarkdown({ ...state, url: null }, state.mentions, reader);
    await this.#browser.writeClipboard(text);
    this.#update({ copied: format });
  }
}
