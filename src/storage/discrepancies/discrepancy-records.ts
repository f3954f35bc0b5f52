import type { LockedManifest } from '../../manifests/manifests.service.js';
import { newId } from '../../shared/uuid.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { isArrived } from '../arrived-manifest.js';
import type { ManifestLineRow } from '../arrived-manifest.js';
import { discrepancyDecided, discrepancyOpened, discrepancyWithdrawn } from '../storage.events.js';
import { Discrepancy } from './discrepancy.entity.js';
import { discrepancyLifecycle } from './discrepancy.lifecycle.js';
import type { DiscrepancyStep } from './discrepancy.lifecycle.js';
import { bureauReport, expectedOf, kilograms } from './discrepancy.rules.js';
import type { DiscrepancyAttribute, ReportedDecision, ReportedDelivery } from './discrepancy.types.js';

export interface Finding {
  readonly attribute: DiscrepancyAttribute;
  readonly found: string;
  /** Measured grams, of a quantity. */
  readonly foundGrams: number | null;
}

export const quantityFinding = (measuredGrams: number): Finding => ({
  attribute: 'quantity',
  found: kilograms(measuredGrams),
  foundGrams: measuredGrams,
});

/** Opens a discrepancy with the draft of its report; the consignor is told at once, by the event (部令23号 第18条). */
export async function openDiscrepancy(
  tx: WriteTx,
  manifest: LockedManifest,
  line: ManifestLineRow,
  finding: Finding,
): Promise<Discrepancy> {
  const expected = expectedOf(finding.attribute, { ...line, handedOverGrams: line.handedOverGrams ?? 0 });
  const difference = { ...finding, position: line.position, wasteCode: line.wasteCode, wasteName: line.name, expected };
  const row = tx.manager.create(Discrepancy, {
    id: newId(),
    ...tenantOf(manifest),
    manifestId: manifest.id,
    manifestLineId: line.id,
    ...finding,
    expected,
    state: discrepancyLifecycle.initial,
    ...nothingDecided,
    bureauReport: bureauReport(deliveryOf(manifest), difference, null),
    openedBy: tx.actor.accountId,
    openedAt: tx.now,
  });
  await tx.manager.insert(Discrepancy, row);
  audit(tx, row, 'open', { from: null, to: row.state });
  discrepancyOpened.emit(tx, { discrepancyId: row.id });
  return row;
}

const nothingDecided = {
  decision: null,
  decisionReason: null,
  decidedAt: null,
  noticeSentAt: null,
  reportedAt: null,
  reportReference: null,
  withdrawReason: null,
} satisfies Partial<Discrepancy>;

/** The decision goes into the report, so that it is ready to be sent. */
export async function decideDiscrepancy(
  tx: WriteTx,
  manifest: LockedManifest,
  row: Discrepancy,
  decided: ReportedDecision,
): Promise<void> {
  const { decision, reason } = decided;
  await take(tx, manifest, row, 'decide', {
    decision,
    decisionReason: reason,
    decidedAt: tx.now,
    bureauReport: bureauReport(deliveryOf(manifest), row.bureauReport, decided),
  });
  discrepancyDecided.emit(tx, { discrepancyId: row.id });
}

export async function withdrawDiscrepancy(
  tx: WriteTx,
  manifest: LockedManifest,
  row: Discrepancy,
  reason: string,
): Promise<void> {
  await take(tx, manifest, row, 'withdraw', { withdrawReason: reason });
  discrepancyWithdrawn.emit(tx, { discrepancyId: row.id });
}

async function take(
  tx: WriteTx,
  manifest: LockedManifest,
  row: Discrepancy,
  step: DiscrepancyStep,
  changes: Partial<Discrepancy>,
): Promise<void> {
  const from = row.state;
  row.state = discrepancyLifecycle.take(step, from, tx.actor, { isDecided: !isArrived(manifest) });
  const { state: to } = row;
  await saveDiscrepancy(tx, row, { ...changes, state: to });
  audit(tx, row, step, { from, to });
}

/** Saves columns of a locked row. */
export async function saveDiscrepancy(tx: WriteTx, row: Discrepancy, changes: Partial<Discrepancy>): Promise<void> {
  Object.assign(row, changes);
  await tx.manager.createQueryBuilder().update(Discrepancy).set(changes).where('id = :id', { id: row.id }).execute();
}

export function audit(
  tx: WriteTx,
  row: Discrepancy,
  action: string,
  change: { from?: string | null; to?: string } = {},
): void {
  const { id, facilityId, enterpriseId, divisionCode, manifestId, manifestLineId, attribute, foundGrams, decision } =
    row;
  tx.audit({
    subject: 'discrepancy',
    subjectId: id,
    action: `discrepancy.${action}`,
    ...change,
    tenant: { facilityId, enterpriseId, divisionCode },
    data: { manifestId, lineId: manifestLineId, attribute, foundGrams, decision },
  });
}

const deliveryOf = (manifest: LockedManifest): ReportedDelivery => ({
  internalNumber: manifest.internalNumber,
  officialNumber: manifest.officialNumber,
  consignor: manifest.consignor.name,
  consignorUscc: manifest.consignor.uscc,
  carrier: manifest.carrier.name,
  plate: manifest.plate,
  consignee: manifest.consignee.name,
  arrivedAt: (manifest.arrivedAt ?? manifest.createdAt).toISOString(),
});
