import pg from 'pg';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { announceRace } from '../support/seeded.js';
import { findings, run } from './capacity-race.js';
import { createRaceWorld } from './race-world.js';
import type { RaceWorld } from './race-world.js';

const firstSeed = announceRace('capacity-mutant');
const mostSeeds = 10;
const spring = new Date('2027-03-01T08:00:00+08:00');

let test: TestApp;
let world: RaceWorld;
let client: Client;

beforeAll(async () => {
  test = await createTestApp({ listen: true });
  world = await createRaceWorld(test, { firms: 8 });
  client = new Client(() => test.url);
});
afterAll(async () => {
  await client.close();
  await test.close();
});

const guard = /\(a\.limit_grams IS NULL OR [^)]*<= a\.limit_grams\)/;
const update = '\nUPDATE ledger_account a SET';
/** The limit checked as code would do it: read the balance, compare, then write. */
const checkFirst = `
      SELECT * INTO acc FROM ledger_account WHERE id = line.id;
      IF line.pending + line.posted > 0 AND acc.pending_grams + acc.posted_grams + line.pending + line.posted > acc.limit_grams THEN
        RAISE EXCEPTION 'ledger account % refuses %', acc.key, line.pending + line.posted USING ERRCODE = 'GI001',
          DETAIL = jsonb_build_object('key', acc.key, 'kind', acc.kind, 'scope', acc.scope, 'year', acc.year,
            'limitGrams', acc.limit_grams, 'pendingGrams', acc.pending_grams, 'postedGrams', acc.posted_grams,
            'askedGrams', line.pending + line.posted)::text;
      END IF;
`;

/** Takes the guarantee out of this spec's own database and leaves a check that looks as good. */
async function mutate(databaseUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const read = `SELECT pg_get_functiondef('ledger_apply'::regproc) AS definition`;
    const { definition } = (await owner.query<{ definition: string }>(read)).rows[0]!;
    if (!guard.test(definition) || definition.split(update).length !== 2)
      throw new Error('ledger_apply no longer has the guard that this mutant takes out: mend the mutant');
    await owner.query('ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_within_limit');
    await owner.query(definition.replace(guard, 'true').replace(update, () => `${checkFirst}${update}`));
  } finally {
    await owner.end();
  }
}

const raceOnce = async (seed: number): Promise<string[]> => {
  await run({ world, client, seed, start: spring, arrived: [], leftGrams: 1_000_000, bookers: 32, stepsEach: 2 });
  return findings(world);
};

/** R2: were the limit checked in the code of the application, R1 would see it. */
describe('a limit that is checked before the write instead of by it', () => {
  it('is oversold, and the detector of the capacity race tells so', async () => {
    test.app.get(SimulatedTime).now = spring;
    expect({ firstSeed, before: await raceOnce(firstSeed) }).toEqual({ firstSeed, before: [] });
    await mutate(test.databaseUrl);
    let found: string[] = [];
    for (let seed = firstSeed + 1; found.length === 0 && seed <= firstSeed + mostSeeds; seed += 1)
      found = await raceOnce(seed);
    expect(found).toContainEqual(expect.stringMatching(/^I2 .*permitQuota\//));
  }, 90_000);
});
