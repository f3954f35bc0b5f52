import { setTimeout as pause } from 'node:timers/promises';
import type { Firm } from '../../src/bookings/testing/booking-world.js';
import { checkInvariants } from '../../src/invariants/check-invariants.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ClientLog } from '../support/client-log.js';
import { Client, codeOf, isSuccess } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { ProcessStarter } from '../support/process.js';
import type { ProductProcess } from '../support/process.js';
import { announceRace, dice, fromEnvironment } from '../support/seeded.js';
import type { Dice } from '../support/seeded.js';
import { createRaceWorld, relayAll } from './race-world.js';
import type { RaceWorld } from './race-world.js';

const seed = announceRace('api-killed');
const kills = fromEnvironment('KILLS', 8);
const clients = 8;

let test: TestApp;
let world: RaceWorld;
let starter: ProcessStarter;
let api: ProductProcess;
/** While none is up, clients wait instead of taking the time that the next one needs to start. */
let up: Promise<void> = Promise.resolve();
let client: Client;
const log = new ClientLog();

beforeAll(async () => {
  test = await createTestApp();
  world = await createRaceWorld(test, { firms: 4 });
  starter = new ProcessStarter('test/support/api-process.ts', { DATABASE_URL: test.databaseUrl });
  api = await starter.start();
  client = new Client(() => api.greeting, log);
}, 60_000);
afterAll(async () => {
  await client.close();
  starter.stop();
  await test.close();
});

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

interface Op {
  readonly path: string;
  readonly body: object;
  readonly key: string;
}

interface Done {
  readonly op: Op;
  readonly firm: Firm;
  readonly answer: Answer;
}

/** What the load is told; the killer ends it. */
interface Load {
  isOver: boolean;
  broken: number;
}

/** Sends a request under its key until somebody answers it: the process may die before, while or after it works. */
async function persist(load: Load, firm: Firm, op: Op): Promise<Answer> {
  for (let tries = 0; tries < 500; tries += 1) {
    try {
      const answer = await client.send(firm.staff, 'POST', op.path, op);
      if (answer.status !== 503 && codeOf(answer) !== 'request.in-progress') return answer;
    } catch {
      load.broken += 1;
    }
    await pause(20);
    await up;
  }
  throw new Error(`nobody answered ${op.path} under ${op.key}`);
}

/** One client at an enterprise: books, and cancels every third booking. The note of a booking is its key. */
async function work(load: Load, firm: Firm, roll: Dice): Promise<Done[]> {
  const done: Done[] = [];
  const open: string[] = [];
  while (!load.isOver) {
    const key = newId();
    const cancelled = roll.chance(0.33) ? open.pop() : undefined;
    const lines = [{ profileId: roll.pick([firm.oil, firm.lab]), estimatedGrams: 1_000, packageCount: 1 }];
    const op: Op =
      cancelled === undefined
        ? { path: '/bookings', key, body: { lines, windowFrom: at(48), windowTo: at(52), note: key } }
        : { path: `/bookings/${cancelled}/cancel`, key, body: { reason: '改期' } };
    const answer = await persist(load, firm, op);
    if (cancelled === undefined && isSuccess(answer)) open.push((answer.body as { id: string }).id);
    done.push({ op, firm, answer });
  }
  return done;
}

async function restart(): Promise<void> {
  api = await starter.start();
}

async function killAgainAndAgain(load: Load, roll: Dice): Promise<void> {
  try {
    for (let killed = 0; killed < kills; killed += 1) {
      await pause(150 + roll.below(500));
      up = api.kill().then(restart);
      await up;
    }
    await pause(300);
  } finally {
    load.isOver = true;
  }
}

const rows = <Row>(sql: string): Promise<Row[]> => test.db.read(systemActor('races'), (tx) => tx.query<Row>(sql));

/** A booking without one of the things that its transaction makes beside it. */
const halfDoneSql = `
SELECT b.id FROM booking b
WHERE NOT EXISTS (SELECT FROM booking_line l WHERE l.booking_id = b.id)
  OR NOT EXISTS (SELECT FROM ledger_reservation r WHERE r.subject_id = b.id)
  OR NOT EXISTS (SELECT FROM ledger_transfer t WHERE t.subject_id = b.id AND t.kind = 'reserve')
  OR NOT EXISTS (SELECT FROM audit_event e WHERE e.subject_id = b.id AND e.action = 'booking.book')
  OR NOT EXISTS (SELECT FROM request_key k WHERE k.key = b.note AND k.response->>'id' = b.id::text)
  OR NOT EXISTS (SELECT FROM outbox o WHERE o.topic = 'booking.booked' AND o.payload->>'bookingId' = b.id::text)
  OR (b.state = 'cancelled') <> EXISTS (SELECT FROM ledger_transfer t WHERE t.subject_id = b.id AND t.kind = 'void')`;

/** R5: whenever the process dies, a request is done whole or not at all, and its key finds out which. */
describe(`an API killed ${kills} times under load`, () => {
  let done: Done[] = [];

  it(
    'answers every request in the end, with one effect for each key',
    async () => {
      const load: Load = { isOver: false, broken: 0 };
      const people = Array.from({ length: clients }, (_, place) => world.firms[place % world.firms.length]!);
      const loads = people.map((firm, place) => work(load, firm, dice(seed * 100 + place)));
      await Promise.all([...loads, killAgainAndAgain(load, dice(seed))]);
      done = (await Promise.all(loads)).flat();
      // Kills that hit nobody would show nothing.
      expect(load.broken).toBeGreaterThanOrEqual(kills);
      expect(done.filter(({ answer }) => !isSuccess(answer)).map(({ answer }) => codeOf(answer))).toEqual([]);
      const bookings = done.filter(({ op }) => op.path === '/bookings').map(({ op }) => op.key);
      const noted = (await rows<{ note: string }>('SELECT note FROM booking')).map(({ note }) => note);
      expect({ seed, noted: noted.sort() }).toEqual({ seed, noted: bookings.sort() });
    },
    kills * 25_000,
  );

  it('leaves nothing half done and loses nothing it acknowledged', async () => {
    expect({ seed, halfDone: await rows(halfDoneSql) }).toEqual({ seed, halfDone: [] });
    await relayAll(test);
    expect({ seed, violations: await checkInvariants(test.databaseUrl) }).toEqual({ seed, violations: [] });
    expect({ seed, lost: await log.lost(test.databaseUrl) }).toEqual({ seed, lost: [] });
  });

  it('answers a repeated key as it did the first time', async () => {
    const roll = dice(seed);
    for (let repeated = 0; repeated < 30; repeated += 1) {
      const { op, firm, answer } = roll.pick(done);
      expect(await client.send(firm.staff, 'POST', op.path, op)).toEqual(answer);
    }
  });
});
