import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.service.js';
import { expiringPapers } from './partner-papers.queries.js';
import type { PartnerPaper, PartnerPaperKind } from './partner-papers.queries.js';

export type { PartnerPaper, PartnerPaperKind } from './partner-papers.queries.js';

/** More than any facility works with of one kind. */
const mostPapers = 10_000;

/** The papers of all whom the facility works with, by the day on which they run out. */
@Injectable()
export class PartnerPapers {
  /** Of one kind, whose last day is until `by` (YYYY-MM-DD); of retired partners none. */
  expiring(tx: Tx, kind: PartnerPaperKind, facilityId: string, by: string): Promise<PartnerPaper[]> {
    return expiringPapers(tx, kind, { facilityId, by, most: mostPapers });
  }
}
