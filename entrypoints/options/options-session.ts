import type { OptionsProps } from '../../components/OptionsView';
import type { OptionsProblem } from '../../components/options/problems';
import type { MutedClaim, UiToBackgroundCalls } from '../../lib/bridge/messages/calls';
import type { Caller } from '../../lib/bridge/messages/send-call';
import { defaultSettings, type Settings } from '../../lib/bridge/settings/settings';
import { parseSettingsFile, type SettingsFile, writeSettingsFile } from '../../lib/bridge/settings/settings-file';
import { siteOf } from '../../lib/bridge/settings/site-host';
import { withoutRule, withRule } from '../../lib/bridge/settings/site-rules';
import { changeSettings, readSettings, watchSettings } from '../../lib/bridge/settings/stored-settings';
import type { Result } from '../../lib/core/result';

type Shown = Pick<
  OptionsProps,
  'settings' | 'muted' | 'library' | 'given' | 'outcome' | 'problem' | 'isPrivate' | 'version'
>;

/** What the options page needs of the browser. */
interface OptionsBrowser {
  readonly callWorker: Caller<UiToBackgroundCalls>;
  readonly version: string;
  readonly isPrivate: () => Promise<boolean>;
  /** Gives the reader a file to keep. */
  readonly saveFile: (name: string, text: string) => void;
  readonly show: (props: OptionsProps) => void;
}

/** Under this name a settings file is offered. */
const fileName = 'second-source-settings.json';

/** One opening of the options page: every change is stored at once, and changes made in other windows are shown. */
export class OptionsSession {
  readonly #browser: OptionsBrowser;
  #shown: Shown;

  constructor(browser: OptionsBrowser) {
    this.#browser = browser;
    const { version } = browser;
    const nothing = { muted: null, library: null, given: {}, outcome: null, problem: null };
    this.#shown = { settings: defaultSettings, isPrivate: false, version, ...nothing };
  }

  async start(): Promise<void> {
    watchSettings((settings) => this.#update({ settings }));
    const [settings, isPrivate] = await Promise.all([readSettings(), this.#browser.isPrivate()]);
    this.#update({ settings, isPrivate });
    await this.#askWorker();
  }

  async #askWorker(): Promise<void> {
    this.#update({ problem: null });
    await Promise.all([this.#askMuted(), this.#askLibrary()]);
  }

  async #askMuted(): Promise<void> {
    const muted = this.#valueOf(await this.#browser.callWorker('listMutedClaims', null), 'mutesNotRead');
    if (muted) this.#update({ muted });
  }

  async #askLibrary(): Promise<void> {
    const library = this.#valueOf(await this.#browser.callWorker('summariseLibrary', null), 'libraryNotRead');
    if (library) this.#update({ library });
  }

  async #askVersions(article: string): Promise<void> {
    const versions = this.#valueOf(await this.#browser.callWorker('listVersions', { article }), 'libraryNotRead');
    if (versions) this.#update({ given: { ...this.#shown.given, [article]: versions } });
  }

  /** Stored at once; where that fails, what is stored is shown again, and the reader is told. */
  async #change(change: (settings: Settings) => Settings): Promise<boolean> {
    if (this.#shown.isPrivate) return false;
    // Shown with the change: what comes meanwhile stays
    this.#shown = { ...this.#shown, outcome: null, problem: null };
    try {
      this.#update({ settings: await changeSettings(change) });
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#update({
        settings: await readSettings(),
        problem: { kind: /quota/i.test(reason) ? 'full' : 'notStored', reason },
      });
      return false;
    }
  }

  async #unmute(claim: string): Promise<void> {
    if (this.#shown.isPrivate) return;
    this.#valueOf(await this.#browser.callWorker('unmuteClaim', { claim }), 'mutesNotStored');
    await this.#askMuted();
  }

  async #export(): Promise<void> {
    const muted = this.#valueOf(await this.#browser.callWorker('listMutedClaims', null), 'mutesNotRead');
    if (!muted) return;
    const settings = await readSettings();
    this.#browser.saveFile(fileName, writeSettingsFile({ settings, muted }));
    this.#update({ outcome: { kind: 'exported', rules: settings.rules.length, mutes: muted.length }, problem: null });
  }

  async #import(file: Blob): Promise<void> {
    const parsed = parseSettingsFile(await file.text());
    if (!parsed.ok) {
      this.#update({ outcome: { kind: 'refused', reason: parsed.error } });
      return;
    }
    const { settings, muted } = parsed.value;
    if (!(await this.#replaceAll(parsed.value))) return;
    this.#update({ outcome: { kind: 'imported', rules: settings.rules.length, mutes: muted.length } });
  }

  async #reset(): Promise<void> {
    if (await this.#replaceAll({ settings: defaultSettings, muted: [] })) this.#update({ outcome: { kind: 'reset' } });
  }

  /** Settings and muted claims, both or neither: muted claims lie elsewhere, and go back when the settings are refused. */
  async #replaceAll({ settings, muted }: SettingsFile): Promise<boolean> {
    if (this.#shown.isPrivate) return false;
    const before = await this.#browser.callWorker('listMutedClaims', null);
    const isMuted = await this.#replaceMutes(muted);
    if (!isMuted) return false;
    const isStored = await this.#change(() => settings);
    if (!isStored && before.ok) await this.#replaceMutes(before.value);
    await this.#askMuted();
    return isStored;
  }

  async #replaceMutes(muted: readonly MutedClaim[]): Promise<boolean> {
    const answer = await this.#browser.callWorker('replaceMutedClaims', { muted });
    this.#valueOf(answer, 'mutesNotStored');
    return answer.ok;
  }

  /** The answer's value; a failure is told to the reader and gives `undefined`. */
  #valueOf<T>(answer: Result<T>, kind: OptionsProblem): T | undefined {
    if (answer.ok) return answer.value;
    this.#update({ problem: { kind, reason: answer.error } });
    return undefined;
  }

  #update(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    this.#browser.show({ ...this.#shown, ...this.#actions });
  }

  readonly #actions: Omit<OptionsProps, keyof Shown> = {
    siteOf,
    onSettings: (change) => void this.#change((settings) => ({ ...settings, ...change })),
    onRule: (rule) => void this.#change((settings) => ({ ...settings, rules: withRule(settings.rules, rule) })),
    onRemoveRule: (site) =>
      void this.#change((settings) => ({ ...settings, rules: withoutRule(settings.rules, site) })),
    onUnmute: (claim) => void this.#unmute(claim),
    onLookInside: (article) => void this.#askVersions(article),
    onExport: () => void this.#export(),
    onImport: (file) => void this.#import(file),
    onReset: () => void this.#reset(),
    onDismiss: () => this.#update({ problem: null }),
    onRetry: () => void this.#askWorker(),
  };
}
