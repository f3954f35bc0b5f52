import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { enterpriseRoles, plannerRoles } from '../shared/roles.js';
import type { Actor, Role } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { BookingDecisions } from './booking-decisions.service.js';
import { BookingOutlook } from './booking-outlook.service.js';
import { BookingReads } from './booking-reads.service.js';
import { BookingRequests } from './booking-requests.service.js';
import { BookingListQuery } from './dto/booking-list.dto.js';
import { BookingOutlookDto, BookingWishDto, CancelBookingDto, RepeatBookingDto } from './dto/booking-wish.dto.js';
import { BookedView, BookingOutlookView, BookingSummaryView, BookingView } from './dto/booking.view.js';

/** A driver sees what is on the own rounds, through these. */
const readers: readonly Role[] = [...enterpriseRoles, ...plannerRoles, 'operator.weighbridge', 'regulator'];

@ApiTags('预约 · Bookings')
@Controller('bookings')
export class BookingsController {
  constructor(
    private readonly requests: BookingRequests,
    private readonly decisions: BookingDecisions,
    private readonly reads: BookingReads,
    private readonly outlooks: BookingOutlook,
  ) {}

  @Post()
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: '预约上门收运 Book a pickup' })
  @ApiCreatedResponse({ type: BookedView })
  book(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: BookingWishDto,
  ): Promise<BookedView> {
    return this.requests.book(actor, request, body);
  }

  @Post('outlook')
  @HttpCode(200)
  @Roles(...enterpriseRoles)
  @ApiOperation({
    summary: '查看可约时段：试约各时段，不留下任何记录 Which windows have room for a draft; books nothing',
  })
  @ApiOkResponse({ type: BookingOutlookView })
  outlook(@CurrentActor() actor: Actor, @Body() body: BookingOutlookDto): Promise<BookingOutlookView> {
    return this.outlooks.of(actor, body);
  }

  @Post('repeat')
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: '重复上次预约 Repeat the last booking' })
  @ApiCreatedResponse({ type: BookedView })
  repeat(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RepeatBookingDto,
  ): Promise<BookedView> {
    return this.requests.repeat(actor, request, body);
  }

  @Put(':id')
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: '更改预约（截止时间前） Change a booking until the cut-off' })
  @ApiOkResponse({ type: BookedView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: BookingWishDto,
  ): Promise<BookedView> {
    return this.requests.change(actor, request, id, version, body);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '受理预约 Confirm a booking' })
  @ApiOkResponse({ type: BookingView })
  confirm(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<BookingView> {
    return this.decisions.confirm(actor, request, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Roles(...enterpriseRoles, ...plannerRoles)
  @ApiOperation({ summary: '取消预约 Cancel a booking' })
  @ApiOkResponse({ type: BookingView })
  cancel(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: CancelBookingDto,
  ): Promise<BookingView> {
    return this.decisions.cancel(actor, request, id, body.reason);
  }

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: '预约列表 Bookings' })
  @ApiOkResponse({ type: PageOf(BookingSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: BookingListQuery): Promise<Page<BookingSummaryView>> {
    return this.reads.list(actor, query);
  }

  @Get(':id')
  @Roles(...readers)
  @ApiOperation({ summary: '预约详情 One booking' })
  @ApiOkResponse({ type: BookingView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<BookingView> {
    return this.reads.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...readers)
  @ApiOperation({ summary: '预约经过 Timeline of a booking' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.reads.events(actor, id, page);
  }
}
