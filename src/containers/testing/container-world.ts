import { Enterprises } from '../../enterprises/enterprises.service.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { noTenant } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import type { TestActor } from '../../../test/support/actors.js';
import type { TestApp } from '../../../test/support/app.js';
import type { LabelUnit, NewContainer } from '../containers.service.js';

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
