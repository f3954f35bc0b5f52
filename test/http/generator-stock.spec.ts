import { inWrite, oilDrum, stepAll, storedContainers, unitOf } from '../../src/containers/testing/container-world.js';
import { SettingsService } from '../../src/identity/settings/settings.service.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { everyRole } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { bookableFirm } from '../support/enterprises.js';
import type { BookableFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { closeSound } from '../support/invariants.js';
import { sender } from '../support/send.js';

const instant = (day: string) => new Date(`${day}T10:00:00+08:00`);

let test: TestApp;
let time: SimulatedTime;
let site: OpenFacility;
let people: Record<PersonRole, TestActor>;

beforeAll(async () => {
  test = await createTestApp();
  time = test.app.get(SimulatedTime);
  site = await openFacility(test);
  people = await everyRole(test, site.facilityId, (await newFirm()).enterprise.id);
});
beforeEach(() => {
  time.now = instant('2026-03-02');
});
afterAll(async () => {
  time.now = null;
  await closeSound(test);
});

const send = sender(() => test);

/** Sessions run by the real clock: whoever signs in does so outside the simulated time. */
async function newFirm(): Promise<BookableFirm> {
  const { now } = time;
  time.now = null;
  const firm = await bookableFirm(test, site, { keys: ['repair-oil'] });
  time.now = now;
  return firm;
}

const drum = { grams: 170_000, volumeMillilitres: 200_000 };

async function record({ admin, profileIds }: BookableFirm, more: object = {}) {
  const [profileId] = profileIds.values();
  const { status, body } = await send(admin, 'POST', '/containers', { profileId, containers: [drum], ...more });
  expect([status, body.code]).toEqual([201, undefined]);
  return body as { containers: { id: string; code: string }[]; warnings: { code: string }[] };
}

const stockOf = async (firm: BookableFirm, who = firm.admin) =>
  (await send(who, 'GET', `/generator-stock?enterpriseId=${firm.enterprise.id}`)).body;
const codesOf = (findings: { code: string }[]) => findings.map(({ code }) => code);
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

describe('the stock of a generator', () => {
  it('is told per code with age, grade and days, from what is there and not yet handed over', async () => {
    const firm = await newFirm();
    const [gone] = (await record(firm)).containers;
    await record(firm, { shelve: true });
    await send(firm.admin, 'POST', `/containers/${gone!.id}/void`, { reason: '标签贴错' });
    time.now = instant('2026-03-12');
    await record(firm);
    expect(await stockOf(firm)).toEqual({
      enterpriseId: firm.enterprise.id,
      enterpriseName: firm.enterprise.name,
      on: '2026-03-12',
      containers: 2,
      grams: 340_000,
      limit: { value: 1_000_000, basis: expect.stringContaining('苏环办〔2024〕16号'), uncertain: true },
      lines: [
        {
          wasteCode: '900-214-08',
          riskGrade: 2,
          containers: 2,
          grams: 340_000,
          oldestGeneratedAt: '2026-03-02T02:00:00.000Z',
          ageDays: 10,
          daysAllowed: 60,
          dueOn: '2026-05-01',
        },
      ],
      findings: [],
    });
  });

  it('over its limits is recorded all the same, with warnings that name the source', async () => {
    const firm = await newFirm();
    expect((await record(firm, { count: 5 })).warnings).toEqual([]);
    const { warnings } = await record(firm);
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'generator.over-stock',
        grams: 1_020_000,
        containers: 6,
        uncertain: true,
        basis: expect.stringContaining('16号'),
        text: { zh: expect.stringContaining('1.020 吨'), en: expect.stringContaining('1.000 t') },
      }),
    ]);
  });

  it('ages by the calendar of Shanghai: near its last days, over after them', async () => {
    const firm = await newFirm();
    await record(firm);
    for (const [now, codes] of [
      ['2026-04-23T23:59:59+08:00', []],
      ['2026-04-24T00:00:00+08:00', ['generator.near-age']],
      ['2026-05-01T23:59:59+08:00', ['generator.near-age']],
      ['2026-05-02T00:00:00+08:00', ['generator.over-age']],
    ] as const) {
      time.now = new Date(now);
      expect([now, codesOf((await stockOf(firm)).findings)]).toEqual([now, codes]);
    }
    expect(codesOf((await record(firm)).warnings)).toEqual(['generator.over-age']);
  });

  it('follows the dated setting of its facility', async () => {
    const firm = await newFirm();
    await record(firm);
    await inWrite(test, { actor: systemActor('spec') }, (tx) =>
      test.app.get(SettingsService).create(tx, {
        name: 'generator.days-grade-2',
        facilityId: site.facilityId,
        value: 5,
        validFrom: '2027-01-01',
        basis: '江苏省新规',
        uncertain: false,
      }),
    );
    time.now = instant('2027-01-01');
    const { lines, findings } = await stockOf(firm);
    expect(lines[0]).toMatchObject({ daysAllowed: 5, dueOn: '2026-03-07' });
    expect(findings[0]).toMatchObject({ code: 'generator.over-age', basis: '江苏省新规', uncertain: false });
  });

  it('is for the enterprise, its facility and its regulator', async () => {
    const firm = await newFirm();
    await record(firm);
    const other = await newFirm();
    for (const role of ['operator.manager', 'operator.dispatcher', 'operator.warehouse', 'regulator'] as const)
      expect([role, (await stockOf(firm, people[role])).grams]).toEqual([role, 170_000]);
    expect(await stockOf(firm, other.admin)).toMatchObject({ code: 'enterprise.not-found' });
    expect(await stockOf(firm, people.auditor)).toMatchObject({ code: 'identity.role-refused' });
    expect((await send(other.admin, 'GET', '/generator-stock')).body).toMatchObject({ grams: 0, lines: [] });
    expect(await send(people['operator.manager'], 'GET', '/generator-stock')).toMatchObject({
      status: 422,
      body: { code: 'enterprise.id-needed' },
    });
  });
});

