import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles, plannerRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { EligibilityView } from '../eligibility/dto/eligibility.view.js';
import { Eligibility } from '../eligibility/eligibility.service.js';
import {
  ChangeEnterprise,
  EnterprisesQuery,
  LocateEnterprise,
  ReturnEnterprise,
  SuspendEnterprise,
  VerifyEnterprise,
} from './dto/enterprise.dto.js';
import { EnterpriseSummaryView, EnterpriseView } from './dto/enterprise.view.js';
import { EnterpriseRecords } from './enterprise-records.service.js';
import { EnterpriseReview } from './enterprise-review.service.js';

const readers: readonly Role[] = [...enterpriseRoles, ...plannerRoles, 'operator.weighbridge', 'regulator'];

@ApiTags('产废单位 · Enterprises')
@Controller('enterprises')
export class EnterprisesController {
  constructor(
    private readonly records: EnterpriseRecords,
    private readonly review: EnterpriseReview,
    private readonly eligibility: Eligibility,
  ) {}

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: 'List, by name or by registration; an enterprise sees itself' })
  @ApiOkResponse({ type: PageOf(EnterpriseSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: EnterprisesQuery): Promise<Page<EnterpriseSummaryView>> {
    return this.records.list(actor, query);
  }

  @Get(':id')
  @Roles(...readers)
  @ApiOperation({ summary: 'One enterprise, what its registration still needs, and the steps the caller may take' })
  @ApiOkResponse({ type: EnterpriseView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<EnterpriseView> {
    return this.records.detail(actor, id);
  }

  @Get(':id/eligibility')
  @Roles(...readers)
  @ApiOperation({ summary: 'Whether the facility may serve the enterprise, and every reason' })
  @ApiOkResponse({ type: EligibilityView })
  eligible(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<EligibilityView> {
    return this.eligibility.view(actor, id);
  }

  @Get(':id/events')
  @Roles(...readers)
  @ApiOperation({ summary: 'Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.records.events(actor, id, page);
  }

  @Patch(':id')
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: 'Change what is given; the declaration is replaced as a whole (If-Match)' })
  @ApiOkResponse({ type: EnterpriseView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeEnterprise,
  ): Promise<EnterpriseView> {
    return this.records.change(actor, request, id, version, body);
  }

  @Put(':id/place')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Put the site on the map, or take it off (If-Match)' })
  @ApiOkResponse({ type: EnterpriseView })
  locate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: LocateEnterprise,
  ): Promise<EnterpriseView> {
    return this.records.locate(actor, request, id, version, body.place);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Roles('enterprise.admin')
  @ApiOperation({ summary: 'Submit for verification (If-Match)' })
  @ApiOkResponse({ type: EnterpriseView })
  submit(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<EnterpriseView> {
    return this.review.submit(actor, request, id, version);
  }

  @Post(':id/verify')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Verify; a failing check digit of the credit code needs a reason (If-Match)' })
  @ApiOkResponse({ type: EnterpriseView })
  verify(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: VerifyEnterprise,
  ): Promise<EnterpriseView> {
    return this.review.verify(actor, request, id, version, body);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Return with what is to be mended (If-Match)' })
  @ApiOkResponse({ type: EnterpriseView })
  return(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ReturnEnterprise,
  ): Promise<EnterpriseView> {
    return this.review.return(actor, request, id, version, body);
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Suspend: no further bookings (If-Match)' })
  @ApiOkResponse({ type: EnterpriseView })
  suspend(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: SuspendEnterprise,
  ): Promise<EnterpriseView> {
    return this.review.suspend(actor, request, id, version, body);
  }

  @Post(':id/reinstate')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Serve again (If-Match)' })
  @ApiOkResponse({ type: EnterpriseView })
  reinstate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<EnterpriseView> {
    return this.review.reinstate(actor, request, id, version);
  }
}
