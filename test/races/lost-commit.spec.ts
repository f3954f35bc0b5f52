import { setTimeout as pause } from 'node:timers/promises';
import { checkInvariants } from '../../src/invariants/check-invariants.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ClientLog } from '../support/client-log.js';
import { Client, codeOf } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { ProcessStarter } from '../support/process.js';
import { PostgresProxy } from '../support/proxy.js';
import type { Cut } from '../support/proxy.js';
import { announceRace, dice, fromEnvironment } from '../support/seeded.js';
import { createRaceWorld, relayAll } from './race-world.js';
import type { RaceWorld } from './race-world.js';

const seed = announceRace('lost-commit');
const cuts = fromEnvironment('CUTS', 100);

let test: TestApp;
let world: RaceWorld;
let proxy: PostgresProxy;
let starter: ProcessStarter;
let client: Client;
const log = new ClientLog();

beforeAll(async () => {
  test = await createTestApp();
  world = await createRaceWorld(test, { firms: 2 });
  proxy = await PostgresProxy.before(test.databaseUrl);
  starter = new ProcessStarter('test/support/api-process.ts', { DATABASE_URL: proxy.url });
  const api = await starter.start();
  client = new Client(() => api.greeting, log);
}, 60_000);
afterAll(async () => {
  await client.close();
  starter.stop();
  await proxy.close();
  await test.close();
});

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

async function bookingsNoted(note: string): Promise<string[]> {
  const sql = 'SELECT id FROM booking WHERE note = $1';
  const rows = await test.db.read(systemActor('races'), (tx) => tx.query<{ id: string }>(sql, [note]));
  return rows.map(({ id }) => id);
}

function book(key: string, place: number): Promise<Answer> {
  const firm = world.firms[place % 2]!;
  const lines = [{ profileId: firm.oil, estimatedGrams: 1_000, packageCount: 1 }];
  const body = { lines, windowFrom: bookingWindow.from, windowTo: bookingWindow.to, note: key };
  return client.send(firm.staff, 'POST', '/bookings', { key, body });
}

const bookingWindow = { from: at(48), to: at(52) };

/** Asks again under the same key until the server has an answer: its connections may be gone, or the first still works. */
async function askAgain(key: string, place: number): Promise<Answer> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await book(key, place);
    if (answer.status !== 503 && codeOf(answer) !== 'request.in-progress') return answer;
    await pause(20);
  }
  throw new Error(`nobody answered under ${key}`);
}

const expected: Readonly<Record<Cut, readonly number[]>> = {
  beforeCommit: [0],
  withCommit: [0, 1],
  afterCommit: [1],
};

/** R7: who loses the connection at COMMIT does not know what became of the request; its key finds out. */
describe('a connection to PostgreSQL cut around COMMIT', () => {
  it(`leaves one booking under each key, ${cuts} of ${cuts} times`, async () => {
    const roll = dice(seed);
    for (let place = 0; place < cuts; place += 1) {
      const cut = roll.pick<Cut>(['beforeCommit', 'withCommit', 'afterCommit', 'afterCommit']);
      const key = newId();
      proxy.cutNext(cut);
      const first = await book(key, place);
      expect({ seed, place, cut, status: first.status, code: codeOf(first) }).toEqual({
        seed,
        place,
        cut,
        status: 503,
        code: 'service.unavailable',
      });
      expect({ seed, place, known: expected[cut].includes((await bookingsNoted(key)).length) }).toEqual({
        seed,
        place,
        known: true,
      });
      const answer = await askAgain(key, place);
      expect({ seed, place, status: answer.status }).toEqual({ seed, place, status: 201 });
      expect(await bookingsNoted(key)).toEqual([(answer.body as { id: string }).id]);
    }
    expect(proxy.cuts).toBe(cuts);
  }, 120_000);

  it('breaks no promise', async () => {
    await relayAll(test);
    expect({ seed, violations: await checkInvariants(test.databaseUrl) }).toEqual({ seed, violations: [] });
    expect({ seed, lost: await log.lost(test.databaseUrl) }).toEqual({ seed, lost: [] });
  });
});
