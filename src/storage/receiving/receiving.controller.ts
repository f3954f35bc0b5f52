import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { storekeeperRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { receivingReaders } from '../receiving-readers.js';
import { Acceptance } from './acceptance.service.js';
import { AcceptDelivery } from './dto/acceptance.dto.js';
import { CheckContainers } from './dto/container-check.dto.js';
import { AcceptanceView, ReceivingView } from './dto/receiving.view.js';
import { GateChecks } from './gate-check.service.js';
import { Receiving } from './receiving.service.js';

@ApiTags('验收 · Receiving')
@Controller('manifests/:id')
export class ReceivingController {
  constructor(
    private readonly receiving: Receiving,
    private readonly gate: GateChecks,
    private readonly acceptance: Acceptance,
  ) {}

  @Get('receiving')
  @Roles(...receivingReaders)
  @ApiOperation({ summary: '到货对照：计划、交付、实测 Planned, handed over and measured, line by line' })
  @ApiOkResponse({ type: ReceivingView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ReceivingView> {
    return this.receiving.one(actor, id);
  }

  @Post('container-checks')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '逐个核对容器 Check the containers one by one against label and manifest' })
  @ApiOkResponse({ type: ReceivingView })
  check(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: CheckContainers,
  ): Promise<ReceivingView> {
    return this.gate.check(actor, request, id, body);
  }

  @Post('weigh-in')
  @HttpCode(200)
  @Roles('operator.weighbridge', 'operator.manager')
  @ApiOperation({
    summary: '提交过磅结果，超差自动登记数量差异 Hand the weighing in; what is beyond tolerance is recorded',
  })
  @ApiOkResponse({ type: ReceivingView })
  handIn(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ReceivingView> {
    return this.receiving.handIn(actor, request, id);
  }

  @Post('acceptance')
  @HttpCode(200)
  @Roles('operator.weighbridge', 'operator.manager')
  @ApiOperation({ summary: '验收：接受、部分接受或拒收 Accept, accept in part or refuse' })
  @ApiOkResponse({ type: AcceptanceView })
  decide(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AcceptDelivery,
  ): Promise<AcceptanceView> {
    return this.acceptance.decide(actor, request, id, version, body);
  }
}
