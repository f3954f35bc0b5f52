import type { Tx } from '../../platform/database/database.service.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Declaration } from './declaration.entity.js';
import { declarationLifecycle } from './declaration.lifecycle.js';
import type { DeclarationFacts, DeclarationStep } from './declaration.lifecycle.js';
import { declarationNotFound } from './declarations.errors.js';

/** `declaration.not-found`, 404, for foreign and missing ids alike. */
export async function findDeclaration(tx: Tx, id: string, mode?: 'pessimistic_write'): Promise<Declaration> {
  const row = await tx.manager.findOne(Declaration, { where: { id }, ...(mode && { lock: { mode } }) });
  if (row === null) throw declarationNotFound({});
  return row;
}

/** Takes a step of a locked declaration and leaves its trace. `lifecycle.…` (403, 409), the code of the guard (409). */
export async function takeDeclarationStep(
  tx: WriteTx,
  row: Declaration,
  step: DeclarationStep,
  facts: DeclarationFacts,
  changes: Partial<Declaration> = {},
  data: Record<string, unknown> = {},
): Promise<void> {
  const from = row.state;
  row.state = declarationLifecycle.take(step, from, tx.actor, facts);
  const saved = { ...changes, state: row.state, version: row.version + 1 };
  Object.assign(row, saved);
  await tx.manager.update(Declaration, { id: row.id }, saved);
  auditDeclaration(tx, row, step, { from, to: row.state }, data);
}

export function auditDeclaration(
  tx: WriteTx,
  row: Pick<Declaration, 'id' | 'facilityId' | 'enterpriseId' | 'divisionCode' | 'kind' | 'period' | 'number'>,
  action: string,
  change: { readonly from: string | null; readonly to: string },
  data: Record<string, unknown> = {},
): void {
  const { id, kind, period, number } = row;
  tx.audit({
    subject: 'declaration',
    subjectId: id,
    action: `declaration.${action}`,
    // A draft made again leaves the state, and so no change of it.
    ...(change.from === change.to ? {} : change),
    tenant: tenantOf(row),
    data: { kind, period, number, ...data },
  });
}
