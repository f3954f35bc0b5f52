import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import { Accounts } from '../../../identity/accounts.service.js';
import { databaseNow } from '../../../platform/database/database-now.js';
import { Database } from '../../../platform/database/database.service.js';
import { DomainError } from '../../../shared/domain-error.js';
import { systemActor } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';
import { shanghaiMinute } from '../../../shared/working-days.js';
import type { ReportExport } from '../exports/report-export.entity.js';
import type { ReportDefinition } from '../report-definition.types.js';
import { requesterGone, tooManyForPaper } from '../report.errors.js';
import { ExportDefinitions } from '../export-definitions.js';
import { ExportHold, LeaseLost, Stopping } from './export-hold.js';
import { ExportLeases } from './export-leases.js';
import type { Made } from './export-leases.js';
import { ExportWork } from './export-work.js';
import { writeFile } from './file-writer.js';
import { mostOnPaper, piecesOf } from './report-file.js';
import type { PaperWords } from './report-file.js';

/** Milliseconds of one statement: the first rows of a long list may have to be sorted. */
const longestStatementMs = 120_000;
const system = systemActor('reports');

interface Task {
  readonly row: ReportExport;
  readonly definition: ReportDefinition;
  readonly actor: Actor;
  readonly hold: ExportHold;
}

/**
 * Makes the files, one at a time in each worker: takes an export (a write), reads in one snapshot under the requester's
 * row-level security and stores chunks (short writes), and finishes it (a write). A worker that dies leaves a lease that
 * runs out; the next one begins anew.
 */
@Injectable()
export class ExportRunner implements OnModuleDestroy {
  private readonly logger = new Logger(ExportRunner.name);
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly definitions: ExportDefinitions,
    private readonly accounts: Accounts,
    private readonly audit: AuditService,
    private readonly leases: ExportLeases,
    private readonly work: ExportWork,
  ) {}

  /** A report may take many minutes; whoever ends the process does not wait for it. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** Makes the export that waits longest. Answers whether there was one. */
  async runNext(): Promise<boolean> {
    if (this.stopping.signal.aborted) return false;
    await this.leases.requeueLapsed();
    const row = await this.leases.takeNext();
    if (row === null) return false;
    await this.run(row);
    return true;
  }

  private async run(row: ReportExport): Promise<void> {
    const hold = new ExportHold(this.work, { id: row.id, fence: row.fence }, this.stopping.signal);
    try {
      await this.work.dropBefore(hold.lease);
      const made = await this.make(row, hold);
      await hold.end();
      await this.leases.finish(hold.lease, made);
    } catch (error) {
      await hold.end();
      await this.noteFailure(hold, error);
    }
  }

  private async noteFailure({ lease }: ExportHold, error: unknown): Promise<void> {
    if (error instanceof LeaseLost) return;
    if (error instanceof Stopping) return this.leases.release(lease);
    if (!(error instanceof DomainError))
      this.logger.error({ msg: 'a report could not be made', exportId: lease.id, err: error });
    await this.leases.failed(lease, error);
  }

  private async make(row: ReportExport, hold: ExportHold): Promise<Made> {
    const actor = await this.requester(row);
    const definition = this.definitions.of(actor, row);
    if (definition === undefined) throw requesterGone({});
    return this.database.snapshot(actor, longestStatementMs, async (tx) => {
      const [snapshotAt, leaf, estimated] = await Promise.all([
        databaseNow(tx),
        this.audit.newestLeaf(tx),
        definition.count(tx, row.parameters),
      ]);
      if (row.format === 'pdf' && estimated !== null && estimated > mostOnPaper)
        throw tooManyForPaper({ most: mostOnPaper, rows: estimated });
      hold.estimated = estimated;
      const task = { row, definition, actor, hold };
      const head = (row.format === 'pdf' && (await definition.paperHead?.(tx, row.parameters, row.language))) || [];
      const pieces = piecesOf({
        definition,
        format: row.format,
        language: row.language,
        batches: counted(definition.rows(tx, row.parameters), task),
        paper: { ...paperWords(task, snapshotAt), head },
      });
      const file = await writeFile(pieces, row.format, { work: this.work, hold });
      return { ...file, rows: hold.rows, snapshotAt, lastLeaf: leaf?.seq ?? -1 };
    });
  }

  /** The requester as they are now: who was disabled or moved meanwhile gets nothing on the strength of what they were. */
  private async requester({ accountId, requester, ...row }: ReportExport): Promise<Actor> {
    const position = await this.database.read(system, (tx) => this.accounts.position(tx, accountId));
    const isWhoAsked =
      position !== null &&
      position.facilityId === row.facilityId &&
      position.enterpriseId === row.enterpriseId &&
      position.divisionCode === row.divisionCode;
    if (!isWhoAsked) throw requesterGone({});
    const { roles, facilityId, enterpriseId, divisionCode } = position;
    return { accountId, label: requester, roles, facilityId, enterpriseId, divisionCode };
  }
}

async function* counted(
  batches: AsyncIterable<readonly object[]>,
  { row, hold }: Task,
): AsyncGenerator<readonly object[]> {
  for await (const batch of batches) {
    hold.check();
    hold.rows += batch.length;
    if (row.format === 'pdf' && hold.rows > mostOnPaper) throw tooManyForPaper({ most: mostOnPaper, rows: hold.rows });
    yield batch;
  }
}

function paperWords({ row, definition }: Task, at: Date): Omit<PaperWords, 'head'> {
  const about = Object.entries(row.parameters).map(
    ([name, value]) => `${definition.parameters[name]?.text[row.language] ?? name}：${value}`,
  );
  return {
    mark: `${row.requester} ${shanghaiMinute(at)}`,
    about: [...about, `${definition.basis}`, row.purpose],
  };
}
