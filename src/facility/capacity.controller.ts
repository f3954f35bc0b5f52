import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { PageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { CapacityService } from './capacity.service.js';
import { CapacityQuery, LimitListQuery } from './dto/capacity.dto.js';
import { CapacityView, PostingView, ReservationView } from './dto/capacity.view.js';

@ApiTags('许可容量 · Capacity')
@Roles(...plannerRoles, 'operator.weighbridge', 'operator.warehouse', 'regulator')
@Controller('capacity')
export class CapacityController {
  constructor(private readonly capacity: CapacityService) {}

  @Get()
  @ApiOperation({ summary: 'Permit, categories and zones: posted, reserved, free, and the day each fills' })
  view(@CurrentActor() actor: Actor, @Query() query: CapacityQuery): Promise<CapacityView> {
    return this.capacity.view(actor, query);
  }

  @Get('postings')
  @ApiOperation({ summary: 'The accepted masses behind a posted figure, newest first' })
  @ApiOkResponse({ type: PageOf(PostingView) })
  postings(@CurrentActor() actor: Actor, @Query() query: LimitListQuery): Promise<Page<PostingView>> {
    return this.capacity.postings(actor, query);
  }

  @Get('reservations')
  @ApiOperation({ summary: 'The open bookings behind a reserved figure, newest first' })
  @ApiOkResponse({ type: PageOf(ReservationView) })
  reservations(@CurrentActor() actor: Actor, @Query() query: LimitListQuery): Promise<Page<ReservationView>> {
    return this.capacity.reservations(actor, query);
  }
}
