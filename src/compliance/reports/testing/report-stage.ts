import { Client } from 'pg';
import { createFacility, signInAs } from '../../../../test/support/actors.js';
import type { TestActor } from '../../../../test/support/actors.js';
import type { TestApp } from '../../../../test/support/app.js';
import { AuditService } from '../../../audit/audit.service.js';
import { Accounts } from '../../../identity/accounts.service.js';
import { SettingsService } from '../../../identity/settings/settings.service.js';
import { cursorBatches } from '../../../platform/database/cursor.js';
import { Database } from '../../../platform/database/database.service.js';
import { systemActor } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { Writes } from '../../../writes/writes.service.js';
import type { AskForReport } from '../exports/dto/export.dto.js';
import type { ReportExportView } from '../exports/dto/export.view.js';
import { Exports } from '../exports/exports.service.js';
import type { ReportDefinition } from '../report-definition.types.js';
import { reportReaders } from '../report-readers.rules.js';
import { ExportDefinitions } from '../export-definitions.js';
import { Reports } from '../reports.service.js';
import { ExportLeases } from '../running/export-leases.js';
import { ExportRunner } from '../running/export-runner.js';
import { ExportSweep } from '../running/export-sweep.js';
import { ExportWork } from '../running/export-work.js';

interface SpecRow {
  readonly number: number;
  readonly text: string;
  readonly massGrams: number;
  readonly seenBy: string;
}

/** What happens to a report of the spec on its way: before each batch it may wait, or fail. */
export interface SpecPlan {
  rows: number;
  beforeBatch: (batch: number) => Promise<void>;
}

const rowsSql = `
SELECT n AS number, $2 || n AS text, n::bigint * 1500 AS "massGrams", current_setting('app.facility', true) AS "seenBy"
FROM generate_series(1, $1::integer) n`;

/** As many rows as its plan says, of which each tells whose row-level security it was read under. */
const specReport = (plan: SpecPlan): ReportDefinition<SpecRow> => ({
  kind: 'spec',
  title: { zh: '测试表', en: 'Spec' },
  basis: '测试',
  roles: reportReaders,
  parameters: { day: { type: 'day', required: false, text: { zh: '日', en: 'Day' } } },
  columns: [
    { key: 'number', header: { zh: '序号', en: 'No.' }, type: 'integer', paper: 40 },
    { key: 'text', header: { zh: '=名称', en: '=Name' }, type: 'text', paper: '*' },
    { key: 'massGrams', header: { zh: '量(吨)', en: 'Mass (t)' }, type: 'grams', paper: 60 },
    { key: 'seenBy', header: { zh: '单位', en: 'Of' }, type: 'text' },
  ],
  formats: ['csv', 'xlsx', 'pdf'],
  count: () => Promise.resolve(plan.rows),
  async *rows(tx) {
    let batch = 0;
    for await (const rows of cursorBatches<SpecRow>(tx, rowsSql, [plan.rows, '=1+1 危废，"桶" '], 500)) {
      await plan.beforeBatch((batch += 1));
      yield rows;
    }
  },
});

/** A facility with people who ask for reports, and workers to make them. */
export async function createReportStage(test: TestApp) {
  const { app } = test;
  const plan: SpecPlan = { rows: 3, beforeBatch: () => Promise.resolve() };
  const reports = app.get(Reports);
  reports.register(specReport(plan));
  const facilityId = await createFacility(test);
  const dispatcher = await signInAs(test, 'operator.dispatcher', { facilityId });
  const manager = await signInAs(test, 'operator.manager', { facilityId });
  const exports = app.get(Exports, { strict: false });
  const definitions = app.get(ExportDefinitions, { strict: false });
  const [database, writes] = [app.get(Database), app.get(Writes)];
  const work = new ExportWork(database);
  const leases = new ExportLeases(database, writes, app.get(SettingsService));
  const read = (who: TestActor, id: string): Promise<ReportExportView> => exports.detail(who.actor, id);
  return {
    plan,
    facilityId,
    dispatcher,
    manager,
    exports,
    reports,
    work,
    leases,
    read,
    sweep: new ExportSweep(database, writes, work),
    worker: () =>
      new ExportRunner(
        database,
        definitions,
        app.get(Accounts),
        app.get(AuditService, { strict: false }),
        leases,
        work,
      ),
    ask: (who: { readonly actor: Actor } = dispatcher, more: Partial<AskForReport> = {}): Promise<ReportExportView> =>
      exports.ask(who.actor, withoutKey, { kind: 'spec', format: 'csv', purpose: '测试用途', ...more }),
    async fileOf(who: TestActor, id: string): Promise<Buffer> {
      const pieces: Buffer[] = [];
      for await (const piece of (await exports.handOut(who.actor, id)).stream) pieces.push(piece as Buffer);
      return Buffer.concat(pieces);
    },
    select: <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
      database.read(systemActor('spec'), (tx) => tx.query<Row>(sql, parameters)),
  };
}

export type ReportStage = Awaited<ReturnType<typeof createReportStage>>;

/** Runs SQL as the owner of the database: what only time would do. */
export async function asOwner({ databaseUrl }: Pick<TestApp, 'databaseUrl'>, sql: string, values: unknown[] = []) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}
