import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { applicationDataSource } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { createTestDatabase } from '../../test/support/database.js';
import {
  generated,
  generatorScope,
  onVehicle,
  permitQuota,
  receivingBay,
  storageZone,
  weighingDifference,
} from './accounts.js';
import type { LedgerAccount } from './accounts.js';
import type { LedgerLine, LedgerSubject } from './ledger.service.js';
import { Ledger } from './ledger.service.js';

const facilityId = newId();
const enterprise = { facilityId, enterpriseId: newId(), divisionCode: '320613' };
const tenant = { ...enterprise };
const ledger = new Ledger();
const actor = systemActor('ledger spec');
const tonnes = (t: number) => t * 1_000_000;

let address: string;
let source: DataSource;
let writes: Writes;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  ({ url: address, drop } = database);
  source = await new DataSource(applicationDataSource({ url: database.url, poolSize: 10 })).initialize();
  writes = new Writes(new Database(source));
  await inWrite(async (tx) => {
    await tx.query(
      `INSERT INTO facility (id, name, short_code, uscc, division_code, address, phone) VALUES ($1, '绿岛', 'CC', '91320600138670947L', '320613', '路1号', '0513')`,
      [facilityId],
    );
  });
});

afterAll(async () => {
  await source.destroy();
  await drop();
});

const inWrite = <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> =>
  writes.run(actor, 'ledger.spec', withoutKey, async (tx) => {
    tx.audit({ subject: 'spec', subjectId: facilityId, action: 'ledger.spec', tenant });
    return work(tx);
  });

const subject = (): LedgerSubject => ({ type: 'booking', id: newId(), tenant });
const hold = (year: number, limit: number, grams: number): LedgerLine[] => [
  { account: permitQuota(enterprise, year, limit), grams },
  { account: generatorScope(enterprise, year, tonnes(1_000)), grams },
];

async function balance(key: string) {
  return (await inWrite((tx) => ledger.balances(tx, [key]))).get(key);
}

describe('a reservation', () => {
  it('holds on every account or on none', async () => {
    const lines = [
      { account: permitQuota(enterprise, 2030, tonnes(100)), grams: tonnes(2) },
      { account: generatorScope(enterprise, 2030, tonnes(1)), grams: tonnes(2) },
    ];
    await expect(inWrite((tx) => ledger.reserve(tx, newId(), subject(), lines, null))).rejects.toMatchObject({
      code: 'ledger.generator-scope-reached',
      details: { leftGrams: tonnes(1), askedGrams: tonnes(2) },
    });
    expect(await balance(permitQuota(enterprise, 2030, 0).key)).toBeUndefined();
  });

  it('is posted once, with what was measured, and releases the rest', async () => {
    const id = newId();
    const about = subject();
    await inWrite((tx) => ledger.reserve(tx, id, about, hold(2031, tonnes(100), tonnes(3)), null));
    const measured = hold(2031, tonnes(100), tonnes(2));
    await inWrite((tx) => ledger.post(tx, id, about, measured, false));
    expect(await balance(measured[0]!.account.key)).toMatchObject({ pendingGrams: 0, postedGrams: tonnes(2) });
    await expect(inWrite((tx) => ledger.post(tx, id, about, measured, false))).rejects.toMatchObject({
      code: 'ledger.reservation-resolved',
    });
    await expect(inWrite((tx) => ledger.release(tx, id, about))).rejects.toMatchObject({
      code: 'ledger.reservation-resolved',
    });
  });

  it('refuses more than it held unless a top-up is asked for, and never beyond the limit', async () => {
    const id = newId();
    const about = subject();
    await inWrite((tx) => ledger.reserve(tx, id, about, hold(2032, tonnes(5), tonnes(3)), null));
    await expect(
      inWrite((tx) => ledger.post(tx, id, about, hold(2032, tonnes(5), tonnes(4)), false)),
    ).rejects.toMatchObject({
      code: 'ledger.top-up-needed',
    });
    await expect(
      inWrite((tx) => ledger.post(tx, id, about, hold(2032, tonnes(5), tonnes(6)), true)),
    ).rejects.toMatchObject({
      code: 'ledger.permit-quota-reached',
    });
    await inWrite((tx) => ledger.post(tx, id, about, hold(2032, tonnes(5), tonnes(5)), true));
    expect(await balance(permitQuota(enterprise, 2032, 0).key)).toMatchObject({
      pendingGrams: 0,
      postedGrams: tonnes(5),
    });
  });

  it('moves to another year in one transfer', async () => {
    const id = newId();
    const about = subject();
    await inWrite((tx) => ledger.reserve(tx, id, about, hold(2033, tonnes(5), tonnes(3)), null));
    await inWrite((tx) => ledger.amend(tx, id, about, hold(2034, tonnes(5), tonnes(3)), null));
    expect(await balance(permitQuota(enterprise, 2033, 0).key)).toMatchObject({ pendingGrams: 0 });
    expect(await balance(permitQuota(enterprise, 2034, 0).key)).toMatchObject({ pendingGrams: tonnes(3) });
  });

  it('shares no lock on the row of the facility with all others', async () => {
    const reserve = (tx: WriteTx) => ledger.reserve(tx, newId(), subject(), hold(2037, tonnes(100), tonnes(1)), null);
    await inWrite(reserve);
    const refused = await inWrite(async (tx) => {
      await reserve(tx);
      const locked = inWrite((other) =>
        other.query('SELECT FROM facility WHERE id = $1 FOR UPDATE NOWAIT', [facilityId]),
      );
      return locked.then(() => null, String);
    });
    expect(refused).toBeNull();
  });

  it('fills a limit exactly when many race for it', async () => {
    const attempts = Array.from({ length: 60 }, () =>
      inWrite((tx) => ledger.reserve(tx, newId(), subject(), hold(2035, tonnes(10), tonnes(1)), null)).then(
        () => true,
        (error: { code: string }) => {
          expect(error.code).toBe('ledger.permit-quota-reached');
          return false;
        },
      ),
    );
    const held = (await Promise.all(attempts)).filter(Boolean);
    expect(held).toHaveLength(10);
    expect(await balance(permitQuota(enterprise, 2035, 0).key)).toMatchObject({
      pendingGrams: tonnes(10),
      limitGrams: tonnes(10),
    });
  });
});

