import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { channelRoles } from './channel.lifecycle.js';
import { Channels } from './channels.service.js';
import { ChangeChannel, ConfirmChannel, CreateChannel } from './dto/channel.dto.js';
import { ChannelView, ChannelWithSecretView } from './dto/channel.view.js';
import { MailboxCodes } from './mailbox-codes.js';

@ApiTags('通知渠道 · Channels')
@Roles(...channelRoles)
@Controller('channels')
export class ChannelsController {
  constructor(
    private readonly channels: Channels,
    private readonly codes: MailboxCodes,
  ) {}

  @Get()
  @ApiOperation({ summary: '本单位的通知渠道 Channels of the own organisation' })
  @ApiOkResponse({ type: PageOf(ChannelView) })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ChannelView>> {
    return this.channels.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: '新建渠道 Set up a channel; the secret of a webhook is shown this once' })
  @ApiCreatedResponse({ type: ChannelWithSecretView })
  create(@CurrentActor() actor: Actor, @Body() body: CreateChannel): Promise<ChannelWithSecretView> {
    return this.channels.create(actor, body);
  }

  @Get(':id')
  @ApiOperation({ summary: '一个渠道 One channel' })
  @ApiOkResponse({ type: ChannelView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ChannelView> {
    return this.channels.detail(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: '修改渠道 Change what it is told, when, and in which language' })
  @ApiOkResponse({ type: ChannelView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ChangeChannel,
  ): Promise<ChannelView> {
    return this.channels.change(actor, request, id, body);
  }

  @Post(':id/code')
  @HttpCode(200)
  @ApiOperation({ summary: '重新发送验证码 Send a new code to the mailbox' })
  @ApiOkResponse({ type: ChannelView })
  sendCode(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ChannelView> {
    return this.codes.sendAgain(actor, request, id);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: '填写验证码启用邮箱 Confirm the mailbox with its code' })
  @ApiOkResponse({ type: ChannelView })
  confirm(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ConfirmChannel,
  ): Promise<ChannelView> {
    return this.codes.confirm(actor, request, id, body.code);
  }

  @Post(':id/pause')
  @HttpCode(200)
  @ApiOperation({ summary: '暂停 Pause; what is told meanwhile waits for a week at most' })
  @ApiOkResponse({ type: ChannelView })
  pause(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ChannelView> {
    return this.channels.pause(actor, request, id);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ApiOperation({ summary: '恢复 Resume, and try at once what waits' })
  @ApiOkResponse({ type: ChannelView })
  resume(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ChannelView> {
    return this.channels.resume(actor, request, id);
  }

  @Post(':id/remove')
  @HttpCode(204)
  @ApiOperation({ summary: '移除 Remove for good; what waits is discarded' })
  remove(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<void> {
    return this.channels.remove(actor, request, id);
  }

  @Post(':id/rotate-secret')
  @HttpCode(200)
  @ApiOperation({
    summary: '更换密钥 A new secret for a webhook, shown this once; the earlier one signs for a day more',
  })
  @ApiOkResponse({ type: ChannelWithSecretView })
  rotateSecret(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ChannelWithSecretView> {
    return this.channels.rotateSecret(actor, id);
  }
}
