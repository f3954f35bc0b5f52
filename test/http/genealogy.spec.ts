import type { Firm } from '../../src/bookings/testing/booking-world.js';
import { ContainerShares } from '../../src/containers/container-shares.service.js';
import { Containers } from '../../src/containers/containers.service.js';
import type { LockedContainer, NewContainer } from '../../src/containers/containers.service.js';
import {
  giveBund,
  inWrite,
  keepBooks,
  loadedContainers,
  oilDrum,
  stagedVehicleId,
  stepAll,
  storedContainers,
  unitOf,
} from '../../src/containers/testing/container-world.js';
import type { Intake } from '../../src/containers/testing/container-world.js';
import { inZone, onVehicle, returned, stockDifference, storageZone } from '../../src/ledger/accounts.js';
import { arrivedManifest } from '../../src/manifests/testing/manifest-world.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiYear } from '../../src/shared/working-days.js';
import { createReceivingWorld, scaleReading } from '../../src/storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import type { WriteTx } from '../../src/writes/write-tx.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';

let test: TestApp;
let world: ReceivingWorld;
let firms: Firm[];
let warehouse: TestActor;
let regulator: TestActor;
const send = sender(() => test);

const capacityGrams = 200_000_000;

beforeAll(async () => {
  test = await createTestApp();
  world = await createReceivingWorld(test);
  firms = [await world.newFirm(), await world.newFirm()];
  warehouse = await signInAs(test, 'operator.warehouse', { facilityId: world.facilityId });
  regulator = await signInAs(test, 'regulator', { divisionCode: '3206' });
  await giveBund(test, world.manager, world.oilZoneId, 1_000_000_000);
});
afterAll(() => closeSound(test));

const intakeOf = async (firm: Firm): Promise<Intake> => ({
  generator: firm.staff,
  manager: world.manager,
  unit: await unitOf(test, firm.staff, firm.enterpriseId),
  zone: { id: world.oilZoneId, capacityGrams },
  // Overdue containers would stop the intake.
  dueOn: '2099-12-31',
});
const drumOf = (grams: number): NewContainer => oilDrum(new Date(), grams);
const stored = async (firm: Firm, grams: number): Promise<LockedContainer> =>
  (await storedContainers(test, await intakeOf(firm), [drumOf(grams)]))[0]!;
const drum = (grams?: number) => ({
  packaging: 'drum',
  volumeMillilitres: 200_000,
  ...(grams !== undefined && { grams }),
});
const operate = (body: object, who = warehouse, headers = {}) =>
  send(who, 'POST', '/container-operations', body, headers);
const get = async (who: TestActor, path: string) => (await send(who, 'GET', path)).body;

/** Drums of both firms in one of the facility's. */
async function mixed(first: number, second: number) {
  const sources = [await stored(firms[0]!, first), await stored(firms[1]!, second)];
  const { body } = await operate({ kind: 'merge', sources: sources.map(({ code }) => ({ code })), targets: [drum()] });
  return { sources, target: body.targets[0] as { id: string; code: string } };
}

describe('an operation on containers', () => {
  it('is one write however often it is sent, and can be read again', async () => {
    const { code, id } = await stored(firms[0]!, 900);
    const body = {
      kind: 'split',
      sources: [{ code: `https://example.cn/c/${code}` }],
      targets: [drum(400)],
      reason: '换小桶',
    };
    const key = { 'idempotency-key': newId() };
    const first = await operate(body, warehouse, key);
    expect(first).toMatchObject({
      status: 201,
      body: {
        kind: 'split',
        grams: 400,
        sources: [{ id, code, state: 'stored', grams: 500, movedGrams: 400 }],
        targets: [{ state: 'stored', grams: 400, movedGrams: 400 }],
      },
    });
    expect(await operate(body, warehouse, key)).toMatchObject({ status: 201, body: first.body });
    for (const who of [warehouse, world.dispatcher, regulator])
      expect(await get(who, `/container-operations/${first.body.id}`)).toEqual(first.body);
    const edges = await get(regulator, `/containers/${id}/genealogy?direction=to`);
    expect(edges).toMatchObject({
      items: [{ direction: 'to', kind: 'split', grams: 400, containerId: first.body.targets[0].id }],
      nextCursor: null,
    });
  });

  it('is refused where it does not fit, at the field', async () => {
    const { code } = await stored(firms[0]!, 900);
    const refusals = [
      [
        { kind: 'merge', sources: [{ code }], targets: [drum()] },
        422,
        'container-operation.sources-not-fitting',
        '/sources',
      ],
      [
        { kind: 'merge', sources: [{ code }, { code }], targets: [drum()] },
        422,
        'container-operation.named-twice',
        '/sources/1/code',
      ],
      [
        { kind: 'split', sources: [{ code }], targets: [drum(901)] },
        409,
        'container-operation.more-than-held',
        '/targets',
      ],
      [
        { kind: 'decant', sources: [{ code }], targets: [{ code: 'x'.repeat(37) }] },
        400,
        'container.scan-unreadable',
        '/targets/0/code',
      ],
      [{ kind: 'repack', sources: [{ code }], targets: [drum(1.5)] }, 400, 'request.invalid', '/targets/0/grams'],
      [{ kind: 'crush', sources: [{ code }], targets: [drum()] }, 400, 'request.invalid', '/kind'],
    ] as const;
    for (const [body, status, refusal, pointer] of refusals) {
      const answer = await operate(body);
      expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([status, refusal, pointer]);
    }
    expect((await operate({ kind: 'repack', sources: [{ code }], targets: [drum()] }, world.dispatcher)).status).toBe(
      403,
    );
  });
});

