import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { tenantOf } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { notRevising, notUnderReview, opinionNotFound, opinionsFull, reviewsFull } from '../approvals.errors.js';
import type { AnswerOpinion, ConcludeReview, ConveneReview, RaiseOpinion } from './dto/review.dto.js';
import type { ReportView } from './dto/report.view.js';
import { EnvironmentalOpinion } from './environmental-opinion.entity.js';
import { EnvironmentalReview } from './environmental-review.entity.js';
import { lockReport, reportView, takeReportStep, touchReport } from './report-rows.js';
import type { LockedReport } from './report-rows.js';
import { assertDay, assertExpert, assertMeeting } from './report.rules.js';

/** The database repeats both. */
const mostReviews = 9;
const mostOpinions = 100;

/** 专家评审: meetings, opinions and their answers. Errors of each as of `EnvironmentalReports`. */
@Injectable()
export class ReportReviews {
  constructor(private readonly writes: Writes) {}

  /** `environmental-report.meeting-early` (422), `…too-many-reviews` (409). */
  convene(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { heldOn, place, experts }: ConveneReview,
  ): Promise<ReportView> {
    return this.change(actor, 'convene', request, id, version, async (tx, report) => {
      const { row, parts } = report;
      const round = parts.reviews.length + 1;
      await takeReportStep(tx, report, 'convene', { data: { round, heldOn, experts: experts.length } });
      assertMeeting(heldOn, parts.reviews.at(-1)?.heldOn ?? row.submittedOn!);
      if (round > mostReviews) throw reviewsFull({ most: mostReviews });
      await tx.manager.insert(EnvironmentalReview, {
        reportId: id,
        round,
        ...tenantOf(row),
        heldOn,
        place,
        experts: experts.map(({ name, field, organisation }) => ({ name, field, organisation })),
        verdict: null,
        concludedAt: null,
        concludedVersions: null,
      });
    });
  }

  /** `environmental-report.not-under-review`, `…too-many-opinions` (409), `…expert-unknown` (422). */
  raise(actor: Actor, request: RequestIdentity, id: string, version: number, given: RaiseOpinion): Promise<ReportView> {
    return this.change(actor, 'raiseOpinion', request, id, version, async (tx, { row, parts }) => {
      if (row.state !== 'underReview') throw notUnderReview({});
      const { text, expert = null } = given;
      const { round, experts } = parts.reviews.at(-1)!;
      assertExpert(expert, experts.length);
      const number = parts.opinions.filter((opinion) => opinion.round === round).length + 1;
      if (number > mostOpinions) throw opinionsFull({ most: mostOpinions });
      await tx.manager.insert(EnvironmentalOpinion, {
        id: newId(),
        reportId: id,
        round,
        number,
        ...tenantOf(row),
        text,
        expert,
        answer: null,
        changedWhere: null,
        answeredAt: null,
      });
      await touchReport(tx, row, 'raiseOpinion', { round, number });
    });
  }

  conclude(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { verdict, heldOn }: ConcludeReview,
  ): Promise<ReportView> {
    return this.change(actor, 'conclude', request, id, version, async (tx, report) => {
      const { row, parts } = report;
      const review = parts.reviews.at(-1);
      // The day it was held is a fact that the step looks at.
      if (row.state === 'underReview' && review !== undefined && heldOn !== undefined) {
        assertDay(heldOn, parts.reviews.at(-2)?.heldOn ?? row.submittedOn!, shanghaiDate(tx.now), '/heldOn');
        review.heldOn = heldOn;
      }
      await takeReportStep(tx, report, 'conclude', { data: { round: parts.reviews.length, verdict } });
      const { reportId, round } = review!;
      const concluded = { verdict, concludedAt: tx.now, concludedVersions: parts.versions.length };
      await tx.manager.update(EnvironmentalReview, { reportId, round }, { ...concluded, heldOn: review!.heldOn });
    });
  }

  /** Until the report goes to the authority an answer may be given anew. `…opinion-not-found` (404), `…not-revising` (409). */
  answer(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    opinionId: string,
    { answer, changedWhere }: AnswerOpinion,
  ): Promise<ReportView> {
    return this.writes.run(actor, 'environmentalReport.answerOpinion', request, async (tx) => {
      const opinion = await tx.manager.findOneBy(EnvironmentalOpinion, { id: opinionId, reportId: id });
      if (opinion === null) throw opinionNotFound({});
      const { row } = await lockReport(tx, id, version);
      if (row.state !== 'revising') throw notRevising({});
      await tx.manager.update(EnvironmentalOpinion, { id: opinionId }, { answer, changedWhere, answeredAt: tx.now });
      const { round, number } = opinion;
      await touchReport(tx, row, 'answerOpinion', { round, number });
      return reportView(tx, row, tx.now);
    });
  }

  private change(
    actor: Actor,
    action: string,
    request: RequestIdentity,
    id: string,
    version: number,
    work: (tx: WriteTx, report: LockedReport) => Promise<void>,
  ): Promise<ReportView> {
    return this.writes.run(actor, `environmentalReport.${action}`, request, async (tx) => {
      const report = await lockReport(tx, id, version);
      await work(tx, report);
      return reportView(tx, report.row, tx.now);
    });
  }
}
