import { AuditSequencer, sequencerBatch } from '../../../audit/audit-sequencer.js';
import { withoutKey } from '../../../writes/request-identity.js';
import type { Actor } from '../../../shared/roles.js';
import { systemActor } from '../../../shared/roles.js';
import type { TestApp } from '../../../../test/support/app.js';
import { DeclarationPeriods } from '../declaration-periods.service.js';
import type { PeriodKind } from '../../../shared/period.js';
import { Declarations } from '../declarations.service.js';
import type { DeclarationView } from '../dto/declaration.view.js';

/** Gives all committed events their numbers, as a worker does each half second. */
export async function numberEvents({ app }: TestApp): Promise<void> {
  const sequencer = app.get(AuditSequencer);
  for (let batch = 0; batch < 1_000; batch += 1) if ((await sequencer.sequenceOnce()) < sequencerBatch) return;
  throw new Error('the audit trail does not end');
}

/** Opens what has ended, and numbers all that happened. */
export async function openPeriods(test: TestApp): Promise<number> {
  const opened = await test.app.get(DeclarationPeriods).openEnded();
  await numberEvents(test);
  return opened;
}

/** The newest declaration of a unit's period; `enterpriseId` null: the facility's own. */
export async function declarationOf(
  test: TestApp,
  who: Actor,
  facilityId: string,
  enterpriseId: string | null,
  kind: PeriodKind,
  period: string,
): Promise<DeclarationView> {
  const sql = `SELECT id FROM declaration WHERE facility_id = $1 AND enterprise_id IS NOT DISTINCT FROM $2 AND kind = $3
    AND period = $4 AND is_latest`;
  const found = await test.db.read(systemActor('spec'), (tx) =>
    tx.query<{ id: string }>(sql, [facilityId, enterpriseId, kind, period]),
  );
  if (found[0] === undefined) throw new Error(`no ${kind} ${period} of ${enterpriseId ?? facilityId}`);
  return test.app.get(Declarations).one(who, found[0].id);
}

/** From open to reviewed, by one who drafts and one who reviews. */
export async function reviewed(
  test: TestApp,
  id: string,
  drafter: Actor,
  reviewer: Actor = drafter,
): Promise<DeclarationView> {
  const declarations = test.app.get(Declarations);
  const { version } = await declarations.draft(drafter, withoutKey, id);
  return declarations.review(reviewer, withoutKey, id, version);
}

/** From open to submitted, with a receipt of the instant given. */
export async function submitted(
  test: TestApp,
  id: string,
  receiptAt: Date,
  drafter: Actor,
  signer: Actor = drafter,
): Promise<DeclarationView> {
  const { version } = await reviewed(test, id, drafter, signer);
  const receipt = { receiptNumber: `SB${id.slice(-8)}`, receiptAt: receiptAt.toISOString() };
  return test.app.get(Declarations).submit(signer, withoutKey, id, version, receipt);
}
