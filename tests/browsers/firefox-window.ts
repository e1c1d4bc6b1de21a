import type { Browser } from 'puppeteer-core';

/** What puppeteer does not show: its BiDi connection. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A tab as BiDi names it. */
export interface Tab {
  readonly context: string;
  readonly url: string;
}

/** What a script gave. */
export interface ScriptReply {
  readonly exceptionDetails?: { readonly text: string };
  readonly result: {
    readonly value?: unknown;
    readonly shadowRoot?: unknown;
  };
}

/** Firefox's own window, and what its driver reaches past puppeteer. */
export class FirefoxWindow {
  constructor(private readonly browser: Browser) {}

  /** All tabs, those of extensions too. */
  async tabs(): Promise<readonly Tab[]> {
    const { contexts } = (await this.send('browsingContext.getTree', {})) as { contexts: readonly Tab[] };
    return contexts;
  }

  /** Runs an expression in the first window of the browser, with the rights that it has. Rejects with what was thrown there. */
  async evaluate(expression: string): Promise<unknown> {
    const { contexts } = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: readonly Tab[];
    };
    const window = contexts.find((candidate) => candidate.url.endsWith('browser.xhtml'));
    const reply = (await this.send('script.evaluate', {
      target: { context: window?.context },
      awaitPromise: true,
      expression,
    })) as ScriptReply;
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
    return reply.result.value;
  }

  /** Runs a function in a tab; closed shadow roots are named in the reply. Rejects with what was thrown there. */
  async callFunction(context: string, functionDeclaration: string, args: object[]): Promise<ScriptReply> {
    const reply = (await this.send('script.callFunction', {
      target: { context },
      awaitPromise: true,
      functionDeclaration,
      arguments: args,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    })) as ScriptReply;
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
    return reply;
  }

  private async send(method: string, params: object): Promise<unknown> {
    // Not in puppeteer's types; the version is pinned.
    const { connection } = this.browser as unknown as { connection: BidiConnection };
    return (await connection.send(method, params)).result;
  }
}
