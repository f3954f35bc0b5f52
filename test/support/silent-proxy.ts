import { createServer, connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/**
 * A TCP proxy that can fall silent on connections which wait for news: they stay open, and nothing comes back any more, as
 * when a router in between forgets them. `mark` is what the client says on such a connection.
 */
export class SilentProxy {
  private readonly sockets = new Set<Socket>();
  private isSilent = false;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
    private readonly mark: string,
  ) {
    server.on('connection', (client) => this.relay(client));
  }

  /** Listens on a free port of the loopback for connections to the server of `url`. */
  static async before(url: string, mark: string): Promise<SilentProxy> {
    const server = createServer({ noDelay: true });
    const proxy = new SilentProxy(server, new URL(url), mark.toLowerCase());
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    return proxy;
  }

  /** The server's address by way of this proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  fallSilent(): void {
    this.isSilent = true;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((settle) => this.server.close(settle));
  }

  private relay(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname).setNoDelay();
    const openedAt = this.isSilent;
    let waits = false;
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      waits ||= chunk.toString('latin1').toLowerCase().includes(this.mark);
      server.write(chunk);
    });
    // A connection made afterwards is a new one, which the router knows.
    server.on('data', (chunk: Buffer) => {
      if (!(this.isSilent && waits && !openedAt)) client.write(chunk);
    });
  }
}
