import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { operatorRoles, plannerRoles } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import {
  ChangeTreatmentCompany,
  RegisterTreatmentCompany,
  TreatmentCompanyListQuery,
} from './dto/treatment-company.dto.js';
import { TreatmentCompanySummaryView, TreatmentCompanyView } from './dto/treatment-company.view.js';
import { TreatmentCompanies } from './treatment-companies.service.js';

@ApiTags('利用处置单位 · Treatment companies')
@Controller('treatment-companies')
export class TreatmentCompaniesController {
  constructor(private readonly companies: TreatmentCompanies) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '利用处置单位列表 List, by name or by expiry of the permit' })
  @ApiOkResponse({ type: PageOf(TreatmentCompanySummaryView) })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: TreatmentCompanyListQuery,
  ): Promise<Page<TreatmentCompanySummaryView>> {
    return this.companies.list(actor, query);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '一家利用处置单位 One company with what its permit allows' })
  @ApiOkResponse({ type: TreatmentCompanyView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<TreatmentCompanyView> {
    return this.companies.detail(actor, id);
  }

  @Get(':id/events')
  @Roles(...plannerRoles, 'regulator')
  @ApiOperation({ summary: '经过 Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.companies.events(actor, id, page);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '登记 Register' })
  @ApiCreatedResponse({ type: TreatmentCompanyView })
  register(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RegisterTreatmentCompany,
  ): Promise<TreatmentCompanyView> {
    return this.companies.register(actor, request, body);
  }

  @Patch(':id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '修改 Change what is given, such as a renewed permit (If-Match)' })
  @ApiOkResponse({ type: TreatmentCompanyView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTreatmentCompany,
  ): Promise<TreatmentCompanyView> {
    return this.companies.change(actor, request, id, version, body);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '停用 Retire: kept for old papers, no longer shipped to (If-Match)' })
  @ApiOkResponse({ type: TreatmentCompanyView })
  retire(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<TreatmentCompanyView> {
    return this.companies.take(actor, request, id, version, 'retire');
  }

  @Post(':id/reinstate')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '恢复使用 Take back into use (If-Match)' })
  @ApiOkResponse({ type: TreatmentCompanyView })
  reinstate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<TreatmentCompanyView> {
    return this.companies.take(actor, request, id, version, 'reinstate');
  }
}
