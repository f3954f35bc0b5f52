import type { History } from './storage-history.js';
import { clash, objections, sum } from './storage-model.js';
import type { Box } from './storage-model.js';
import { candidate, codesOf, counting, placeInto, release, wrongState } from './storage-moves.js';

/** What left, until all of it is treated or back. */
export interface Shipment {
  readonly id: string;
  readonly boxes: readonly Box[];
  /** Refused and not back yet. */
  away: readonly Box[];
  state: 'onTheRoad' | 'decided' | 'treated' | 'refused';
}

/** A transfer from its plan onto the road. Answers null when something was refused; what is not shipped stands where it stood. */
export async function ship(history: History, chosen?: readonly Box[]): Promise<Shipment | null> {
  const { roll, world, today } = history;
  const fits = ({ state, grams }: Box) => (state === 'stored' || state === 'picked') && grams > 0;
  const some = Array.from({ length: 1 + roll.below(6) }, () => candidate(history, fits)).filter((box) => box !== null);
  const boxes = [...new Set(chosen ?? some)];
  if (boxes.length === 0) return null;
  const must = codesOf([
    [boxes.some(({ state }) => state !== 'stored' && state !== 'picked'), 'transfer.container-not-in-store'],
    [boxes.some(({ state }) => state === 'shipped' || state === 'treated'), 'transfer.container-taken'],
    [boxes.some(({ held }) => held), 'container.held'],
    [boxes.some(({ grams }) => grams === 0), 'transfer.container-empty'],
  ]);
  const codes = boxes.map(({ code }) => code);
  const planned = await history.attempt('plan', { must }, () => world.shipper.plan(codes, today));
  if (planned === null) return null;
  for (const box of boxes) box.version += 1;
  const { id } = planned;
  if (await isOnTheRoad(history, id, boxes)) return { id, boxes, away: [], state: 'onTheRoad' };
  await world.shipper.cancel(id);
  for (const box of boxes) box.version += 1;
  return null;
}

async function isOnTheRoad(history: History, id: string, boxes: readonly Box[]): Promise<boolean> {
  const { model, world } = history;
  if (!(await isReady(history, id, boxes))) return false;
  const zonesOf = (those: readonly Box[]) => those.map(({ zoneId }) => model.zones.get(zoneId!)!);
  const standing = boxes.filter(({ state }) => state === 'stored');
  const must = codesOf([
    [zonesOf(standing).some(({ counted }) => counted), counting],
    [zonesOf(standing).some(({ quarantine }) => quarantine), 'put-away.in-quarantine-zone'],
  ]);
  const codes = boxes.map(({ code }) => code);
  if ((await history.attempt('scan', { must }, () => world.shipper.scan(id, codes))) === null) return false;
  for (const box of standing) Object.assign(box, { state: 'picked', version: box.version + 1 });
  const still = codesOf([
    [zonesOf(boxes).some(({ counted }) => counted), counting],
    [zonesOf(boxes).some(({ quarantine }) => quarantine), 'put-away.in-quarantine-zone'],
  ]);
  const sent = await history.attempt('dispatch', { must: still }, () => world.shipper.dispatch(id));
  if (sent === null) return false;
  expect(sent.grams).toBe(sum(boxes.map(({ grams }) => grams)));
  for (const box of boxes) Object.assign(box, { state: 'shipped', version: box.version + 1 });
  return true;
}

/** The flow goes through, unless the load may not share the vehicle: then its first step is stopped, saying so. */
async function isReady({ world }: History, id: string, boxes: readonly Box[]): Promise<boolean> {
  const { state, flow } = await world.shipper.prepare(id);
  const [check] = flow;
  const clashes = boxes.some((one) => boxes.some((other) => clash(one, other)));
  const seen = [state, check!.state, check!.lastError?.code ?? null];
  expect(seen).toEqual(clashes ? ['preparing', 'stopped', 'transfer.checks-failed'] : ['ready', 'done', null]);
  return !clashes;
}

/** The next thing that becomes of a shipment: the partner decides, what it refused comes back, the rest is treated. */
export async function finish(history: History, shipment: Shipment): Promise<void> {
  if (shipment.state === 'onTheRoad') return decide(history, shipment);
  if (shipment.away.length > 0 && (shipment.state === 'refused' || history.roll.chance(0.5)))
    return bringBack(history, shipment);
  return treat(history, shipment);
}

