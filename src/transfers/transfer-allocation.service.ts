import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import { auditTransfer, linesOfTransfer } from './transfer-store.js';
import type { TransferLine } from './transfer-line.entity.js';
import type { Transfer } from './transfer.entity.js';
import { allocate } from './transfer.rules.js';
import type { OriginInContainer } from './transfer.rules.js';
import { transferAllocated } from './transfers.events.js';

interface OriginShare extends OriginInContainer {
  readonly enterpriseId: string;
  readonly divisionCode: string;
}

const partsSql = `
SELECT s.container_id AS "containerId", s.origin_id AS "originId", s.grams, s.enterprise_id AS "enterpriseId",
  s.division_code AS "divisionCode"
FROM transfer_container x JOIN container_share s ON s.container_id = x.container_id
WHERE x.transfer_id = $1 AND x.waste_code = $2 AND x.outcome = 'accepted'
ORDER BY s.container_id, s.origin_id`;

const saveSql = `
INSERT INTO treatment_share (container_id, origin_id, transfer_id, waste_code, shipped_grams, treated_grams, method_code,
  treated_on, company_name, place, facility_id, enterprise_id, division_code)
SELECT "containerId", "originId", $1, $2, "grams", "treatedGrams", $3, $4, $5, $6, $7, "enterpriseId", "divisionCode"
FROM jsonb_to_recordset($8::jsonb) AS r("containerId" uuid, "originId" uuid, "grams" bigint, "treatedGrams" bigint,
  "enterpriseId" uuid, "divisionCode" text)`;

/** Shares at one statement; a line of 1,000 containers with many origins each is written in several. */
const batch = 5_000;

/**
 * The results go back to whom the waste came from (部令23号 第12条): what the partner weighed and treated of each line is
 * shared out to every origin in every container, to the gram.
 */
@Injectable()
export class TransferAllocation {
  async allocate(tx: WriteTx, transfer: Transfer): Promise<'done'> {
    let shares = 0;
    for (const line of await linesOfTransfer(tx, transfer.id)) shares += await this.line(tx, transfer, line);
    auditTransfer(tx, transfer, 'allocate', { data: { shares } });
    transferAllocated.emit(tx, { transferId: transfer.id });
    return 'done';
  }

  private async line(tx: WriteTx, transfer: Transfer, line: TransferLine): Promise<number> {
    const acceptedGrams = line.acceptedGrams ?? 0;
    const parts = allocate(acceptedGrams, await partsOf(tx, transfer.id, line.wasteCode));
    const { wasteCode, treatedMethodCode, treatedOn, place } = line;
    for (let from = 0; from < parts.length; from += batch)
      await tx.query(saveSql, [
        transfer.id,
        wasteCode,
        treatedMethodCode,
        treatedOn,
        transfer.companyName,
        place,
        transfer.facilityId,
        JSON.stringify(parts.slice(from, from + batch)),
      ]);
    return parts.length;
  }
}

const partsOf = (tx: Tx, transferId: string, wasteCode: string): Promise<OriginShare[]> =>
  tx.query<OriginShare>(partsSql, [transferId, wasteCode]);
