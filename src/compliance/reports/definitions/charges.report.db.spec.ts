import { chargedVisit } from '../../../settlement/testing/settlement-world.js';
import { systemActor } from '../../../shared/roles.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import { createReceivingWorld } from '../../../storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../../storage/testing/receiving-world.js';
import { createTestApp } from '../../../../test/support/app.js';
import type { TestApp } from '../../../../test/support/app.js';
import { closeSound } from '../../../../test/support/invariants.js';
import { exportTable } from '../testing/export-table.js';

let test: TestApp;
let world: ReceivingWorld;
let firms: Awaited<ReturnType<ReceivingWorld['newFirm']>>[];
const period = shanghaiDate(new Date()).slice(0, 4);

beforeAll(async () => {
  test = await createTestApp();
  world = await createReceivingWorld(test);
  firms = [await world.newFirm(), await world.newFirm()];
  for (const firm of firms) await chargedVisit(test, world, firm);
}, 60_000);
afterAll(() => closeSound(test));

interface Billed {
  readonly lines: number;
  readonly fen: number;
}

/** The second computation: what the statements say in all. */
const billed = async (enterpriseId: string | null): Promise<Billed> => {
  const sql = `SELECT (SELECT count(*)::integer FROM visit_charge_line l WHERE l.facility_id = $1
      AND ($2::uuid IS NULL OR l.enterprise_id = $2)) AS lines, sum(s.total_fen)::bigint AS fen
    FROM statement s WHERE s.facility_id = $1 AND ($2::uuid IS NULL OR s.enterprise_id = $2)`;
  const read = test.db.read(systemActor('spec'), (tx) => tx.query<Billed>(sql, [world.facilityId, enterpriseId]));
  return (await read)[0]!;
};

describe('settlement lines', () => {
  it('come to what the statements come to, to the fen', async () => {
    const made = await exportTable(test, world.manager, 'charges', { period });
    expect({ lines: made.rows.length, fen: made.sum('金额(元)', 100) }).toEqual(await billed(null));
    expect(new Set(made.column('项目'))).toContain('废物');
    expect(made.column('单据').every((paper) => paper === '上门结算单')).toBe(true);
  });

  it('of one firm are its own, whoever asks, and of another it sees none', async () => {
    const [{ enterpriseId, staff }, other] = firms as [(typeof firms)[0], (typeof firms)[0]];
    const own = await billed(enterpriseId);
    expect(own.lines).toBeGreaterThan(0);
    for (const who of [world.manager, staff, other.staff]) {
      const made = await exportTable(test, who, 'charges', { period, enterpriseId });
      const wanted = who === other.staff ? await billed(other.enterpriseId) : own;
      expect({ lines: made.rows.length, fen: made.sum('金额(元)', 100) }).toEqual(wanted);
    }
  });

  it('of a month without statements are none', async () => {
    expect((await exportTable(test, world.manager, 'charges', { period: '2020-01' })).rows).toEqual([]);
  });
});