describe('the list', () => {
  const list = async (who: TestActor, query: string) => {
    const { status, body } = await send(who, 'GET', `/containers?${query}`);
    expect([status, body.code]).toEqual([200, undefined]);
    return body as { items: { id: string; code: string; state: string }[]; nextCursor: string | null };
  };

  it('goes page by page, newest label first or oldest waste first', async () => {
    const firm = await newFirm();
    const first = idsOf((await record(firm, { count: 3 })).containers);
    time.now = instant('2026-03-03');
    const second = idsOf((await record(firm, { generatedAt: '2026-02-20T08:00:00+08:00' })).containers);
    const walk = async (sort: string) => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { items, nextCursor } = await list(firm.admin, `limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`);
        seen.push(...idsOf(items));
        cursor = nextCursor;
      }
      return seen;
    };
    expect(await walk('-createdAt')).toEqual([...second, ...first.toReversed()]);
    expect(await walk('generatedAt')).toEqual([...second, ...first]);
  });

  it('is narrowed by state, code, enterprise and what was scanned', async () => {
    const firm = await newFirm();
    const [shelved] = (await record(firm, { shelve: true })).containers;
    const [fresh] = (await record(firm)).containers;
    const manager = people['operator.manager'];
    const own = `enterpriseId=${firm.enterprise.id}`;
    const found = async (query: string) => idsOf((await list(manager, `${own}&${query}`)).items);
    expect(await found('state=storedAtGenerator')).toEqual([shelved!.id]);
    expect(await found('state=storedAtGenerator,registered')).toEqual([fresh!.id, shelved!.id]);
    expect(await found('wasteCode=900-249-08')).toEqual([]);
    expect(await found(`query=${firm.enterprise.uscc!.toLowerCase()}`)).toEqual([fresh!.id, shelved!.id]);
    expect(await found(`query=${encodeURIComponent(`https://x.example/c/${shelved!.code}`)}`)).toEqual([shelved!.id]);
    expect(await found('query=%25')).toEqual([]);
    expect(await found(`manifestId=${newId()}`)).toEqual([]);
    expect((await send(manager, 'GET', '/containers?state=lost')).status).toBe(400);
  });

  it('shows a regulator its division and nobody another enterprise', async () => {
    const firm = await newFirm();
    const [made] = (await record(firm)).containers;
    const other = await newFirm();
    expect((await list(other.admin, `enterpriseId=${firm.enterprise.id}`)).items).toEqual([]);
    expect(idsOf((await list(people.regulator, `query=${made!.code}`)).items)).toEqual([made!.id]);
  });

  it('of what is in store knows zone, due day and quarantine, for the facility alone', async () => {
    const firm = await newFirm();
    const { id } = await stored(firm);
    const facility = async (query: string) => idsOf((await list(people['operator.warehouse'], query)).items);
    const zone = `zoneId=${site.zones[0]!.id}`;
    expect(await facility(zone)).toEqual([id]);
    expect(await facility(`${zone}&dueBefore=2026-09-02`)).toEqual([]);
    expect(await facility(`${zone}&dueBefore=2026-09-03`)).toEqual([id]);
    expect(await facility(`${zone}&held=true`)).toEqual([id]);
    expect(await facility(`${zone}&held=false`)).toEqual([]);
    const { items } = await list(firm.admin, 'held=false');
    expect(items).toEqual([expect.objectContaining({ id, zoneId: null, dueOn: null, holdReason: null })]);
  });
});

