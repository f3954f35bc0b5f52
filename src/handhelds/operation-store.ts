import type { Tx } from '../platform/database/database.service.js';
import { newId } from '../shared/uuid.js';
import type { AuditEntry, WriteTx } from '../writes/write-tx.js';
import { operationNotFound } from './handheld.errors.js';
import { Operation } from './operation.entity.js';
import { operationLifecycle } from './operation.lifecycle.js';
import type { OperationStep } from './operation.lifecycle.js';
import type { Packet } from './packet.entity.js';
import type { Recorded } from './replay-batch.js';

/** Stores what was recorded, each in the state `received` with its event. */
export async function insertOperations(tx: WriteTx, packet: Packet, recorded: readonly Recorded[]): Promise<void> {
  const made = recorded.map((one) =>
    tx.manager.create(Operation, {
      ...one,
      id: newId(),
      packetId: packet.id,
      roundId: packet.roundId,
      facilityId: packet.facilityId,
      divisionCode: null,
      accountId: packet.accountId,
      accountLabel: packet.accountLabel,
      receivedAt: tx.now,
      state: operationLifecycle.initial,
      settledAt: null,
      ...unexplained,
      discardReason: null,
      version: 1,
    }),
  );
  if (made.length > 0) await tx.manager.insert(Operation, made);
  for (const operation of made) tx.audit(eventOf(operation, 'receive', null));
}

/** The row, locked. `handheld.operation-not-found`, 404. */
export async function lockOperation(tx: WriteTx, id: string): Promise<Operation> {
  const operation = await tx.manager.findOne(Operation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (operation === null) throw operationNotFound({});
  return operation;
}

export async function findOperation(tx: Tx, id: string): Promise<Operation> {
  const operation = await tx.manager.findOneBy(Operation, { id });
  if (operation === null) throw operationNotFound({});
  return operation;
}

type OperationChange = Partial<Pick<Operation, keyof typeof unexplained | 'settledAt' | 'discardReason'>>;

/** Takes a step, saves it and leaves the one event. Errors: those of the lifecycle. */
export async function stepOperation(
  tx: WriteTx,
  operation: Operation,
  step: OperationStep,
  change: OperationChange = {},
): Promise<void> {
  const from = operation.state;
  operation.state = operationLifecycle.take(step, from, tx.actor, {});
  Object.assign(operation, unexplained, change, { version: operation.version + 1 });
  const row = { ...unexplained, ...change, state: operation.state, version: operation.version };
  await tx.manager.update(Operation, { id: operation.id }, row);
  tx.audit(eventOf(operation, step, from));
}

const unexplained = { code: null, messageZh: null, messageEn: null, pointer: null } as {
  code: string | null;
  messageZh: string | null;
  messageEn: string | null;
  pointer: string | null;
};

function eventOf(operation: Operation, action: OperationStep | 'receive', from: string | null): AuditEntry {
  const { id, facilityId, kind, sequence, operationId, roundId, code, state, discardReason } = operation;
  return {
    subject: 'handheldOperation',
    subjectId: id,
    action: `handheldOperation.${action}`,
    from,
    to: state,
    // What the facility's own people do about a device concerns no enterprise yet.
    tenant: { facilityId, enterpriseId: null, divisionCode: null },
    data: {
      operationId,
      roundId,
      kind,
      sequence,
      ...(code !== null && { code }),
      ...(discardReason !== null && { discardReason }),
    },
  };
}
