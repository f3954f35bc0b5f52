import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Database } from '../../../platform/database/database.service.js';
import type { Paper } from '../../../platform/documents/hand-out.js';
import { pageOf } from '../../../platform/http/paging.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import { withoutKey } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import type { ReportFormat } from '../report-definition.types.js';
import {
  exportNotFound,
  exportNotReady,
  reportFormatRefused,
  reportUnknown,
  tooManyKept,
  tooManyOpen,
} from '../report.errors.js';
import { ExportDefinitions } from '../export-definitions.js';
import { assertFacilityNamed } from '../report-facility.js';
import { readParameters } from '../report-parameters.js';
import { Reports } from '../reports.service.js';
import type { AskForReport } from './dto/export.dto.js';
import { toExportView } from './dto/export.view.js';
import type { ReportExportView } from './dto/export.view.js';
import { isFor } from './export-access.rules.js';
import { auditExport, findExport, lockExport, takeStep } from './export-records.js';
import { countDownload, heldBy, listExports } from './exports.queries.js';
import { keptBytes } from './kept-file.js';
import { ReportExport } from './report-export.entity.js';
import { exportLifecycle } from './report-export.lifecycle.js';
import type { ExportStep } from './report-export.lifecycle.js';

/** Of one account: in the queue or being made, and kept as files. */
export const mostOpen = 3;
export const mostKept = 30;

type Asked = Pick<AskForReport, 'kind' | 'format' | 'language' | 'purpose'>;
type Decided = Pick<ReportExport, 'parameters' | 'columns'>;

export type AskedBefore = Required<Asked> & Decided;

export interface HandedOut extends Paper {
  readonly format: ReportFormat;
  /** Of the whole file. */
  readonly bytes: number;
  readonly plain: string;
}

