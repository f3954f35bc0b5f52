import { declarationOf, openPeriods, submitted } from '../../compliance/declarations/testing/declaration-stage.js';
import type { DutyContext } from '../../compliance/duties/duty.types.js';
import { SpentCarbonSource } from '../../compliance/duties/sources/spent-carbon.source.js';
import { StatutoryFollower } from '../../compliance/ledgers/follower.service.js';
import { Genealogy } from '../../containers/genealogy/genealogy.service.js';
import { StockStage } from '../../containers/testing/stock-stage.js';
import { CarbonChanges } from '../../facility/emissions/carbon-changes.service.js';
import { OutletLog } from '../../facility/emissions/outlet-log.service.js';
import { Outlets } from '../../facility/emissions/outlets.service.js';
import { CapacityService } from '../../facility/capacity.service.js';
import { Zones } from '../../facility/zones.service.js';
import type { Actor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import { createFacility, signInAs } from '../../../test/support/actors.js';
import type { TestActor } from '../../../test/support/actors.js';
import { closeSound } from '../../../test/support/invariants.js';
import { PutAway } from '../put-away/put-away.service.js';
import { ContainerTraces } from '../trace/container-traces.service.js';
import type { RecordOwnWaste } from './dto/own-waste.dto.js';
import { OwnWasteRecords } from './own-waste-records.service.js';
import { OwnWaste } from './own-waste.service.js';

let stage: StockStage;
let keeper: TestActor;
let dispatcher: TestActor;
let manager: TestActor;
let changeId: string;

beforeAll(async () => {
  stage = await StockStage.start(new Date('2026-06-10T09:00:00+08:00'));
  manager = stage.site.manager;
  keeper = await signInAs(stage.test, 'operator.warehouse', { facilityId: stage.site.facilityId });
  dispatcher = await signInAs(stage.test, 'operator.dispatcher', { facilityId: stage.site.facilityId });
  const { app } = stage.test;
  const outlet = { code: 'DA001', kind: 'wasteGas', name: '废气排放口' } as const;
  const { id } = await app.get(Outlets).create(manager.actor, withoutKey, outlet);
  const charge = { happenedAt: '2026-06-08T10:00:00+08:00', carbonGrams: 600_000, carbonType: '颗粒炭', lastsDays: 90 };
  changeId = (await log().logCarbonChange(keeper.actor, withoutKey, id, charge)).id;
  const first = { ...charge, happenedAt: '2026-01-05T10:00:00+08:00', firstFilling: true };
  await log().logCarbonChange(keeper.actor, withoutKey, id, first);
});
afterAll(async () => {
  stage.now = null;
  await closeSound(stage.test);
});

const log = () => stage.test.app.get(OutletLog);
const at = (instant: string): void => {
  stage.now = new Date(`${instant}+08:00`);
};
const rags: RecordOwnWaste = {
  source: 'spill',
  wasteCode: '900-041-49',
  name: '泄漏吸附棉',
  form: 'S',
  packaging: 'bag',
  containers: [{ grams: 12_000, volumeMillilitres: 50_000 }],
};
const carbon = (): RecordOwnWaste => ({
  source: 'carbonChange',
  logEntryId: changeId,
  wasteCode: '900-039-49',
  name: '废活性炭',
  form: 'S',
  packaging: 'bag',
  containers: [{ grams: 330_000, volumeMillilitres: 1_000_000 }],
  count: 2,
});
const record = (given: RecordOwnWaste, who: Actor = keeper.actor) =>
  stage.test.app.get(OwnWaste).record(who, withoutKey, given);
const records = () => stage.test.app.get(OwnWasteRecords);
const heldIn = async (place: number) => {
  const { id } = stage.site.zones[place]!;
  const zones = await stage.test.db.read(manager.actor, (tx) =>
    stage.test.app.get(Zones).open(tx, stage.site.facilityId),
  );
  return zones.find((zone) => zone.id === id)!.heldGrams;
};
const usedOfPermit = async () => {
  const figures = await stage.test.db.read(manager.actor, (tx) =>
    stage.test.app.get(CapacityService).intake(tx, stage.site.facilityId, '2026-06-10'),
  );
  return figures.map(({ postedGrams }) => postedGrams);
};

const owed = () =>
  stage.test.db.read(manager.actor, async (tx) => {
    const found = await stage.test.app.get(CarbonChanges).unrecorded(tx, stage.site.facilityId, 10);
    return found.map(({ id }) => id);
  });

describe('own waste', () => {
  it('is owed of every change that took carbon out, and of no first filling', async () => {
    expect(await owed()).toEqual([changeId]);
    const [duty] = await stage.test.db.read(manager.actor, (tx) =>
      stage.test.app.get(SpentCarbonSource).find(tx, { facilityId: stage.site.facilityId } as DutyContext),
    );
    expect(duty).toMatchObject({ part: changeId, reference: 'DA001 废气排放口', details: { changedOn: '2026-06-08' } });
  });

  it('gets labels of the facility and stands in the bay against a zone, though the permit does not name its code', async () => {
    const [before, used] = [await heldIn(1), await usedOfPermit()];
    const { containers } = await record(carbon());
    expect(containers).toHaveLength(2);
    for (const one of containers)
      expect(one).toMatchObject({
        ...{ enterpriseId: null, isOwnWaste: true, state: 'received', grams: 330_000, handedOverGrams: 330_000 },
        ...{ hazards: ['T'], zoneId: stage.site.zones[1]!.id, generatedAt: '2026-06-08T02:00:00.000Z' },
        ...{ clockStartedAt: '2026-06-08T02:00:00.000Z', dueOn: expect.stringMatching(/^2026-/) },
      });
    expect(await heldIn(1)).toBe(before + 660_000);
    // Produced, not collected: of the yearly quota nothing is used.
    expect(await usedOfPermit()).toEqual(used);
    const { items } = await records().list(manager.actor, { limit: 10, source: 'carbonChange' });
    expect(items.map(({ containerId }) => containerId).sort()).toEqual(containers.map(({ id }) => id).sort());
    const { items: entries } = await log().list(manager.actor, items[0]!.outletId!, { limit: 10 });
    expect(entries.find(({ id }) => id === changeId)!.spent).toEqual(
      containers.map(({ id, code }) => ({ containerId: id, code, grams: 330_000 })),
    );
    expect(await owed()).toEqual([]);
    expect(items[0]).toMatchObject({ outletCode: 'DA001', producedGrams: 330_000, recordedBy: keeper.actor.label });
  });

  it.each([
    ['own-waste.carbon-change-needed', { source: 'carbonChange', logEntryId: undefined }],
    ['own-waste.carbon-change-needed', { source: 'spill' }],
    ['own-waste.no-such-carbon-change', { logEntryId: '00000000-0000-7000-8000-000000000001' }],
    ['own-waste.not-spent-carbon', { wasteCode: '900-041-49' }],
    ['own-waste.note-needed', { source: 'other', logEntryId: undefined }],
    ['catalogue.code-unknown', { source: 'spill', logEntryId: undefined, wasteCode: '900-998-49' }],
    ['waste-profile.hazard-unlisted', { hazards: ['R'] }],
    ['container.generated-in-future', { generatedAt: '2026-06-11T00:00:00Z' }],
    ['container.mass-beyond-volume', { containers: [{ grams: 900_000, volumeMillilitres: 1_000 }] }],
    ['facility.no-zone', { source: 'spill', logEntryId: undefined, wasteCode: '900-300-34' }],
  ] as const)('is refused with %s for %j', async (code, change) => {
    const given = { ...carbon(), ...change } as RecordOwnWaste;
    await expect(record(given)).rejects.toMatchObject({ code });
  });

  it('comes of a carbon change that stands, and of none of another facility', async () => {
    const elsewhere = await signInAs(stage.test, 'operator.warehouse', {
      facilityId: await createFacility(stage.test, '320500'),
    });
    await expect(record(carbon(), elsewhere.actor)).rejects.toMatchObject({ code: 'own-waste.no-such-carbon-change' });
    const { outletId } = (await records().list(manager.actor, { limit: 1, source: 'carbonChange' })).items[0]!;
    const charge = { happenedAt: stage.now.toISOString(), carbonGrams: 1, carbonType: '误录', lastsDays: 9 };
    const { id } = await log().logCarbonChange(keeper.actor, withoutKey, outletId!, charge);
    await log().reverse(manager.actor, withoutKey, id, { reason: '误录一次更换' });
    const given = { ...carbon(), logEntryId: id };
    await expect(record(given)).rejects.toMatchObject({ code: 'own-waste.no-such-carbon-change' });
  });

  it('is put away by the rules of all others, and traced to the facility itself', async () => {
    const { containers } = await record(rags);
    const { id } = containers[0]!;
    const into = { zoneId: stage.site.zones[0]!.id };
    const putAway = stage.test.app.get(PutAway);
    await expect(putAway.putAway(keeper.actor, withoutKey, id, into)).rejects.toMatchObject({
      code: 'put-away.refused',
    });
    await putAway.putAway(keeper.actor, withoutKey, id, { zoneId: stage.site.zones[1]!.id });
    const trace = await stage.test.app.get(ContainerTraces).trace(manager.actor, id);
    expect(trace).toMatchObject({ balanced: true, handedOverGrams: 12_000, originCount: 1 });
    expect(trace.origins.items).toMatchObject([
      { originId: id, enterpriseId: null, enterpriseName: null, grams: 12_000 },
    ]);
  });

  it('takes no other waste under its label', async () => {
    const { containers } = await record(rags);
    const [firms] = await stage.store(1, {
      inBay: true,
      make: (generatedAt, grams) => ({ ...firmRags, generatedAt, grams }),
      zoneId: stage.site.zones[1]!.id,
    });
    const pour = {
      kind: 'decant' as const,
      sources: [{ code: firms!.code }],
      targets: [{ code: containers[0]!.code }],
    };
    const refused = stage.test.app.get(Genealogy).operate(manager.actor, withoutKey, pour);
    await expect(refused).rejects.toMatchObject({ code: 'container-operation.of-generator' });
  });

  it('is seen by nobody else: no firm, no other facility', async () => {
    for (const who of [
      stage.firm.admin.actor,
      (await signInAs(stage.test, 'operator.manager', { facilityId: await createFacility(stage.test, '320500') }))
        .actor,
    ])
      expect((await records().list(who, { limit: 10 })).items).toEqual([]);
    const [own] = (await records().list(manager.actor, { limit: 1 })).items;
    await expect(records().one(stage.firm.admin.actor, own!.containerId)).rejects.toMatchObject({
      code: 'own-waste.not-found',
    });
    const regulator = await signInAs(stage.test, 'regulator', { divisionCode: '3206' });
    expect(await records().one(regulator.actor, own!.containerId)).toEqual(own);
  });
});

const firmRags = {
  profileId: null,
  wasteCode: '900-041-49',
  name: '沾油抹布',
  form: 'S' as const,
  hazards: ['T' as const],
  components: [],
  harmfulComponents: [],
  packaging: 'bag' as const,
  volumeMillilitres: 50_000,
};

describe('a wrong record of own waste', () => {
  const withdraw = (id: string, who: Actor = manager.actor) =>
    records().withdraw(who, withoutKey, id, { reason: '重复登记' });

  it('is withdrawn by the manager while it stands as it was recorded', async () => {
    const before = await heldIn(1);
    const [one] = (await record(rags)).containers;
    await expect(withdraw(one!.id, keeper.actor)).rejects.toMatchObject({ code: 'lifecycle.role-refused' });
    expect(await withdraw(one!.id)).toMatchObject({ state: 'voided', voidReason: '重复登记', handedOverGrams: null });
    expect(await heldIn(1)).toBe(before);
    expect(await records().one(manager.actor, one!.id)).toMatchObject({ state: 'voided', producedGrams: null });
  });

  it('is not once it was put away, poured from, or its month is over; nor is what was collected', async () => {
    const { containers } = await record({ ...rags, count: 3 });
    const [stored, poured, old] = containers;
    await stage.test.app
      .get(PutAway)
      .putAway(keeper.actor, withoutKey, stored!.id, { zoneId: stage.site.zones[1]!.id });
    await expect(withdraw(stored!.id)).rejects.toMatchObject({ code: 'lifecycle.wrong-state' });
    const target = { packaging: 'bag' as const, volumeMillilitres: 50_000, grams: 2_000 };
    const split = { kind: 'split' as const, sources: [{ code: poured!.code }], targets: [target] };
    await stage.test.app.get(Genealogy).operate(manager.actor, withoutKey, split);
    await expect(withdraw(poured!.id)).rejects.toMatchObject({ code: 'own-waste.changed' });
    const [collected] = await stage.store(1, { inBay: true });
    await expect(withdraw(collected!.id)).rejects.toMatchObject({ code: 'container.not-own-waste' });
    at('2026-07-01T00:00:30');
    await expect(withdraw(old!.id)).rejects.toMatchObject({ code: 'own-waste.month-over' });
  });
});

describe('the books of the facility', () => {
  it('know what was produced in twelve months, for the plan', async () => {
    const produced = await stage.test.db.read(manager.actor, (tx) =>
      records().producedLately(tx, stage.site.facilityId),
    );
    expect(produced.map(({ wasteCode, name, grams }) => [wasteCode, name, grams])).toEqual([
      ['900-039-49', '废活性炭', 660_000],
      ['900-041-49', '泄漏吸附棉', 60_000],
    ]);
  });

  it('declare it as produced, apart from what was received, and the equation holds', async () => {
    at('2026-07-01T00:06:00');
    await openPeriods(stage.test);
    const { id } = await declarationOf(stage.test, manager.actor, stage.site.facilityId, null, 'month', '2026-06');
    const { lines } = await submitted(stage.test, id, stage.now, dispatcher.actor, manager.actor);
    const figures = lines.map((line) => [line.wasteCode, line.takenInGrams, line.producedGrams, line.imbalanceGrams]);
    expect(figures).toEqual([
      ['900-039-49', 660_000, 660_000, 0],
      // Five bags of its own, one of a firm; the sixth was withdrawn.
      ['900-041-49', 160_000, 60_000, 0],
      ['900-249-08', 100_000, 0, 0],
    ]);
  });

  it('have a batch of 产生 and one of 入库 for each container, and take back what was withdrawn', async () => {
    await stage.test.app.get(StatutoryFollower, { strict: false }).follow();
    const batches = await stage.rows<{ table: string; cause: string; day: string; grams: number; numbered: boolean }>(
      `SELECT table_no AS "table", cause, (occurred_at AT TIME ZONE 'Asia/Shanghai')::date::text AS day, sum(grams)::bigint AS grams,
         bool_and(batch_no ~ '^HW(CS|RK)2026060[89]|^HW(CS|RK)20260610') AS numbered
       FROM statutory_record WHERE enterprise_id IS NULL AND facility_id = $1 AND waste_code = '900-039-49' GROUP BY 1, 2, 3 ORDER BY 1, 2`,
      [stage.site.facilityId],
    );
    expect(batches).toEqual([
      { table: 'B.1', cause: 'generated', day: '2026-06-08', grams: 660_000, numbered: true },
      { table: 'B.2', cause: 'stored', day: '2026-06-10', grams: 660_000, numbered: true },
    ]);
    const [{ linked }] = (await stage.rows<{ linked: number }>(
      `SELECT count(*)::int AS linked FROM statutory_link l JOIN statutory_record later ON later.id = l.later_id AND later.cause = 'stored'
         JOIN statutory_record earlier ON earlier.id = l.earlier_id AND earlier.cause = 'generated' WHERE later.facility_id = $1
         AND later.enterprise_id IS NULL`,
      [stage.site.facilityId],
    )) as [{ linked: number }];
    expect(linked).toBe(8);
    const withdrawn = await stage.rows(
      `SELECT table_no AS "table", sum(r.grams)::bigint AS grams FROM statutory_record r
       JOIN container c ON c.id = r.container_id AND c.state = 'voided' WHERE r.facility_id = $1 GROUP BY 1 ORDER BY 1`,
      [stage.site.facilityId],
    );
    expect(withdrawn).toEqual([
      { table: 'B.1', grams: 0 },
      { table: 'B.2', grams: 0 },
    ]);
  });
});
