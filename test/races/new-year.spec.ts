import { setTimeout as pause } from 'node:timers/promises';
import { BookingDecisions } from '../../src/bookings/booking-decisions.service.js';
import { BookingExpiry } from '../../src/bookings/booking-expiry.service.js';
import { BookingRollOver } from '../../src/bookings/booking-roll-over.service.js';
import type { Firm } from '../../src/bookings/testing/booking-world.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { DomainError } from '../../src/shared/domain-error.js';
import { systemActor } from '../../src/shared/roles.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ClientLog } from '../support/client-log.js';
import { Client, codeOf, isSuccess } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { announceRace, dice, fromEnvironment, oneAfterAnother, storyPatienceMs } from '../support/seeded.js';
import type { Dice } from '../support/seeded.js';
import { findings, granule, leave, permitBalance } from './capacity-race.js';
import { arrivedManifests, createRaceWorld, relayAll } from './race-world.js';
import type { RaceWorld } from './race-world.js';
import { acceptAll } from './weighbridge.js';

const firstSeed = announceRace('new-year');
const seeds = Array.from({ length: fromEnvironment('SEEDS', 3) }, (_, index) => firstSeed + index);
const firstYear = 2027;
/** Grams: enough for all in the new year, too little, and something in between. */
const room = [10_000_000, 2_200_000, 4_000_000];

let test: TestApp;
let world: RaceWorld;
let client: Client;
let time: SimulatedTime;
const log = new ClientLog();
/** Over all seeds, so that no part of the race is empty. */
const seen = { moved: 0, refused: 0 };

beforeAll(async () => {
  test = await createTestApp({ listen: true });
  world = await createRaceWorld(test, { firms: 8 });
  client = new Client(() => test.url, log);
  time = test.app.get(SimulatedTime);
}, 60_000);
afterAll(async () => {
  await client.close();
  await test.close();
});

const rows = <Row>(sql: string): Promise<Row[]> => test.db.read(systemActor('races'), (tx) => tx.query<Row>(sql));
const instant = (text: string): Date => new Date(`${text}+08:00`);

interface Known {
  readonly id: string;
}

/** False when the permit leaves no room. Any other refusal is a fault. */
function hadRoom(answer: Answer): boolean {
  if (isSuccess(answer)) return true;
  expect([answer.status, codeOf(answer)]).toEqual([409, 'ledger.permit-quota-reached']);
  return false;
}

/** A booking whose window opens at `from`; null when there is no room. */
async function book(firm: Firm, grams: number, from: Date): Promise<Known | null> {
  const windowFrom = from.toISOString();
  const windowTo = new Date(from.getTime() + 4 * 3_600_000).toISOString();
  const lines = [{ profileId: firm.oil, estimatedGrams: grams, packageCount: 1 }];
  const answer = await client.send(firm.staff, 'POST', '/bookings', { body: { lines, windowFrom, windowTo } });
  return hadRoom(answer) ? (answer.body as Known) : null;
}

const confirm = async ({ id }: Known): Promise<void> => {
  await test.app.get(BookingDecisions).confirm(world.dispatcher.actor, withoutKey, id);
};

/** False when the state of the booking refuses. */
const cancel = ({ id }: Known): Promise<boolean> =>
  test.app
    .get(BookingDecisions)
    .cancel(world.dispatcher.actor, withoutKey, id, '年末调整')
    .then(
      () => true,
      (error: unknown) => {
        if (error instanceof DomainError && error.status === 409) return false;
        throw error;
      },
    );

const accept = async (manifest: ManifestView): Promise<boolean> =>
  hadRoom(await acceptAll((...request) => client.send(...request), world.weighbridge, manifest, false));

/** Open in the old year: confirmed bookings, requests that run out at midnight, and waste that waits at the weighbridge. */
async function lastDays(year: number, roll: Dice) {
  time.now = instant(`${year}-12-29T09:00:00`);
  await leave(world, year, room[(year - firstYear) % room.length]!);
  const confirmed: Known[] = [];
  for (const firm of world.firms) {
    const kept = await book(firm, granule * (10 + roll.below(20)), instant(`${year}-12-31T21:00:00`));
    await confirm(kept!);
    confirmed.push(kept!);
    await book(firm, granule, instant(`${year}-12-31T23:59:59`));
  }
  const arrived = await arrivedManifests(world, world.firms.slice(0, 4), time.now);
  return { confirmed, arrived };
}

async function rollOver(roll: Dice, struck: Promise<void>): Promise<void> {
  await struck;
  for (let runs = 0; runs < 3; runs += 1) {
    await pause(roll.below(50));
    const { moved, refused } = await test.app.get(BookingRollOver).run();
    seen.moved += moved;
    seen.refused += refused;
  }
}

