import { OwnWasteRecords } from '../../src/storage/own-waste/own-waste-records.service.js';
import { OwnWaste } from '../../src/storage/own-waste/own-waste.service.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { toBox } from './storage-deliveries.js';
import type { History } from './storage-history.js';
import { candidate, codesOf, counting, wrongState } from './storage-moves.js';
import { dayOf, halfYearAfter } from './storage-model.js';

const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length);

/** Of the code that firms hand over as well, so that both meet in one zone and one line of the declaration. */
const filters = { wasteCode: '900-249-08', name: '集中点自产滤芯', form: 'S', packaging: 'drum' } as const;

/** The facility itself produces waste, now and then some days before it records it. */
export async function produce(history: History): Promise<void> {
  const { roll, model, world, now } = history;
  const since = roll.chance(0.2) ? now.getTime() - 86_400_000 * (1 + roll.below(20)) : now.getTime();
  const containers = Array.from({ length: 1 + roll.below(3) }, () => ({
    grams: 100 + roll.below(9_000),
    volumeMillilitres: 25_000,
  }));
  const zone = world.zones.find(({ categories }) => categories.includes('HW08'))!;
  const must = zone.counted ? [counting] : [];
  const generatedAt = new Date(since).toISOString();
  const answer = await history.attempt('produce', { must }, () =>
    history
      .service(OwnWaste)
      .record(world.staff.storekeeper.actor, withoutKey, { ...filters, source: 'cleaning', containers, generatedAt }),
  );
  for (const view of answer?.containers ?? []) {
    const stands = { zoneId: zone.id, since, dueOn: halfYearAfter(dayOf(new Date(since))) };
    const own = { grams: view.grams, month: monthOf(history.today) };
    model.boxes.set(view.id, { ...toBox(view), ...stands, own, origins: new Map([[view.id, view.grams]]) });
    model.firmOf.set(view.id, 'facility');
  }
}

/** A record that was wrong, and now and then one that may not be taken back any more. */
export async function withdraw(history: History): Promise<void> {
  const { world, model, today } = history;
  const box = candidate(history, ({ state, own }) => state === 'received' && own !== null);
  if (box === null) return;
  const { id, own, origins } = box;
  const rules: [boolean, string][] = [
    [box.state !== 'received', wrongState],
    [box.held, 'container.held'],
    [own === null, 'container.not-own-waste'],
    [own?.month !== monthOf(today), 'own-waste.month-over'],
    [origins.size !== 1 || origins.get(id) !== own?.grams, 'own-waste.changed'],
    [model.zones.get(box.zoneId ?? '')?.counted === true, counting],
  ];
  const { actor } = world.staff.manager;
  const service = history.service(OwnWasteRecords);
  const must = codesOf(rules);
  if (!(await history.attempt('withdraw', { must }, () => service.withdraw(actor, withoutKey, id, { reason: '误记' }))))
    return;
  Object.assign(box, { state: 'voided', zoneId: null, origins: new Map(), version: box.version + 1 });
}
