import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { ApproveReport, CheckAcceptance, RejectReport } from './dto/decision.dto.js';
import { ReportView } from './dto/report.view.js';
import { AnswerOpinion, ConcludeReview, ConveneReview, RaiseOpinion } from './dto/review.dto.js';
import { ReportDecisions } from './report-decisions.service.js';
import { ReportReviews } from './report-reviews.service.js';

@ApiTags('环评文件 · Environmental impact reports')
@Controller('environmental-reports')
export class ReportProcedureController {
  constructor(
    private readonly reviews: ReportReviews,
    private readonly decisions: ReportDecisions,
  ) {}

  @Post(':id/review')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '组织专家评审 Convene the expert review (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  convene(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ConveneReview,
  ): Promise<ReportView> {
    return this.reviews.convene(actor, request, id, version, body);
  }

  @Post(':id/opinions')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记一条评审意见 Enter an opinion of the review (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  raise(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: RaiseOpinion,
  ): Promise<ReportView> {
    return this.reviews.raise(actor, request, id, version, body);
  }

  @Post(':id/conclude')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记评审结论 Enter the verdict of the review (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  conclude(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ConcludeReview,
  ): Promise<ReportView> {
    return this.reviews.conclude(actor, request, id, version, body);
  }

  @Put(':id/opinions/:opinionId/answer')
  @Roles('operator.manager')
  @ApiOperation({ summary: '答复一条评审意见 Answer an opinion: what was changed, and where (If-Match of the report)' })
  @ApiOkResponse({ type: ReportView })
  answer(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Param('opinionId', UuidPipe) opinionId: string,
    @IfMatch() version: number,
    @Body() body: AnswerOpinion,
  ): Promise<ReportView> {
    return this.reviews.answer(actor, request, id, version, opinionId, body);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记批复及要求 Enter the approval with its conditions (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  approve(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ApproveReport,
  ): Promise<ReportView> {
    return this.decisions.approve(actor, request, id, version, body);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记不予批准 Enter the rejection (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  reject(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: RejectReport,
  ): Promise<ReportView> {
    return this.decisions.reject(actor, request, id, version, body);
  }

  @Post(':id/check-acceptance')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记竣工环保验收 Enter the acceptance check after completion (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  checkAcceptance(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CheckAcceptance,
  ): Promise<ReportView> {
    return this.decisions.checkAcceptance(actor, request, id, version, body);
  }
}
