import { IntakeGate } from '../../src/containers/clock/intake-gate.service.js';
import { ContainerReads } from '../../src/containers/container-reads.service.js';
import { Zones } from '../../src/facility/zones.service.js';
import { missing, outbound, outboundDifference, storageZone, treated } from '../../src/ledger/accounts.js';
import { Ledger } from '../../src/ledger/ledger.service.js';
import { Stock } from '../../src/storage/stock/stock.service.js';
import { ContainerTraces } from '../../src/storage/trace/container-traces.service.js';
import { Traces } from '../../src/storage/trace/traces.service.js';
import type { History } from './storage-history.js';
import { dayOf, isHere, sum } from './storage-model.js';
import type { Box } from './storage-model.js';

/** A figure of the stock at an instant, to be asked for again later. */
export interface Snapshot {
  readonly at: string;
  readonly figures: readonly unknown[];
}

interface Figure {
  readonly zoneId: string | null;
  readonly wasteCode: string | null;
  readonly grams: number;
  readonly containers: number;
  readonly heldGrams: number;
  readonly oldestClockStart: string;
}

/** What the product answers is what the history's own books say, to the gram. Answers the stock for later. */
export async function compare(history: History): Promise<Snapshot> {
  await compareBoxes(history);
  const figures = await compareStock(history);
  await compareZones(history);
  await compareIntake(history);
  await compareLedger(history);
  await compareFirms(history);
  await compareTraces(history);
  return { at: history.now.toISOString(), figures };
}

/** The stock of each instant before is answered as it was then. */
export async function compareThen(history: History, snapshots: readonly Snapshot[]): Promise<void> {
  for (const { at: asOf, figures } of snapshots) {
    const { actor } = history.world.staff.manager;
    const view = await history.service(Stock).view(actor, { asOf, groupBy: 'zone-code' });
    expect({ asOf, figures: view.figures.map(figureOf) }).toEqual({ asOf, figures });
  }
}

async function compareBoxes(history: History): Promise<void> {
  const found = new Map<string, unknown>();
  let cursor: string | null = null;
  do {
    const query = { limit: 200, sort: '-createdAt' as const, ...(cursor !== null && { cursor }) };
    const page: Awaited<ReturnType<ContainerReads['list']>> = await history
      .service(ContainerReads)
      .list(history.world.staff.manager.actor, query);
    for (const { id, code, enterpriseId, wasteCode, grams, state, zoneId, heldAt, clockStartedAt, dueOn } of page.items)
      found.set(id, {
        code,
        firm: enterpriseId,
        wasteCode,
        grams,
        state,
        zoneId,
        held: heldAt !== null,
        since: clockStartedAt,
        dueOn,
      });
    cursor = page.nextCursor;
  } while (cursor !== null);
  const wanted = new Map(
    [...history.model.boxes].map(([id, box]) => {
      const { code, firm, wasteCode, grams, state, zoneId, held, since, dueOn } = box;
      return [
        id,
        {
          code,
          firm,
          wasteCode,
          grams,
          state,
          zoneId,
          held,
          since: since === null ? null : new Date(since).toISOString(),
          dueOn,
        },
      ];
    }),
  );
  const wrong = [...new Set([...found.keys(), ...wanted.keys()])].filter(
    (id) => JSON.stringify(found.get(id)) !== JSON.stringify(wanted.get(id)),
  );
  expect(wrong.slice(0, 5).map((id) => [id, found.get(id)])).toEqual(
    wrong.slice(0, 5).map((id) => [id, wanted.get(id)]),
  );
}

const figureOf = ({ zoneId, wasteCode, grams, containers, heldGrams, oldestClockStart }: Figure) => ({
  zoneId,
  wasteCode,
  grams,
  containers,
  heldGrams,
  oldestClockStart,
});

