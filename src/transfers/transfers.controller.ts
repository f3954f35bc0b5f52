import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { operatorRoles, plannerRoles } from '../shared/roles.js';
import type { Actor, Role } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { ChangeTransfer, PlanTransfer, TransferListQuery, TransferProposalQuery } from './dto/transfer.dto.js';
import { RemoveContainers } from './dto/transfer-steps.dto.js';
import { TransferSummaryView } from './dto/transfer-summary.view.js';
import { StuckStepView, TransferContainerView, TransferProposalView, TransferView } from './dto/transfer.view.js';
import { TransferPlanning } from './transfer-planning.service.js';
import { Transfers } from './transfers.service.js';

const readers: readonly Role[] = [...operatorRoles, 'regulator'];

@ApiTags('转运 · Transfers')
@Controller('transfers')
export class TransfersController {
  constructor(
    private readonly transfers: Transfers,
    private readonly planning: TransferPlanning,
  ) {}

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: '转运列表 Transfers, newest first' })
  @ApiOkResponse({ type: PageOf(TransferSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: TransferListQuery): Promise<Page<TransferSummaryView>> {
    return this.transfers.list(actor, query);
  }

  @Get('stuck')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '待人工处理的步骤 Steps that need a person, with the reason, the longest waiting first' })
  @ApiOkResponse({ type: PageOf(StuckStepView) })
  stuck(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<StuckStepView>> {
    return this.transfers.stuck(actor, page);
  }

  @Get('proposal')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '建议转运的容器 What a partner could take, first what must leave first' })
  @ApiOkResponse({ type: TransferProposalView })
  proposal(@CurrentActor() actor: Actor, @Query() query: TransferProposalQuery): Promise<TransferProposalView> {
    return this.transfers.proposal(actor, query);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '计划转运 Plan a transfer of containers to a treatment company' })
  @ApiCreatedResponse({ type: TransferSummaryView })
  plan(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: PlanTransfer,
  ): Promise<TransferSummaryView> {
    return this.planning.plan(actor, request, body);
  }

  @Get(':id')
  @Roles(...readers)
  @ApiOperation({ summary: '一次转运 One transfer with its lines, carriers, flow and allowed steps' })
  @ApiOkResponse({ type: TransferView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<TransferView> {
    return this.transfers.detail(actor, id);
  }

  @Patch(':id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '更改日期、承运人、批准或备注 Change what may change until it leaves' })
  @ApiOkResponse({ type: TransferSummaryView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTransfer,
  ): Promise<TransferSummaryView> {
    return this.planning.change(actor, request, id, version, body);
  }

  @Get(':id/containers')
  @Roles(...readers)
  @ApiOperation({ summary: '转运清单 The containers on it, and what became of each' })
  @ApiOkResponse({ type: PageOf(TransferContainerView) })
  containers(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<TransferContainerView>> {
    return this.transfers.containers(actor, id, page);
  }

  @Post(':id/removals')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '移出容器 Take containers off until it leaves' })
  @ApiOkResponse({ type: TransferSummaryView })
  remove(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: RemoveContainers,
  ): Promise<TransferSummaryView> {
    return this.planning.remove(actor, request, id, body);
  }

  @Get(':id/events')
  @Roles(...readers)
  @ApiOperation({ summary: '转运的经过 Timeline of a transfer' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.transfers.events(actor, id, page);
  }
}
