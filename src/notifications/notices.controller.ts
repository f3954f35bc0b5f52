import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { PageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { enterpriseRoles, operatorRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { NoticeListQuery } from './dto/notice-list.dto.js';
import { NoticeView, UnreadNoticesView } from './dto/notice.view.js';
import { Notices } from './notices.service.js';

@ApiTags('消息 · Notices')
@Roles(...enterpriseRoles, ...operatorRoles)
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @ApiOperation({ summary: '本单位的消息 Notices to the own organisation, newest first' })
  @ApiOkResponse({ type: PageOf(NoticeView) })
  list(@CurrentActor() actor: Actor, @Query() query: NoticeListQuery): Promise<Page<NoticeView>> {
    return this.notices.list(actor, query);
  }

  @Get('unread')
  @ApiOperation({ summary: '未读消息数 Number of unread notices' })
  @ApiOkResponse({ type: UnreadNoticesView })
  unread(@CurrentActor() actor: Actor): Promise<UnreadNoticesView> {
    return this.notices.unread(actor);
  }

  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({ summary: '标为已读 Mark as read' })
  @ApiOkResponse({ type: NoticeView })
  markRead(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<NoticeView> {
    return this.notices.markRead(actor, request, id);
  }
}
