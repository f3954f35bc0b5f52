import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.service.js';
import { DomainError, renderBoth } from '../../../shared/domain-error.js';
import { systemActor } from '../../../shared/roles.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import { SettingsService } from '../../../identity/settings/settings.service.js';
import { withoutKey } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { lockExport, takeStep } from '../exports/export-records.js';
import type { ReportExport } from '../exports/report-export.entity.js';
import { exportNotFound, reportFaulty } from '../report.errors.js';
import { leaseSeconds } from './export-work.js';
import type { Lease } from './export-work.js';
import type { FileFacts } from './file-writer.js';

/** Faults of ours after which an export is given up, and attempts in all: a report that kills its worker must end, too. */
export const mostFaults = 3;
export const mostAttempts = 10;
/** Before the second attempt, doubled for the third. */
const pauseMs = 10_000;
const dayMs = 86_400_000;
const lapsedAtOnce = 20;

const dueSql = `SELECT id FROM report_export WHERE state = 'queued' AND next_attempt_at <= app_now()
ORDER BY created_at, id LIMIT 1`;

const lapsedSql = `SELECT id FROM report_export WHERE state = 'running' AND lease_until <= app_now()
ORDER BY lease_until LIMIT ${lapsedAtOnce}`;

export interface Made extends FileFacts {
  readonly rows: number;
  readonly snapshotAt: Date;
  readonly lastLeaf: number;
}

/** The states of an export while it is made, each step a write of its own round work that is done outside of any. */
@Injectable()
export class ExportLeases {
  private readonly actor = systemActor('reports');

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly settings: SettingsService,
  ) {}

  /** The export that waits longest, now this worker's. Null when none waits, or another worker was first. */
  async takeNext(): Promise<ReportExport | null> {
    const [due] = await this.ids(dueSql);
    if (due === undefined) return null;
    return this.orNull('report.start', due, async (tx, row) => {
      if (row.state !== 'queued' || row.nextAttemptAt === null || row.nextAttemptAt > tx.now) throw exportNotFound({});
      const fence = row.fence + 1;
      await takeStep(
        tx,
        row,
        'start',
        {
          fence,
          leaseUntil: new Date(tx.now.getTime() + leaseSeconds * 1_000),
          startedAt: tx.now,
          rowsDone: 0,
          rowsEstimated: null,
        },
        { fence },
      );
      return row;
    });
  }

  /** Queues again what workers left that died. */
  async requeueLapsed(): Promise<void> {
    for (const id of await this.ids(lapsedSql))
      await this.orNull('report.requeue', id, async (tx, row) => {
        if (row.state !== 'running' || row.leaseUntil === null || row.leaseUntil > tx.now) throw exportNotFound({});
        await again(tx, row, { fault: false });
      });
  }

  /** The file counts from here on, and only if the lease still does. Answers whether it did. */
  async finish(lease: Lease, { rows, bytes, sha256, snapshotAt, lastLeaf }: Made): Promise<boolean> {
    const finished = await this.held('report.finish', lease, async (tx, row) => {
      const place = { facilityId: row.facilityId, on: shanghaiDate(tx.now) };
      const days = await this.settings.value(tx, 'reports.keep-days', place);
      const expiresAt = new Date(tx.now.getTime() + days * dayMs);
      const changes = {
        rowsDone: rows,
        rowsEstimated: rows,
        bytes,
        sha256,
        snapshotAt,
        lastLeaf,
        expiresAt,
        endedAt: tx.now,
      };
      await takeStep(tx, row, 'finish', changes, { rows, bytes, sha256, lastLeaf, parameters: row.parameters });
      return true;
    });
    return finished ?? false;
  }

  /** A refusal is final and says why; anything else is a fault of ours, and is tried again a few times. */
  async failed(lease: Lease, error: unknown): Promise<void> {
    await this.held('report.fail', lease, async (tx, row) => {
      if (error instanceof DomainError) await fail(tx, row, error);
      else await again(tx, row, { fault: true });
    });
  }

  /** Gives an export back that the process has no time for any more. */
  async release(lease: Lease): Promise<void> {
    await this.held('report.requeue', lease, (tx, row) => again(tx, row, { fault: false }));
  }

  private async ids(sql: string): Promise<string[]> {
    const rows = await this.database.read(this.actor, (tx) => tx.query<{ id: string }>(sql));
    return rows.map(({ id }) => id);
  }

  private held<T>(
    action: string,
    { id, fence }: Lease,
    work: (tx: WriteTx, row: ReportExport) => Promise<T>,
  ): Promise<T | null> {
    return this.orNull(action, id, (tx, row) => {
      if (row.state !== 'running' || row.fence !== fence) throw exportNotFound({});
      return work(tx, row);
    });
  }

  /** Null when it turned out, under the lock, that there is nothing to do. */
  private async orNull<T>(
    action: string,
    id: string,
    work: (tx: WriteTx, row: ReportExport) => Promise<T>,
  ): Promise<T | null> {
    try {
      return await this.writes.run(this.actor, action, withoutKey, async (tx) => work(tx, await lockExport(tx, id)));
    } catch (error) {
      if (error instanceof DomainError && error.code === exportNotFound.code) return null;
      throw error;
    }
  }
}

async function again(tx: WriteTx, row: ReportExport, { fault }: { readonly fault: boolean }): Promise<void> {
  const faults = row.faults + (fault ? 1 : 0);
  if (faults >= mostFaults || row.fence >= mostAttempts) return fail(tx, row, reportFaulty({}), faults);
  const wait = fault ? pauseMs * 2 ** (faults - 1) : 0;
  const nextAttemptAt = new Date(tx.now.getTime() + wait);
  await takeStep(tx, row, 'requeue', { faults, nextAttemptAt }, { faults, fence: row.fence });
}

function fail(tx: WriteTx, row: ReportExport, error: DomainError, faults = row.faults): Promise<void> {
  const { zh, en } = renderBoth(error.text, error.details);
  const failure = { failureCode: error.code, failureZh: zh.slice(0, 500), failureEn: en.slice(0, 500) };
  return takeStep(tx, row, 'fail', { ...failure, faults, endedAt: tx.now }, { code: error.code });
}
