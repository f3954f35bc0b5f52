import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import {
  FilingRightsQuery,
  GiveFilingConsent,
  RecordClassDecision,
  RevokeFilingConsent,
} from './dto/filing-right.dto.js';
import { ClassDecisionView, FilingConsentView } from './dto/filing-right.view.js';
import { FilingRights } from './filing-rights.service.js';
import { filers, filingReaders } from './filing.types.js';

@ApiTags('申报 · Declarations')
@Controller()
export class FilingRightsController {
  constructor(private readonly rights: FilingRights) {}

  @Get('filing-consents')
  @Roles(...filers)
  @ApiOperation({ summary: '代报授权列表 Consents to file on behalf, the newest first' })
  @ApiOkResponse({ type: PageOf(FilingConsentView) })
  consents(@CurrentActor() actor: Actor, @Query() query: FilingRightsQuery): Promise<Page<FilingConsentView>> {
    return this.rights.consents(actor, query);
  }

  @Post('filing-consents')
  @Roles('enterprise.admin')
  @ApiOperation({ summary: '授权集中点代为申报 Let the facility declare for the enterprise (HJ 1259-2022 7.1.3)' })
  @ApiCreatedResponse({ type: FilingConsentView })
  give(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: GiveFilingConsent,
  ): Promise<FilingConsentView> {
    return this.rights.give(actor, request, body);
  }

  @Post('filing-consents/:id/revoke')
  @HttpCode(200)
  @Roles('enterprise.admin')
  @ApiOperation({ summary: '撤回代报授权 Revoke a consent' })
  @ApiOkResponse({ type: FilingConsentView })
  revoke(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: RevokeFilingConsent,
  ): Promise<FilingConsentView> {
    return this.rights.revoke(actor, request, id, body);
  }

  @Get('class-decisions')
  @Roles(...filingReaders)
  @ApiOperation({ summary: '管理类别认定列表 Decisions of the bureau on classes of management, the newest first' })
  @ApiOkResponse({ type: PageOf(ClassDecisionView) })
  decisions(@CurrentActor() actor: Actor, @Query() query: FilingRightsQuery): Promise<Page<ClassDecisionView>> {
    return this.rights.decisions(actor, query);
  }

  @Post('class-decisions')
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记市局管理类别认定 Record a decision of the city bureau (HJ 1259-2022 4.2.2)' })
  @ApiCreatedResponse({ type: ClassDecisionView })
  decide(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RecordClassDecision,
  ): Promise<ClassDecisionView> {
    return this.rights.decide(actor, request, body);
  }
}
