import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { Zones } from '../../facility/zones.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { IntakeGate } from '../clock/intake-gate.service.js';
import { dayAfter } from '../clock/intake.rules.js';
import { detailOf } from '../container-detail.js';
import { containerLifecycle } from '../container.lifecycle.js';
import { factsOf } from '../container.rules.js';
import { requireContainer } from '../containers.queries.js';
import { scannedCode } from '../scanned.rules.js';
import type { ContainerDetailView } from '../dto/container.view.js';
import type { OverdueView, ScanView } from './dto/scan.view.js';
import { nextFor } from './next-step.rules.js';
import { isOverdue, overdueText } from './overdue.rules.js';

/** One label, scanned by somebody at a gate or a shelf: two round trips, whatever the size of the stock. */
@Injectable()
export class Scans {
  constructor(
    private readonly database: Database,
    private readonly enterprises: Enterprises,
    private readonly zones: Zones,
    private readonly gate: IntakeGate,
  ) {}

  /**
   * By the 37 characters or an address ending in them (HJ 1276-2022). A void label is shown as such, so that whoever meets it
   * can take it off. `container.scan-unreadable` (400), `container.not-found` (404).
   */
  async look(actor: Actor, scanned: string): Promise<ScanView> {
    const code = scannedCode(scanned, '/code');
    return this.database.read(actor, async (tx) => {
      const container = await requireContainer(tx, { code });
      const { state, enterpriseId, facilityId } = container;
      const detail = detailOf(container, actor);
      const [enterpriseName, zoneName, overdue] = await Promise.all([
        this.enterpriseName(tx, enterpriseId),
        this.zoneName(tx, facilityId, detail.zoneId),
        this.overdue(tx, detail),
      ]);
      const next = nextFor(actor, state, factsOf(container));
      return { ...detail, stateName: { ...containerLifecycle.states[state] }, enterpriseName, zoneName, next, overdue };
    });
  }

  /** A third round trip, for what is overdue alone. */
  private async overdue(tx: Tx, detail: ContainerDetailView): Promise<OverdueView | null> {
    const { facilityId, wasteCode, dueOn } = detail;
    if (dueOn === null) return null;
    const today = shanghaiDate(await databaseNow(tx));
    if (!isOverdue(detail, today)) return null;
    const stops = (await this.gate.stops(tx, facilityId, [wasteCode], today)).get(wasteCode)?.reach ?? 'nothing';
    return { since: dayAfter(dueOn), stops, text: overdueText({ ...detail, dueOn }, stops) };
  }

  private async enterpriseName(tx: Tx, id: string | null): Promise<string | null> {
    return id === null ? null : ((await this.enterprises.snapshots(tx, [id])).get(id)?.name ?? null);
  }

  private async zoneName(tx: Tx, facilityId: string, id: string | null): Promise<string | null> {
    return id === null ? null : ((await this.zones.byIds(tx, facilityId, [id])).get(id)?.name ?? null);
  }
}
