import type { Realm } from 'puppeteer-core';
import { buildExtension, builtFolder, isBuilt } from '../browsers/build-extension';
import { findBrowser } from '../browsers/find-browser';
import { launchBrowser } from '../browsers/launch';
import { thisMachine } from '../browsers/this-machine';
import { openNewsStand, STAND } from '../demo/news-stand';

/** The content script must be in the page before it can ask. */
const REALM_TIMEOUT_MS = 10_000;
const POLL_MS = 50;

/** What a page of news asks first, as its content script sends it. */
const QUESTION = {
  call: 'lookup',
  request: {
    url: 'https://news.example/a',
    title: null,
    outlet: null,
    date: '2024-11-05',
    text: 'Police said on Tuesday that 12 boats had left.',
    numbers: 'automatic',
  },
};

/** How long a page waits for its first answer. */
export interface WorkerStart {
  readonly browser: string;
  /** From the call to the answer when the worker had ended: starting it, importing all of it, opening the library, reading. In rising order. */
  readonly coldMs: readonly number[];
  /** The same while the worker runs. */
  readonly awakeMs: readonly number[];
}

/** Cold starts in a real service worker, by the built extension in Chromium, as many as asked for. Null when no such browser is installed. */
export async function workerStart(runs: number): Promise<WorkerStart | null> {
  const found = findBrowser(thisMachine, 'chromium');
  if (found === null) return null;
  if (!isBuilt('chromium')) await buildExtension('chromium');
  const stand = await openNewsStand();
  const session = await launchBrowser(found, { extensionFolder: builtFolder('chromium') });
  try {
    const page = await session.newPage();
    await page.goto(stand.origin + STAND.courier.path);
    const realm = await contentRealm(() => page.extensionRealms());
    const cold: number[] = [];
    const awake: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await session.stopWorker();
      cold.push(await askedIn(realm));
      awake.push(await askedIn(realm));
    }
    return { browser: found.name, coldMs: cold.sort(rising), awakeMs: awake.sort(rising) };
  } finally {
    await session.close();
    await stand.close();
  }
}

async function contentRealm(realms: () => Realm[]): Promise<Realm> {
  for (const deadlineMs = Date.now() + REALM_TIMEOUT_MS; Date.now() < deadlineMs; ) {
    const [realm] = realms();
    if (realm !== undefined) return realm;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the content script is not in the page');
}

/** Milliseconds from the content script's call to the worker's answer. Throws when the answer is a failure or nothing was read. */
async function askedIn(realm: Realm): Promise<number> {
  const { ms, answer } = await realm.evaluate(async (question) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const startedMs = performance.now();
    const answer = await chrome.runtime.sendMessage(question);
    return { ms: performance.now() - startedMs, answer: answer as { ok: boolean; value?: { figuresRead: number } } };
  }, QUESTION);
  if (!answer.ok || answer.value?.figuresRead !== 2) throw new Error(`the worker answered ${JSON.stringify(answer)}`);
  return ms;
}

const rising = (a: number, b: number): number => a - b;
