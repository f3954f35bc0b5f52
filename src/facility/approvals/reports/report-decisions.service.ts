import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../shared/roles.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { Writes } from '../../../writes/writes.service.js';
import { FacilityDocuments } from '../../documents/facility-documents.service.js';
import { ApprovalConditions } from '../conditions/approval-conditions.service.js';
import { ApprovalPapers } from '../papers/approval-papers.service.js';
import type { ApproveReport, CheckAcceptance, RejectReport } from './dto/decision.dto.js';
import type { ReportView } from './dto/report.view.js';
import { lockReport, reportView, takeReportStep } from './report-rows.js';
import { assertDay } from './report.rules.js';

/** What the authority decided, and the check after completion. Errors of each as of `EnvironmentalReports`. */
@Injectable()
export class ReportDecisions {
  constructor(
    private readonly writes: Writes,
    private readonly papers: ApprovalPapers,
    private readonly conditions: ApprovalConditions,
    private readonly documents: FacilityDocuments,
  ) {}

  /**
   * The decision becomes an approval in force, and what it asks for its conditions. Also `facility-document.not-found` (404),
   * `request.conflict` (409) for a number entered before, `approval-condition.days-wrong` (422).
   */
  approve(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { number, decidedOn, documentIds, conditions }: ApproveReport,
  ): Promise<ReportView> {
    return this.writes.run(actor, 'environmentalReport.approve', request, async (tx) => {
      const report = await lockReport(tx, id, version);
      await this.documents.requireAll(tx, documentIds, (place) => `/documentIds/${place}`);
      const changes = async () => {
        const { authority: issuer, resubmittedOn } = report.row;
        assertDay(decidedOn, resubmittedOn!, shanghaiDate(tx.now), '/decidedOn');
        const decision = { number, issuer, issuedOn: decidedOn, validFrom: decidedOn, documentIds };
        const approvalId = await this.papers.issue(tx, { kind: 'environmentalImpactReport', ...decision });
        await this.conditions.layDownAll(tx, approvalId, conditions, (place) => `/conditions/${place}`);
        return { decisionNumber: number, decidedOn, approvalId };
      };
      await takeReportStep(tx, report, 'approve', {
        changes,
        data: { number, decidedOn, conditions: conditions.length },
      });
      return reportView(tx, report.row, tx.now);
    });
  }

  reject(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { number, decidedOn, reason }: RejectReport,
  ): Promise<ReportView> {
    return this.writes.run(actor, 'environmentalReport.reject', request, async (tx) => {
      const report = await lockReport(tx, id, version);
      const changes = () => {
        assertDay(decidedOn, report.row.resubmittedOn!, shanghaiDate(tx.now), '/decidedOn');
        return { decisionNumber: number, decidedOn, rejectionReason: reason };
      };
      await takeReportStep(tx, report, 'reject', { changes, data: { number, decidedOn } });
      return reportView(tx, report.row, tx.now);
    });
  }

  /** 竣工环保自主验收, by the facility itself; its report is published. Also `facility-document.not-found` (404). */
  checkAcceptance(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { acceptedOn, documentId, conclusion, publishedOn }: CheckAcceptance,
  ): Promise<ReportView> {
    return this.writes.run(actor, 'environmentalReport.checkAcceptance', request, async (tx) => {
      const report = await lockReport(tx, id, version);
      await this.documents.requireAll(tx, [documentId], () => '/documentId');
      const changes = () => {
        const today = shanghaiDate(tx.now);
        assertDay(acceptedOn, report.row.decidedOn!, today, '/acceptedOn');
        assertDay(publishedOn, acceptedOn, today, '/publishedOn');
        return { acceptedOn, publishedOn, acceptanceConclusion: conclusion, acceptanceDocumentId: documentId };
      };
      await takeReportStep(tx, report, 'checkAcceptance', { changes, data: { acceptedOn, publishedOn, documentId } });
      return reportView(tx, report.row, tx.now);
    });
  }
}
