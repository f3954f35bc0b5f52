import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import { PageOf } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { channelRoles } from '../setup/channel.lifecycle.js';
import { Deliveries } from './deliveries.service.js';
import { DeliveryListQuery, ReplayDeliveries } from './dto/delivery.dto.js';
import { DeliveryDetailView, DeliveryView, DeliveriesReplayView } from './dto/delivery.view.js';

@ApiTags('通知渠道 · Channels')
@Roles(...channelRoles)
@Controller()
export class DeliveriesController {
  constructor(private readonly deliveries: Deliveries) {}

  @Post('channels/:id/test')
  @HttpCode(200)
  @ApiOperation({ summary: '发送测试 Send a test message' })
  @ApiOkResponse({ type: DeliveryView })
  test(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<DeliveryView> {
    return this.deliveries.test(actor, request, id);
  }

  @Post('channels/:id/replay')
  @HttpCode(200)
  @ApiOperation({ summary: '批量重新投递 Replay what happened in a period, in its order' })
  @ApiOkResponse({ type: DeliveriesReplayView })
  replayAll(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ReplayDeliveries,
  ): Promise<DeliveriesReplayView> {
    return this.deliveries.replayAll(actor, request, id, body);
  }

  @Get('channel-deliveries')
  @ApiOperation({ summary: '投递记录 The log of a channel, newest first' })
  @ApiOkResponse({ type: PageOf(DeliveryView) })
  list(@CurrentActor() actor: Actor, @Query() query: DeliveryListQuery): Promise<Page<DeliveryView>> {
    return this.deliveries.list(actor, query);
  }

  @Get('channel-deliveries/:id')
  @ApiOperation({ summary: '一条投递 One delivery, with what was answered' })
  @ApiOkResponse({ type: DeliveryDetailView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<DeliveryDetailView> {
    return this.deliveries.detail(actor, id);
  }

  @Post('channel-deliveries/:id/replay')
  @HttpCode(200)
  @ApiOperation({ summary: '重新投递 Replay under the same id' })
  @ApiOkResponse({ type: DeliveryView })
  replay(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<DeliveryView> {
    return this.deliveries.replay(actor, request, id);
  }

  @Post('channel-deliveries/:id/discard')
  @HttpCode(200)
  @ApiOperation({ summary: '放弃 Discard what waits or failed' })
  @ApiOkResponse({ type: DeliveryView })
  discard(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<DeliveryView> {
    return this.deliveries.discard(actor, request, id);
  }
}
