import { Duties } from '../../src/compliance/duties/duties.service.js';
import { DeclarationPeriods } from '../../src/compliance/declarations/declaration-periods.service.js';
import { CameraWatch } from '../../src/facility/cameras/camera-watch.service.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { newId } from '../../src/shared/uuid.js';
import { addDays, shanghaiDate } from '../../src/shared/working-days.js';
import { createFacility, everyRole } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { pdf } from '../support/enterprises.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';
import { multipart } from './matrix/caller.js';

let test: TestApp;
let facilityId: string;
let people: Record<PersonRole, TestActor>;
let manager: TestActor;

const send = sender(() => test);
const today = shanghaiDate(new Date());

beforeAll(async () => {
  test = await createTestApp();
  facilityId = await createFacility(test);
  people = await everyRole(test, facilityId, newId());
  manager = people['operator.manager'];
});
afterAll(() => closeSound(test));

/** What the rules of a kind find now, as the caller sees it. */
async function owed(kind: string, who = manager) {
  await test.app.get(Duties).recompute(facilityId);
  const { body } = await send(who, 'GET', `/duties?kind=${kind}`);
  return body.items as {
    id: string;
    level: string;
    reach: string;
    reference: string;
    dueOn: string | null;
    task: { zh: string };
  }[];
}

async function paper(validUntil: string): Promise<{ id: string; number: string; version: number }> {
  const { headers, payload } = multipart('保单.pdf', pdf);
  const url = '/api/v1/facility-documents';
  const file = await test.inject({ method: 'POST', url, headers: { ...manager.headers, ...headers }, payload });
  const made = await send(manager, 'POST', '/approvals', {
    kind: 'liabilityInsurance',
    number: `PICC-${validUntil}`,
    issuer: '人保财险南通分公司',
    issuedOn: addDays(today, -360),
    validFrom: addDays(today, -360),
    validUntil,
    documentIds: [file.json<{ id: string }>().id],
    insuredFen: 500_000_000,
  });
  expect(made.body.code ?? made.status).toBe(201);
  const { body } = await send(manager, 'POST', `/approvals/${made.body.id}/put-in-force`, undefined, ifMatch(1));
  return body;
}

it('says what a period looks like to whoever asks for the report of another one', async () => {
  const { status, body } = await send(manager, 'GET', '/compliance-reports/2026-13');
  expect([status, body.errors[0].pointer, body.errors[0].message]).toEqual([
    400,
    '/period',
    '应为年份或月份，如 2026 或 2026-03。',
  ]);
});

describe('what the facility owes', () => {
  it('are papers before they end, until another follows', async () => {
    const { id, version } = await paper(addDays(today, 20));
    expect(await owed('facility-approval')).toMatchObject([
      { level: 'warn', reference: `环境污染责任保险 PICC-${addDays(today, 20)}`, dueOn: addDays(today, 20) },
    ]);
    const next = {
      number: 'PICC-2',
      issuer: '人保财险南通分公司',
      issuedOn: today,
      validFrom: addDays(today, 21),
      validUntil: addDays(today, 385),
      insuredFen: 500_000_000,
    };
    const renewed = await send(manager, 'POST', `/approvals/${id}/renew`, next, ifMatch(version));
    expect(renewed.body.code ?? renewed.status).toBe(201);
    expect(await owed('facility-approval')).toHaveLength(1);
    await send(manager, 'POST', `/approvals/${renewed.body.id}/put-in-force`, undefined, ifMatch(1));
    expect(await owed('facility-approval')).toEqual([]);
  });

  it('are conditions by their day, until proved', async () => {
    const { id } = await paper(addDays(today, 300));
    const condition = {
      number: 1,
      text: '每年组织一次应急演练',
      kind: 'once',
      dueOn: addDays(today, 10),
      role: 'operator.manager',
      basis: '保险合同第 8 条',
    };
    const laid = await send(manager, 'POST', `/approvals/${id}/conditions`, condition);
    expect(laid.body.code ?? laid.status).toBe(201);
    const [duty] = await owed('approval-condition');
    expect(duty).toMatchObject({ level: 'warn', dueOn: addDays(today, 10) });
    expect(duty!.task.zh).toContain('每年组织一次应急演练');
    const proof = { provedOn: today, text: '已于厂区完成演练，记录存档。' };
    const path = `/approval-conditions/${laid.body.id}`;
    const filed = await send(manager, 'POST', `${path}/proofs`, proof, ifMatch(laid.body.version));
    expect(filed.body.code ?? filed.status).toBe(200);
    const { body } = await send(manager, 'GET', path);
    const met = await send(manager, 'POST', `${path}/meet`, undefined, ifMatch(body.version));
    expect(met.body.code ?? met.status).toBe(200);
    expect(await owed('approval-condition')).toEqual([]);
  });

  it('are emissions beyond a limit, which the regulators see at once, until values are within it', async () => {
    const outlet = await send(manager, 'POST', '/emission-outlets', {
      code: 'DA001',
      kind: 'wasteGas',
      name: '废气总排口',
    });
    const item = { parameter: 'NMHC', source: 'manual', frequencyDays: 90 };
    const made = await send(manager, 'POST', `/emission-outlets/${outlet.body.id}/items`, item);
    const limit = { averaging: 'instant', upperBound: '60.00', standard: 'DB32/4041-2021', validFrom: '2020-01-01' };
    await send(manager, 'POST', `/emission-items/${made.body.id}/limits`, limit);
    const sampled = (value: string, minutesAgo: number) =>
      send(manager, 'POST', '/emission-readings', {
        readings: [
          {
            outlet: 'DA001',
            parameter: 'NMHC',
            at: new Date((Math.floor(Date.now() / 60_000) - minutesAgo) * 60_000).toISOString(),
            value,
          },
        ],
        reportNumber: `JC-${minutesAgo}`,
      });
    await sampled('75.2', 30);
    expect(await owed('emission-exceedance', people.regulator)).toMatchObject([
      { level: 'breach', reach: 'regulator', reference: 'DA001 废气总排口', dueOn: null },
    ]);
    await sampled('12.1', 5);
    expect(await owed('emission-exceedance')).toEqual([]);
  });

  it('are cameras that fell silent', async () => {
    const made = await send(manager, 'POST', '/cameras', {
      code: 'CAM-1',
      name: '卸货区',
      place: '卸货区北侧',
      retentionDays: 95,
    });
    expect(made.body.code).toBe('CAM-1');
    const clock = test.app.get(SimulatedTime);
    clock.now = new Date(Date.now() + 2 * 86_400_000);
    await test.app.get(CameraWatch).watch();
    clock.now = null;
    expect(await owed('camera-alarm')).toMatchObject([{ level: 'warn', reach: 'manager', reference: 'CAM-1 卸货区' }]);
  });

  it('are declarations of what has ended, until submitted', async () => {
    const clock = test.app.get(SimulatedTime);
    clock.now = new Date(`${addDays(`${today.slice(0, 8)}01`, 62).slice(0, 8)}12T09:00:00+08:00`);
    try {
      await test.app.get(DeclarationPeriods).openEnded();
      await test.app.get(Duties).recompute(facilityId);
    } finally {
      clock.now = null;
    }
    const { body } = await send(manager, 'GET', '/duties?kind=facility-declaration');
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.items[0]).toMatchObject({ subjectType: 'declaration', unit: 'facility' });
  });
});
