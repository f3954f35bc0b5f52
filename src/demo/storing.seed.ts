import type { ContainerView } from '../containers/dto/container.view.js';
import { DomainError } from '../shared/domain-error.js';
import { demoSystem, step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import type { Visit } from './demo.types.js';
import { nearlyFullZone, quarantineZone, slowWaste } from './site.data.js';
import { actorOf } from './site.seed.js';
import type { Site } from './site.seed.js';
import type { Stage } from './trips.seed.js';

const listed = { limit: 200, sort: 'generatedAt' } as const;

/** Everything received of a visit goes from the bay into its zone; where that refuses it, into the first that takes it. */
export async function storeAway({ services, site, loaded }: Stage, visit: Visit): Promise<void> {
  const warehouse = actorOf('warehouse', site.actors);
  const manifestId = loaded.get(visit)!.id;
  const { items } = await services.containers.list(warehouse, { ...listed, manifestId, state: ['received'] });
  for (const [place, container] of items.entries()) {
    const spot = `${String.fromCharCode(65 + (place % 6))}-${String((visit.firm % 20) + 1).padStart(2, '0')}`;
    await putAway(services, site, container, spot);
  }
}

/** From the bay into its zone; where that refuses it, into the first that takes it. */
export async function putAway(
  services: DemoServices,
  site: Site,
  container: ContainerView,
  spot: string,
): Promise<void> {
  const warehouse = actorOf('warehouse', site.actors);
  const into = (zoneId: string) =>
    services.putAway.putAway(warehouse, step(`put-away/${container.code}/${zoneId}`), container.id, { zoneId, spot });
  try {
    await into(container.zoneId!);
  } catch (error) {
    if (!(error instanceof DomainError && error.code.startsWith('put-away.'))) throw error;
    const { items } = await services.proposals.of(warehouse, container.id);
    const other = items.find(({ verdict }) => verdict === 'allowed');
    if (other === undefined) throw new Error(`no zone takes ${container.name} ${container.code}`);
    await into(other.zoneId);
  }
}

/** What a visitor should find in store: waste past its day, a drum in quarantine, a zone with next to no room. */
export async function leaveMarks({ services, site }: Stage, day: string): Promise<void> {
  await shortenClock(services, site, day);
  await quarantine(services, site);
  await fillUp(services, site);
}

/** A term of the permit from today on: what has stood longer is overdue at once, and stops the intake of its code. */
async function shortenClock({ writes, settings, clockWatch }: DemoServices, { facilityId }: Site, validFrom: string) {
  const rule = { facilityId, validFrom, basis: '经营许可证附加要求（演示）' };
  await writes.run(demoSystem, 'setting.add', step('settings/storage'), async (tx) => {
    await settings.create(tx, {
      ...rule,
      name: 'storage.limit-working-days',
      scope: slowWaste.code,
      value: slowWaste.workingDays,
    });
    await settings.create(tx, { ...rule, name: 'storage.overdue-stops', value: 1 });
  });
  await clockWatch.follow();
}

async function quarantine(services: DemoServices, site: Site): Promise<void> {
  const warehouse = actorOf('warehouse', site.actors);
  const zoneId = site.zoneIds[quarantineZone.from]!;
  const { items } = await services.containers.list(warehouse, { ...listed, zoneId, state: ['stored'], held: false });
  const drum = items.findLast(({ transferId }) => transferId === null);
  if (drum === undefined) return;
  const reason = '桶身鼓胀，标签成分与送检结果不符，待复核';
  await services.quarantine.hold(warehouse, step('quarantine/hold'), drum.id, { reason });
  const into = { zoneId: site.zoneIds[quarantineZone.place]!, spot: 'Q-01' };
  await services.putAway.move(warehouse, step('quarantine/move'), drum.id, into);
}

/** Five per cent above what is stored and booked, in whole hundreds of kilograms. */
async function fillUp({ zones, capacity }: DemoServices, site: Site): Promise<void> {
  const manager = actorOf('manager', site.actors);
  const zoneId = site.zoneIds[nearlyFullZone]!;
  const { version } = await zones.find(manager, zoneId);
  const known = (await capacity.view(manager, {})).zones.find((zone) => zone.zoneId === zoneId);
  const heldGrams = (known?.postedGrams ?? 0) + (known?.reservedGrams ?? 0);
  const capacityGrams = Math.ceil((heldGrams * 105) / 100 / 100_000 + 1) * 100_000;
  await zones.change(manager, step('zone/nearly-full'), zoneId, version, { capacityGrams });
}