/** Handed over, accepted, put away, and set aside. */
async function stored(firm: BookableFirm): Promise<{ id: string; code: string }> {
  const unit = await unitOf(test, firm.admin, firm.enterprise.id);
  const intake = { generator: firm.admin, manager: site.manager, unit, zone: site.zones[0]!, dueOn: '2026-09-02' };
  const [made] = await storedContainers(test, intake, [{ ...oilDrum(time.now!), form: 'S' as const }]);
  const change = { heldAt: time.now, holdReason: '标签与实物不符' };
  await stepAll(test, people['operator.warehouse'], [made!], () => ({ action: 'hold', change }));
  return { id: made!.id, code: made!.code };
}

describe('a scan', () => {
  const scan = (who: TestActor, code: string) => send(who, 'GET', `/scan?code=${encodeURIComponent(code)}`);

  it('answers what it is, what may be done and what comes next, whatever a scanner makes of the code', async () => {
    const firm = await newFirm();
    const [made] = (await record(firm)).containers;
    const code = made!.code;
    const wide = [...code].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('');
    for (const text of [code, code.toLowerCase(), ` ${code}\n`, wide, `https://ludao.example/c/${code}/`]) {
      const { status, body } = await scan(people['operator.driver'], text);
      expect([text, status, body.id]).toEqual([text, 200, made!.id]);
    }
    const { body } = await scan(firm.admin, code);
    expect(body).toMatchObject({
      enterpriseName: firm.enterprise.name,
      stateName: { zh: '已打码', en: 'Labelled' },
      next: { zh: expect.stringContaining('贮存点') },
      zoneName: null,
    });
    expect(body.allowedSteps).toContainEqual(expect.objectContaining({ step: 'shelve', allowed: true }));
  });

  it('of what cannot be read is refused with what to do', async () => {
    const { code } = (await record(await newFirm())).containers[0]!;
    for (const text of [code.slice(1), `${code}0`, `1${code}`, '🛢️', "' OR 1=1 --", `${code.slice(0, 34)}000`]) {
      const { status, body } = await scan(people['operator.driver'], text);
      expect([text, status, body.code]).toEqual([text, 400, 'container.scan-unreadable']);
    }
    expect((await send(people['operator.driver'], 'GET', '/scan')).status).toBe(400);
  });

  it('of an unknown or a foreign code finds nothing', async () => {
    const { code } = (await record(await newFirm())).containers[0]!;
    const unknown = `${code.slice(0, 34)}999`;
    for (const [who, text] of [
      [people['operator.driver'], unknown],
      [(await newFirm()).admin, code],
    ] as const)
      expect(await scan(who, text)).toMatchObject({ status: 404, body: { code: 'container.not-found' } });
    for (const role of ['auditor', 'administrator'] as const)
      expect(await scan(people[role], code)).toMatchObject({ status: 403 });
  });

  it('of a void label says so and offers nothing', async () => {
    const firm = await newFirm();
    const { id, code } = (await record(firm)).containers[0]!;
    await send(firm.admin, 'POST', `/containers/${id}/void`, { reason: '标签贴错' });
    const { status, body } = await scan(people['operator.driver'], code);
    expect([status, body.state, body.allowedSteps]).toEqual([200, 'voided', []]);
    expect(body.next.zh).toContain('作废');
  });

  it('tells the facility where it stands and why it is held, and its generator only how far it is', async () => {
    const firm = await newFirm();
    const { code } = await stored(firm);
    const { body } = await scan(people['operator.warehouse'], code);
    expect(body).toMatchObject({
      state: 'stored',
      zoneName: site.zones[0]!.name,
      spot: 'A-01',
      dueOn: '2026-09-02',
      holdReason: '标签与实物不符',
      next: { zh: expect.stringContaining('隔离中') },
    });
    const pick = body.allowedSteps.find(({ step }: { step: string }) => step === 'pick');
    expect(pick).toMatchObject({ allowed: false, refusal: { code: 'container.held' } });
    const own = (await scan(firm.admin, code)).body;
    expect(own).toMatchObject({ state: 'stored', zoneName: null, spot: null, holdReason: null });
  });
});
