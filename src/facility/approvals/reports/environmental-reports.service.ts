import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import type { AuditEventView } from '../../../audit/audit-event.view.js';
import { databaseNow } from '../../../platform/database/database-now.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { tenantOf } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { FacilityDocuments } from '../../documents/facility-documents.service.js';
import { newestFirst } from '../../newest-first.js';
import { ownFacilityId } from '../../own-facility.js';
import { textSettled, versionsFull } from '../approvals.errors.js';
import { findRow, newFacilityRow } from '../facility-rows.js';
import type { FileVersion, PrepareReport, ReportsQuery, ResubmitReport, SubmitReport } from './dto/report.dto.js';
import { toReportSummaryView } from './dto/report.view.js';
import type { ReportSummaryView, ReportView } from './dto/report.view.js';
import { EnvironmentalReport } from './environmental-report.entity.js';
import { lockReport, noSuchReport, noteReport, reportView, takeReportStep, touchReport } from './report-rows.js';
import { ReportVersion } from './report-version.entity.js';
import { reportLifecycle } from './report.lifecycle.js';
import { assertDay, takesVersions } from './report.rules.js';

/** The database repeats it. */
const mostVersions = 30;
/** No report is older than the law that asks for it. */
const lawSince = '2003-09-01';

/**
 * 环评文件: its text and its way to the authority. Errors of each: `environmental-report.not-found` (404), `…day-wrong` (422),
 * `request.version-stale` (412), those of the lifecycle.
 */
@Injectable()
export class EnvironmentalReports {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly documents: FacilityDocuments,
  ) {}

  list(actor: Actor, query: ReportsQuery): Promise<Page<ReportSummaryView>> {
    return this.database.read(actor, (tx) => {
      const list = tx.manager.createQueryBuilder(EnvironmentalReport, 'row').where('TRUE');
      if (query.state !== undefined) list.andWhere('row.state = :state', { state: query.state });
      return newestFirst(tx, list, query, toReportSummaryView);
    });
  }

  one(actor: Actor, id: string): Promise<ReportView> {
    return this.database.read(actor, async (tx) => {
      const row = await findRow(tx, EnvironmentalReport, id, noSuchReport);
      return reportView(tx, row, await databaseNow(tx));
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findRow(tx, EnvironmentalReport, id, noSuchReport);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  prepare(actor: Actor, request: RequestIdentity, given: PrepareReport): Promise<ReportView> {
    return this.writes.run(actor, 'environmentalReport.prepare', request, async (tx) => {
      assertDay(given.preparedOn, lawSince, shanghaiDate(tx.now), '/preparedOn');
      const row: EnvironmentalReport = {
        ...empty,
        ...given,
        ...newFacilityRow(ownFacilityId(actor), tx.now),
        id: newId(),
        state: reportLifecycle.initial,
      };
      await tx.manager.insert(EnvironmentalReport, row);
      noteReport(tx, row, 'prepare', { from: null, to: row.state });
      return reportView(tx, row, tx.now);
    });
  }

  /** `facility-document.not-found` (404), `environmental-report.text-settled`, `…too-many-versions` (409). */
  fileVersion(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { documentId, note }: FileVersion,
  ): Promise<ReportView> {
    return this.writes.run(actor, 'environmentalReport.fileVersion', request, async (tx) => {
      const { row, parts } = await lockReport(tx, id, version);
      await this.documents.requireAll(tx, [documentId], () => '/documentId');
      if (!takesVersions(row.state)) throw textSettled({});
      const number = parts.versions.length + 1;
      if (number > mostVersions) throw versionsFull({ most: mostVersions });
      await tx.manager.insert(ReportVersion, {
        reportId: id,
        number,
        ...tenantOf(row),
        documentId,
        note,
        filedAt: tx.now,
      });
      await touchReport(tx, row, 'fileVersion', { number, documentId });
      return reportView(tx, row, tx.now);
    });
  }

  submit(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: SubmitReport,
  ): Promise<ReportView> {
    return this.writes.run(actor, 'environmentalReport.submit', request, async (tx) => {
      const report = await lockReport(tx, id, version);
      const changes = () => {
        assertDay(given.submittedOn, report.row.preparedOn, shanghaiDate(tx.now), '/submittedOn');
        return given;
      };
      await takeReportStep(tx, report, 'submit', { changes, data: { ...given } });
      return reportView(tx, report.row, tx.now);
    });
  }

  resubmit(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { resubmittedOn }: ResubmitReport,
  ): Promise<ReportView> {
    return this.writes.run(actor, 'environmentalReport.resubmit', request, async (tx) => {
      const report = await lockReport(tx, id, version);
      const changes = () => {
        assertDay(resubmittedOn, report.parts.reviews.at(-1)!.heldOn, shanghaiDate(tx.now), '/resubmittedOn');
        return { resubmittedOn };
      };
      await takeReportStep(tx, report, 'resubmit', { changes, data: { resubmittedOn } });
      return reportView(tx, report.row, tx.now);
    });
  }
}

const empty = {
  authority: null,
  submittedOn: null,
  resubmittedOn: null,
  decisionNumber: null,
  decidedOn: null,
  rejectionReason: null,
  approvalId: null,
  acceptedOn: null,
  acceptanceConclusion: null,
  acceptanceDocumentId: null,
  publishedOn: null,
};