const grouped = <T>(list: readonly T[], key: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
const massOf = (boxes: readonly Box[]): number => sum(boxes.map(({ grams }) => grams));

async function compareStock({ model, world }: History): Promise<unknown[]> {
  const view = await world.test.app.get(Stock).view(world.staff.manager.actor, { groupBy: 'zone-code' });
  const groups = grouped(model.where(isHere), ({ zoneId, wasteCode }) => `${zoneId}/${wasteCode}`);
  const wanted = groups.map((boxes) => ({
    zoneId: boxes[0]!.zoneId,
    wasteCode: boxes[0]!.wasteCode,
    grams: massOf(boxes),
    containers: boxes.length,
    heldGrams: massOf(boxes.filter(({ held }) => held)),
    oldestClockStart: new Date(Math.min(...boxes.map(({ since }) => since!))).toISOString(),
  }));
  const figures = view.figures.map(figureOf);
  expect(figures).toEqual(wanted);
  expect(view.figures.map(({ earliestDueOn }) => earliestDueOn)).toEqual(
    groups.map((boxes) => boxes.map(({ dueOn }) => dueOn!).toSorted()[0]),
  );
  return figures;
}

async function compareZones({ model, world }: History): Promise<void> {
  for (const { id } of world.zones) {
    const { containerCount, liquidMillilitres, counting } = await world.test.app
      .get(Zones)
      .find(world.staff.manager.actor, id);
    const standing = model.inZone(id);
    const liquid = sum(standing.filter((box) => box.liquid).map(({ millilitres }) => millilitres));
    expect({ id, containerCount, liquidMillilitres, counting }).toEqual({
      id,
      containerCount: standing.length,
      liquidMillilitres: liquid,
      counting: model.zones.get(id)!.counted,
    });
  }
}

async function compareIntake({ model, world, today }: History): Promise<void> {
  const { codes, open } = await world.test.app.get(IntakeGate).view(world.staff.manager.actor);
  const groups = grouped(model.overdue(today), ({ wasteCode }) => wasteCode);
  const wanted = groups.map((boxes) => ({
    wasteCode: boxes[0]!.wasteCode,
    containers: boxes.length,
    dueOn: boxes.map(({ dueOn }) => dueOn!).toSorted()[0],
  }));
  const found = codes.map(({ wasteCode, containers, dueOn }) => ({ wasteCode, containers, dueOn }));
  found.sort((a, b) => (a.wasteCode < b.wasteCode ? -1 : 1));
  expect({ open, found }).toEqual({ open: groups.length === 0, found: wanted });
}

async function compareLedger({ model, world }: History): Promise<void> {
  const of = { facilityId: world.site.facilityId };
  const codes = [...new Set(model.where(() => true).map(({ wasteCode }) => wasteCode))];
  const wanted = [
    ...world.zones.map(({ id, capacityGrams }) => [storageZone(of, id, capacityGrams).key, model.massOf(id)] as const),
    ...codes.flatMap((code) => [
      [missing(of, code).key, massOf(model.where((box) => box.wasteCode === code && box.state === 'missing'))] as const,
      [
        outbound(of, code).key,
        massOf(model.where((box) => box.wasteCode === code && box.state === 'shipped')),
      ] as const,
      [treated(of, code).key, model.treated.get(code)?.grams ?? 0] as const,
      [outboundDifference(of, code).key, differenceOf(model.treated.get(code))] as const,
    ]),
  ];
  const keys = wanted.map(([key]) => key);
  const balances = await world.test.db.read(world.staff.manager.actor, (tx) =>
    world.test.app.get(Ledger).balances(tx, keys),
  );
  expect(keys.map((key) => [key, balances.get(key)?.postedGrams ?? 0])).toEqual(wanted);
}

const differenceOf = ({ grams, shippedGrams } = { grams: 0, shippedGrams: 0 }): number => shippedGrams - grams;

const yearMs = 365 * 86_400_000;

/** Each firm's grams, wherever they were mixed into, by code and place; of deliveries that were decided. */
async function compareFirms({ model, world, now, begun }: History): Promise<void> {
  for (const { id } of world.firms) {
    const found = new Map<string, number>();
    for (let from = begun.getTime(); from <= now.getTime(); from += yearMs) {
      const period = {
        from: dayOf(new Date(from)),
        to: dayOf(new Date(Math.min(now.getTime(), from + yearMs - 86_400_000))),
      };
      const { wastes, balanced } = await world.test.app.get(Traces).ofEnterprise(world.staff.manager.actor, id, period);
      expect(balanced).toBe(true);
      for (const { wasteCode, places, weighingGrams, stockTakeGrams } of wastes) {
        add(found, `${wasteCode} weighing`, weighingGrams);
        add(found, `${wasteCode} counting`, stockTakeGrams);
        for (const { place, grams } of places) add(found, `${wasteCode} ${place}`, grams);
      }
    }
    expect([id, ...entriesOf(found)]).toEqual([id, ...entriesOf(wantedOf(model, id))]);
  }
}

const placeOf: Partial<Record<Box['state'], string>> = { received: 'bay', stored: 'zone', picked: 'dock' };

function wantedOf(model: History['model'], firm: string): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const [key, { weighing, counting }] of model.lost) {
    if (!key.startsWith(firm)) continue;
    add(wanted, `${key.split('/')[1]!} weighing`, weighing);
    add(wanted, `${key.split('/')[1]!} counting`, counting);
  }
  for (const box of model.boxes.values()) {
    const place = `${box.wasteCode} ${placeOf[box.state] ?? box.state}`;
    if (box.firm === firm && ['refused', 'returned'].includes(box.state)) add(wanted, place, box.grams);
    for (const [origin, grams] of box.origins) if (model.firmOf.get(origin) === firm) add(wanted, place, grams);
  }
  return wanted;
}

const add = (map: Map<string, number>, key: string, grams: number): void =>
  void map.set(key, (map.get(key) ?? 0) + grams);
const entriesOf = (map: ReadonlyMap<string, number>) =>
  [...map].filter(([, grams]) => grams !== 0).sort(([a], [b]) => (a < b ? -1 : 1));

/** Of some containers, whose waste is in them, to the gram. */
async function compareTraces({ model, world, roll }: History): Promise<void> {
  const mixed = model.where(({ origins }) => origins.size > 0);
  for (let turn = 0; turn < Math.min(10, mixed.length); turn += 1) {
    const box = roll.pick(mixed);
    const { origins, balanced } = await world.test.app.get(ContainerTraces).trace(world.staff.manager.actor, box.id);
    const wanted = [...box.origins].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, 200);
    expect([box.id, balanced, ...origins.items.map(({ originId, grams }) => [originId, grams])]).toEqual([
      box.id,
      true,
      ...wanted,
    ]);
  }
}
