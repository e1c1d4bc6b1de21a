import type { OptionsProps } from '../../components/OptionsView';
import type { UiToBackgroundCalls } from '../../lib/bridge/messages/calls';
import type { Caller } from '../../lib/bridge/messages/send-call';
import { defaultSettings, type Settings } from '../../lib/bridge/settings/settings';
import { hostOf, withoutRule, withRule } from '../../lib/bridge/settings/site-rules';
import { changeSettings, readSettings, watchSettings } from '../../lib/bridge/settings/stored-settings';

type Shown = Pick<OptionsProps, 'settings' | 'muted' | 'library'>;

/** What the options page needs of the browser. */
interface OptionsBrowser {
  readonly callWorker: Caller<UiToBackgroundCalls>;
  readonly version: string;
  readonly show: (props: OptionsProps) => void;
}

/** One opening of the options page: every change is stored at once, and changes made in other windows are shown. */
export class OptionsSession {
  readonly #browser: OptionsBrowser;
  #shown: Shown = { settings: defaultSettings, muted: [], library: null };

  constructor(browser: OptionsBrowser) {
    this.#browser = browser;
  }

  async start(): Promise<void> {
    watchSettings((settings) => this.#update({ settings }));
    this.#update({ settings: await readSettings() });
    await Promise.all([this.#askMuted(), this.#askLibrary()]);
  }

  async #askMuted(): Promise<void> {
    const answer = await this.#browser.callWorker('listMutedClaims', null);
    if (answer.ok) this.#update({ muted: answer.value });
  }

  async #askLibrary(): Promise<void> {
    const answer = await this.#browser.callWorker('summariseLibrary', null);
    if (answer.ok) this.#update({ library: answer.value });
  }

  async #change(change: (settings: Settings) => Settings): Promise<void> {
    this.#update({ settings: await changeSettings(change) });
  }

  #update(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    this.#browser.show({ ...this.#shown, ...this.#actions });
  }

  get #actions(): Omit<OptionsProps, keyof Shown> {
    return {
      version: this.#browser.version,
      hostOf,
      // The rules have calls of their own, so that a rule added in another window meanwhile is kept.
      onSettings: ({ rules: _, ...rest }) => void this.#change((settings) => ({ ...settings, ...rest })),
      onRule: (rule) => void this.#change((settings) => ({ ...settings, rules: withRule(settings.rules, rule) })),
      onRemoveRule: (host) =>
        void this.#change((settings) => ({ ...settings, rules: withoutRule(settings.rules, host) })),
      onUnmute: (claim) => void this.#browser.callWorker('unmuteClaim', { claim }).then(() => this.#askMuted()),
    };
  }
}
