import type { Envelope, LookupAnswer, LookupRequest } from '../../../lib/bridge/messages/calls';
import { defaultSettings, type Settings } from '../../../lib/bridge/settings/settings';
import type { Relation } from '../../../lib/core/claims/types';
import { createPageSide, type PageRuntime, type PageSideOptions } from '../../../lib/page/page-side';
import { mentionOf } from './planted-mention';

type Listener = (message: unknown, sender: { id: string }, reply: (answer: unknown) => void) => true | undefined;

/** A worker that knows claims by the words planted in a test page, e.g. `10,000 soldiers`. */
export class FakeWorker implements PageRuntime {
  id: string | undefined = 'second-source-test';
  readonly asked: LookupRequest[] = [];
  readonly calls: string[] = [];
  /** Answers to give before the true ones: a string is thrown. */
  failures: string[] = [];
  /** Words that the worker knows, with how the others stand to them. */
  known: Record<string, Relation> = {};
  private readonly listeners = new Set<Listener>();
  readonly onMessage = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };

  async sendMessage(message: unknown): Promise<unknown> {
    const { call, request } = message as Envelope;
    this.calls.push(call);
    const failure = this.failures.shift();
    if (failure !== undefined) throw new Error(failure);
    if (call !== 'lookup') return { ok: true, value: null };
    const lookup = request as LookupRequest;
    this.asked.push(lookup);
    return { ok: true, value: this.answer(lookup) };
  }

  /** What the popup does: sends a call to the page and waits for its answer. */
  ask(call: string, request: unknown = null): Promise<unknown> {
    return new Promise((resolve) => {
      for (const listener of this.listeners) listener({ call, request }, { id: 'second-source-test' }, resolve);
    });
  }

  private answer({ text }: LookupRequest): LookupAnswer {
    const mentions = Object.entries(this.known).flatMap(([words, relation]) =>
      [...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map((match) =>
        mentionOf(words, relation, match.index),
      ),
    );
    return { mentions, figuresRead: text.match(/\d[\d,.]*/g)?.length ?? 0 };
  }
}

/** What a test page keeps between calls. */
export interface Stage {
  readonly worker: FakeWorker;
  side: { readonly destroy: () => void };
  readonly setSettings: (settings: Partial<Settings>) => void;
  gateAsked: number;
}

interface StageOptions extends Partial<Omit<PageSideOptions, 'settings' | 'gate'>> {
  readonly settings?: Partial<Settings>;
  /** Words that open the gate; those known to the worker when left out. */
  readonly gate?: readonly string[];
}

/** Starts a page side with a fake worker; the stage is kept on `globalThis.stage`. */
export function startPageSide(
  known: Record<string, Relation>,
  { settings = {}, gate, ...more }: StageOptions = {},
): Stage {
  const worker = new FakeWorker();
  worker.known = known;
  const watchers = new Set<(settings: Settings) => void>();
  let current: Settings = { ...defaultSettings, recap: false, ...settings };
  const subjects = gate ?? Object.keys(known);
  const stage: Stage = {
    worker,
    gateAsked: 0,
    side: { destroy: () => undefined },
    setSettings: (changed) => {
      current = { ...current, ...changed };
      for (const watcher of watchers) watcher(current);
    },
  };
  stage.side = createPageSide({
    document,
    runtime: worker,
    gate: {
      mayKnow: (text) => {
        stage.gateAsked += 1;
        return subjects.some((subject) => text.includes(subject));
      },
    },
    settings: {
      read: async () => current,
      watch: (callback) => {
        watchers.add(callback);
        return () => watchers.delete(callback);
      },
    },
    shadowMode: 'open',
    ...more,
  });
  Object.assign(globalThis, { stage });
  return stage;
}

/** Our host's open shadow root; `null` when there is no host. */
export function findRoot(): ShadowRoot | null {
  for (const child of document.documentElement.children) {
    if (child.shadowRoot && /^[a-z]{5}-/.test(child.localName)) return child.shadowRoot;
  }
  return null;
}
