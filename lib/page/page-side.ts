import type { PageToBackgroundCalls } from '../bridge/messages/calls';
import { listenToCalls } from '../bridge/messages/listen-to-calls';
import type { PageState, PageStatus } from '../bridge/messages/page-state';
import { type Caller, createCaller, isGoneForGood } from '../bridge/messages/send-call';
import { readPageSettings, watchPageSettings } from '../bridge/settings/page-settings';
import { defaultSettings, type Mode, type Settings } from '../bridge/settings/settings';
import { modeFor } from '../bridge/settings/site-rules';
import type { PageArticle } from './article/page-article';
import { replaceOlderCopy } from './life/only-copy';
import { PageWatch } from './life/page-watch';
import { shown } from './life/prerendering';
import { ToolbarReporter } from './life/toolbar-reporter';
import { AnswerGrounds } from './lookup/answer-grounds';
import { KnownBlocks } from './lookup/known-blocks';
import { keepSameBlocks } from './lookup/same-blocks';
import { ShownMentions } from './lookup/shown-mentions';
import type { ShownMention } from './overlay/shown-mention';
import { OverlayKeeper } from './overlay-keeper';
import { type PageAnswers, pageCallHandlers } from './page-calls';
import { readPage, reasonOfSilence } from './page-reader';
import type { PageSideOptions } from './page-side-options';
import { whenIdle, yieldToPage } from './slices';

/** Starts the page side; `destroy` takes away all it has put there. */
export function createPageSide(options: PageSideOptions): { readonly destroy: () => void } {
  const side = new PageSide(options);
  replaceOlderCopy(globalThis, side);
  void side.start();
  return side;
}

class PageSide {
  readonly #abort = new AbortController();
  readonly #known: KnownBlocks;
  readonly #mentions = new ShownMentions();
  readonly #grounds = new AnswerGrounds();
  #reading = new AbortController();
  #watch: PageWatch | null = null;
  readonly #overlay: OverlayKeeper;
  #settings: Settings = defaultSettings;
  #status: PageStatus = 'reading';
  #error: string | null = null;
  #article: PageArticle | null = null;
  #areBadgesHidden = false;
  /** Chosen in a #window, where nothing is stored: holds until the page is left. */
  #modeForNow: Mode | null = null;
  /** Dismissed; once is enough for a page view. */
  #isRecapOver = false;
  readonly #call: Caller<PageToBackgroundCalls>;
  readonly #toolbar = new ToolbarReporter((report) => void this.#call('reportPage', report));
  readonly #options: PageSideOptions;

