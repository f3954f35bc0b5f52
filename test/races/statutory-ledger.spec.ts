import pg from 'pg';
import { AuditSequencer } from '../../src/audit/audit-sequencer.js';
import { AuditService } from '../../src/audit/audit.service.js';
import { LedgerWorlds } from '../../src/compliance/ledgers/ledger-worlds.js';
import { StatutoryFollower } from '../../src/compliance/ledgers/follower.service.js';
import { StatutoryLedgers } from '../../src/compliance/ledgers/ledgers.service.js';
import { Naming } from '../../src/compliance/ledgers/naming.js';
import type { LedgerBalanceView } from '../../src/compliance/ledgers/dto/ledger.view.js';
import { statutoryInvariants } from '../../src/invariants/statutory-invariants.sql.js';
import { Writes } from '../../src/writes/writes.service.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { announceRace, dice, fromEnvironment } from '../support/seeded.js';
import { createHistoryWorld, History } from './storage-history.js';
import { nothingUnderWay, oneOf } from './storage-operations.js';

const seed = announceRace('statutory-ledger');
const operations = fromEnvironment('OPERATIONS', 120);

let test: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  test = await createTestApp();
  owner = new pg.Client({ connectionString: test.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await closeSound(test);
});

const service = <T>(of: abstract new (...args: never[]) => T): T => test.app.get<T>(of, { strict: false });

/** As after a restart: it knows what the database knows. */
const newFollower = (): StatutoryFollower =>
  new StatutoryFollower(test.db, service(Writes), service(AuditService), service(LedgerWorlds), service(Naming));

async function number(): Promise<void> {
  while ((await service(AuditSequencer).sequenceOnce()) > 0);
}

async function violations(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const { promise, sql } of statutoryInvariants) {
    const { rows } = await owner.query<object>(sql);
    found.push(...rows.map((row) => ({ promise, ...row })));
  }
  return found;
}

const written = async (): Promise<unknown[]> => [
  ...(await owner.query('SELECT * FROM statutory_record ORDER BY id')).rows,
  ...(await owner.query('SELECT * FROM statutory_link ORDER BY later_id, earlier_id')).rows,
  ...(await owner.query('SELECT * FROM statutory_serial ORDER BY unit_id, prefix, day')).rows,
];

/** What no right allows: the ledgers are forgotten, to be entered again. */
async function forget(): Promise<void> {
  await owner.query(`SET session_replication_role = replica; DELETE FROM statutory_link; DELETE FROM statutory_record;
    DELETE FROM statutory_serial; UPDATE statutory_cursor SET leaf = -1; SET session_replication_role = DEFAULT`);
}

const closing = ({ rows }: LedgerBalanceView): number => rows.reduce((sum, { closingGrams }) => sum + closingGrams, 0);

describe(`the statutory ledgers of a history of ${operations} operations`, () => {
  it(
    'balance after every step, whatever the batches, and come out the same when entered again at once',
    async () => {
      const world = await createHistoryWorld(test, 4);
      const roll = dice(seed);
      const history = new History(world, roll, new Date('2027-01-04T08:00:00+08:00'));
      const now = nothingUnderWay();
      const manager = world.staff.manager.actor;
      const told: LedgerBalanceView[] = [];
      let follower = newFollower();
      for (let step = 1; step <= operations; step += 1) {
        history.pass(5 + roll.below(20));
        await oneOf(history, now);
        await number();
        if (roll.chance(0.3)) follower = newFollower();
        for (let batch = roll.below(6); batch > 0; batch -= 1) await follower.follow(1 + roll.below(30));
        expect({ seed, step, found: await violations() }).toEqual({ seed, step, found: [] });
        const balance = await service(StatutoryLedgers).balance(manager, {});
        if (balance.restsOn !== null) told.push(balance);
      }
      await follower.catchUp(7);
      expect(await violations()).toEqual([]);
      expect(told.some((balance) => closing(balance) > 0)).toBe(true);
      for (const balance of told) {
        const again = await service(StatutoryLedgers).balance(manager, { leaf: balance.restsOn!.leaf });
        expect(again).toEqual(balance);
      }

      const before = await written();
      await forget();
      await newFollower().catchUp();
      expect(await written()).toEqual(before);
      process.stderr.write(`[races] statutory-ledger: SEED=${seed}, ${before.length} rows\n`);
    },
    120_000 + operations * 1_000,
  );
});
