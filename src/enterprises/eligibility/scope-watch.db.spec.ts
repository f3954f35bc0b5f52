import { newId } from '../../shared/uuid.js';
import { shanghaiYear } from '../../shared/working-days.js';
import { systemActor } from '../../shared/roles.js';
import { generatorScope } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { verifiedFirm } from '../../../test/support/enterprises.js';
import type { TestFirm } from '../../../test/support/enterprises.js';
import { openFacility } from '../../../test/support/facility.js';
import type { OpenFacility } from '../../../test/support/facility.js';
import { Enterprises } from '../enterprises.service.js';
import { Eligibility } from './eligibility.service.js';
import { ScopeWatch } from './scope-watch.service.js';

const system = systemActor('scope spec');
const tonnes = (t: number) => Math.round(t * 1_000_000);

let testApp: TestApp;
let site: OpenFacility;
let firm: TestFirm;

beforeAll(async () => {
  testApp = await createTestApp();
  site = await openFacility(testApp);
});
beforeEach(async () => {
  firm = await verifiedFirm(testApp, site);
});
afterEach(() => {
  testApp.app.get(SimulatedTime).now = null;
});
afterAll(() => testApp.close());

/** Accepts mass on a day, as an acceptance does: reserves and posts on the 10 t account of that day's year. */
async function accept(grams: number, on: Date): Promise<void> {
  testApp.app.get(SimulatedTime).now = on;
  const ledger = testApp.app.get(Ledger);
  const owner = { facilityId: site.facilityId, enterpriseId: firm.enterprise.id, divisionCode: '320613' };
  await testApp.app.get(Writes).run(system, 'test.accept', withoutKey, async (tx) => {
    tx.audit({ subject: 'enterprise', subjectId: firm.enterprise.id, action: 'test.accept', tenant: owner });
    const subject = { type: 'booking', id: newId(), tenant: owner };
    const lines = [{ account: generatorScope(owner, shanghaiYear(on), 9_999_999), grams }];
    const reservation = newId();
    await ledger.reserve(tx, reservation, subject, lines, null);
    await ledger.post(tx, reservation, subject, lines, false);
  });
}

/** As the handler of `enterprise.mass-accepted` does. Answers the messages about this enterprise so far. */
async function recheck(): Promise<object[]> {
  const watch = testApp.app.get(ScopeWatch);
  await testApp.app
    .get(Writes)
    .runEffect(system, newId(), 'scope-spec', async (tx) => void (await watch.recheck(tx, firm.enterprise.id)));
  const sql = `SELECT payload FROM outbox WHERE topic = 'enterprise.near-limit' AND payload->>'enterpriseId' = $1 ORDER BY id`;
  const rows = await testApp.db.read(system, (tx) => tx.query<{ payload: object }>(sql, [firm.enterprise.id]));
  return rows.map(({ payload }) => payload);
}

const level = async () => {
  const rows = await testApp.db.read(system, (tx) =>
    tx.query<{ level: string }>('SELECT scope_level AS level FROM enterprise WHERE id = $1', [firm.enterprise.id]),
  );
  return rows[0]?.level;
};

const bookable = () =>
  testApp.db.read(firm.admin.actor, (tx) => testApp.app.get(Enterprises).requireBookable(tx, firm.enterprise.id));

it('tells once at 8 t and once at 10 t within 12 months, over New Year, and then closes the booking', async () => {
  const { id: enterpriseId } = firm.enterprise;
  await accept(tonnes(7.9), new Date('2027-11-01T02:00:00Z'));
  expect(await recheck()).toEqual([]);
  await accept(tonnes(0.1), new Date('2027-12-01T02:00:00Z'));
  const near = { enterpriseId, level: 'near', rollingGrams: 8_000_000 };
  expect(await recheck()).toEqual([near]);
  expect(await recheck()).toEqual([near]);
  expect(await bookable()).toMatchObject({ id: enterpriseId });
  await accept(tonnes(2), new Date('2028-01-10T02:00:00Z'));
  expect(await recheck()).toEqual([near, { enterpriseId, level: 'reached', rollingGrams: 10_000_000 }]);
  await expect(bookable()).rejects.toMatchObject({ code: 'enterprise.out-of-scope' });
  const seen = await testApp.app.get(Eligibility).view(firm.admin.actor, enterpriseId);
  expect(seen.findings.map(({ code }) => code)).toEqual(['eligibility.rolling-limit']);
  expect(seen).toMatchObject({ eligible: false, rollingGrams: 10_000_000, yearGrams: 2_000_000 });
});

it('opens it again when old deliveries leave the 12 months', async () => {
  await accept(tonnes(9), new Date('2027-06-01T02:00:00Z'));
  await recheck();
  expect(await level()).toBe('near');
  const watch = testApp.app.get(ScopeWatch);
  testApp.app.get(SimulatedTime).now = new Date('2028-05-31T02:00:00Z');
  await watch.recheckFlagged();
  expect(await level()).toBe('near');
  testApp.app.get(SimulatedTime).now = new Date('2028-06-02T02:00:00Z');
  await watch.recheckFlagged();
  expect(await level()).toBe('inside');
});
