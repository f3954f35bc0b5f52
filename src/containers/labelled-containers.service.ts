import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.service.js';
import type { ContainerPackaging } from './container.types.js';

/** What a label says for good, and where the container stands at present. */
export interface LabelledContainer {
  readonly id: string;
  readonly code: string;
  readonly facilityId: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly wasteCode: string;
  readonly name: string;
  readonly packaging: ContainerPackaging;
  readonly generatedAt: Date;
  readonly manifestLineId: string | null;
  readonly zoneId: string | null;
  readonly transferId: string | null;
  readonly voidReason: string | null;
}

/** Part of a container that was refused at the gate and goes home in one of its own. */
export interface SplitOff {
  readonly fromId: string;
  readonly toId: string;
  readonly grams: number;
}

const labelledSql = `
SELECT id, code, facility_id AS "facilityId", enterprise_id AS "enterpriseId", division_code AS "divisionCode",
  waste_code AS "wasteCode", name, packaging, generated_at AS "generatedAt", manifest_line_id AS "manifestLineId",
  zone_id AS "zoneId", transfer_id AS "transferId", void_reason AS "voidReason"
FROM container WHERE id = ANY ($1)`;

const splitOffSql = `
SELECT from_id AS "fromId", to_id AS "toId", grams FROM container_flow
WHERE to_id = ANY ($1) AND kind = 'refuse' ORDER BY to_id, id`;

/** For those who follow the trail: what belongs to its events and never changes after them. */
@Injectable()
export class LabelledContainers {
  async labelled(tx: Tx, ids: readonly string[]): Promise<Map<string, LabelledContainer>> {
    const rows = await tx.query<LabelledContainer>(labelledSql, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Of those among the containers that were split off at the gate: what they came from. */
  splitOff(tx: Tx, ids: readonly string[]): Promise<SplitOff[]> {
    return tx.query<SplitOff>(splitOffSql, [ids]);
  }
}
