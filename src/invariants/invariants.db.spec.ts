import pg from 'pg';
import { createTestDatabase } from '../../test/support/database.js';
import type { TestDatabase } from '../../test/support/database.js';
import { checkInvariants } from './check-invariants.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const id = '0190f3b0-0000-7000-8000-000000000001';
const gone = '0190f3b0-0000-7000-8000-000000000002';

/** What no function of the ledger can leave behind, and no foreign key refuses. */
const orphans = [
  `INSERT INTO ledger_reservation (id, subject_type, subject_id, facility_id) VALUES ('${id}', 'spec', '${id}', '${gone}')`,
  `INSERT INTO ledger_reservation_line (reservation_id, account_id, grams, facility_id) VALUES ('${gone}', 404, 1, '${gone}')`,
  `INSERT INTO ledger_transfer (id, kind, subject_type, subject_id, reservation_id, facility_id, made_by)
   VALUES ('${id}', 'reserve', 'spec', '${id}', '${gone}', '${gone}', '${id}')`,
  `INSERT INTO ledger_entry (account_id, version, transfer_id, pending_grams, posted_grams, facility_id)
   VALUES (404, 1, '${gone}', 1, 0, '${gone}')`,
];

describe('the invariants', () => {
  it('hold in an empty database', async () => {
    expect(await checkInvariants(database.url)).toEqual([]);
  });

  it('tell of what belongs to an account or a facility that there is not', async () => {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    try {
      for (const sql of orphans) await owner.query(sql);
    } finally {
      await owner.end();
    }
    const [violation, ...others] = await checkInvariants(database.url);
    expect(others).toEqual([]);
    expect(violation).toMatchObject({ id: 'I3' });
    expect(violation!.rows).toEqual([
      { at: 'ledger_reservation.facility_id', missing: gone },
      { at: 'ledger_reservation_line.reservation_id', missing: gone },
      { at: 'ledger_reservation_line.account_id', missing: '404' },
      { at: 'ledger_transfer.reservation_id', missing: gone },
      { at: 'ledger_entry.transfer_id', missing: gone },
      { at: 'ledger_entry.account_id', missing: '404' },
    ]);
  });
});
