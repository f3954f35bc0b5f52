import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FacilityDocumentContent } from '../documents/facility-document-content.entity.js';
import { FacilityDocument } from '../documents/facility-document.entity.js';
import { FacilityDocumentsController } from '../documents/facility-documents.controller.js';
import { FacilityDocuments } from '../documents/facility-documents.service.js';
import { ApprovalJobs } from './approvals.jobs.js';
import { ApprovalCondition } from './conditions/approval-condition.entity.js';
import { ApprovalConditionsController } from './conditions/approval-conditions.controller.js';
import { ApprovalConditions } from './conditions/approval-conditions.service.js';
import { ApprovalProof } from './conditions/approval-proof.entity.js';
import { ApprovalPapers } from './papers/approval-papers.service.js';
import { ApprovalSchedule } from './papers/approval-schedule.service.js';
import { Approval } from './papers/approval.entity.js';
import { ApprovalsController } from './papers/approvals.controller.js';
import { EnvironmentalOpinion } from './reports/environmental-opinion.entity.js';
import { EnvironmentalReport } from './reports/environmental-report.entity.js';
import { EnvironmentalReportsController } from './reports/environmental-reports.controller.js';
import { EnvironmentalReports } from './reports/environmental-reports.service.js';
import { EnvironmentalReview } from './reports/environmental-review.entity.js';
import { ReportDecisions } from './reports/report-decisions.service.js';
import { ReportProcedureController } from './reports/report-procedure.controller.js';
import { ReportReviews } from './reports/report-reviews.service.js';
import { ReportVersion } from './reports/report-version.entity.js';

const entities = [
  FacilityDocument,
  FacilityDocumentContent,
  Approval,
  ApprovalCondition,
  ApprovalProof,
  EnvironmentalReport,
  ReportVersion,
  EnvironmentalReview,
  EnvironmentalOpinion,
];

@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [
    FacilityDocumentsController,
    ApprovalsController,
    ApprovalConditionsController,
    EnvironmentalReportsController,
    ReportProcedureController,
  ],
  providers: [
    FacilityDocuments,
    ApprovalPapers,
    ApprovalSchedule,
    ApprovalConditions,
    EnvironmentalReports,
    ReportReviews,
    ReportDecisions,
    ApprovalJobs,
  ],
  exports: [
    FacilityDocuments,
    ApprovalPapers,
    ApprovalConditions,
    EnvironmentalReports,
    ReportReviews,
    ReportDecisions,
  ],
})
export class ApprovalsModule {}