describe('a trace', () => {
  it('leads from a mixture to its origins, and from an origin to all its parts, to the gram', async () => {
    const { sources, target } = await mixed(60_001, 40_000);
    const [first] = sources;
    await inWrite(test, world.manager, (tx) => lose(tx, target.id, 101));
    await operate({ kind: 'split', sources: [{ code: target.code }], targets: [drum(10_000)] });
    const back = await get(warehouse, `/containers/${target.id}/trace`);
    expect(back).toMatchObject({
      grams: 89_900,
      originCount: 2,
      handedOverGrams: 0,
      parts: { items: [] },
      balanced: true,
    });
    const grams = back.origins.items.map((origin: { grams: number }) => origin.grams);
    expect(grams[0] + grams[1]).toBe(89_900);
    expect(back.origins.items[0]).toMatchObject({
      originId: first!.id,
      enterpriseId: firms[0]!.enterpriseId,
      permille: 600,
    });
    const onward = await get(warehouse, `/containers/${first!.id}/trace`);
    expect(onward).toMatchObject({
      state: 'emptied',
      originCount: 0,
      handedOverGrams: 60_001,
      places: [{ place: 'zone', zoneName: '油类与溶剂区', containers: 2 }],
      differences: [{ kind: 'stockTake', reason: '渗漏' }],
      balanced: true,
    });
    const parts = onward.parts.items.reduce((sum: number, part: { grams: number }) => sum + part.grams, 0);
    expect(parts + onward.stockTakeGrams).toBe(60_001);
    const page = await get(warehouse, `/containers/${first!.id}/trace/parts?limit=1`);
    const next = await get(warehouse, `/containers/${first!.id}/trace/parts?limit=1&cursor=${page.nextCursor}`);
    expect([...page.items, ...next.items]).toEqual(onward.parts.items);
  });

  it('shows a generator its own grams and nothing of who else is in the drum', async () => {
    const { sources, target } = await mixed(7_000, 3_000);
    const [own, others] = sources;
    const seen = await send(firms[0]!.staff, 'GET', `/containers/${own!.id}/trace`);
    expect(seen.body).toMatchObject({
      parts: { items: [{ containerId: target.id, state: 'stored', place: 'zone', grams: 7_000 }] },
      balanced: true,
    });
    const text = JSON.stringify(seen.body);
    expect(text).not.toContain(others!.id);
    expect(text).not.toContain(firms[1]!.enterpriseId);
    expect(text).not.toMatch(/\b(3000|10000)\b/);
    for (const path of [
      `/containers/${others!.id}/trace`,
      `/containers/${target.id}/trace`,
      `/containers/${target.id}/trace/origins`,
    ])
      expect((await send(firms[0]!.staff, 'GET', path)).status).toBe(404);
    expect((await send(firms[0]!.staff, 'GET', `/containers/${own!.id}/genealogy`)).status).toBe(403);
    const elsewhere = await signInAs(test, 'regulator', { divisionCode: '33' });
    expect((await send(elsewhere, 'GET', `/containers/${own!.id}/trace`)).status).toBe(404);
  });

  it('shows what never arrived, or goes home, as the origin itself', async () => {
    const intake = await intakeOf(firms[0]!);
    const [onTheWay, toGoHome] = await loadedContainers(test, intake, [drumOf(500), drumOf(800)]);
    await stepAll(
      test,
      world.manager,
      [toGoHome!],
      () => ({ step: 'refuse' }),
      (tx) => goesHome(tx, toGoHome!),
    );
    const placesOf = async ({ id }: LockedContainer) => {
      const { places, balanced, parts } = await get(firms[0]!.staff, `/containers/${id}/trace`);
      return [places[0].place, places[0].grams, parts.items[0].containerId === id, balanced];
    };
    expect(await placesOf(onTheWay!)).toEqual(['vehicle', 500, true, true]);
    expect(await placesOf(toGoHome!)).toEqual(['refused', 800, true, true]);
  });

  it('says so when it does not add up', async () => {
    const { id } = await stored(firms[0]!, 1_000);
    const change = (sign: '+' | '-') =>
      test.db.write(systemActor('spec'), (tx) =>
        tx.query(`UPDATE container_share SET grams = grams ${sign} 1 WHERE container_id = $1`, [id]),
      );
    await change('-');
    expect(await get(warehouse, `/containers/${id}/trace`)).toMatchObject({ balanced: false });
    await change('+');
    expect(await get(warehouse, `/containers/${id}/trace`)).toMatchObject({ balanced: true });
  });
});

