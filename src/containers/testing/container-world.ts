import { Enterprises } from '../../enterprises/enterprises.service.js';
import { generated, inZone, onVehicle, receivingBay, storageZone } from '../../ledger/accounts.js';
import type { EnterpriseRef, LedgerAccount } from '../../ledger/accounts.js';
import { summed } from '../../ledger/ledger-lines.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { MoveKind } from '../../ledger/accounts.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { noTenant, tenantOf } from '../../writes/write-tx.js';
import type { Tenant, WriteTx } from '../../writes/write-tx.js';
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

/** How containers come in: from whom, by whom, into which zone. */
export interface Intake {
  readonly generator: TestActor;
  readonly manager: TestActor;
  readonly unit: LabelUnit;
  readonly zone: { readonly id: string; readonly capacityGrams: number };
  readonly dueOn?: string;
  /** Of a manifest whose own steps move the mass in the ledger. */
  readonly line?: { readonly manifestId: string; readonly manifestLineId: string };
}

type Line = readonly [account: LedgerAccount, sign: 1 | -1];

/** The ledger with the containers, as decision 0007 says; `lines` are the accounts of one container's grams. */
export async function keepBooks(
  test: TestApp,
  tx: WriteTx,
  kind: MoveKind,
  tenant: Tenant,
  moved: readonly { readonly grams: number; readonly lines: readonly Line[] }[],
): Promise<void> {
  const lines = moved.flatMap(({ grams, lines: of }) =>
    of.map(([account, sign]) => ({ account, grams: sign * grams })),
  );
  const subject = { type: 'container', id: newId(), tenant: tenantOf(tenant) };
  await test.app.get(Ledger).move(tx, kind, subject, summed(lines), '测试');
}

/** The vehicle that staged containers come on. */
export const stagedVehicleId = '0190b6f0-0000-7000-8000-0000000000aa';

function linesOf(kind: 'load' | 'receive' | 'store', { unit, zone }: Intake, { wasteCode }: LockedContainer): Line[] {
  const { enterpriseId, ...place } = unit;
  const owner: EnterpriseRef = { ...place, enterpriseId: enterpriseId! };
  const vehicle = onVehicle(owner, stagedVehicleId, wasteCode);
  switch (kind) {
    case 'load':
      return [
        [generated(owner, wasteCode), -1],
        [vehicle, 1],
      ];
    case 'receive':
      return [
        [vehicle, -1],
        [receivingBay(owner, wasteCode), 1],
        [storageZone(owner, zone.id, zone.capacityGrams), 1],
      ];
    default:
      return [
        [receivingBay(owner, wasteCode), -1],
        [inZone(owner, zone.id, wasteCode), 1],
      ];
  }
}

const book = async (
  test: TestApp,
  tx: WriteTx,
  kind: 'load' | 'receive' | 'store',
  intake: Intake,
  moved: readonly LockedContainer[],
): Promise<void> => {
  if (intake.line !== undefined) return;
  const lines = moved.map((container) => ({ grams: container.grams, lines: linesOf(kind, intake, container) }));
  await keepBooks(test, tx, kind, intake.unit, lines);
};

/** Takes a step with containers that were made before; the change may differ from one to the other. */
export const stepAll = (
  test: TestApp,
  who: TestActor,
  made: readonly LockedContainer[],
  moveOf: (container: LockedContainer) => Omit<ContainerMove, 'container'>,
  more: (tx: WriteTx, locked: LockedContainer[]) => Promise<void> = async () => undefined,
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
    await more(tx, locked);
    return locked;
  });

/** Labelled and loaded. */
export async function loadedContainers(test: TestApp, intake: Intake, wanted: NewContainer[]) {
  const { generator, unit, line = { manifestId: newId(), manifestLineId: newId() } } = intake;
  const made = await inWrite(test, generator, (tx) => test.app.get(Containers).register(tx, unit, wanted));
  return stepAll(
    test,
    generator,
    made,
    ({ grams }) => ({ step: 'load', change: { ...line, handedOverGrams: grams } }),
    (tx, locked) => book(test, tx, 'load', intake, locked),
  );
}

/** Loaded and accepted with the mass handed over: they stand in the bay and count against the zone. */
export async function receivedContainers(test: TestApp, intake: Intake, wanted: NewContainer[]) {
  const { manager, zone, dueOn = '2026-09-03' } = intake;
  const loaded = await loadedContainers(test, intake, wanted);
  const clockStartedAt = await test.db.read(manager.actor, databaseNow);
  const change = { zoneId: zone.id, clockStartedAt, dueOn };
  return stepAll(
    test,
    manager,
    loaded,
    () => ({ step: 'receive', change }),
    async (tx, locked) => {
      await test.app.get(ContainerShares).open(tx, locked);
      await book(test, tx, 'receive', intake, locked);
    },
  );
}

/** Accepted and put away. */
export async function storedContainers(test: TestApp, intake: Intake, wanted: NewContainer[]) {
  const received = await receivedContainers(test, intake, wanted);
  return stepAll(
    test,
    intake.manager,
    received,
    () => ({ step: 'putAway', change: { spot: 'A-01' } }),
    (tx, locked) => book(test, tx, 'store', intake, locked),
  );
}

/** Room for liquids in a zone of the tests, which have no bund of their own. */
export const giveBund = (test: TestApp, manager: TestActor, zoneId: string, millilitres: number): Promise<void> =>
  inWrite(test, manager, async (tx) => {
    await tx.query('UPDATE storage_zone SET bund_millilitres = $2 WHERE id = $1', [zoneId, millilitres]);
  });
