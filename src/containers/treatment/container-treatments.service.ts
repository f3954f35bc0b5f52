import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { ContainerPart } from '../container-shares.service.js';
import type { TreatmentListQuery } from './dto/treatment.dto.js';
import { toTreatmentView } from './dto/treatment.view.js';
import type { TreatmentView } from './dto/treatment.view.js';
import { listTreatments } from './treatments.queries.js';

/** An origin's part of a container that was treated. */
export interface TreatedPart extends ContainerPart {
  readonly treatedGrams: number;
}

/** What was done with all of them alike. */
export interface TreatmentFacts {
  readonly transferId: string;
  readonly facilityId: string;
  readonly wasteCode: string;
  readonly methodCode: string;
  /** YYYY-MM-DD. */
  readonly treatedOn: string;
  readonly companyName: string;
  readonly place: string;
}

const saveSql = `
INSERT INTO treatment_share (container_id, origin_id, transfer_id, waste_code, shipped_grams, treated_grams, method_code,
  treated_on, company_name, place, facility_id, enterprise_id, division_code)
SELECT "containerId", "originId", $1, $2, "grams", "treatedGrams", $3, $4, $5, $6, $7, "enterpriseId", "divisionCode"
FROM jsonb_to_recordset($8::jsonb) AS r("containerId" uuid, "originId" uuid, "grams" bigint, "treatedGrams" bigint,
  "enterpriseId" uuid, "divisionCode" text)`;

const sumsSql = `
SELECT enterprise_id AS "enterpriseId", division_code AS "divisionCode", sum(treated_grams)::bigint AS "treatedGrams"
FROM treatment_share WHERE transfer_id = $1 AND enterprise_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1`;

/** Parts in one statement: a line of many containers with many origins each is written in several. */
const batch = 5_000;

/** The end of the chain: how, where and when each origin's part of a container was treated (部令23号 第12条). */
@Injectable()
export class ContainerTreatments {
  constructor(private readonly database: Database) {}

  /** Written once, with the result that the treatment company told. */
  async record(tx: WriteTx, facts: TreatmentFacts, parts: readonly TreatedPart[]): Promise<void> {
    const { transferId, wasteCode, methodCode, treatedOn, companyName, place, facilityId } = facts;
    for (let from = 0; from < parts.length; from += batch) {
      const rows = JSON.stringify(parts.slice(from, from + batch));
      await tx.query(saveSql, [transferId, wasteCode, methodCode, treatedOn, companyName, place, facilityId, rows]);
    }
  }

  /** What each enterprise's waste on a transfer came to; the facility's own is told to nobody. */
  sumsOf(tx: Tx, transferId: string): Promise<{ enterpriseId: string; divisionCode: string; treatedGrams: number }[]> {
    return tx.query(sumsSql, [transferId]);
  }

  /** Newest first: an enterprise its own waste, the facility all that it shipped, under row-level security. */
  list(actor: Actor, query: TreatmentListQuery): Promise<Page<TreatmentView>> {
    return this.database.read(actor, async (tx) => {
      const after = pageStart(query.cursor, ['day', 'uuid', 'uuid']);
      const rows = await listTreatments(tx, query, after);
      return pageOf(rows, query.limit, (row) => [row.treatedOn, row.containerId, row.originId], toTreatmentView);
    });
  }
}
