import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ContainerView } from '../../containers/dto/container.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { plannerRoles, storekeeperRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { OwnWasteQuery, RecordOwnWaste, WithdrawOwnWaste } from './dto/own-waste.dto.js';
import { OwnWasteView, RecordedOwnWasteView } from './dto/own-waste.view.js';
import { OwnWasteRecords } from './own-waste-records.service.js';
import { OwnWaste } from './own-waste.service.js';

const readers: readonly Role[] = [...new Set<Role>([...storekeeperRoles, ...plannerRoles, 'regulator'])];

@ApiTags('自产废物 · Own waste')
@Controller('own-waste')
@Roles(...readers)
export class OwnWasteController {
  constructor(
    private readonly ownWaste: OwnWaste,
    private readonly records: OwnWasteRecords,
  ) {}

  @Post()
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '登记自产废物并打码 Record waste that the facility itself produced: one label a package' })
  @ApiCreatedResponse({ type: RecordedOwnWasteView })
  record(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RecordOwnWaste,
  ): Promise<RecordedOwnWasteView> {
    return this.ownWaste.record(actor, request, body);
  }

  @Get()
  @ApiOperation({ summary: '自产废物记录 Own waste and the process it comes from, newest first' })
  @ApiOkResponse({ type: PageOf(OwnWasteView) })
  list(@CurrentActor() actor: Actor, @Query() query: OwnWasteQuery): Promise<Page<OwnWasteView>> {
    return this.records.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: '一个容器的自产来源 Where a container of own waste comes from' })
  @ApiOkResponse({ type: OwnWasteView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<OwnWasteView> {
    return this.records.one(actor, id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '撤销错误的自产登记 Withdraw a wrong record of own waste' })
  @ApiOkResponse({ type: ContainerView })
  withdraw(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: WithdrawOwnWaste,
  ): Promise<ContainerView> {
    return this.records.withdraw(actor, request, id, body);
  }
}
