import type { Page } from 'puppeteer-core';
import { HOST } from './host';

/** All that a page's own script can see of us. */
export interface Traces {
  /** Elements beside head and body, now or at any time since the page began. */
  readonly hosts: readonly string[];
  readonly highlights: number;
  readonly sheets: number;
  /** Window messages, and events of the kind by which WXT's content scripts announce themselves. */
  readonly signals: readonly string[];
}

/** What nothing looks like. */
export const NO_TRACES: Traces = { hosts: [], highlights: 0, sheets: 0, signals: [] };

interface Recorder {
  readonly hosts: string[];
  readonly signals: string[];
}

/** Makes every page of this tab write down what it sees from its first moment. `extensionId` is the host of the extension's addresses. */
export async function recordTraces(page: Page, extensionId: string): Promise<void> {
  await page.evaluateOnNewDocument((id: string) => {
    const recorder: Recorder = { hosts: [], signals: [] };
    Object.assign(globalThis, { tracesSeen: recorder });
    addEventListener('message', ({ data }) => recorder.signals.push(`message ${JSON.stringify(data)}`));
    for (const name of ['news', 'content'])
      document.addEventListener(`${id}:${name}:wxt:content-script-started`, ({ type }) => recorder.signals.push(type));
    new MutationObserver((records) => {
      for (const record of records)
        for (const node of record.addedNodes)
          if (record.target === document.documentElement && !/^(?:head|body|#.*)$/i.test(node.nodeName))
            recorder.hosts.push(node.nodeName.toLowerCase());
    }).observe(document, { childList: true, subtree: true });
  }, extensionId);
}

/** What has been written down, and what is there now. */
export async function tracesOf(page: Page): Promise<Traces> {
  return page.evaluate((selector: string) => {
    const { tracesSeen } = globalThis as unknown as { tracesSeen: Recorder };
    const now = [...document.querySelectorAll(selector)].map((element) => element.localName);
    return {
      hosts: [...new Set([...tracesSeen.hosts, ...now])],
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      signals: tracesSeen.signals,
    };
  }, HOST);
}
