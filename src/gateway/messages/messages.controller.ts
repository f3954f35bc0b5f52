import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { plannerRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { MessageListQuery, SettleMessage } from './dto/message.dto.js';
import { MessageDetailView, MessageView } from './dto/message.view.js';
import { GatewayMessages } from './messages.service.js';

@ApiTags('国家系统对接 · Gateway')
@Controller('gateway/messages')
export class MessagesController {
  constructor(private readonly messages: GatewayMessages) {}

  @Get()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '上报消息 Messages to the national system, newest first' })
  @ApiOkResponse({ type: PageOf(MessageView) })
  list(@CurrentActor() actor: Actor, @Query() query: MessageListQuery): Promise<Page<MessageView>> {
    return this.messages.list(actor, query);
  }

  @Get(':id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '一条消息及其填报内容 One message, with what it says in the fields of the official form' })
  @ApiOkResponse({ type: MessageDetailView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<MessageDetailView> {
    return this.messages.detail(actor, id);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '重新发送 Send again what failed or waits for an answer' })
  @ApiOkResponse({ type: MessageView })
  retry(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<MessageView> {
    return this.messages.retry(actor, request, id);
  }

  @Post(':id/settle')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '标记为已人工填报 Record that a person entered the report there' })
  @ApiOkResponse({ type: MessageView })
  settle(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: SettleMessage,
  ): Promise<MessageView> {
    return this.messages.settle(actor, request, id, body);
  }
}
