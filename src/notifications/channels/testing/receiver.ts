import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly id: string;
  readonly headers: Record<string, string>;
  readonly path: string;
  readonly body: string;
}

/** What the receiver does with one request, after it has read it. */
export type Manner = (response: ServerResponse) => void;

export const manners = {
  ok: (response) => void response.writeHead(204).end(),
  broken: (response) => void response.writeHead(500).end('out of order\u0000'),
  busy: (response) => void response.writeHead(429, { 'retry-after': '600' }).end(),
  gone: (response) => void response.writeHead(410).end(),
  redirect: (response) => void response.writeHead(302, { location: '/elsewhere' }).end(),
  /** Says nothing until the other side has gone. */
  slow: () => undefined,
  /** Has done its work, and the answer gets lost. */
  lostReply: (response) => void response.socket!.destroy(),
  huge: (response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  robotOk: (response) => void response.end('{"errcode":0,"errmsg":"ok"}'),
  robotBusy: (response) => void response.end('{"errcode":45009,"errmsg":"api freq out of limit"}'),
} as const satisfies Record<string, Manner>;

/** A receiver of webhooks on this machine that remembers what it got and behaves as told. */
export class Receiver {
  readonly got: Received[] = [];
  manner: Manner = manners.ok;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => void receiver.take(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hooks`;
  }

  /** The ids in the order in which they came first: what a receiver that knows repetitions acts upon. */
  get acted(): string[] {
    return [...new Set(this.got.map(({ id }) => id))];
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const headers = flat(request.headers);
    const body = Buffer.concat(chunks).toString('utf8');
    this.got.push({ id: headers['webhook-id'] ?? '', headers, path: request.url ?? '', body });
    this.manner(response);
  }
}

const flat = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
