import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the server saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
}

/** What a handler answers; `null` is a 404. */
export interface Answer {
  readonly body: string | Buffer;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server on this machine only. */
export interface LocalServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** All requests so far, in order. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

/** Serves what `answer` gives for a path (without query). A free port is taken unless one is named. Rejects if the port is taken. */
export async function serve(answer: (path: string) => Answer | null, port = 0): Promise<LocalServer> {
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? 'GET', path: request.url ?? '/' });
    reply(answer, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of this form.
  const taken = (server.address() as AddressInfo).port;
  return {
    origin: `http://127.0.0.1:${taken}`,
    port: taken,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function reply(answer: (path: string) => Answer | null, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = answer(pathname);
  if (found === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not here');
    return;
  }
  response
    .writeHead(200, { 'content-type': found.contentType, 'cache-control': 'no-store', ...found.headers })
    .end(found.body);
}

/** A whole HTML document as an answer. */
export function htmlAnswer(body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { body, contentType: 'text/html; charset=utf-8', headers };
}
