import { newId } from '../shared/uuid.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { Container } from './container.entity.js';
import type { FlowKind } from './container.types.js';

/** Grams that go from one container into another. */
export interface Flow {
  readonly from: Pick<Container, 'id'>;
  /** Whose row it is follows from the container that is filled. */
  readonly to: Pick<Container, 'id' | 'facilityId' | 'enterpriseId' | 'divisionCode'>;
  readonly grams: number;
}

const flowSql = `
INSERT INTO container_flow (id, operation_id, kind, from_id, to_id, grams, facility_id, enterprise_id, division_code, made_by, made_at, reason)
SELECT "id", "operationId", "kind", "fromId", "toId", "grams", "facilityId", "enterpriseId", "divisionCode", "madeBy", "madeAt", "reason"
FROM jsonb_to_recordset($1::jsonb) AS r("id" uuid, "operationId" uuid, "kind" text, "fromId" uuid, "toId" uuid, "grams" bigint,
  "facilityId" uuid, "enterpriseId" uuid, "divisionCode" text, "madeBy" uuid, "madeAt" timestamptz, "reason" text)`;

/** Keeps the flows of one operation; answers the operation's id. */
export async function recordFlows(
  tx: WriteTx,
  kind: FlowKind | 'refuse',
  flows: readonly Flow[],
  operationId: string = newId(),
  reason: string | null = null,
): Promise<string> {
  const rows = flows.map(({ from, to, grams }) => ({
    id: newId(),
    operationId,
    kind,
    fromId: from.id,
    toId: to.id,
    grams,
    facilityId: to.facilityId,
    enterpriseId: to.enterpriseId,
    divisionCode: to.divisionCode,
    madeBy: tx.actor.accountId,
    madeAt: tx.now,
    reason,
  }));
  await tx.query(flowSql, [JSON.stringify(rows)]);
  return operationId;
}
