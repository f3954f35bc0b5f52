import type { ContainerView } from '../containers/dto/container.view.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { TransferView } from '../transfers/dto/transfer.view.js';
import { demoSystem, step } from './demo-services.js';
import { lorryPayloadGrams } from './lorries.data.js';
import { prng } from './prng.js';
import { routes } from './routes.data.js';
import { slowWaste } from './site.data.js';
import { actorOf } from './site.seed.js';
import { containersShown } from './transfers-present.data.js';
import type { Stage } from './trips.seed.js';

/** Days that waste stays before the monthly shipment takes it. */
const restingDays = 20;
const dayMs = 86_400_000;
const listed = { limit: 200, sort: 'generatedAt' } as const;

/** What stands in the zones and is free to go; one waste is always left behind. */
export async function freeInStore({ services, site }: Stage): Promise<ContainerView[]> {
  const dispatcher = actorOf('dispatcher', site.actors);
  const free: ContainerView[] = [];
  for (const zoneId of site.zoneIds) {
    const { items } = await services.containers.list(dispatcher, { ...listed, zoneId, state: ['stored'], held: false });
    free.push(...items);
  }
  return free.filter(
    ({ wasteCode, transferId, grams }) => wasteCode !== slowWaste.code && transferId === null && grams > 0,
  );
}

/** A transfer as the agenda speaks of it: its note is the name by which it is found again. */
export interface Outgoing {
  readonly note: string;
  /** Place in treatment.data.ts. */
  readonly company: number;
  /** YYYY-MM-DD. */
  readonly plannedOn: string;
  /** One when left out. */
  readonly carriers?: number;
}

/** Fills in the ids of what an earlier seeding planned that was cut off. */
export async function findTransfers({ services, site, transfers }: Stage): Promise<void> {
  const { items } = await services.transfers.list(actorOf('dispatcher', site.actors), { limit: 200 });
  for (const { note, id } of items) if (note !== null) transfers.set(note, id);
}

export async function planTransfer(
  stage: Stage,
  { note, company, plannedOn, carriers = 1 }: Outgoing,
  containers: readonly ContainerView[],
): Promise<void> {
  const { services, site } = stage;
  const { treatmentIds, lorries } = site;
  const places = [company % lorries.length, (company + 1) % lorries.length].slice(0, carriers);
  const { id } = await services.transferPlanning.plan(actorOf('dispatcher', site.actors), step(`${note}/plan`), {
    companyId: treatmentIds[company]!,
    plannedOn,
    containers: containers.map(({ code }) => code),
    legs: places.map((place) => lorries[place]!),
    note,
  });
  stage.transfers.set(note, id);
}

export async function startTransfer({ services, site }: Stage, id: string, note: string): Promise<void> {
  await services.transferPlanning.start(actorOf('dispatcher', site.actors), step(`${note}/start`), id);
}

const attempts = 10;

/** Its flow meets a fault again and again, until it is parked for a person to look at. */
export async function parkTransfer({ services }: Stage, id: string, note: string): Promise<void> {
  const message = 'Connection terminated unexpectedly';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const pauseMs = attempt === attempts ? null : 1_000 * 2 ** (attempt - 1);
    await services.writes.run(demoSystem, 'transfers.advance.failed', step(`${note}/failed/${attempt}`), (tx) =>
      services.transferFlow.noteFailure(tx, id, { message, error: null, attempt, pauseMs }),
    );
  }
}

/** The number is entered by hand where nobody else has answered for it. */
export async function numberTransfer(stage: Stage, id: string, note: string): Promise<void> {
  const { services, site } = stage;
  const dispatcher = actorOf('dispatcher', site.actors);
  const { flow, number } = await services.transfers.detail(dispatcher, id);
  if (flow.find(({ step: name }) => name === 'number')?.state !== 'waiting') return;
  const [year, serial] = number.split('-').slice(-2);
  const officialNumber = `${year}320690${String(Number(serial)).padStart(4, '0')}`;
  await services.transferMending.enterNumber(dispatcher, step(`${note}/number`), id, officialNumber);
}

/** Every container is scanned onto the lorry; then it leaves. */
export async function scanOnto(stage: Stage, id: string, note: string): Promise<void> {
  const { services, site } = stage;
  const warehouse = actorOf('warehouse', site.actors);
  const { items } = await services.transfers.containers(warehouse, id, { limit: 200 });
  const codes = items.map(({ code }) => code);
  await services.transferShipping.scan(warehouse, step(`${note}/scan`), id, codes);
}

export async function dispatchTransfer(stage: Stage, id: string, note: string): Promise<void> {
  const { services, site } = stage;
  await scanOnto(stage, id, note);
  const waybillNumber = `YD${note.replaceAll(/\D/g, '').padStart(8, '0')}`;
  await services.transferShipping.dispatch(actorOf('dispatcher', site.actors), step(`${note}/dispatch`), id, {
    waybillNumber,
  });
}

