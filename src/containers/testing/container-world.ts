import { Enterprises } from '../../enterprises/enterprises.service.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { noTenant } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import type { TestActor } from '../../../test/support/actors.js';
import type { TestApp } from '../../../test/support/app.js';
import { ContainerShares } from '../container-shares.service.js';
import { Containers } from '../containers.service.js';
import type { ContainerMove, LabelUnit, LockedContainer, NewContainer } from '../containers.service.js';

/** A drum of garage oil, produced at the given instant. */
export const oilDrum = (generatedAt: Date, grams = 170_000): NewContainer => ({
  profileId: null,
  wasteCode: '900-214-08',
  name: '废机油',
  form: 'L',
  hazards: ['T', 'I'],
  components: [],
  harmfulComponents: ['矿物油'],
  packaging: 'drum',
  volumeMillilitres: 200_000,
  grams,
  generatedAt,
});

/** Work of this module inside a write of somebody's. */
export const inWrite = <T>(
  test: TestApp,
  { actor }: Pick<TestActor, 'actor'>,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> =>
  test.app.get(Writes).run(actor, 'containers.spec', withoutKey, async (tx) => {
    tx.audit({ subject: 'spec', subjectId: newId(), action: 'containers.spec', tenant: noTenant });
    return work(tx);
  });

/** The labels of a generator. */
export async function unitOf(test: TestApp, who: TestActor, enterpriseId: string): Promise<LabelUnit> {
  const enterprises = test.app.get(Enterprises);
  return test.db.read(who.actor, async (tx) => {
    const { facilityId, divisionCode } = await enterprises.head(tx, enterpriseId);
    const { uscc } = await enterprises.snapshot(tx, enterpriseId);
    return { uscc, facilityId, enterpriseId, divisionCode };
  });
}

/** How containers come in: from whom, by whom, into which zone, on which line of a manifest. */
export interface Intake {
  readonly generator: TestActor;
  readonly manager: TestActor;
  readonly unit: LabelUnit;
  readonly zoneId: string;
  readonly line?: { readonly manifestId: string; readonly manifestLineId: string };
  readonly dueOn?: string;
}

/** Takes a step with containers that were made before; the change may differ from one to the other. */
export const stepAll = (
  test: TestApp,
  who: TestActor,
  made: readonly LockedContainer[],
  moveOf: (container: LockedContainer) => Omit<ContainerMove, 'container'>,
): Promise<LockedContainer[]> =>
  inWrite(test, who, async (tx) => {
    const containers = test.app.get(Containers);
    const locked = await containers.lock(
      tx,
      made.map(({ id }) => id),
    );
    await containers.advance(
      tx,
      locked.map((container) => ({ container, ...moveOf(container) })),
    );
    return locked;
  });

/** Labelled and loaded. */
export async function loadedContainers(test: TestApp, intake: Intake, wanted: NewContainer[]) {
  const { generator, unit } = intake;
  const made = await inWrite(test, generator, (tx) => test.app.get(Containers).register(tx, unit, wanted));
  const line = intake.line ?? { manifestId: newId(), manifestLineId: newId() };
  return stepAll(test, generator, made, ({ grams }) => ({
    step: 'load',
    change: { ...line, handedOverGrams: grams },
  }));
}

/** Loaded and accepted with the mass handed over: they stand in the bay and count against the zone. */
export async function receivedContainers(test: TestApp, intake: Intake, wanted: NewContainer[]) {
  const { manager, zoneId, dueOn = '2026-09-03' } = intake;
  const loaded = await loadedContainers(test, intake, wanted);
  return inWrite(test, manager, async (tx) => {
    const containers = test.app.get(Containers);
    const locked = await containers.lock(
      tx,
      loaded.map(({ id }) => id),
    );
    const change = { zoneId, clockStartedAt: tx.now, dueOn };
    await containers.advance(
      tx,
      locked.map((container) => ({ container, step: 'receive', change })),
    );
    await test.app.get(ContainerShares).open(tx, locked);
    return locked;
  });
}

/** Accepted and put away. */
export async function storedContainers(test: TestApp, intake: Intake, wanted: NewContainer[]) {
  const received = await receivedContainers(test, intake, wanted);
  return stepAll(test, intake.manager, received, () => ({ step: 'putAway', change: { spot: 'A-01' } }));
}

/** Room for liquids in a zone of the tests, which have no bund of their own. */
export const giveBund = (test: TestApp, manager: TestActor, zoneId: string, millilitres: number): Promise<void> =>
  inWrite(test, manager, async (tx) => {
    await tx.query('UPDATE storage_zone SET bund_millilitres = $2 WHERE id = $1', [zoneId, millilitres]);
  });