/** In the books what is refused counts as returned at once. */
async function goesHome(tx: WriteTx, { enterpriseId, wasteCode, grams, ...place }: LockedContainer): Promise<void> {
  const owner = { ...place, enterpriseId: enterpriseId! };
  const lines = [
    [onVehicle(owner, stagedVehicleId, wasteCode), -1],
    [returned(owner, wasteCode), 1],
  ] as const;
  await keepBooks(test, tx, 'return', { ...place, enterpriseId }, [{ grams, lines }]);
}

/** A count found less in it. */
async function lose(tx: WriteTx, id: string, grams: number): Promise<void> {
  const [container] = await test.app.get(Containers).lock(tx, [id]);
  await test.app.get(ContainerShares).correct(tx, container!, grams, '渗漏');
  const change = { grams: container!.grams - grams };
  await test.app.get(Containers).advance(tx, [{ container: container!, action: 'correct', change }]);
  const { facilityId, zoneId, wasteCode } = container!;
  const lines = [
    [inZone({ facilityId }, zoneId!, wasteCode), -1],
    [stockDifference({ facilityId }, wasteCode), 1],
    [storageZone({ facilityId }, zoneId!, capacityGrams), -1],
  ] as const;
  await keepBooks(test, tx, 'adjust', container!, [{ grams, lines }]);
}

describe('every gram of a manifest and of an enterprise', () => {
  it('is in a place, line by line and code by code', async () => {
    const firm = await world.newFirm();
    const manifest = await arrivedManifest(test, world, world.fleet, firm);
    const [oil, lab] = [178_500, 41_000];
    await expectLines(manifest.id, [
      [oil, 'vehicle'],
      [lab, 'vehicle'],
    ]);
    expect(await get(firm.staff, `/enterprises/${firm.enterpriseId}/trace`)).toMatchObject({
      manifests: 0,
      wastes: [],
    });
    await accept(manifest.id, [oil, lab], manifest.lines);
    await expectLines(manifest.id, [
      [oil, 'bay'],
      [lab, 'bay'],
    ]);
    for (const who of [firm.staff, world.manager, regulator])
      expect(await get(who, `/enterprises/${firm.enterpriseId}/trace`)).toMatchObject({
        from: `${shanghaiYear(new Date())}-01-01`,
        manifests: 1,
        balanced: true,
        wastes: [
          { wasteCode: '900-047-49', handedOverGrams: lab, places: [{ place: 'bay', grams: lab }] },
          { wasteCode: '900-214-08', handedOverGrams: oil, places: [{ place: 'bay', grams: oil }] },
        ],
      });
    const { items, nextCursor } = await get(firm.staff, `/manifests/${manifest.id}/trace/containers?limit=2`);
    const rest = await get(firm.staff, `/manifests/${manifest.id}/trace/containers?cursor=${nextCursor}`);
    const sum = [...items, ...rest.items].reduce(
      (all: number, one: { handedOverGrams: number }) => all + one.handedOverGrams,
      0,
    );
    expect(sum).toBe(oil + lab);
  });

  it('is nobody else’s to see, and asked for a year at most', async () => {
    const path = `/enterprises/${firms[0]!.enterpriseId}/trace`;
    expect((await send(firms[1]!.staff, 'GET', path)).status).toBe(404);
    const { status, body } = await send(warehouse, 'GET', `${path}?from=2024-01-01&to=2026-01-01`);
    expect([status, body.code]).toEqual([422, 'trace.period-too-long']);
  });

  async function expectLines(id: string, lines: [number, string][]): Promise<void> {
    const trace = await get(warehouse, `/manifests/${id}/trace`);
    expect(trace).toMatchObject({
      balanced: true,
      lines: lines.map(([grams, place]) => ({ handedOverGrams: grams, balanced: true, places: [{ place, grams }] })),
    });
  }
});

interface Line {
  readonly id: string;
  readonly wasteCode: string;
}

async function accept(id: string, grams: number[], lines: readonly Line[]): Promise<void> {
  for (const [place, line] of lines.entries()) {
    const reading = scaleReading(id, { lineId: line.id, grams: grams[place]! });
    expect((await send(world.weighbridge, 'POST', '/weighings', reading)).status).toBe(201);
  }
  await send(world.weighbridge, 'POST', `/manifests/${id}/weigh-in`);
  const { version } = await get(world.weighbridge, `/manifests/${id}`);
  const decisions = lines.map((line) => ({ lineId: line.id, decision: 'accept', methodCode: 'R9' }));
  const answer = await send(
    world.weighbridge,
    'POST',
    `/manifests/${id}/acceptance`,
    { lines: decisions, topUp: true },
    ifMatch(version),
  );
  expect(answer.status).toBe(200);
}
