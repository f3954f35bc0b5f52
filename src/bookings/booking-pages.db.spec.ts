import pg from 'pg';
import { signInAs } from '../../test/support/actors.js';
import { rowsRead } from '../../test/support/rows-read.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Actor } from '../shared/roles.js';
import { listBookings } from './bookings.queries.js';
import type { BookingListQuery } from './dto/booking-list.dto.js';
import { line, spring, startBookingStage } from './testing/booking-stage.js';
import type { BookingStage } from './testing/booking-stage.js';

const completed = 30_000;
const noShow = 120;

/** Copies of one booking, an hour apart: first those that nobody was there for, then what was completed. */
const fillSql = `
INSERT INTO booking SELECT c.* FROM generate_series(1, ${completed + noShow}) n, booking b,
  LATERAL (SELECT b.created_at - interval '4 years' + n * interval '1 hour' AS at) t,
  LATERAL jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'reservation_id', gen_random_uuid(),
    'number', 'YY' || to_char(t.at AT TIME ZONE 'Asia/Shanghai', 'YYYYMMDD') || '-' || lpad((100000 + n)::text, 6, '0'),
    'state', CASE WHEN n <= ${noShow} THEN 'noShow' ELSE 'completed' END, 'expires_at', NULL,
    'created_at', t.at, 'window_from', t.at + interval '1 day', 'window_to', t.at + interval '2 days')) c
WHERE b.id = $1`;

let stage: BookingStage;
let manager: Actor;
let regulator: Actor;

beforeAll(async () => {
  stage = await startBookingStage();
  stage.time.now = spring;
  const { world, firm } = await stage.firmIn();
  const { id } = await stage.book(firm, [line(firm.oil, 1_000)]);
  manager = world.dispatcher.actor;
  regulator = (await signInAs(stage.test, 'regulator', { divisionCode: '3206' })).actor;
  const owner = new pg.Client({ connectionString: stage.test.databaseUrl });
  await owner.connect();
  await owner.query('SET session_replication_role = replica');
  await owner.query(fillSql, [id]);
  // As autovacuum does soon after so many rows.
  await owner.query('ANALYZE booking');
  await owner.end();
});
// Not the stage: these bookings never went their way, which its end would find out.
afterAll(() => stage.test.close());

const page = (tx: Tx, query: Partial<BookingListQuery>) =>
  listBookings(tx, { sort: '-createdAt', limit: 50, ...query });

const list = (actor: Actor, query: Partial<BookingListQuery>) => stage.test.db.read(actor, (tx) => page(tx, query));

const readFor = (actor: Actor, query: Partial<BookingListQuery>): Promise<number> =>
  stage.test.db.read(actor, (tx) => rowsRead(tx, ['booking'], () => page(tx, query)));

describe.each(['-createdAt', 'windowFrom'] as const)('a page of bookings by %s', (sort) => {
  it('of a state goes on where the one before ended', async () => {
    const query: Partial<BookingListQuery> = { state: ['noShow', 'cancelled'], sort };
    const whole = await list(manager, { ...query, limit: 100 });
    const first = await list(manager, { ...query, limit: 60 });
    const next = await list(manager, { ...query, limit: 40, cursor: first.nextCursor! });
    expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
    const windows = whole.items.map(({ windowFrom }) => windowFrom);
    expect(windows).toEqual(sort === 'windowFrom' ? [...windows].sort() : [...windows].sort().reverse());
    expect(new Set(whole.items.map(({ state }) => state))).toEqual(new Set(['noShow']));
  });

  it('is found without going through what was completed', async () => {
    // Found state by state, then read; and to plan a range the ends of an index are looked at.
    const most = 51 * 4 + 10;
    const looked: Partial<BookingListQuery>[] = [
      { state: ['noShow'] },
      { state: ['cancelled'] },
      { state: ['noShow', 'expired'] },
      { state: ['completed'] },
      { from: '2027-02-01', to: '2027-01-01' },
    ];
    const beyond: string[] = [];
    for (const query of looked)
      for (const actor of [manager, regulator]) {
        const read = await readFor(actor, { ...query, sort });
        if (read > most) beyond.push(`${JSON.stringify(query)}, ${actor.roles.join()}: ${read} rows`);
      }
    expect(beyond).toEqual([]);
  });
});

it('bookings by the beginning of their numbers are found on the days that it names', async () => {
  const [oldest] = (await list(manager, { sort: 'windowFrom', limit: 1 })).items;
  for (const [digits, found] of [
    [10, 24],
    [8, 50],
    [6, 50],
  ] as const) {
    const query = oldest!.number.slice(0, digits);
    const { items } = await list(manager, { query });
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(found);
    expect(items.every(({ number }) => number.startsWith(query))).toBe(true);
  }
  expect(await readFor(manager, { query: oldest!.number.slice(0, 10) })).toBeLessThan(100);
  expect((await list(manager, { query: 'YY20991399' })).items).toEqual([]);
});
