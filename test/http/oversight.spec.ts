import { withoutKey } from '../../src/writes/request-identity.js';
import { Writes } from '../../src/writes/writes.service.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { everyRole, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';

let testApp: TestApp;
let mine: OpenFacility;
let other: OpenFacility;

beforeAll(async () => {
  testApp = await createTestApp();
  mine = await openFacility(testApp);
  other = await openFacility(testApp, { divisionCode: '320612', yearlyQuotaGrams: 7_000_000 });
  await insertEnterprise(mine.facilityId, '320613', 'verified');
  await insertEnterprise(mine.facilityId, '320613', 'verified');
  await insertEnterprise(mine.facilityId, '320613', 'submitted');
  await insertEnterprise(other.facilityId, '320612', 'suspended');
});
afterAll(() => closeSound(testApp));

/** The summary counts rows; how they come to be is the enterprises' own spec. */
const insertEnterprise = (facilityId: string, divisionCode: string, state: string) =>
  testApp.app.get(Writes).run(systemActor('spec'), 'spec.enterprise', withoutKey, async (tx) => {
    const id = newId();
    await tx.query(
      `INSERT INTO enterprise (id, enterprise_id, facility_id, division_code, state, name, trade, search_keys, uscc, uscc_check)
       VALUES ($1, $1, $2, $3, $4, '测试企业', 'other', '', '91320600138670947L', 'passed')`,
      [id, facilityId, divisionCode, 'draft'],
    );
    await tx.query('UPDATE enterprise SET state = $2, site_name = $3 WHERE id = $1', [id, state, id]);
    const tenant = { facilityId, enterpriseId: id, divisionCode };
    tx.audit({ subject: 'enterprise', subjectId: id, action: 'spec.enterprise', from: null, to: state, tenant });
  });

async function summary({ headers }: TestActor) {
  const answer = await testApp.inject({ method: 'GET', url: '/api/v1/oversight/summary', headers });
  return { status: answer.statusCode, body: answer.json() };
}

const counts = (rows: { state: string; count: number }[]) => rows.map(({ state, count }) => [state, count]);

describe('the summary of a division', () => {
  it('shows a county its own facilities and enterprises only', async () => {
    const { status, body } = await summary(await signInAs(testApp, 'regulator', { divisionCode: '320613' }));
    expect(status).toBe(200);
    expect(body.facilities).toMatchObject([
      { id: mine.facilityId, limitGrams: 5_000_000_000, postedGrams: 0, reservedGrams: 0 },
    ]);
    expect(counts(body.enterprises)).toEqual([
      ['submitted', 1],
      ['verified', 2],
    ]);
    expect(body).toMatchObject({ manifests: [], overdueAcceptances: { count: 0 }, overdueBackfills: { count: 0 } });
  });

  it('shows the city both, and another city nothing', async () => {
    const city = await summary(await signInAs(testApp, 'regulator', { divisionCode: '3206' }));
    expect(city.body.facilities.map(({ id }: { id: string }) => id).sort()).toEqual(
      [mine.facilityId, other.facilityId].sort(),
    );
    expect(counts(city.body.enterprises)).toEqual([
      ['submitted', 1],
      ['suspended', 1],
      ['verified', 2],
    ]);
    const elsewhere = await summary(await signInAs(testApp, 'regulator', { divisionCode: '3205' }));
    expect([elsewhere.body.facilities, elsewhere.body.enterprises]).toEqual([[], []]);
  });

  it('leads from each figure to a list that answers', async () => {
    const regulator = await signInAs(testApp, 'regulator', { divisionCode: '320613' });
    const { body } = await summary(regulator);
    for (const { href } of [...body.facilities, ...body.enterprises]) {
      const answer = await testApp.inject({ method: 'GET', url: href, headers: regulator.headers });
      expect([href, answer.statusCode]).toEqual([href, 200]);
    }
  });

  it('is for regulators alone', async () => {
    const actors = await everyRole(testApp, mine.facilityId, newId());
    for (const [role, actor] of Object.entries(actors))
      expect([role, (await summary(actor)).status]).toEqual([role, role === 'regulator' ? 200 : 403]);
  });
});
