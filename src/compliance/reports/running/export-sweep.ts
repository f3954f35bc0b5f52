import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.service.js';
import { systemActor } from '../../../shared/roles.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { Writes } from '../../../writes/writes.service.js';
import { lockExport, takeStep } from '../exports/export-records.js';
import { ExportWork } from './export-work.js';

/** Exports handled in one turn; what is left waits for the next. */
const atOnce = 100;

const overdueSql = `SELECT id FROM report_export WHERE state = 'ready' AND expires_at <= app_now() ORDER BY expires_at LIMIT $1`;

const unsweptSql = `SELECT id FROM report_export WHERE state IN ('failed', 'cancelled', 'expired') AND swept_at IS NULL
ORDER BY created_at, id LIMIT $1`;

/** Deletes files: of what expired, and of what was never finished. The rows stay as the record of who had what. */
@Injectable()
export class ExportSweep {
  private readonly actor = systemActor('reports');

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly work: ExportWork,
  ) {}

  async run(): Promise<void> {
    for (const id of await this.ids(overdueSql))
      await this.writes.run(this.actor, 'report.expire', withoutKey, async (tx) => {
        const row = await lockExport(tx, id);
        if (row.state === 'ready') return takeStep(tx, row, 'expire', {});
        // Its requester deleted it in between, which is on record.
        tx.audit({ subject: 'reportExport', subjectId: id, action: 'report.expire-late', tenant: row });
      });
    for (const id of await this.ids(unsweptSql)) await this.work.sweep(id);
  }

  private async ids(sql: string): Promise<string[]> {
    const rows = await this.database.read(this.actor, (tx) => tx.query<{ id: string }>(sql, [atOnce]));
    return rows.map(({ id }) => id);
  }
}
