import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { Agreements } from './agreements.service.js';
import {
  AddPrices,
  AgreementsQuery,
  AttachSignedPaper,
  CreateAgreement,
  TerminateAgreement,
} from './dto/agreement.dto.js';
import { AgreementSummaryView, AgreementView } from './dto/agreement.view.js';

const readers: readonly Role[] = [...enterpriseRoles, ...plannerRoles, 'regulator'];

@ApiTags('服务协议 · Agreements')
@Controller('agreements')
export class AgreementsController {
  constructor(private readonly agreements: Agreements) {}

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: 'List, by last day or by when they were made' })
  @ApiOkResponse({ type: PageOf(AgreementSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: AgreementsQuery): Promise<Page<AgreementSummaryView>> {
    return this.agreements.list(actor, query);
  }

  @Get(':id')
  @Roles(...readers)
  @ApiOperation({ summary: 'One agreement with all versions of its prices' })
  @ApiOkResponse({ type: AgreementView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<AgreementView> {
    return this.agreements.detail(actor, id);
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
    return this.agreements.events(actor, id, page);
  }

  @Post()
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Make an agreement with a verified enterprise, within the permit' })
  @ApiCreatedResponse({ type: AgreementView })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: CreateAgreement,
  ): Promise<AgreementView> {
    return this.agreements.create(actor, request, body);
  }

  @Patch(':id')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'File the signed paper (If-Match)' })
  @ApiOkResponse({ type: AgreementView })
  attach(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AttachSignedPaper,
  ): Promise<AgreementView> {
    return this.agreements.attach(actor, request, id, version, body.signedDocumentId);
  }

  @Post(':id/prices')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'New prices from a day on; earlier ones stay (If-Match)' })
  @ApiOkResponse({ type: AgreementView })
  addPrices(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AddPrices,
  ): Promise<AgreementView> {
    return this.agreements.addPrices(actor, request, id, version, body);
  }

  @Post(':id/terminate')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Terminate: no bookings from now on (If-Match)' })
  @ApiOkResponse({ type: AgreementView })
  terminate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: TerminateAgreement,
  ): Promise<AgreementView> {
    return this.agreements.terminate(actor, request, id, version, body);
  }
}
