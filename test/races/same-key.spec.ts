import { isDeepStrictEqual } from 'node:util';
import { checkInvariants } from '../../src/invariants/check-invariants.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Client, codeOf, isSuccess } from '../support/client.js';
import type { Answer, Method } from '../support/client.js';
import { announceRace } from '../support/seeded.js';
import { createRaceWorld } from './race-world.js';
import type { RaceWorld } from './race-world.js';

announceRace('same-key');

const parallel = 20;
let test: TestApp;
let world: RaceWorld;
let client: Client;
let colleague: TestActor;

beforeAll(async () => {
  test = await createTestApp({ listen: true });
  world = await createRaceWorld(test, { firms: 1 });
  client = new Client(() => test.url);
  colleague = await signInAs(test, 'enterprise.staff', { enterpriseId: world.firms[0]!.enterpriseId });
});
afterAll(async () => {
  try {
    expect(await checkInvariants(test.databaseUrl)).toEqual([]);
  } finally {
    await client.close();
    await test.close();
  }
});

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const bookingOf = (grams: number, note: string) => ({
  lines: [{ profileId: world.firms[0]!.oil, estimatedGrams: grams, packageCount: 1 }],
  windowFrom: at(48),
  windowTo: at(52),
  note,
});

async function count(sql: string, parameter: string): Promise<number> {
  const rows = await test.db.read(systemActor('races'), (tx) => tx.query<{ n: number }>(sql, [parameter]));
  return rows[0]!.n;
}

/** A write as somebody sends it, the same with other content, and how often it happened. */
interface Case {
  readonly who: TestActor;
  readonly method: Method;
  readonly path: string;
  readonly version?: number;
  readonly body: object;
  readonly otherBody: object;
  effects(): Promise<number>;
}

async function booked(note: string): Promise<{ id: string; version: number }> {
  const answer = await client.send(world.firms[0]!.staff, 'POST', '/bookings', { body: bookingOf(5_000, note) });
  return answer.body as { id: string; version: number };
}

const cases: [name: string, make: () => Promise<Case>][] = [
  [
    'booking',
    () => {
      const note = newId();
      const body = bookingOf(5_000, note);
      const effects = () => count('SELECT count(*) AS n FROM booking WHERE note = $1', note);
      const otherBody = { ...body, note: '另一份' };
      return Promise.resolve({
        who: world.firms[0]!.staff,
        method: 'POST',
        path: '/bookings',
        body,
        otherBody,
        effects,
      });
    },
  ],
  [
    'changing a booking',
    async () => {
      const { id, version } = await booked(newId());
      const body = bookingOf(10_000, '改期');
      const sql = `SELECT count(*) AS n FROM audit_event WHERE subject_id = $1 AND action = 'booking.change'`;
      const otherBody = { ...body, note: '另一份' };
      const path = `/bookings/${id}`;
      return {
        who: world.firms[0]!.staff,
        method: 'PUT',
        path,
        version,
        body,
        otherBody,
        effects: () => count(sql, id),
      };
    },
  ],
  [
    'cancelling a booking',
    async () => {
      const { id } = await booked(newId());
      const sql = `SELECT count(*) AS n FROM ledger_transfer WHERE subject_id = $1 AND kind = 'void'`;
      return {
        who: world.dispatcher,
        method: 'POST',
        path: `/bookings/${id}/cancel`,
        body: { reason: '停产检修' },
        otherBody: { reason: '另一个原因' },
        effects: () => count(sql, id),
      };
    },
  ],
  [
    'adding a storage zone',
    () => {
      const name = `新区 ${newId().slice(-8)}`;
      const body = { name, categories: ['HW08'], capacityGrams: 50_000_000, sortOrder: 9 };
      const effects = () => count('SELECT count(*) AS n FROM storage_zone WHERE name = $1', name);
      const otherBody = { ...body, capacityGrams: 60_000_000 };
      return Promise.resolve({ who: world.site.manager, method: 'POST', path: '/zones', body, otherBody, effects });
    },
  ],
];

/** R8: twenty times the same request at once is one effect; the key means one request of one account for ever. */
describe.each(cases)('%s', (_name, make) => {
  let one: Case;
  const key = newId();
  const send = ({ who, method, path, version, body }: Case): Promise<Answer> =>
    client.send(who, method, path, { body, key, ...(version !== undefined && { version }) });

  it(`${parallel} times at once under one key has one effect and one answer`, async () => {
    one = await make();
    const answers = await Promise.all(Array.from({ length: parallel }, () => send(one)));
    const done = answers.filter(isSuccess);
    const others = answers.filter((answer) => !isSuccess(answer));
    expect(done.length).toBeGreaterThan(0);
    expect(done.every((answer) => isDeepStrictEqual(answer, done[0]))).toBe(true);
    for (const other of others) expect([other.status, codeOf(other)]).toEqual([409, 'request.in-progress']);
    expect(await one.effects()).toBe(1);
    expect(await send(one)).toEqual(done[0]);
    expect(await one.effects()).toBe(1);
  });

  it('with other content under that key is refused', async () => {
    const other = await send({ ...one, body: one.otherBody });
    expect([other.status, codeOf(other)]).toEqual([422, 'request.idempotency-key-reused']);
    expect(await one.effects()).toBe(1);
  });
});

describe('one key of two accounts', () => {
  it('is two requests', async () => {
    const [note, key] = [newId(), newId()];
    const body = bookingOf(5_000, note);
    const people = [world.firms[0]!.staff, colleague];
    const sends = Array.from({ length: parallel }, (_, place) => people[place % 2]!);
    const answers = await Promise.all(sends.map((who) => client.send(who, 'POST', '/bookings', { body, key })));
    for (const answer of answers) expect([201, 409]).toContain(answer.status);
    expect(await count('SELECT count(*) AS n FROM booking WHERE note = $1', note)).toBe(2);
  });
});