  constructor(options: PageSideOptions) {
    this.#options = options;
    this.#call = createCaller((message) => options.runtime.sendMessage(message));
    this.#known = new KnownBlocks((request) => this.#call('lookup', request));
    this.#overlay = new OverlayKeeper({
      ...options,
      isAlive: () => this.#isAlive,
      onDead: () => this.destroy(),
      events: {
        onMute: (key) => this.#mute(key),
        onOpenPopup: () => void this.#call('openPopup', null),
        onDismissRecap: () => this.#dismissRecap(),
        onLost: (reason) => (reason === 'newer-copy' ? this.destroy() : this.#rest()),
      },
    });
  }

  async start(): Promise<void> {
    const { document, runtime, settings } = this.#options;
    this.#onAbort(listenToCalls(runtime, pageCallHandlers(this.#answers(), runtime.id)));
    const { hostname } = document.location;
    this.#onAbort((settings?.watch ?? watchPageSettings)(hostname, (changed) => this.#applySettings(changed)));
    await shown(document);
    this.#applySettings(await (settings?.read ?? readPageSettings)(hostname));
  }

  destroy(): void {
    this.#abort.abort();
    this.#stop();
  }

  get #mode(): Mode {
    return this.#modeForNow ?? modeFor(this.#settings, this.#options.document.location.hostname);
  }

  get #isAlive(): boolean {
    return this.#options.runtime.id !== undefined && !this.#abort.signal.aborted;
  }

  /** Takes effect at once, in both directions. */
  #applySettings(settings: Settings): void {
    if (this.#abort.signal.aborted) return;
    this.#settings = settings;
    const isRewritten = this.#known.writeNumbers(settings.numbers);
    if (this.#mode === 'off') this.#stop();
    if (this.#mode === 'off' || this.#watch) this.#draw();
    else this.#begin();
    if (isRewritten && this.#article) void this.#learn(this.#article, this.#reading.signal);
  }

  #begin(): void {
    this.#status = 'reading';
    this.#watch = new PageWatch(this.#options.document, {
      onEdited: () => this.#overlay.current?.verify(),
      onMutated: () => this.#overlay.current?.check(),
      onReadDue: () => void this.#read(),
      onDoubt: () => this.#grounds.look() && this.#draw(),
      onRoute: () => this.#changeRoute(),
      onBack: () => this.#comeBack(),
    });
    void this.#read();
  }

  /** Leaves nothing in the page but the listener for the popup's calls. */
  #stop(): void {
    this.#status = 'off';
    this.#reading.abort();
    this.#watch?.destroy();
    this.#watch = null;
    this.#article = null;
    this.#known.forget();
    this.#overlay.remove();
  }

  #changeRoute(): void {
    // What is being read is the page before.
    this.#reading.abort();
    this.#mentions.unmuteAll();
    this.#areBadgesHidden = false;
    this.#isRecapOver = false;
    this.#overlay.current?.check();
  }

  #comeBack(): void {
    if (!this.#watch) return;
    this.#toolbar.forget();
    this.#overlay.current?.check();
    void this.#read();
  }

  /** Reads the page, asks about what is new, and shows what is known. A newer reading ends an older one. */
  async #read(): Promise<void> {
    if (!this.#isAlive) return this.destroy();
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    this.#watch?.willRead();
    await whenIdle();
    if (signal.aborted) return;
    const since = performance.now();
    const read = await readPage(this.#options.document, this.#options.gate, signal);
    if (!read || signal.aborted) return;
    const { article } = read;
    this.#watch?.wasRead(read.nested, { isFruitless: article === null, tookMs: performance.now() - since });
    this.#article = article && this.#keepBlocks(article);
    this.#error = null;
    if (this.#article) {
      await yieldToPage();
      if (!signal.aborted) await this.#learn(this.#article, signal);
    }
    if (signal.aborted) return;
    if (this.#error === null) this.#status = read.status;
    await this.#drawSoon(signal);
    if (!signal.aborted) this.#watch?.wasAnswered();
  }

  #keepBlocks(article: PageArticle): PageArticle {
    return this.#article ? { ...article, blocks: keepSameBlocks(this.#article.blocks, article.blocks) } : article;
  }

  async #learn(article: PageArticle, signal: AbortSignal): Promise<void> {
    const learnt = await this.#known.learn(article, signal, () => void this.#drawSoon(signal));
    if (signal.aborted) return;
    this.#error = learnt.ok ? null : learnt.error;
    if (learnt.ok) return;
    if (isGoneForGood(learnt.error)) return this.destroy();
    this.#status = 'failed';
    this.#draw();
  }

  /** What is to be shown the first time is made in tasks of its own. */
  async #drawSoon(signal: AbortSignal): Promise<void> {
    if (this.#article) await yieldToPage();
    const isFirst = !signal.aborted && !this.#overlay.current;
    if (isFirst && this.#toDraw(this.#unmuted()).length > 0) await this.#overlay.prepare(signal);
    if (signal.aborted) return;
    const known = this.#shownMentions().map(({ block }) => block);
    this.#grounds.settle(this.#article?.blocks ?? [], new Set(known));
    if (this.#article) await yieldToPage();
    if (!signal.aborted) this.#draw();
  }

  #toDraw(unmuted: readonly ShownMention[]): readonly ShownMention[] {
    return this.#mode === 'popup' || this.#areBadgesHidden ? [] : unmuted;
  }

  #unmuted(): readonly ShownMention[] {
    return this.#shownMentions().filter(({ mention }) => !mention.muted);
  }

  #shownMentions(): readonly ShownMention[] {
    return this.#article ? this.#mentions.of(this.#article.blocks, this.#known) : [];
  }

  #draw(): void {
    const unmuted = this.#unmuted();
    const status = this.#status;
    const mode = this.#mode;
    this.#toolbar.tell({ status, mode, known: unmuted.map(({ view }) => view) }, this.#settings.defaultMode);
    const { recap, textScale, fadeSeen } = this.#settings;
    const isFull = mode === 'badges';
    const standing = this.#toDraw(unmuted).filter(({ block }) => this.#grounds.stand(block));
    this.#overlay.show(standing, {
      end: this.#article?.blocks.at(-1) ?? null,
      look: { badges: isFull, marks: true, recap: recap && isFull && !this.#isRecapOver, textScale, fadeSeen },
    });
  }

  #dismissRecap(): void {
    this.#isRecapOver = true;
    this.#draw();
  }

  /** The page keeps deleting our host: nothing more is drawn on this page view. */
  #rest(): void {
    this.#areBadgesHidden = true;
    this.#overlay.remove();
  }

  #mute(key: string): void {
    const found = this.#shownMentions().find(({ mention }) => mention.key === key);
    if (!found) return;
    this.#mentions.mute(found.mention.claim.id);
    this.#draw();
  }

  #answers(): PageAnswers {
    return {
      state: async () => {
        // The gate tells no more than that nothing is known; why is found out for whoever asks.
        if (this.#status === 'no-subject')
          this.#status = (await reasonOfSilence(this.#options.document, this.#reading.signal)) ?? this.#status;
        return this.#state();
      },
      showMention: (key) => this.#showMention(key),
      stepToClaim: (direction) => this.#overlay.current?.walk.step(direction) ?? false,
      toggleBadges: () => {
        this.#areBadgesHidden = !this.#areBadgesHidden;
        this.#draw();
        return null;
      },
      useMode: (mode: Mode) => {
        this.#modeForNow = mode;
        this.#applySettings(this.#settings);
        return null;
      },
      readAgain: () => {
        this.#known.forget();
        if (this.#watch) this.#status = 'reading';
        if (this.#watch) void this.#read();
        return null;
      },
    };
  }

  #showMention(key: string): boolean {
    const { current } = this.#overlay;
    if (current) return current.openCard(key);
    const found = this.#shownMentions().find(({ mention }) => mention.key === key);
    found?.block.element.scrollIntoView({ block: 'center' });
    return found !== undefined;
  }

  #state(): PageState {
    const article = this.#article;
    return {
      status: this.#status,
      host: this.#options.document.location.hostname,
      mode: this.#mode,
      title: article?.title ?? (this.#options.document.title || null),
      outlet: article?.outlet ?? null,
      date: article?.date ?? null,
      figuresRead: article ? this.#known.figuresIn(article.blocks) : 0,
      mentions: this.#shownMentions().map(({ mention }) => mention),
      error: this.#error,
    };
  }

  #onAbort(undo: () => void): void {
    this.#abort.signal.addEventListener('abort', undo, { once: true });
  }
}