async function decide({ world, roll, model }: History, shipment: Shipment): Promise<void> {
  const { id, boxes } = shipment;
  await world.shipper.arrive(id);
  const few = roll.chance(0.4) ? boxes.filter(() => roll.chance(0.4)) : [];
  const refused = roll.chance(0.1) ? boxes : few;
  const permille = 980 + roll.below(40);
  const { lines } = await world.shipper.accept(id, refused, (grams) => Math.round((grams * permille) / 1_000));
  shipment.away = refused;
  shipment.state = refused.length === boxes.length ? 'refused' : 'decided';
  for (const { wasteCode, acceptedGrams } of lines) shipmentMass.set(`${id} ${wasteCode}`, acceptedGrams ?? 0);
  expect(model.where(({ state }) => state === 'shipped')).toEqual(expect.arrayContaining([...boxes]));
}

const shipmentMass = new Map<string, number>();

async function bringBack(history: History, shipment: Shipment): Promise<void> {
  const { model, world } = history;
  const zones = [...new Set(shipment.away.map(({ zoneId }) => model.zones.get(zoneId!)!))];
  const comesTo = (zoneId: string) =>
    sum(shipment.away.filter((box) => box.zoneId === zoneId).map(({ grams }) => grams));
  const must = codesOf([
    [zones.some(({ counted }) => counted), counting],
    [zones.some(({ id, capacityGrams }) => model.massOf(id) + comesTo(id) > capacityGrams), 'ledger.zone-full'],
  ]);
  if ((await history.attempt('bring back', { must }, () => world.shipper.bringBack(shipment.id))) === null) return;
  for (const box of shipment.away) Object.assign(box, { state: 'received', version: box.version + 1 });
  shipment.away = [];
}

async function treat(history: History, shipment: Shipment): Promise<void> {
  const { model, roll, today, world } = history;
  const { id, boxes, away, state } = shipment;
  const early = roll.chance(0.2);
  const must = state !== 'decided' ? [wrongState] : early ? ['transfer.out-of-time'] : [];
  const on = early ? '2020-01-01' : today;
  const taken = boxes.filter((box) => box.state === 'shipped' && !away.includes(box));
  if ((await history.attempt('treat', { must }, () => world.shipper.treat(id, on))) === null) return;
  shipment.state = 'treated';
  for (const code of new Set(taken.map(({ wasteCode }) => wasteCode))) {
    const shipped = sum(taken.filter(({ wasteCode }) => wasteCode === code).map(({ grams }) => grams));
    model.treat(code, shipmentMass.get(`${id} ${code}`)!, shipped);
  }
  for (const box of taken) box.state = 'treated';
  const { state: now } = await world.shipper.advance(id);
  expect(now).toBe(away.length > 0 ? 'treated' : 'closed');
}

/** Grams that the fleet of a history carries at most. */
const payloadGrams = 10_000_000;

/** What stops the intake leaves: released, brought into a zone it may leave from, shipped. Answers the shipment. */
export async function clear(history: History): Promise<Shipment | null> {
  const { model, today } = history;
  for (const box of model.overdue(today)) await makeFree(history, box);
  const going: Box[] = [];
  for (const box of model.overdue(today)) if (mayGo(history, box, going)) going.push(box);
  return going.length === 0 ? null : ship(history, going);
}

async function makeFree(history: History, box: Box): Promise<void> {
  const { model, world } = history;
  if (box.held) await release(history, box);
  const right = world.zones.find((zone) => !zone.counted && objections(model, box, zone).length === 0);
  const at = model.zones.get(box.zoneId!)!;
  const isAway = box.state === 'received' || (box.state === 'stored' && at.quarantine);
  const step = box.state === 'received' ? 'putAway' : 'move';
  if (isAway && !at.counted && right !== undefined) await placeInto(history, step, box, right);
}

/** With the others onto one vehicle. An empty one does not leave at all. */
function mayGo({ model }: History, box: Box, going: readonly Box[]): boolean {
  const { counted, quarantine } = model.zones.get(box.zoneId!)!;
  if (box.state === 'received' || box.grams === 0 || counted || quarantine || going.length >= 400) return false;
  const fits = sum(going.map(({ grams }) => grams)) + box.grams <= payloadGrams;
  return fits && !going.some((other) => clash(box, other));
}
