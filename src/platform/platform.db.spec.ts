import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { Test } from '@nestjs/testing';
import { createTestDatabase } from '../../test/support/database.js';
import type { TestDatabase } from '../../test/support/database.js';
import { Config } from './config/config.js';
import { PlatformModule } from './platform.module.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const start = (url: string) =>
  Test.createTestingModule({ imports: [PlatformModule.forRoot(new Config(), url)] }).compile();

/** Says nothing on its first connection, as a machine that is too busy, and passes on whatever comes on later ones. */
async function lateServer(target: URL): Promise<{ url: string; close(): void }> {
  const sockets: Socket[] = [];
  const server = createServer((client) => {
    sockets.push(client);
    if (sockets.length > 1) client.pipe(connect(Number(target.port), target.hostname)).pipe(client);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const url = new URL(target);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: url.href, close };
}

describe('a start', () => {
  it('asks again for a connection that did not come in time', async () => {
    const late = await lateServer(new URL(database.url));
    const module = await start(late.url);
    await module.close();
    late.close();
  });

  it('tells a wrong address at once', async () => {
    const begun = performance.now();
    await expect(start('postgres://nobody@127.0.0.1:1/nothing')).rejects.toThrow(/ECONNREFUSED/);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
