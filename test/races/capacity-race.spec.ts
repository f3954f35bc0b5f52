import { setTimeout as pause } from 'node:timers/promises';
import { BookingExpiry } from '../../src/bookings/booking-expiry.service.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ClientLog } from '../support/client-log.js';
import { Client } from '../support/client.js';
import { announceRace, dice, fromEnvironment, oneAfterAnother, storyPatienceMs } from '../support/seeded.js';
import { findings, granule, leave, permitBalance, run } from './capacity-race.js';
import { arrivedManifests, createRaceWorld, relayAll } from './race-world.js';
import type { RaceWorld } from './race-world.js';

const firstSeed = announceRace('capacity-race');
const seeds = Array.from({ length: fromEnvironment('SEEDS', 20) }, (_, index) => firstSeed + index);
/** Far from a year's end, so that all counts towards one year. */
const spring = new Date('2027-03-01T08:00:00+08:00').getTime();
const hourMs = 3_600_000;
const firmCount = 8;

/**
 * Longer than `lock_timeout` and than the pool lets wait, as a machine under heavy load or short of memory does to a process.
 * Nothing of it runs meanwhile, while locks and connections stay taken.
 */
const standStill = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

let test: TestApp;
let world: RaceWorld;
let client: Client;
const log = new ClientLog();

beforeAll(async () => {
  test = await createTestApp({ listen: true });
  world = await createRaceWorld(test, { firms: firmCount });
  client = new Client(() => test.url, log);
}, 60_000);
afterAll(async () => {
  await client.close();
  await test.close();
});

/** R1: whatever 32 clients do at once, the limit holds at every commit and is used to the last granule. */
describe('32 clients race for the last tonnes of the permit', () => {
  it.each(seeds)(
    'seed %i',
    oneAfterAnother(async (seed) => {
      const start = new Date(spring + (seed - firstSeed) * 100 * hourMs);
      test.app.get(SimulatedTime).now = start;
      // Four days after the race before, all that nobody attended to runs out.
      await test.app.get(BookingExpiry).run();
      await relayAll(test);
      await leave(world, 2027, 5_000_000);
      const places = [0, 1, 2].map((place) => (seed + place) % firmCount);
      const arrived = await arrivedManifests(
        world,
        places.map((place) => world.firms[place]!),
        start,
        dice(seed).below(4) * granule,
      );
      const { faults, heard, accepted } = await run({
        world,
        client,
        seed,
        start,
        arrived,
        leftGrams: 2_500_000,
        bookers: 29,
        stepsEach: 3,
      });
      // What was reserved can be accepted, however full the permit is by then.
      expect({ seed, faults, accepted }).toEqual({ seed, faults: [], accepted: arrived.length });
      // A race that nobody lost would show nothing.
      expect(heard['ledger.permit-quota-reached']).toBeGreaterThan(29);
      const { limitGrams, heldGrams } = await permitBalance(world, 2027);
      expect({ seed, heldGrams }).toEqual({ seed, heldGrams: limitGrams });
      expect({ seed, findings: await findings(world) }).toEqual({ seed, findings: [] });
    }),
    storyPatienceMs,
  );

  it.each([firstSeed])(
    'seed %i, the server standing still for 5.5 s: who waits for the hot row or a connection is served late, not told 503',
    async (seed) => {
      const start = new Date(spring + seeds.length * 100 * hourMs);
      const meanwhile = async () => {
        await pause(100 + dice(seed).below(200));
        standStill(5_500);
      };
      const race = { world, client, seed, start, arrived: [], leftGrams: 2_500_000 };
      const { faults } = await run({ ...race, bookers: 32, stepsEach: 3, meanwhile });
      expect({ seed, faults, findings: await findings(world) }).toEqual({ seed, faults: [], findings: [] });
    },
    storyPatienceMs,
  );

  it('and every write that was acknowledged is there (I4)', async () => {
    expect(log.size).toBeGreaterThan(seeds.length * 20);
    expect(await log.lost(test.databaseUrl)).toEqual([]);
  });
});