/** The download centre: what people ask for and fetch. Making the files is `running/`'s. */
@Injectable()
export class Exports {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly reports: Reports,
    private readonly definitions: ExportDefinitions,
  ) {}

  /**
   * Puts a report into the queue, on record with its purpose. `report.unknown`, `report.format-refused` (422),
   * `request.invalid` (400), `report.too-many-open`, `report.too-many-kept` (409), and what the report itself refuses.
   */
  ask(actor: Actor, request: RequestIdentity, asked: AskForReport): Promise<ReportExportView> {
    return this.queue(actor, request, asked, ({ now }) => {
      const definition = this.reports.for(actor, asked.kind);
      if (definition === undefined) throw reportUnknown({}, '/kind');
      if (!definition.formats.includes(asked.format))
        throw reportFormatRefused({ formats: definition.formats.join(', ') }, '/format');
      const parameters = readParameters(definition.parameters, asked.parameters ?? {});
      assertFacilityNamed(actor, definition.parameters, parameters);
      definition.check?.(parameters, now);
      return { parameters: parameters as ReportExport['parameters'], columns: null };
    });
  }

  /** Puts into the queue what `decide` lets pass. `report.too-many-open`, `report.too-many-kept` (409). */
  queue(
    actor: Actor,
    request: RequestIdentity,
    asked: Asked,
    decide: (tx: WriteTx) => Decided,
  ): Promise<ReportExportView> {
    return this.writes.run(actor, 'report.ask', request, async (tx) => {
      const decided = decide(tx);
      const { open, kept } = await heldBy(tx, actor.accountId);
      if (open >= mostOpen) throw tooManyOpen({ most: mostOpen });
      if (kept >= mostKept) throw tooManyKept({ most: mostKept });
      const row = draft(tx, asked, decided);
      await tx.manager.insert(ReportExport, row);
      const data = { language: row.language, parameters: row.parameters, purpose: row.purpose, ...chosenBy(row) };
      auditExport(tx, row, 'report.ask', { from: null, to: row.state, data });
      return toExportView(row, actor);
    });
  }

  /** Newest first: the caller's own, for a manager all of the facility. */
  list(actor: Actor, page: PageQuery): Promise<Page<ReportExportView>> {
    return this.database.read(actor, async (tx) =>
      pageOf(
        await listExports(tx, page),
        page.limit,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        (row) => toExportView(row, actor),
      ),
    );
  }

  /** `report.export-not-found`, 404. */
  detail(actor: Actor, id: string): Promise<ReportExportView> {
    return this.database.read(actor, async (tx) => toExportView(owned(actor, await findExport(tx, id)), actor));
  }

  /** What was asked for. `report.export-not-found`, 404. */
  asked(actor: Actor, id: string): Promise<AskedBefore> {
    return this.database.read(actor, async (tx) => {
      const { kind, format, language, purpose, parameters, columns } = owned(actor, await findExport(tx, id));
      return { kind, format, language, purpose, parameters, columns };
    });
  }

  /** The worker at it stops within a second or so. `report.export-not-found` (404), `lifecycle.wrong-state` (409). */
  cancel(actor: Actor, request: RequestIdentity, id: string): Promise<ReportExportView> {
    return this.end(actor, request, id, 'cancel');
  }

  /** Deletes the file before its time; the record stays. Errors of `cancel`. */
  discard(actor: Actor, request: RequestIdentity, id: string): Promise<ReportExportView> {
    return this.end(actor, request, id, 'discard');
  }

  /** The file, and on record who had it. `report.export-not-found` (404), `report.export-not-ready` (409). */
  handOut(actor: Actor, id: string): Promise<HandedOut> {
    return this.writes.run(actor, 'report.download', withoutKey, async (tx) => {
      const row = owned(actor, await findExport(tx, id));
      const definition = this.definitions.of(actor, row);
      if (definition === undefined) throw exportNotFound({});
      // The sweep that takes an overdue file away comes up to five minutes later.
      const state = row.expiresAt !== null && row.expiresAt <= tx.now ? 'expired' : row.state;
      if (state !== 'ready' || row.bytes === null)
        throw exportNotReady({ state }, undefined, { state: exportLifecycle.states[state] });
      await countDownload(tx, id);
      auditExport(tx, row, 'report.download', { data: { sha256: row.sha256 } });
      const { format, bytes, fence, kind } = row;
      const name = [definition.title[row.language], ...namedBy(row), shanghaiDate(row.createdAt)].join('-');
      return {
        name,
        format,
        bytes,
        plain: kind,
        stream: Readable.from(keptBytes(this.database, { id, fence, bytes })),
      };
    });
  }

  private end(actor: Actor, request: RequestIdentity, id: string, step: ExportStep): Promise<ReportExportView> {
    return this.writes.run(actor, `report.${step}`, request, async (tx) => {
      const row = owned(actor, await lockExport(tx, id));
      await takeStep(tx, row, step, { endedAt: row.endedAt ?? tx.now });
      return toExportView(row, actor);
    });
  }
}

function owned(actor: Actor, row: ReportExport | null): ReportExport {
  if (row === null || !isFor(actor, row)) throw exportNotFound({});
  return row;
}

/** Periods and days are fit for a file's name; ids are not. */
const namedBy = ({ parameters }: ReportExport): string[] =>
  Object.values(parameters).filter((value) => /^[0-9-]{4,10}$/.test(value));

/** Which fields of a list left the house; the headings are the requester's own words. */
const chosenBy = ({ columns }: ReportExport): Record<string, unknown> =>
  columns === null ? {} : { columns: columns.map(({ path }) => path) };

const draft = (tx: WriteTx, asked: Asked, { parameters, columns }: Decided): ReportExport =>
  tx.manager.create(ReportExport, {
    id: newId(),
    kind: asked.kind,
    format: asked.format,
    language: asked.language ?? 'zh',
    parameters,
    columns,
    purpose: asked.purpose,
    accountId: tx.actor.accountId,
    requester: tx.actor.label,
    facilityId: tx.actor.facilityId,
    enterpriseId: tx.actor.enterpriseId,
    divisionCode: tx.actor.divisionCode,
    state: exportLifecycle.initial,
    fence: 0,
    faults: 0,
    leaseUntil: null,
    nextAttemptAt: tx.now,
    rowsDone: 0,
    rowsEstimated: null,
    estimatedEndAt: null,
    bytes: null,
    sha256: null,
    snapshotAt: null,
    lastLeaf: null,
    failureCode: null,
    failureZh: null,
    failureEn: null,
    downloads: 0,
    createdAt: tx.now,
    startedAt: null,
    endedAt: null,
    expiresAt: null,
    sweptAt: null,
  });
