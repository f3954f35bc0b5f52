import { ContainerShares } from '../../../src/containers/container-shares.service.js';
import { Containers } from '../../../src/containers/containers.service.js';
import { Genealogy } from '../../../src/containers/genealogy/genealogy.service.js';
import {
  inWrite,
  keepBooks,
  oilDrum,
  receivedContainers,
  unitOf,
} from '../../../src/containers/testing/container-world.js';
import { receivingBay, stockDifference, storageZone } from '../../../src/ledger/accounts.js';
import { withoutKey } from '../../../src/writes/request-identity.js';
import type { TestApp } from '../../support/app.js';
import type { BookableFirm } from '../../support/enterprises.js';
import type { OpenFacility } from '../../support/facility.js';
import type { Rows } from './tenant.types.js';

/** A firm's drum in the bay, a part of which went into one of the facility's, and of which a count found a gram less. */
export async function containersOf(
  test: TestApp,
  { manager, zones }: OpenFacility,
  firm: BookableFirm,
): Promise<Pick<Rows, 'container' | 'containerOperation'>> {
  const unit = await unitOf(test, firm.admin, firm.enterprise.id);
  const zone = zones[0]!;
  const intake = { generator: firm.admin, manager, unit, zone, dueOn: '2099-12-31' };
  const [made] = await receivedContainers(test, intake, [oilDrum(new Date())]);
  const { id } = await test.app.get(Genealogy).operate(manager.actor, withoutKey, {
    kind: 'split',
    sources: [{ code: made!.code }],
    targets: [{ packaging: 'drum', volumeMillilitres: 50_000, grams: 20_000 }],
  });
  await inWrite(test, manager, async (tx) => {
    const [container] = await test.app.get(Containers).lock(tx, [made!.id]);
    await test.app.get(ContainerShares).correct(tx, container!, 1, '渗漏');
    const change = { grams: container!.grams - 1 };
    await test.app.get(Containers).advance(tx, [{ container: container!, action: 'correct', change }]);
    const { wasteCode } = container!;
    const lines = [
      [receivingBay(unit, wasteCode), -1],
      [stockDifference(unit, wasteCode), 1],
      [storageZone(unit, zone.id, zone.capacityGrams), -1],
    ] as const;
    await keepBooks(test, tx, 'adjust', unit, [{ grams: 1, lines }]);
  });
  return { container: made!.id, containerOperation: id };
}