/**
 * The trigger runs when an update of accounts is over, whether it found its row or not, and waits in a transaction that asks
 * for it until the test lets go: as if the others had been given the processor just then.
 */
describe('a refusal while others give back what they held', () => {
  const afterUpdate = 5_151;
  let owner: DataSource;

  beforeAll(async () => {
    owner = await new DataSource({ type: 'postgres', url: address, poolSize: 2 }).initialize();
    await owner.query(`
      CREATE FUNCTION stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF current_setting('test.stands_still', true) = 'yes' THEN
          PERFORM set_config('test.stands_still', 'no', true);
          PERFORM pg_advisory_xact_lock(${afterUpdate});
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER stand_still AFTER UPDATE ON ledger_account FOR EACH STATEMENT EXECUTE FUNCTION stand_still()`);
  });
  afterAll(async () => {
    await owner.query('DROP TRIGGER stand_still ON ledger_account; DROP FUNCTION stand_still');
    await owner.destroy();
  });

  /** Does `work`, whose first update of an account is over before `meanwhile` is done and answered after it. */
  async function standingStill<T>(work: (tx: WriteTx) => Promise<T>, meanwhile: () => Promise<unknown>): Promise<T> {
    const holder = owner.createQueryRunner();
    await holder.query('SELECT pg_advisory_lock($1)', [afterUpdate]);
    const answer = inWrite(async (tx) => {
      await tx.query(`SELECT set_config('test.stands_still', 'yes', true)`);
      return work(tx);
    });
    answer.catch(() => undefined);
    const waiting = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted`;
    while ((await owner.query<unknown[]>(waiting, [afterUpdate])).length === 0) await pause(5);
    await meanwhile();
    await holder.query('SELECT pg_advisory_unlock($1)', [afterUpdate]);
    await holder.release();
    return answer;
  }

  const quota = (year: number, grams: number): LedgerLine[] => [
    { account: permitQuota(enterprise, year, tonnes(5)), grams },
  ];

  it('is none if what is asked fits by then', async () => {
    const [id, about] = [newId(), subject()];
    await inWrite((tx) => ledger.reserve(tx, id, about, quota(2041, tonnes(5)), null));
    const balances = await standingStill(
      (tx) => ledger.reserve(tx, newId(), subject(), quota(2041, tonnes(2)), null),
      () => inWrite((tx) => ledger.release(tx, id, about)),
    );
    expect(balances).toMatchObject([{ pendingGrams: tonnes(2) }]);
  });

  it('tells what is left by then', async () => {
    const [id, about] = [newId(), subject()];
    await inWrite((tx) => ledger.reserve(tx, id, about, quota(2042, tonnes(5)), null));
    const refused = standingStill(
      (tx) => ledger.reserve(tx, newId(), subject(), quota(2042, tonnes(2)), null),
      () => inWrite((tx) => ledger.amend(tx, id, about, quota(2042, tonnes(4)), null)),
    );
    await expect(refused).rejects.toMatchObject({
      code: 'ledger.permit-quota-reached',
      details: { leftGrams: tonnes(1), askedGrams: tonnes(2) },
    });
  });

  it('is none for a lower limit that is kept by then', async () => {
    const [id, about] = [newId(), subject()];
    const [{ account }] = quota(2043, 0) as [LedgerLine];
    await inWrite((tx) => ledger.reserve(tx, id, about, quota(2043, tonnes(5)), null));
    await standingStill(
      (tx) => ledger.setLimit(tx, account, tonnes(3)),
      () => inWrite((tx) => ledger.release(tx, id, about)),
    );
    expect(await balance(account.key)).toMatchObject({ limitGrams: tonnes(3) });
  });

  it('of a lower limit tells what is held', async () => {
    await inWrite((tx) => ledger.reserve(tx, newId(), subject(), quota(2044, tonnes(4)), null));
    const [{ account }] = quota(2044, 0) as [LedgerLine];
    await expect(inWrite((tx) => ledger.setLimit(tx, account, tonnes(3)))).rejects.toMatchObject({
      code: 'ledger.limit-below-held',
      details: { limit: '3.000', held: '4.000' },
    });
  });
});

describe('two writes that resolve several reservations each', () => {
  const zones = ['north', 'south'].map((zone) => storageZone(enterprise, zone, tonnes(1_000)));
  const deadlocks = () =>
    inWrite(async (tx) => {
      await tx.query('SELECT pg_stat_force_next_flush()');
      const sql = 'SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()';
      return (await tx.query<{ n: number }>(sql))[0]!.n;
    });

  it('do not deadlock over crossing zones, as all is locked in one order first', async () => {
    const quota = permitQuota(enterprise, 2040, tonnes(1_000));
    const resolve = async (order: readonly LedgerAccount[]) => {
      const held = order.map((zone) => ({
        id: newId(),
        about: subject(),
        lines: [zone, quota].map((account) => ({ account, grams: 10 })),
      }));
      for (const { id, about, lines } of held) await inWrite((tx) => ledger.reserve(tx, id, about, lines, null));
      await inWrite(async (tx) => {
        await ledger.lock(
          tx,
          held.map(({ id }) => id),
        );
        for (const { id, about, lines } of held) {
          await ledger.post(tx, id, about, lines, false);
          await tx.query('SELECT pg_sleep(0.005)');
        }
      });
    };
    const before = await deadlocks();
    await Promise.all(Array.from({ length: 8 }, (_, index) => resolve(index % 2 === 0 ? zones : zones.toReversed())));
    expect(await deadlocks()).toBe(before);
    expect(await balance(quota.key)).toMatchObject({ pendingGrams: 0, postedGrams: 160 });
  });
});

describe('mass', () => {
  const code = '900-214-08';
  const vehicle = onVehicle(enterprise, 'vehicle', code);

  it('moves from account to account and sums to zero', async () => {
    await inWrite((tx) =>
      ledger.move(tx, 'load', subject(), [
        { account: generated(enterprise, code), grams: -500 },
        { account: vehicle, grams: 500 },
      ]),
    );
    await inWrite((tx) =>
      ledger.move(tx, 'receive', subject(), [
        { account: vehicle, grams: -500 },
        { account: receivingBay(enterprise, code), grams: 490 },
        { account: weighingDifference(enterprise, code), grams: 10 },
      ]),
    );
    expect(await balance(vehicle.key)).toMatchObject({ postedGrams: 0 });
    await expect(
      inWrite((tx) => ledger.move(tx, 'receive', subject(), [{ account: vehicle, grams: 1 }])),
    ).rejects.toThrow(/sum to 1/);
  });

  it('is never taken from where it is not', async () => {
    const lines = [
      { account: vehicle, grams: -1 },
      { account: receivingBay(enterprise, code), grams: 1 },
    ];
    await expect(inWrite((tx) => ledger.move(tx, 'receive', subject(), lines))).rejects.toMatchObject({
      code: 'ledger.balance-negative',
    });
  });
});

describe('the database itself', () => {
  it('refuses the application to change balances, entries and transfers', async () => {
    for (const sql of [
      'UPDATE ledger_account SET posted_grams = 0',
      'DELETE FROM ledger_entry',
      'UPDATE ledger_transfer SET reason = NULL',
      'INSERT INTO ledger_reservation_line SELECT * FROM ledger_reservation_line',
    ]) {
      await expect(inWrite((tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    }
  });
});
