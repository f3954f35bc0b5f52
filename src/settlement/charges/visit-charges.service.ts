import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Actor } from '../../shared/roles.js';
import type { ChargeListFilter, ListedCharge } from '../charge-list.types.js';
import { chargeLineBatches, countChargeLines } from './charge-lines.queries.js';
import { findCharge } from './charge-rows.js';
import type { VisitChargesQuery } from './dto/visit-charge.dto.js';
import { toVisitChargeView } from './dto/visit-charge.view.js';
import type { VisitChargeSummaryView, VisitChargeView } from './dto/visit-charge.view.js';
import { linesOf, listVisitCharges, visitOf } from './visit-charges.queries.js';

/** Reads of charges. `visit-charge.not-found`, 404. */
@Injectable()
export class VisitCharges {
  constructor(
    private readonly database: Database,
    private readonly audits: AuditService,
  ) {}

  list(actor: Actor, query: VisitChargesQuery): Promise<Page<VisitChargeSummaryView>> {
    return this.database.read(actor, (tx) => listVisitCharges(tx, query));
  }

  one(actor: Actor, id: string): Promise<VisitChargeView> {
    return this.database.read(actor, async (tx) => {
      const charge = await findCharge(tx, id);
      const [lines, visit] = await Promise.all([linesOf(tx, id), visitOf(tx, charge.visitId)]);
      return toVisitChargeView(charge, lines, visit);
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findCharge(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** How many lines `lines` will give. */
  countLines(tx: Tx, filter: ChargeListFilter): Promise<number> {
    return countChargeLines(tx, filter);
  }

  /** Lines on the statements of some months, for reports: of each the fields named, as texts, in batches to be read in `tx`. */
  lines(
    tx: Tx,
    filter: ChargeListFilter,
    fields: readonly (keyof ListedCharge)[],
  ): AsyncIterable<readonly (readonly string[])[]> {
    return chargeLineBatches(tx, filter, fields);
  }
}
