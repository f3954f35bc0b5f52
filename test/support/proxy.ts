import { createServer, connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/**
 * What happens to the connection that sends the next COMMIT.
 * `beforeCommit`: cut before PostgreSQL sees it; `afterCommit`: cut when PostgreSQL has answered it, without the answer;
 * `withCommit`: cut as soon as it is sent, so that either may be.
 */
export type Cut = 'beforeCommit' | 'withCommit' | 'afterCommit';

/** A TCP proxy before PostgreSQL that reads along and cuts connections where it hurts most. */
export class PostgresProxy {
  private armed: Cut | null = null;
  private readonly sockets = new Set<Socket>();
  private cutsDone = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {
    server.on('connection', (client) => this.relay(client));
  }

  /** Listens on a free port of the loopback for connections to the server of `databaseUrl`. */
  static async before(databaseUrl: string): Promise<PostgresProxy> {
    const server = createServer({ noDelay: true });
    const proxy = new PostgresProxy(server, new URL(databaseUrl));
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    return proxy;
  }

  /** The database's address by way of this proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Connections cut so far. */
  get cuts(): number {
    return this.cutsDone;
  }

  cutNext(cut: Cut): void {
    this.armed = cut;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((settle) => this.server.close(settle));
  }

  private relay(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname).setNoDelay();
    const frames = new FrontendFrames();
    let commitUnderWay = false;
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        this.sockets.delete(socket);
        end();
      });
    }
    client.on('data', (chunk: Buffer) => {
      const cut = frames.sawCommit(chunk) ? this.take() : null;
      // What stood before COMMIT in the same packet goes with it: the transaction ends without its end.
      if (cut === 'beforeCommit') return end();
      server.write(chunk);
      if (cut === 'withCommit') server.end(() => client.destroy());
      commitUnderWay ||= cut === 'afterCommit';
    });
    server.on('data', (chunk: Buffer) => {
      if (!commitUnderWay) return void client.write(chunk);
      if (chunk.includes('COMMIT') || chunk.includes('ROLLBACK')) end();
    });
  }

  private take(): Cut | null {
    const cut = this.armed;
    this.armed = null;
    if (cut !== null) this.cutsDone += 1;
    return cut;
  }
}

/** Follows the messages of a frontend through their packets: a start message without a type, then type and length. */
class FrontendFrames {
  private rest: Buffer = Buffer.alloc(0);
  private isStarted = false;

  /** Whether a message that ends in this packet is COMMIT, as simple query or as a statement to parse. */
  sawCommit(chunk: Buffer): boolean {
    this.rest = Buffer.concat([this.rest, chunk]);
    let found = false;
    for (let message = this.next(); message !== null; message = this.next()) found ||= isCommit(message);
    return found;
  }

  private next(): Buffer | null {
    const head = this.isStarted ? 1 : 0;
    if (this.rest.length < head + 4) return null;
    const length = head + this.rest.readInt32BE(head);
    if (this.rest.length < length) return null;
    const message = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    this.isStarted = true;
    return message;
  }
}

const isCommit = (message: Buffer): boolean => {
  const type = String.fromCharCode(message[0]!);
  return (type === 'Q' || type === 'P') && message.includes('COMMIT\0');
};
