import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { plannerRoles, storekeeperRoles } from '../shared/roles.js';
import type { Actor, Role } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import {
  ArriveTransfer,
  DispatchTransfer,
  OutboundNumber,
  ReceiveTransfer,
  RetryStep,
  ReturnRefused,
  ScanOntoVehicle,
  SkipStep,
  TransferReason,
  TreatTransfer,
} from './dto/transfer-steps.dto.js';
import { TransferSummaryView } from './dto/transfer-summary.view.js';
import { TransferMending } from './transfer-mending.service.js';
import { TransferPlanning } from './transfer-planning.service.js';
import { TransferResults } from './transfer-results.service.js';
import { TransferShipping } from './transfer-shipping.service.js';

const loaders: readonly Role[] = [...storekeeperRoles, 'operator.dispatcher', 'operator.driver'];
const drivers: readonly Role[] = [...plannerRoles, 'operator.driver'];

@ApiTags('转运 · Transfers')
@Controller('transfers/:id')
export class TransferStepsController {
  constructor(
    private readonly planning: TransferPlanning,
    private readonly mending: TransferMending,
    private readonly shipping: TransferShipping,
    private readonly results: TransferResults,
  ) {}

  @Post('start')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '开始办理 Start the flow: check, reserve, draft, number, documents' })
  @ApiOkResponse({ type: TransferSummaryView })
  start(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<TransferSummaryView> {
    return this.planning.start(actor, request, id);
  }

  @Post('cancel')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '取消转运 Give it up and undo what was done' })
  @ApiOkResponse({ type: TransferSummaryView })
  cancel(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: TransferReason,
  ): Promise<TransferSummaryView> {
    return this.planning.cancel(actor, request, id, body.reason);
  }

  @Post('retry')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '重试步骤 Try a step again' })
  @ApiOkResponse({ type: TransferSummaryView })
  retry(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: RetryStep,
  ): Promise<TransferSummaryView> {
    return this.mending.retry(actor, request, id, body.step);
  }

  @Post('skip')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '说明理由后跳过 Leave a step out where the law has another way' })
  @ApiOkResponse({ type: TransferSummaryView })
  skip(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: SkipStep,
  ): Promise<TransferSummaryView> {
    return this.mending.skip(actor, request, id, body.step, body.reason);
  }

  @Post('number')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '登记国家联单编号 Enter the official number' })
  @ApiOkResponse({ type: TransferSummaryView })
  number(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: OutboundNumber,
  ): Promise<TransferSummaryView> {
    return this.mending.enterNumber(actor, request, id, body.officialNumber);
  }

  @Post('scans')
  @HttpCode(200)
  @Roles(...loaders)
  @ApiOperation({ summary: '装车扫码 Scan containers onto the vehicle' })
  @ApiOkResponse({ type: TransferSummaryView })
  scan(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ScanOntoVehicle,
  ): Promise<TransferSummaryView> {
    return this.shipping.scan(actor, request, id, body.scanned);
  }

  @Post('dispatch')
  @HttpCode(200)
  @Roles(...drivers)
  @ApiOperation({ summary: '移出发运 The waste leaves' })
  @ApiOkResponse({ type: TransferSummaryView })
  dispatch(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: DispatchTransfer,
  ): Promise<TransferSummaryView> {
    return this.shipping.dispatch(actor, request, id, body);
  }

  @Post('take-over')
  @HttpCode(200)
  @Roles(...drivers)
  @ApiOperation({ summary: '后续承运人接运 The next carrier takes over' })
  @ApiOkResponse({ type: TransferSummaryView })
  takeOver(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: DispatchTransfer,
  ): Promise<TransferSummaryView> {
    return this.shipping.takeOver(actor, request, id, body);
  }

  @Post('arrival')
  @HttpCode(200)
  @Roles(...drivers)
  @ApiOperation({ summary: '登记到达 It is at the partner’s gate' })
  @ApiOkResponse({ type: TransferSummaryView })
  arrive(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ArriveTransfer,
  ): Promise<TransferSummaryView> {
    return this.shipping.arrive(actor, request, id, body.arrivedAt);
  }

  @Post('acceptance')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '登记对方确认 The partner accepts, accepts in part, or refuses' })
  @ApiOkResponse({ type: TransferSummaryView })
  receive(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ReceiveTransfer,
  ): Promise<TransferSummaryView> {
    return this.results.receive(actor, request, id, body);
  }

  @Post('return')
  @HttpCode(200)
  @Roles(...storekeeperRoles, 'operator.dispatcher')
  @ApiOperation({ summary: '登记拒收退回 Refused containers are back in the bay' })
  @ApiOkResponse({ type: TransferSummaryView })
  bringBack(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ReturnRefused,
  ): Promise<TransferSummaryView> {
    return this.results.bringBack(actor, request, id, body);
  }

  @Post('treatment')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '登记利用处置结果 What the partner did with it, shared out to every origin' })
  @ApiOkResponse({ type: TransferSummaryView })
  treat(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: TreatTransfer,
  ): Promise<TransferSummaryView> {
    return this.results.treat(actor, request, id, body);
  }
}