/** What must be true of every booking at every commit, whichever side of midnight it is counted on. */
const brokenSql = `
SELECT 'held in another year' AS what, b.id FROM booking b
JOIN ledger_reservation_line l ON l.reservation_id = b.reservation_id JOIN ledger_account a ON a.id = l.account_id
WHERE b.state IN ('requested', 'confirmed', 'planned', 'collected') AND a.year <> b.quota_year
UNION ALL
SELECT 'not held once', b.id FROM booking b WHERE b.state IN ('requested', 'confirmed', 'planned', 'collected')
  AND b.total_grams IS DISTINCT FROM (SELECT sum(l.grams) FROM ledger_reservation_line l
    JOIN ledger_account a ON a.id = l.account_id AND a.kind = 'permitQuota' WHERE l.reservation_id = b.reservation_id)
UNION ALL
SELECT 'moved in part', t.subject_id FROM ledger_transfer t JOIN ledger_entry e ON e.transfer_id = t.id
JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'permitQuota'
WHERE t.kind = 'amend' GROUP BY t.id, t.subject_id HAVING count(DISTINCT a.year) > 1 AND sum(e.pending_grams) <> 0`;

async function expectWithin(seed: number, year: number): Promise<void> {
  for (const one of [year, year + 1]) {
    const { heldGrams, limitGrams } = await permitBalance(world, one);
    expect({ seed, year: one, isWithin: heldGrams <= limitGrams }).toEqual({ seed, year: one, isWithin: true });
  }
  expect({ seed, broken: await rows(brokenSql) }).toEqual({ seed, broken: [] });
  expect({ seed, findings: await findings(world) }).toEqual({ seed, findings: [] });
}

/** R19: at midnight in Asia/Shanghai open bookings move to the new year, each at once and whole, or stay where they are. */
describe('New Year under load', () => {
  it.each(seeds)(
    'seed %i',
    oneAfterAnother(async (seed) => {
      const roll = dice(seed);
      const year = firstYear + seed - firstSeed;
      const { confirmed, arrived } = await lastDays(year, roll);
      time.now = instant(`${year}-12-31T23:59:58`);
      const nextYears: Known[] = [];
      const booker = async (firm: Firm, own: Dice): Promise<void> => {
        for (let step = 0; step < 3; step += 1) {
          const booked = await book(firm, granule * (10 + own.below(20)), instant(`${year + 1}-01-02T09:00:00`));
          if (booked !== null) nextYears.push(booked);
        }
      };
      let strike = (): void => undefined;
      const struck = new Promise<void>((settle) => (strike = settle));
      const midnight = async (): Promise<void> => {
        await struck;
        time.now = instant(`${year + 1}-01-01T00:00:01`);
        await test.app.get(BookingExpiry).run();
      };
      // Midnight comes between two acceptances, while the others are at work, however slow the machine is.
      const weighbridge = async (own: Dice): Promise<ManifestView[]> => {
        const left: ManifestView[] = [];
        for (const [place, manifest] of arrived.entries()) {
          if (place === 2) strike();
          if (!(await accept(manifest))) left.push(manifest);
          await pause(own.below(60));
        }
        return left;
      };
      const twice = [...world.firms, ...world.firms];
      const [left] = await Promise.all([
        weighbridge(dice(seed + 1)),
        midnight(),
        rollOver(dice(seed + 2), struck),
        rollOver(dice(seed + 3), struck),
        cancel(roll.pick(confirmed)),
        ...twice.map((firm, place) => booker(firm, dice(seed * 100 + place))),
      ]);
      // A sweep passes over bookings that somebody is busy with; the next one takes them.
      await test.app.get(BookingExpiry).run();
      await expectWithin(seed, year);

      for (const booking of nextYears) await cancel(booking);
      expect(await test.app.get(BookingRollOver).run()).toMatchObject({ year: year + 1, refused: 0 });
      for (const manifest of left) expect(await accept(manifest)).toBe(true);
      await expectWithin(seed, year);
      const behind = await rows(
        `SELECT 1 FROM ledger_account WHERE kind = 'permitQuota' AND year <= ${year} AND pending_grams > 0`,
      );
      expect({ seed, behind }).toEqual({ seed, behind: [] });
      for (const booking of confirmed) await cancel(booking);
      await relayAll(test);
    }),
    storyPatienceMs,
  );

  it('moved some, refused some, and weighed on both sides of midnight; nothing acknowledged is lost', async () => {
    const weighed = await rows<{ month: number }>(
      `SELECT DISTINCT extract(month FROM received_at AT TIME ZONE 'Asia/Shanghai')::int AS month FROM manifest ORDER BY 1`,
    );
    expect(weighed.map(({ month }) => month)).toEqual([1, 12]);
    expect(Math.min(seen.moved, seen.refused)).toBeGreaterThan(0);
    expect(await log.lost(test.databaseUrl)).toEqual([]);
  });
});