export async function arriveTransfer({ services, site }: Stage, id: string, note: string): Promise<void> {
  await services.transferShipping.arrive(actorOf('dispatcher', site.actors), step(`${note}/arrive`), id);
}

/** The partner weighs 0.2 % more or less; `refused` containers it does not take. */
export async function acceptTransfer(stage: Stage, id: string, note: string, refused: number): Promise<void> {
  const { services, site } = stage;
  const manager = actorOf('manager', site.actors);
  const { lines } = await services.transfers.detail(manager, id);
  const { items } = await services.transfers.containers(manager, id, { limit: 200 });
  const away = items.slice(0, refused);
  await services.transferResults.receive(manager, step(`${note}/accept`), id, {
    lines: lines.map((line) => ({ lineId: line.id, acceptedGrams: weighedOf(stage, note, line, away) })),
    refused: away.map(({ code }) => code),
    ...(refused > 0 && { opinion: '包装渗漏，退回重新包装后再送。' }),
  });
}

type Away = readonly { readonly wasteCode: string; readonly grams: number }[];

function weighedOf({ seed }: Stage, note: string, { wasteCode, grams }: TransferView['lines'][number], away: Away) {
  const gone = away.filter((one) => one.wasteCode === wasteCode).reduce((sum, one) => sum + one.grams, 0);
  const permille = prng(`${seed}/${note}/${wasteCode}`).int(998, 1_002);
  return grams === gone ? 0 : Math.max(1, Math.round(((grams - gone) * permille) / 1_000));
}

/** What became of it. */
export async function treatTransfer({ services, site }: Stage, id: string, note: string, on: Date): Promise<void> {
  const manager = actorOf('manager', site.actors);
  const { lines } = await services.transfers.detail(manager, id);
  const treated = lines.filter(({ acceptedGrams }) => (acceptedGrams ?? 0) > 0);
  await services.transferResults.treat(manager, step(`${note}/treat`), id, {
    lines: treated.map((line) => ({ lineId: line.id, treatedOn: shanghaiDate(on) })),
  });
}

const noteOf = (day: string, route: number): string => `${day.slice(0, 7)} 月度外运 ${route + 1}`;

/** Once a month what has rested goes for treatment: one transfer a partner, two where waste may not meet on a vehicle. */
export async function planMonth(stage: Stage, day: string, at: Date): Promise<void> {
  const before = new Date(at.getTime() - restingDays * dayMs).toISOString();
  const since = ({ clockStartedAt }: ContainerView): string => clockStartedAt ?? before;
  const inStore = (await freeInStore(stage)).filter((one) => routes.some(({ takes }) => takes(one)));
  const oldest = inStore.sort((a, b) => since(a).localeCompare(since(b)));
  const going = oldest.slice(0, Math.max(0, oldest.length - containersShown)).filter((one) => since(one) < before);
  await findTransfers(stage);
  for (const [route, { company, takes }] of routes.entries()) {
    const note = noteOf(day, route);
    const load = withinPayload(going.filter(takes));
    const isKnown = stage.transfers.has(note);
    if (!isKnown && load.length > 0) await planTransfer(stage, { note, company, plannedOn: day }, load);
    const id = stage.transfers.get(note);
    if (id !== undefined) await startTransfer(stage, id, note);
  }
}

/** What has no room on the lorry waits for the next month. */
function withinPayload(containers: readonly ContainerView[]): ContainerView[] {
  let grams = 0;
  return containers.filter((one) => (grams += one.grams) <= lorryPayloadGrams);
}

async function eachOf(stage: Stage, day: string, act: (id: string, note: string) => Promise<void>): Promise<void> {
  for (const route of routes.keys()) {
    const note = noteOf(day, route);
    const id = stage.transfers.get(note);
    if (id !== undefined) await act(id, note);
  }
}

export const numberMonth = (stage: Stage, day: string) =>
  eachOf(stage, day, (id, note) => numberTransfer(stage, id, note));
export const dispatchMonth = (stage: Stage, day: string) =>
  eachOf(stage, day, (id, note) => dispatchTransfer(stage, id, note));
export const arriveMonth = (stage: Stage, day: string) =>
  eachOf(stage, day, (id, note) => arriveTransfer(stage, id, note));
export const acceptMonth = (stage: Stage, day: string) =>
  eachOf(stage, day, (id, note) => acceptTransfer(stage, id, note, 0));
export const treatMonth = (stage: Stage, day: string, at: Date) =>
  eachOf(stage, day, (id, note) => treatTransfer(stage, id, note, at));
