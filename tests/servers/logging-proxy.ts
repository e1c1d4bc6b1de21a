import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets pass what goes to this machine, refuses the rest, and writes down everything. */
export interface LoggingProxy {
  readonly port: number;
  /** Addresses asked for, in order; of encrypted connections only `https://host:port`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a proxy on a free port. */
export async function openLoggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? '');
    forward(incoming, outgoing);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`https://${incoming.url ?? ''}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A server that listens on a port has an address of this form.
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const url = URL.parse(incoming.url ?? '');
  if (url?.hostname !== '127.0.0.1') {
    outgoing.writeHead(502).end('only this machine');
    return;
  }
  const onward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
